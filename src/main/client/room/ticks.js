/** Most own messages whose ticks are waited for. */
const MOST_AWAITED = 1000;

/** Who has seen which of my messages. */
export class Ticks {
  /** @type {Map<number, {entry: string, unseen: Set<string>}>} by number */
  #awaited = new Map();

  /**
   * Waits for a message to be seen by all it was sealed for, and no more for one that had its number
   * before and was refused.
   *
   * @param {number} n
   * @param {string | undefined} entry id of what shows it
   * @param {string[]} receivers their mids
   */
  expect(n, entry, receivers) {
    this.#awaited.delete(n);
    if (entry === undefined || receivers.length === 0) return;
    this.#awaited.set(n, { entry, unseen: new Set(receivers) });
    if (this.#awaited.size > MOST_AWAITED) {
      const [oldest] = this.#awaited.keys();
      this.#awaited.delete(oldest);
    }
  }

  /**
   * Takes in that somebody has seen my messages up to a number.
   *
   * @param {string} mid
   * @param {number} last
   * @returns {string[]} the entries that everyone has seen now
   */
  seen(mid, last) {
    const complete = [];
    for (const [n, { entry, unseen }] of this.#awaited) {
      if (n > last) break;
      unseen.delete(mid);
      if (unseen.size > 0) continue;
      this.#awaited.delete(n);
      complete.push(entry);
    }
    return complete;
  }
}
