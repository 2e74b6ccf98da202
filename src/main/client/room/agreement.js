import { toHex } from "../bytes/encoding.js";

/** How long two members may see different rosters: a join or a leave is on its way, in ms. */
const MOMENT = 5000;

/**
 * Whether the others see the roster that I see. For a moment they may not.
 */
export class Agreement {
  #world;
  #differs;
  #mine;
  /** @type {Map<string, number>} rosters I saw before, and until when */
  #before = new Map();
  /** @type {Map<string, {theirs: string, timer: unknown}>} who saw another one last, by mid */
  #pending = new Map();
  /** @type {Set<string>} mids of those who are back, and may say again what they said before */
  #back = new Set();

  /**
   * @param {import("./place.js").World} world
   * @param {Uint8Array} mine hash of my roster
   * @param {(mid: string) => void} differs told when somebody's roster stays different
   */
  constructor(world, mine, differs) {
    this.#world = world;
    this.#mine = toHex(mine);
    this.#differs = differs;
  }

  /** Says which roster I see now. @param {Uint8Array} hash */
  see(hash) {
    if (toHex(hash) === this.#mine) return;
    const now = this.#world.now();
    for (const [old, until] of this.#before) {
      if (now - until > MOMENT) this.#before.delete(old);
    }
    this.#before.set(this.#mine, now);
    this.#mine = toHex(hash);
    for (const [mid, { theirs }] of this.#pending) {
      if (theirs === this.#mine) this.forget(mid);
    }
  }

  /**
   * Takes in which roster somebody saw when it sent a message.
   *
   * @param {string} mid
   * @param {Uint8Array} hash
   */
  heard(mid, hash) {
    const theirs = toHex(hash);
    // once: it may have been said before its sender was away
    const again = this.#back.delete(mid);
    if (this.#isMine(theirs)) return this.forget(mid);
    if (again) return;
    const pending = this.#pending.get(mid);
    if (pending) {
      pending.theirs = theirs;
      return;
    }
    const timer = this.#world.setTimeout(() => {
      this.#pending.delete(mid);
      this.#differs(mid);
    }, MOMENT);
    this.#pending.set(mid, { theirs, timer });
  }

  /**
   * Takes in which roster somebody saw when it sent a message that I missed: it may be old, but not as old
   * as what I heard before.
   *
   * @param {string} mid
   * @param {Uint8Array} hash
   */
  recovered(mid, hash) {
    if (this.#isMine(toHex(hash))) this.forget(mid);
  }

  /** Says that somebody is back: the first that it says may be old. @param {string} mid */
  back(mid) {
    this.#back.add(mid);
  }

  /** Waits for nothing more of somebody. @param {string} mid */
  forget(mid) {
    this.#world.clearTimeout(this.#pending.get(mid)?.timer);
    this.#pending.delete(mid);
  }

  /** Waits for nothing more. */
  close() {
    for (const mid of [...this.#pending.keys()]) this.forget(mid);
  }

  /** Whether I see this roster, or did a moment ago. @param {string} theirs */
  #isMine(theirs) {
    const until = this.#before.get(theirs) ?? -Infinity;
    return theirs === this.#mine || this.#world.now() - until <= MOMENT;
  }
}
