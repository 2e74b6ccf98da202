/** Time in the hand of a test. */
export class Clock {
  #now = 1_000_000;
  #count = 0;
  /** @type {Map<number, {at: number, run: () => void}>} */
  #timers = new Map();

  now = () => this.#now;

  /**
   * @param {() => void} run
   * @param {number} ms
   */
  setTimeout = (run, ms) => {
    this.#timers.set(++this.#count, { at: this.#now + ms, run });
    return this.#count;
  };

  /** @param {any} timer */
  clearTimeout = (timer) => void this.#timers.delete(timer);

  /** How many timers wait. */
  get waiting() {
    return this.#timers.size;
  }

  /**
   * Lets time pass, and runs what falls due in its order.
   *
   * @param {number} ms
   * @param {() => void} [after] run after each timer
   */
  pass(ms, after = () => {}) {
    const end = this.#now + ms;
    for (;;) {
      const due = [...this.#timers].filter(([, { at }]) => at <= end);
      if (due.length === 0) break;
      const [timer, { at, run }] = due.reduce((a, b) => (b[1].at < a[1].at ? b : a));
      this.#timers.delete(timer);
      this.#now = Math.max(this.#now, at);
      run();
      after();
    }
    this.#now = end;
  }

  /** Lets time pass at once, as for a page that was asleep: what fell due runs only then. @param {number} ms */
  late(ms) {
    this.#now += ms;
    this.pass(0);
  }
}
