import { toUtf8 } from "../bytes/encoding.js";
import { MOST_SEEN, writeContent } from "../crypto/content.js";
import { sealMessage } from "../crypto/message.js";
import { writeWhisper } from "../crypto/payload.js";
import { UnopenableError } from "../crypto/unopenable.js";
import { MESSAGE_OVERHEAD, MOST_WRAPS, WRAP_OVERHEAD, hotFromClient } from "../net/hot.js";

/** Bytes of the length before a frame. */
const LENGTH = 3;
const NOTHING = new Uint8Array(16);

/**
 * A message ready to be sent to all who are here now.
 *
 * @typedef {object} Spoken
 * @property {import("../net/outbox.js").Parcel[]} parcels
 * @property {number} n
 * @property {Uint8Array} hash of the content
 * @property {string[]} receivers mids of those it was sealed for
 * @property {import("./state.js").Person[]} deaf those it could not be sealed for: their key is none
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
   * Seals a message for all who are here.
   *
   * @param {number} type of the content
   * @param {string} text
   * @returns {Spoken}
   */
  say(type, text) {
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
      body: toUtf8(text),
    });
    const sealed = sealMessage(genesis.hash, me, content, this.#random);
    const { wrapped, deaf } = this.#wrapForAll(sealed, n);
    const { hash } = sealed;
    sealed.key.fill(0);
    const before = this.#prev;
    this.#n = n;
    this.#prev = hash.slice(0, 16);
    let accepted = false;
    return {
      parcels: this.#parcels(sealed.body, wrapped, () => (accepted = true)),
      n,
      hash,
      receivers: wrapped.map(({ peer }) => peer.person.mid),
      deaf,
      accepted() {
        for (const { hearing, n: last } of news) hearing.tell(last);
      },
      refused: () => {
        // nobody got it: the number is free again, else everybody would see a gap
        if (!accepted) [this.#n, this.#prev] = [n - 1, before];
      },
    };
  }

  /**
   * Seals a whisper.
   *
   * @param {import("./roster.js").Peer} peer
   * @param {string} text
   * @returns {import("../net/outbox.js").Parcel}
   * @throws {UnopenableError} if the receiver's key is none
   */
  whisper({ slot, to }, text) {
    const link = this.#room.keyring.newest;
    const frame = to.seal(writeWhisper(text), { link, base: this.next });
    return {
      message: (ref) => hotFromClient.encode([{ type: "pair", ref, to: slot, frame }]),
      accepted: () => to.confirm(),
    };
  }

  /**
   * @param {import("../crypto/message.js").SealedMessage} sealed
   * @param {number} base
   */
  #wrapForAll({ key, bind }, base) {
    const link = this.#room.keyring.newest;
    const wrapped = [];
    const deaf = [];
    for (const peer of this.#room.roster.peers) {
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
   * @param {() => void} onAccepted
   * @returns {import("../net/outbox.js").Parcel[]}
   */
  #parcels(body, wrapped, onAccepted) {
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
        onAccepted();
        for (const { peer } of part) peer.to.confirm();
      },
    }));
  }
}
