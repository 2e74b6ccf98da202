/** Most contents that are kept for repair, and most bytes of them; past either the oldest go. */
const MOST_KEPT = 1000;
const MOST_BYTES = 2 * 1024 * 1024;

/**
 * A content as it was signed, kept to be given to who missed it.
 *
 * @typedef {object} Kept
 * @property {string} mid of who said it, 16 hex digits
 * @property {number} n its number
 * @property {number} seq the server's number of it
 * @property {Uint8Array} content
 * @property {Uint8Array} signature 64 bytes
 * @property {readonly string[]} [receivers] of my own: mids of those it was sealed for
 * @property {string} [roster] of others': hash of the roster that it names, 32 hex digits
 */

/** What was said and heard last, in memory only. */
export class Archive {
  /** @type {Map<string, Kept>} by sender and number, the oldest first */
  #kept = new Map();
  #bytes = 0;

  /** All that is kept, in the order it came. */
  get all() {
    return [...this.#kept.values()];
  }

  /** Keeps a content, once. @param {Kept} kept */
  keep(kept) {
    const name = nameOf(kept.mid, kept.n);
    if (this.#kept.has(name)) return;
    this.#kept.set(name, kept);
    this.#bytes += kept.content.length;
    for (const [oldest, { content }] of this.#kept) {
      if (this.#kept.size <= MOST_KEPT && this.#bytes <= MOST_BYTES) break;
      this.#bytes -= content.length;
      this.#kept.delete(oldest);
    }
  }

  /**
   * @param {string} mid
   * @param {number} n
   */
  find(mid, n) {
    return this.#kept.get(nameOf(mid, n));
  }

  /** Overwrites all that is kept. */
  wipe() {
    for (const { content } of this.#kept.values()) content.fill(0);
    this.#kept.clear();
    this.#bytes = 0;
  }
}

/**
 * @param {string} mid
 * @param {number} n
 */
function nameOf(mid, n) {
  return `${mid} ${n}`;
}
