import { isLater } from "./seq.js";

/** Most pages; past it the second oldest goes: what was said then is told less exactly. */
const MOST_PAGES = 1000;
/** What came within so long of each other needs no page of its own, in ms. */
const GRAIN = 5000;

/**
 * From when to when something was said, as far as is known here, in ms.
 *
 * @typedef {{from: number, to: number}} Span
 *
 * One number of the server's, and until when nothing later came.
 * @typedef {{seq: number, at: number, until: number}} Page
 */

/**
 * When the server's numbers came by here. What is said carries no time: the diary tells of what came
 * later, or never, between which times it was said. The order is the server's word, so the times are too.
 */
export class Diary {
  #now;
  /** @type {Page[]} in the order of their numbers; the first is that of my coming */
  #pages;
  /** When the connection showed life last. */
  #alive;

  /**
   * @param {() => number} now in ms
   * @param {number} seq last number before I came
   */
  constructor(now, seq) {
    this.#now = now;
    this.#alive = now();
    this.#pages = [{ seq, at: this.#alive, until: this.#alive }];
  }

  /** Takes in that something came. @param {number} [seq] its number, if it has one */
  heard(seq) {
    const now = this.#now();
    this.#alive = now;
    const last = this.#pages[this.#pages.length - 1];
    if (seq === undefined || !isLater(seq, last.seq)) return;
    const before = this.#pages.at(-2);
    if (before && last.at === last.until && now - before.until < GRAIN) this.#pages.pop();
    this.#pages.push({ seq, at: now, until: now });
    if (this.#pages.length > MOST_PAGES) this.#pages.splice(1, 1);
  }

  /** Takes in that the connection is lost: as long as it showed life, nothing later was said. */
  lost() {
    this.#pages[this.#pages.length - 1].until = this.#alive;
  }

  /**
   * When something was said that came later.
   *
   * @param {number} seq its number
   * @returns {Span}
   */
  around(seq) {
    return this.between((seq - 1) >>> 0, seq);
  }

  /**
   * When something was said that never came.
   *
   * @param {number} after a number before it
   * @param {number} [before] a number after it, if one is known
   * @returns {Span}
   */
  between(after, before) {
    const earlier = this.#pages.findLast(({ seq }) => !isLater(seq, after)) ?? this.#pages[0];
    const later =
      before === undefined ? undefined : this.#pages.find(({ seq }) => !isLater(before, seq));
    const from = earlier.until;
    return { from, to: Math.max(from, later?.at ?? this.#now()) };
  }
}
