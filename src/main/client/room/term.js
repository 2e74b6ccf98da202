/** How long before its end a room is said to end soon, in minutes. */
const SOON = [5, 1];
/** How long a page waits for the server to end the room before it ends its own stay, in ms. */
const PATIENCE = 10_000;
/** How much earlier than expected the end may come: clocks differ a little, in ms. */
const EARLY = 60_000;

/**
 * The time of a room that has an end: tells when it comes near and when it is over, whatever becomes of
 * the connection. A room without an end has no such moments.
 */
export class Term {
  #world;
  #ends;
  #told;
  /** @type {unknown} */
  #timer;

  /**
   * @param {import("./place.js").World} world
   * @param {number | null} ends when, by this device's clock, in ms; null for no end
   * @param {{soon: (minutes: number) => void, over: () => void}} told
   */
  constructor(world, ends, told) {
    this.#world = world;
    this.#ends = ends;
    this.#told = told;
    if (ends !== null) this.#wait(ends);
  }

  /** Whether the end has come, or may have come. */
  get over() {
    return this.#ends !== null && this.#world.now() >= this.#ends - EARLY;
  }

  /** Tells nothing any more. */
  close() {
    this.#world.clearTimeout(this.#timer);
  }

  /** @param {number} ends */
  #wait(ends) {
    const now = this.#world.now();
    const minutes = SOON.find((each) => ends - each * 60_000 > now);
    const at = minutes === undefined ? ends + PATIENCE : ends - minutes * 60_000;
    this.#timer = this.#world.setTimeout(
      () => {
        if (this.#world.now() < at) return this.#wait(ends);
        if (minutes === undefined) return this.#told.over();
        this.#wait(ends);
        this.#told.soon(minutes);
      },
      Math.max(0, at - now),
    );
  }
}
