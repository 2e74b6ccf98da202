import { hash } from "../../../main/client/crypto/hash.js";
import { toUtf8 } from "../../../main/client/bytes/encoding.js";

/** Chance in the hand of a seed: what follows from one seed is always the same. Quick, and no secret. */
export class Dice {
  #state;

  /** @param {string} seed */
  constructor(seed) {
    const { buffer } = hash("dice", toUtf8(seed)).slice(0, 16);
    this.#state = new Uint32Array(buffer);
  }

  /** The next 32 bits (sfc32). */
  next() {
    const s = this.#state;
    const sum = (s[0] + s[1] + s[3]++) >>> 0;
    s[0] = s[1] ^ (s[1] >>> 9);
    s[1] = s[2] + (s[2] << 3);
    s[2] = ((s[2] << 21) | (s[2] >>> 11)) + sum;
    return sum;
  }

  /** A number from 0 to below a bound. @param {number} bound */
  below(bound) {
    return this.next() % bound;
  }

  /** Whether something happens that happens once in so many times. @param {number} times */
  once(times) {
    return this.below(times) === 0;
  }

  /**
   * One of some, undefined if there are none.
   *
   * @template T
   * @param {readonly T[]} list
   * @returns {T}
   */
  pick(list) {
    return list[this.below(Math.max(1, list.length))];
  }

  /**
   * One of some, by weight.
   *
   * @template {string} Name
   * @param {Readonly<Record<Name, number>>} weights
   * @returns {Name}
   */
  weigh(weights) {
    const all = /** @type {[Name, number][]} */ (Object.entries(weights));
    let left = this.below(all.reduce((sum, [, weight]) => sum + weight, 0));
    for (const [name, weight] of all) {
      if (left < weight) return name;
      left -= weight;
    }
    throw new RangeError("nothing weighs anything");
  }

  /** @param {number} length */
  bytes(length) {
    return Uint8Array.from({ length }, () => this.next() & 0xff);
  }
}
