/** Most own messages whose ticks are waited for, and most of which it is known who has seen them. */
const MOST_AWAITED = 1000;
const MOST_KNOWN = 1000;

/** Who has seen which of my messages. */
export class Ticks {
  /** @type {Map<number, {entry: string, unseen: Set<string>}>} by number */
  #awaited = new Map();
  /** @type {Map<string, {unseen: Set<string>, receivers: string[]}>} by entry, the oldest first */
  #known = new Map();

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
    const unseen = new Set(receivers);
    this.#awaited.set(n, { entry, unseen });
    this.#known.delete(entry);
    this.#known.set(entry, { unseen, receivers });
    if (this.#known.size > MOST_KNOWN) {
      const [oldest] = this.#known.keys();
      this.#known.delete(oldest);
    }
    if (this.#awaited.size > MOST_AWAITED) {
      const [oldest] = this.#awaited.keys();
      this.#awaited.delete(oldest);
    }
  }

  /**
   * Who has seen what an entry shows, and who has not.
   *
   * @param {string} entry id
   * @returns {{seen: string[], unseen: string[]} | undefined} mids; nothing if it is not known
   */
  of(entry) {
    const known = this.#known.get(entry);
    return (
      known && {
        seen: known.receivers.filter((mid) => !known.unseen.has(mid)),
        unseen: [...known.unseen],
      }
    );
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
