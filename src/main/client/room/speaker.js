import { MOST_SEEN, writeContent } from "../crypto/content.js";
import { sealMessage, signMessage } from "../crypto/message.js";
import { writeReceipt } from "../crypto/payload.js";
import { UnopenableError } from "../crypto/unopenable.js";
import { MESSAGE_OVERHEAD, MOST_WRAPS, WRAP_OVERHEAD, hotFromClient } from "../net/hot.js";

/** Bytes of the length before a frame. */
const LENGTH = 3;
const NOTHING = new Uint8Array(16);
/** How long channels are set up in one go, in ms: a phone takes seconds for all of a full room. */
const STEP = 10;
/** A next step that is later than this comes in a page that nobody sees, where steps are slow, in ms. */
const LATE = 250;

/**
 * What I said: numbered and signed once, and sealed as often as it has to be sent.
 *
 * @typedef {object} Spoken
 * @property {number} n
 * @property {Uint8Array} content as it was signed
 * @property {Uint8Array} signature 64 bytes
 * @property {Uint8Array} hash of the content, 32 bytes
 * @property {string[]} receivers mids of its first receivers: nobody else may ever have it
 * @property {Set<string>} reached mids of those for whom the server has accepted it
 * @property {(seq?: number) => void} accepted to be told when all parcels were accepted, with the
 *   server's number
 * @property {() => void} doubt to be told if a parcel went out and nobody knows whether it was accepted
 * @property {() => boolean} unsay takes it back, if nobody can have it: its number is free again. False
 *   if somebody may have it
 */

/** Seals what I say, and numbers it. */
export class Speaker {
  #room;
  #archive;
  #limits;
  #random;
  #now;
  /** @type {number | undefined} when the last step ended, if there is another to come */
  #paused;
  #n = 0;
  #prev = NOTHING;
  /** @type {Uint8Array | undefined} */
  #named;

  /**
   * @param {import("./room.js").Room} room
   * @param {import("./archive.js").Archive} archive what is accepted is kept in
   * @param {import("../net/control.js").Limits} limits
   * @param {Pick<import("./place.js").World, "random" | "now">} world
   */
  constructor(room, archive, limits, { random, now }) {
    this.#room = room;
    this.#archive = archive;
    this.#limits = limits;
    this.#random = random;
    this.#now = now;
  }

  /** The number of my next message. */
  get next() {
    return this.#n + 1;
  }

  /** The hash of the roster that my last message names. */
  get named() {
    return this.#named;
  }

