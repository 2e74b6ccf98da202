import { Backoff } from "../net/backoff.js";
import { Connection } from "../net/connection.js";

/** Goodbyes after which a session must not come back by itself: a close from 4500 on, and 1009. */
const FINAL = new Set([
  "protocol",
  "kicked",
  "stopped",
  "left",
  "elsewhere",
  "version",
  "time-over",
]);
/** A connection that lasted so long was a good one: the pauses begin anew, in ms. */
const LASTED = 15_000;
/** An attempt that has come to nothing after so long is not waited for when something wakes us, in ms. */
const STALE = 5000;

/**
 * @typedef {object} Ear hears of everything in the order in which it happened
 * @property {() => void} opened there is a connection, and nothing was said on it yet
 * @property {(frame: import("../net/connection.js").Frame) => void} received
 * @property {(goodbye: import("../net/goodbyes.js").Goodbye) => void} lost there is none any more; the
 *   next one is on its way
 * @property {(goodbye: import("../net/goodbyes.js").Goodbye) => void} closed told once, and last
 */

/**
 * The line of a session to the server, through all connections it takes. Until one has entered, the
 * first loss is its end; from then on it comes back by itself, and never gives up.
 */
export class Line {
  #world;
  #ear;
  #backoff;
  /** @type {Connection | undefined} */
  #connection;
  /** @type {import("../net/control.js").Limits | undefined} once one has entered */
  #limits;
  /** @type {unknown} of the pause before the next connection */
  #timer;
  /** When the connection was begun, or became a good one. */
  #since = 0;
  /** @type {"connecting" | "open" | "good" | "waiting" | "closed"} `good`: one is in the room with it */
  #state = "waiting";

  /**
   * @param {import("./place.js").World} world
   * @param {Ear} ear
   */
  constructor(world, ear) {
    this.#world = world;
    this.#ear = ear;
    this.#backoff = new Backoff(world.random);
  }

  /** Makes a connection now. */
  connect() {
    const { url, clearTimeout, now } = this.#world;
    clearTimeout(this.#timer);
    this.#connection?.close();
    this.#state = "connecting";
    this.#since = now();
    this.#connection = new Connection(url, this.#world, {
      opened: () => {
        this.#state = "open";
        this.#ear.opened();
      },
      received: (frame) => this.#ear.received(frame),
      closed: (goodbye) => this.#closed(goodbye),
    });
  }

  /** Says that one is in the room with this connection. @param {import("../net/control.js").Limits} limits */
  keep(limits) {
    this.#limits = limits;
    this.#state = "good";
    this.#since = this.#world.now();
    this.#connection?.keepAlive(limits);
  }

  /** Says a control frame at once. @param {import("../net/control.js").ClientFrame} frame */
  say(frame) {
    this.#connection?.say(frame);
  }

  /** What an outbox needs of the connection that is there. @returns {import("../net/outbox.js").Way} */
  get way() {
    return /** @type {Connection} */ (this.#connection);
  }

  /** Something has changed for the better, perhaps: the network is there, or the page is looked at. */
  wake() {
    if (this.#state === "good") this.#connection?.probe();
    else if (this.#state === "waiting" && this.#limits) this.connect();
    else if (this.#limits && this.#state !== "closed") {
      if (this.#world.now() - this.#since > STALE) this.connect();
    }
  }

  /**
   * Tries again with a new connection, after a pause: this one does not lead back in.
   *
   * @param {number} [least] ms
   */
  again(least = 0) {
    this.#connection?.close();
    this.#state = "waiting";
    const pause = Math.max(least, this.#backoff.next());
    this.#timer = this.#world.setTimeout(() => this.connect(), pause);
  }

  /** Closes. Nothing is heard any more. */
  close() {
    this.#state = "closed";
    this.#world.clearTimeout(this.#timer);
    this.#connection?.close();
  }

  /** @param {import("../net/goodbyes.js").Goodbye} goodbye */
  #closed(goodbye) {
    if (!this.#limits || FINAL.has(goodbye.kind)) {
      this.close();
      return this.#ear.closed(goodbye);
    }
    const good = this.#state === "good";
    if (good && this.#world.now() - this.#since >= LASTED) this.#backoff.reset();
    this.again(goodbye.kind === "too-fast" ? this.#limits.window : 0);
    this.#ear.lost(goodbye);
  }
}
