/**
 * Numbers from one to another, both included.
 *
 * @typedef {{from: number, to: number}} Range
 */

/** A set of numbers, kept as the ranges it has: it is small as long as it has few holes. */
export class Ranges {
  /** @type {Range[]} in order; between two of them at least one number is missing */
  #ranges = [];
  #most;

  /** @param {number} [most] ranges it may have; past it the oldest hole is filled */
  constructor(most = Infinity) {
    this.#most = most;
  }

  /** All that it has, in order. */
  get all() {
    return this.#ranges;
  }

  /** The lowest number; 0 if there is none. */
  get first() {
    return this.#ranges[0]?.from ?? 0;
  }

  /** The highest number; 0 if there is none. */
  get last() {
    return this.#ranges.at(-1)?.to ?? 0;
  }

  /** @param {number} n */
  has(n) {
    return this.#ranges.some(({ from, to }) => from <= n && n <= to);
  }

  /**
   * Adds all numbers of a range.
   *
   * @param {number} from
   * @param {number} [to]
   * @returns {Range[]} the hole that was filled, because there were too many
   */
  add(from, to = from) {
    const apart = this.#ranges.filter((range) => range.to + 1 < from || to + 1 < range.from);
    const touched = this.#ranges.filter((range) => !apart.includes(range));
    const joined = {
      from: Math.min(from, ...touched.map((range) => range.from)),
      to: Math.max(to, ...touched.map((range) => range.to)),
    };
    this.#ranges = [...apart, joined].sort((a, b) => a.from - b.from);
    if (this.#ranges.length <= this.#most) return [];
    const [oldest, second, ...rest] = this.#ranges;
    this.#ranges = [{ from: oldest.from, to: second.to }, ...rest];
    return [{ from: oldest.to + 1, to: second.from - 1 }];
  }

  /**
   * What is missing of a range.
   *
   * @param {number} from
   * @param {number} to
   * @returns {Range[]} in order
   */
  missing(from, to) {
    const holes = [];
    let next = from;
    for (const range of this.#ranges) {
      if (range.to < next) continue;
      if (range.from > to) break;
      if (range.from > next) holes.push({ from: next, to: range.from - 1 });
      next = range.to + 1;
    }
    if (next <= to) holes.push({ from: next, to });
    return holes;
  }
}

/** How many numbers there are. @param {Range[]} ranges */
export function countOf(ranges) {
  return ranges.reduce((count, { from, to }) => count + to - from + 1, 0);
}
