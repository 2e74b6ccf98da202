/** How long leaving waits for its farewell to get through, and again for the server's answer, in ms. */
const PATIENCE = 2000;

/** How I leave when I want to: with a farewell, then with my word to the server, and none waits for long. */
export class Departure {
  #world;
  #presence;
  #gone;
  /** @type {(() => void) | undefined} tells who waits for it */
  #left;
  #going = false;
  /** @type {unknown} */
  #timer;

  /**
   * @param {import("./place.js").World} world
   * @param {import("./presence.js").Presence} presence
   * @param {() => void} gone told when the server has had its time to answer
   */
  constructor(world, presence, gone) {
    this.#world = world;
    this.#presence = presence;
    this.#gone = gone;
  }

  /** Whether I am on my way out. */
  get begun() {
    return this.#left !== undefined;
  }

  /**
   * Says farewell to the room that I am in, and leaves it.
   *
   * @param {string} words last ones
   * @returns {Promise<void>} when it is over
   */
  begin(words) {
    return new Promise((resolve) => {
      if (this.#left) return resolve();
      this.#left = resolve;
      this.#waitAtMost(() => this.#go());
      this.#presence.stay?.posts.farewell(words, () => this.#go());
    });
  }

  /** Waits for nothing more: it is over. */
  close() {
    this.#world.clearTimeout(this.#timer);
    this.#left?.();
  }

  /** Leaves, the farewell being said or having waited long enough. */
  #go() {
    if (!this.#presence.stay || this.#going) return;
    this.#going = true;
    this.#waitAtMost(this.#gone);
    this.#presence.leave();
  }

  /** @param {() => void} then */
  #waitAtMost(then) {
    this.#world.clearTimeout(this.#timer);
    this.#timer = this.#world.setTimeout(then, PATIENCE);
  }
}
