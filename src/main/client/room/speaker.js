import { MOST_SEEN, writeContent } from "../crypto/content.js";
import { sealMessage, signMessage } from "../crypto/message.js";
import { writeWhisper } from "../crypto/payload.js";
import { UnopenableError } from "../crypto/unopenable.js";
import { MESSAGE_OVERHEAD, MOST_WRAPS, WRAP_OVERHEAD, hotFromClient } from "../net/hot.js";

/** Bytes of the length before a frame. */
const LENGTH = 3;
const NOTHING = new Uint8Array(16);

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
 * @property {() => void} accepted to be told when all parcels were accepted
 * @property {() => void} refused to be told if one was refused
 */

/** Seals what I say, and numbers it. */
export class Speaker {
  #room;
  #limits;
  #random;
  #n = 0;
  #prev = NOTHING;

  /**
   * @param {import("./room.js").Room} room
   * @param {import("../net/control.js").Limits} limits
   * @param {(length: number) => Uint8Array} random
   */
  constructor(room, limits, random) {
    this.#room = room;
    this.#limits = limits;
    this.#random = random;
  }

  /** The number of my next message. */
  get next() {
    return this.#n + 1;
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
    const reached = new Set();
    return {
      n,
      ...signed,
      receivers: roster.peers.map(({ person }) => person.mid),
      reached,
      accepted() {
        for (const { hearing, n: last } of news) hearing.tell(last);
      },
      refused: () => {
        // nobody got it: the number is free again, else everybody would see a gap
        if (reached.size === 0) [this.#n, this.#prev] = [n - 1, before];
      },
    };
  }

  /**
   * Seals what I said for those of its first receivers who are here and whom it has not reached. Who
   * can not be sealed for, because its key is none, is no receiver any more.
   *
   * @param {Spoken} spoken
   * @returns {{parcels: import("../net/outbox.js").Parcel[], deaf: import("./state.js").Person[]}}
   *   `deaf`: those it could not be sealed for
   */
  seal(spoken) {
    const { genesis, me } = this.#room;
    const sealed = sealMessage(genesis.hash, me.mid, spoken, this.#random);
    const { wrapped, deaf } = this.#wrap(sealed, spoken);
    sealed.key.fill(0);
    const none = deaf.map(({ mid }) => mid);
    spoken.receivers = spoken.receivers.filter((mid) => !none.includes(mid));
    return { parcels: this.#parcels(sealed.body, wrapped, spoken.reached), deaf };
  }

  /**
   * Seals a whisper.
   *
   * @param {import("./roster.js").Peer} peer
   * @param {string} text
   * @returns {import("../net/outbox.js").Parcel}
   * @throws {UnopenableError} if the receiver's key is none
   */
  whisper(peer, text) {
    const { slot, to } = peer;
    const link = this.#room.keyring.newest;
    const payload = writeWhisper(++peer.whispers, text);
    const frame = to.seal(payload, { link, base: this.next });
    return {
      message: (ref) => hotFromClient.encode([{ type: "pair", ref, to: slot, frame }]),
      accepted: () => to.confirm(),
    };
  }

  /**
   * @param {import("../crypto/message.js").SealedMessage} sealed
   * @param {Spoken} spoken
   */
  #wrap({ key, bind }, { n: base, receivers, reached }) {
    const link = this.#room.keyring.newest;
    const wrapped = [];
    const deaf = [];
    for (const mid of receivers) {
      const peer = this.#room.roster.find(mid);
      if (!peer || reached.has(mid)) continue;
      try {
        wrapped.push({ peer, wrap: peer.to.seal(key, { link, base, bind }) });
      } catch (error) {
        if (!(error instanceof UnopenableError)) throw error;
        deaf.push(peer.person);
      }
    }
    return { wrapped, deaf };
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
          peer.to.confirm();
        }
      },
    }));
  }
}
