/** How wrong a clock may be without mattering to the end of a room, in ms. */
const TOLERANCE = 30_000;

/**
 * The server's time of day, by which rooms end: that of this device may be wrong. Until the server has
 * told its own, both are taken to be the same.
 */
export class Calendar {
  #now;
  /** How far the server is ahead of this device, in ms. */
  #ahead = 0;

  /** @param {() => number} now of this device, in ms since 1970 */
  constructor(now) {
    this.#now = now;
  }

  /** The server's time, in seconds since 1970. */
  get seconds() {
    return Math.ceil((this.#now() + this.#ahead) / 1000);
  }

  /**
   * Takes what the server says of its time.
   *
   * @param {number} seconds since 1970
   * @returns {boolean} whether that is far from what was thought before
   */
  set(seconds) {
    const ahead = seconds * 1000 - this.#now();
    if (Math.abs(ahead - this.#ahead) < TOLERANCE) return false;
    this.#ahead = ahead;
    return true;
  }

  /**
   * When this device's clock shows a time of the server.
   *
   * @param {number} seconds of the server, since 1970
   * @returns {number} ms since 1970
   */
  here(seconds) {
    return seconds * 1000 - this.#ahead;
  }
}
