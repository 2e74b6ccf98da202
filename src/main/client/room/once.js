/** Most numbers that are remembered one by one. */
const MOST = 1000;

/** Tells the first time of a number from every other time. Numbers count from 1, and come in any order. */
export class Once {
  /** All up to this one have come, or are too old to be waited for. */
  #floor = 0;
  /** @type {Set<number>} those that came above it */
  #above = new Set();

  /** Whether a number comes for the first time. @param {number} n */
  first(n) {
    if (n <= this.#floor || this.#above.has(n)) return false;
    this.#above.add(n);
    if (this.#above.size > MOST) this.#floor = Math.min(...this.#above);
    while (this.#above.delete(this.#floor + 1)) this.#floor++;
    this.#above.delete(this.#floor);
    return true;
  }
}
