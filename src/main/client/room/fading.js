/** What people say, which is shown for a while only; what happened in the room stays. */
const SAID = new Set(["text", "action", "whisper", "farewell", "unknown"]);
/** What has not left this page yet: nobody has seen it, so its time has not begun. */
const UNSAID = new Set(["sending", "failed"]);

/**
 * Lets what people say disappear from the transcript, each a while after it was shown. All have the same
 * time, so the first that was marked is the first to go.
 */
export class Fading {
  #world;
  #lifetime;
  #gone;
  /** @type {{id: string, until: number}[]} in the order in which they go */
  #waiting = [];
  /** @type {unknown} */
  #timer;

  /**
   * @param {import("./place.js").World} world
   * @param {number} lifetime in ms
   * @param {(id: string) => void} gone told when the time of an entry is over
   */
  constructor(world, lifetime, gone) {
    this.#world = world;
    this.#lifetime = lifetime;
    this.#gone = gone;
  }

  /**
   * Begins the time of an entry, unless it has begun before or does not begin yet.
   *
   * @param {import("./state.js").Entry} entry
   * @returns {import("./state.js").Entry} the same with its end, if it has one
   */
  mark(entry) {
    if (entry.until !== undefined || !SAID.has(entry.kind)) return entry;
    if (entry.state && UNSAID.has(entry.state)) return entry;
    const until = this.#world.now() + this.#lifetime;
    this.#waiting.push({ id: entry.id, until });
    if (this.#waiting.length === 1) this.#wait();
    return { ...entry, until };
  }

  /** Lets nothing disappear any more. */
  close() {
    this.#world.clearTimeout(this.#timer);
    this.#waiting = [];
  }

  #wait() {
    const pause = this.#waiting[0].until - this.#world.now();
    this.#timer = this.#world.setTimeout(() => this.#sweep(), Math.max(0, pause));
  }

  #sweep() {
    const now = this.#world.now();
    while (this.#waiting.length > 0 && this.#waiting[0].until <= now) {
      const [{ id }] = this.#waiting.splice(0, 1);
      this.#gone(id);
    }
    if (this.#waiting.length > 0) this.#wait();
  }
}
