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
  #keptFor;
  #now;
  /** @type {Map<string, Kept & {since: number}>} by sender and number, the oldest first */
  #kept = new Map();
  #bytes = 0;

  /**
   * @param {number} [lifetime] how long each content is kept at most, in ms
   * @param {() => number} [now] in ms
   */
  constructor(lifetime = Infinity, now = Date.now) {
    this.#keptFor = lifetime;
    this.#now = now;
  }

  /** All that is kept, in the order it came. */
  get all() {
    this.#forgetOld();
    return [...this.#kept.values()];
  }

  /** Keeps a content, once. @param {Kept} kept */
  keep(kept) {
    const name = nameOf(kept.mid, kept.n);
    this.#forgetOld();
    if (this.#kept.has(name)) return;
    this.#kept.set(name, { ...kept, since: this.#now() });
    this.#bytes += kept.content.length;
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MOST_KEPT && this.#bytes <= MOST_BYTES) break;
      this.#forget(oldest);
    }
  }

  /**
   * @param {string} mid
   * @param {number} n
   */
  find(mid, n) {
    this.#forgetOld();
    return this.#kept.get(nameOf(mid, n));
  }

  /**
   * Forgets a content that its sender took back. It is not overwritten: an answer that is just being
   * given may hold it, and would be a forgery.
   *
   * @param {string} mid
   * @param {number} n
   */
  drop(mid, n) {
    this.#forget(nameOf(mid, n));
  }

  #forgetOld() {
    if (this.#keptFor === Infinity) return;
    const now = this.#now();
    for (const [oldest, { since }] of this.#kept) {
      if (now - since < this.#keptFor) return;
      this.#forget(oldest);
    }
  }

  /** @param {string} name */
  #forget(name) {
    this.#bytes -= this.#kept.get(name)?.content.length ?? 0;
    this.#kept.delete(name);
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
