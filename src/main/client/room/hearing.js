import { equal } from "../bytes/bytes.js";

/** Most missing numbers that are remembered of one sender. */
const MOST_MISSING = 500;
/** Most messages of one sender whose hash is kept to be compared. */
const MOST_KNOWN = 1000;

/**
 * What was heard of one sender: which messages came, which did not, and how they follow each other.
 */
export class Hearing {
  #last = 0;
  /** The number of the first message that can be heard; 0 if not known. */
  #base = 0;
  /** @type {Set<number>} numbers jumped over */
  #missing = new Set();
  /** @type {Map<number, Uint8Array>} hashes of contents, by number; the start of one that did not come */
  #known = new Map();
  #told = 0;

  /** Says with which number the sender starts for us. @param {number} base */
  start(base) {
    if (this.#last === 0) this.#base = base;
  }

  /**
   * Takes in a message that was found good.
   *
   * @param {import("../crypto/content.js").Content} content
   * @param {Uint8Array} hash of it, 32 bytes
   * @returns {{replay: boolean, missed: number, twoVersions: boolean}} whether it is an old one sent
   *   again; how many before it did not come; whether it, or the one before, was another for others
   */
  hear({ n, prev }, hash) {
    const late = n <= this.#last;
    if (late && !this.#missing.delete(n)) return { replay: true, missed: 0, twoVersions: false };
    const twoVersions = !this.agrees(n - 1, prev) || !this.agrees(n, hash);
    const missed = late ? 0 : this.#miss(n);
    if (!this.#known.has(n - 1)) this.know(n - 1, prev);
    this.know(n, hash);
    if (!late) this.#last = n;
    return { replay: false, missed, twoVersions };
  }

  /**
   * Whether somebody who heard this of the same sender heard the same as I did, as far as I know.
   *
   * @param {number} n
   * @param {Uint8Array} start of the hash
   */
  agrees(n, start) {
    const known = this.#known.get(n);
    if (!known) return true;
    const length = Math.min(known.length, start.length);
    return equal(known.slice(0, length), start.slice(0, length));
  }

  /**
   * What to tell the others of it, if they do not know yet that it came: the last message, and before
   * it, if some are missing, the last one before those.
   *
   * @returns {{n: number, hash: Uint8Array}[]}
   */
  get untold() {
    if (this.#told === this.#last) return [];
    const [missing] = this.#missing;
    return (missing === undefined ? [this.#last] : [missing - 1, this.#last]).map((n) => {
      const known = this.#known.get(n);
      return known ? { n, hash: known.slice(0, 4) } : { n: 0, hash: new Uint8Array(4) };
    });
  }

  /** Says that the others were told. @param {number} n up to which */
  tell(n) {
    this.#told = n;
  }

  /**
   * Remembers what a message was, to compare it with what others say.
   *
   * @param {number} n
   * @param {Uint8Array} hash
   */
  know(n, hash) {
    this.#known.set(n, hash);
    if (this.#known.size > MOST_KNOWN) {
      const [oldest] = this.#known.keys();
      this.#known.delete(oldest);
    }
  }

  /** @param {number} n */
  #miss(n) {
    const expected = this.#last > 0 ? this.#last + 1 : Math.min(this.#base || n, n);
    for (let at = expected; at < n && this.#missing.size < MOST_MISSING; at++) {
      this.#missing.add(at);
    }
    return n - expected;
  }
}
