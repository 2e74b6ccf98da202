/** The first pause is shorter than this, in ms; each one may be twice as long as the one before. */
const BASE = 500;
/** No pause is longer, in ms. */
const CAP = 15_000;

/**
 * How long to wait before connecting again: exponential backoff with full jitter, so that all who
 * lost a server do not come back to it at the same moment.
 */
export class Backoff {
  #random;
  #most = BASE;

  /** @param {(length: number) => Uint8Array} random */
  constructor(random) {
    this.#random = random;
  }

  /** The next pause, in ms: anything from 0 up to a bound that doubles each time. */
  next() {
    const [a, b, c, d] = this.#random(4);
    const part = (a * 2 ** 24 + b * 2 ** 16 + c * 2 ** 8 + d) / 2 ** 32;
    const pause = Math.floor(part * this.#most);
    this.#most = Math.min(2 * this.#most, CAP);
    return pause;
  }

  /** Begins with short pauses again. */
  reset() {
    this.#most = BASE;
  }
}
