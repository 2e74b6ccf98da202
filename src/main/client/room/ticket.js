import { HOST_ONLY, KNOCK, makeGenesis } from "../crypto/genesis.js";
import { NO_PASSPHRASE, linkKeys } from "../crypto/link.js";

/**
 * How a new room is to be.
 *
 * @typedef {object} Options
 * @property {boolean} hostOnly only I may kick, stop and lock
 * @property {boolean} knock whoever comes must be let in
 * @property {number} lasts how long the room lasts at most, in seconds; 0 for as long as there is somebody in it
 * @property {number} members how many it holds; 0 for as many as the server lets it
 * @property {number} lifetime how long a message is shown, in seconds; 0 for as long as the room lasts
 * @property {string} passphrase that it takes beside the link; empty for none
 *
 * What somebody wants: a new room, or the room of a link. `stretched`: its passphrase, if that was
 * stretched before.
 *
 * @typedef {{options: Partial<Options>}
 *   | {link: import("../crypto/link.js").Link, passphrase?: string, stretched?: Uint8Array}} Wish
 */

/** What leads into a room: its link, the passphrase if it has one, and the genesis if it is to be made. */
export class Ticket {
  /** Id of the room. */
  room;
  /** @type {import("../crypto/genesis.js").Genesis | undefined} of a room to be made */
  genesis;
  #secret;
  #passphrase;
  /** @type {Uint8Array} */
  #stretched = NO_PASSPHRASE;

  /**
   * @param {Wish} wish its secrets are copied
   * @param {Uint8Array} ik identity key of who wants it
   * @param {import("./calendar.js").Calendar} calendar
   * @param {(length: number) => Uint8Array} random
   */
  constructor(wish, ik, calendar, random) {
    if ("options" in wish) {
      this.genesis = makeGenesis(ik, rulesOf(wish.options, calendar), random);
      this.room = this.genesis.room;
      this.#secret = random(16);
      this.#passphrase = wish.options.passphrase || undefined;
    } else {
      this.room = wish.link.room;
      this.#secret = wish.link.secret.slice();
      this.#passphrase = wish.link.passphrase ? (wish.passphrase ?? "") : undefined;
      this.#stretched = wish.stretched?.slice() ?? NO_PASSPHRASE;
    }
  }

  /** The keys of the link. @throws {TypeError} before {@link ready} */
  get keys() {
    if (!this.ready) throw new TypeError("the passphrase is not stretched yet");
    return linkKeys(this.#secret.slice(), this.#stretched);
  }

  /** The passphrase, stretched; empty if there is none. A copy. */
  get stretched() {
    return this.#stretched.slice();
  }

  /** Whether nothing has to be stretched any more. */
  get ready() {
    return this.#passphrase === undefined || this.#stretched.length > 0;
  }

  /**
   * Stretches the passphrase, which takes a while.
   *
   * @param {(passphrase: string, room: Uint8Array) => Promise<Uint8Array>} stretch
   */
  async prepare(stretch) {
    this.#stretched = await stretch(this.#passphrase ?? "", this.room);
  }

  /** Overwrites its secrets. */
  wipe() {
    this.#secret.fill(0);
    this.#stretched.fill(0);
  }
}

/**
 * The rules of a new room.
 *
 * @param {Partial<Options>} options
 * @param {import("./calendar.js").Calendar} calendar
 * @returns {import("../crypto/genesis.js").Rules}
 */
function rulesOf(
  { hostOnly = false, knock = false, lasts = 0, members = 0, lifetime = 0 },
  calendar,
) {
  const { kick, stop, lock } = HOST_ONLY;
  return {
    policy: (hostOnly ? kick | stop | lock : 0) | (knock ? KNOCK : 0),
    end: lasts === 0 ? 0 : calendar.seconds + lasts,
    members,
    lifetime,
  };
}