  /**
   * Numbers and signs a message for all who are here.
   *
   * @param {number} type of the content
   * @param {Uint8Array} body of the content
   * @returns {Spoken}
   */
  say(type, body) {
    const { genesis, me, roster } = this.#room;
    const n = this.next;
    const news = roster.everyone
      .flatMap(({ mid, hearing }) => hearing.untold.map((one) => ({ mid, hearing, ...one })))
      .slice(0, MOST_SEEN);
    const content = writeContent({
      type,
      n,
      prev: this.#prev,
      roster: roster.hash,
      seen: news.map(({ mid, n: last, hash }) => ({ mid, n: last, hash })),
      body,
    });
    const signed = signMessage(genesis.hash, me, content);
    const before = this.#prev;
    this.#n = n;
    this.#prev = signed.hash.slice(0, 16);
    this.#named = roster.hash;
    const reached = new Set();
    let doubted = false;
    /** @type {Spoken} */
    const spoken = {
      n,
      ...signed,
      receivers: roster.peers.map(({ person }) => person.mid),
      reached,
      accepted: (seq) => {
        for (const { hearing, mark } of news) hearing.tell(mark);
        this.#keep(spoken, seq);
      },
      doubt: () => (doubted = true),
      unsay: () => {
        // a number that nobody got must be used again, else everybody would see a gap
        if (doubted || reached.size > 0 || this.#n !== n) return false;
        [this.#n, this.#prev] = [n - 1, before];
        return true;
      },
    };
    return spoken;
  }

  /**
   * Sets up channels to all who are here, a few at a time.
   *
   * @returns {boolean} whether all are
   */
  prepare() {
    const begun = this.#now();
    const late = this.#paused !== undefined && begun - this.#paused > LATE;
    const until = late ? Infinity : begun + STEP;
    this.#paused = undefined;
    const link = this.#room.keyring.newest;
    for (const { to } of this.#room.roster.peers.filter((peer) => !peer.to.ready)) {
      if (this.#now() >= until) {
        this.#paused = this.#now();
        return false;
      }
      orNone(() => to.prepare({ link, base: this.next }));
    }
    return true;
  }

  /**
   * Seals what I said for those of its first receivers who are here and whom it has not reached.
   *
   * @param {Spoken} spoken
   * @returns {import("../net/outbox.js").Parcel[]} at least one, also when nobody is left to read it
   */
  seal(spoken) {
    const { genesis, me } = this.#room;
    const sealed = sealMessage(genesis.hash, me.mid, spoken, this.#random);
    const wrapped = this.#wrap(sealed, spoken);
    sealed.key.fill(0);
    return this.#parcels(sealed.body, wrapped, spoken.reached);
  }

  /**
   * Seals a sign for all who are here. It has no number, and nobody keeps it.
   *
   * @param {Uint8Array} sign
   * @returns {import("../net/outbox.js").Parcel[]}
   */
  sign(sign) {
    const { genesis, me, roster } = this.#room;
    const signed = signMessage(genesis.hash, me, sign);
    const sealed = sealMessage(genesis.hash, me.mid, signed, this.#random);
    const receivers = roster.peers.flatMap(({ away, person }) => (away ? [] : [person.mid]));
    const wrapped = this.#wrap(sealed, { n: this.next, receivers, reached: new Set() });
    sealed.key.fill(0);
    return this.#parcels(sealed.body, wrapped, new Set());
  }

  /**
   * Seals the receipt of a whisper.
   *
   * @param {import("./roster.js").Peer} peer
   * @param {number} w
   * @returns {import("../net/outbox.js").Parcel[]}
   */
  receipt(peer, w) {
    return this.pair(peer, writeReceipt(w));
  }

  /**
   * Seals something for one.
   *
   * @param {import("./roster.js").Peer} peer
   * @param {Uint8Array} payload
   * @returns {import("../net/outbox.js").Parcel[]} one; none if no setup is left for this member
   */
  pair(peer, payload) {
    const link = this.#room.keyring.newest;
    const frame = orNone(() => peer.to.seal(payload, { link, base: this.next }));
    return frame.map((bytes) => ({
      message: (ref) => hotFromClient.encode([{ type: "pair", ref, to: peer.slot, frame: bytes }]),
      accepted: () => confirm(peer),
    }));
  }

  /**
   * Keeps what was accepted, to give it to those of its receivers who missed it.
   *
   * @param {Spoken} spoken
   * @param {number} [seq]
   */
  #keep({ n, content, signature, receivers }, seq = 0) {
    const { me, roster } = this.#room;
    const { mid } = me.person;
    this.#archive.keep({ mid, n, seq, content, signature, receivers });
    for (const peer of roster.peers) {
      if (receivers.includes(peer.person.mid)) peer.first = Math.min(n, peer.first || n);
    }
  }

  /**
   * The wraps for those who are here. Somebody for whom no setup is left gets none: it will ask.
   *
   * @param {import("../crypto/message.js").SealedMessage} sealed
   * @param {Pick<Spoken, "n" | "receivers" | "reached">} spoken
   */
  #wrap({ key, bind }, { n: base, receivers, reached }) {
    const link = this.#room.keyring.newest;
    return receivers.flatMap((mid) => {
      const peer = this.#room.roster.find(mid);
      if (!peer || reached.has(mid)) return [];
      return orNone(() => peer.to.seal(key, { link, base, bind })).map((wrap) => ({ peer, wrap }));
    });
  }

  /**
   * The frames of a message: as many wraps in each as fit.
   *
   * @param {Uint8Array} body
   * @param {{peer: import("./roster.js").Peer, wrap: Uint8Array}[]} wrapped
   * @param {Set<string>} reached to be filled
   * @returns {import("../net/outbox.js").Parcel[]}
   */
  #parcels(body, wrapped, reached) {
    const empty = LENGTH + MESSAGE_OVERHEAD + body.length;
    /** @type {(typeof wrapped)[]} */
    const frames = [[]];
    let size = empty;
    for (const one of wrapped) {
      const more = WRAP_OVERHEAD + one.wrap.length;
      const last = frames[frames.length - 1];
      if (last.length > 0 && (size + more > this.#limits.frame || last.length === MOST_WRAPS)) {
        frames.push([one]);
        size = empty + more;
      } else {
        last.push(one);
        size += more;
      }
    }
    return frames.map((part) => ({
      message: (ref) => {
        const wraps = part.map(({ peer, wrap }) => ({ slot: peer.slot, wrap }));
        return hotFromClient.encode([{ type: "message", ref, body, wraps }]);
      },
      accepted: () => {
        for (const { peer } of part) {
          reached.add(peer.person.mid);
          confirm(peer);
        }
      },
    }));
  }
}

/**
 * What could be done for somebody: nothing, if no setup is left.
 *
 * @template T
 * @param {() => T} deed
 * @returns {T[]} one or none
 */
function orNone(deed) {
  try {
    return [deed()];
  } catch (error) {
    if (error instanceof UnopenableError) return [];
    throw error;
  }
}

/**
 * A frame was accepted: its receiver has the setup, if it is connected.
 *
 * @param {import("./roster.js").Peer} peer
 */
function confirm({ to, away }) {
  if (!away) to.confirm();
}
