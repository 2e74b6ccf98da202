import { mac } from "./hash.js";
import { UnopenableError } from "./unopenable.js";

/** Most keys that may be skipped at once; a frame further ahead can not be opened. */
const MOST_AHEAD = 256;
/** Most skipped keys kept; past it the oldest are forgotten. */
const MOST_SKIPPED = 512;

/**
 * A chain of keys, each used once, from which no earlier key can be found again.
 * Sending takes the next key. Receiving peeks at the key of a frame, and moves forward only when
 * all that the frame carries was found good: a forged frame burns nothing.
 */
export class Ratchet {
  #chain;
  #next = 0;
  /** @type {Map<number, Uint8Array>} keys passed over and not used yet */
  #skipped = new Map();

  /** @param {Uint8Array} chain 32 bytes; owned, and overwritten */
  constructor(chain) {
    this.#chain = chain;
  }

  /** How many keys were taken or passed over. */
  get count() {
    return this.#next;
  }

  /** Takes the next key. */
  next() {
    const taken = { i: this.#next, key: mac(this.#chain, 1) };
    this.#step();
    return taken;
  }

  /**
   * The key of frame `i`, without moving.
   *
   * @param {number} i
   * @returns {{key: Uint8Array, commit: () => void}} `commit` uses the key up
   * @throws {UnopenableError} if it was used, or is too far ahead
   */
  peek(i) {
    if (i < this.#next) {
      const key = this.#skipped.get(i);
      if (!key) throw new UnopenableError();
      return { key, commit: () => this.#use(i, key) };
    }
    if (i - this.#next > MOST_AHEAD) throw new UnopenableError();
    let chain = this.#chain;
    for (let at = this.#next; at < i; at++) chain = mac(chain, 2);
    return { key: mac(chain, 1), commit: () => this.#advance(i) };
  }

  /** Overwrites all keys. */
  wipe() {
    this.#chain.fill(0);
    for (const key of this.#skipped.values()) key.fill(0);
    this.#skipped.clear();
  }

  #step() {
    const next = mac(this.#chain, 2);
    this.#chain.fill(0);
    this.#chain = next;
    this.#next++;
  }

  /** @param {number} i */
  #advance(i) {
    while (this.#next < i) {
      const { i: passed, key } = this.next();
      this.#skipped.set(passed, key);
    }
    this.#step();
    for (const [oldest, key] of this.#skipped) {
      if (this.#skipped.size <= MOST_SKIPPED) break;
      this.#use(oldest, key);
    }
  }

  /**
   * @param {number} i
   * @param {Uint8Array} key
   */
  #use(i, key) {
    key.fill(0);
    this.#skipped.delete(i);
  }
}
