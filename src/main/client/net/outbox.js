import { slowest } from "./pace.js";

/**
 * Something to be said, that is made only when its turn comes: so that it is sealed for those who are
 * there then.
 *
 * @typedef {object} Item
 * @property {() => boolean} [prepare] does a part of the work that making it takes, so that nothing else
 *   waits for all of it; true when nothing is left to do. It is not made before
 * @property {() => Parcel[]} make its frames, in order; none if there is nothing to say any more. It
 *   may be made more than once, see `unmade`
 * @property {(seq?: number) => void} accepted told when the last frame was accepted, with its number
 * @property {(reason: string, retryAfter?: number) => void} refused told instead, if one was refused
 *   for good: what remains is not sent
 * @property {(sent: boolean) => void} [unmade] told when what was made and not accepted is dropped,
 *   and will be made anew: `sent` if any frame of it has gone out, and may have arrived
 *
 * @typedef {object} Parcel
 * @property {(ref: number) => string | Uint8Array} message the WebSocket message
 * @property {() => void} [accepted] told when this frame was accepted
 *
 * Who goes first: `ahead`, what the room needs, also while what people say is held back; `again`, what
 * is sent once more; `said`, what people say and order; `behind`, what others asked for.
 * @typedef {"ahead" | "again" | "said" | "behind"} Lane
 *
 * A connection that is there.
 * @typedef {object} Way
 * @property {(message: string | Uint8Array) => void} send
 * @property {() => void} probe finds out whether it is alive
 * @property {() => void} lose gives it up
 */

/** Wait before saying again what was too fast, if the server does not name one, in ms. */
const PAUSE = 1000;
/**
 * A frame without an answer for so long, beside the time it takes on a slow connection, makes me doubt
 * the connection, and then give it up, in ms.
 */
const DOUBT = 10_000;
/** Most that may wait because others asked for it; past it the newest is not said. */
const MOST_BEHIND = 500;

/** @type {Lane[]} */
const LANES = ["ahead", "again", "said", "behind"];
/** What people say and order. @type {Lane[]} */
const HELD = ["again", "said"];

/**
 * What waits to be said, also while there is no connection. One frame is in flight at a time: a frame
 * that was too fast is said again before any other, so that no refusal ever changes the order.
 * What was in flight when a connection was lost is made anew for the next one, before all else.
 */
export class Outbox {
  #pace;
  #edges;
  /** @type {Way | undefined} */
  #way;
  /** @type {Record<Lane, Item[]>} */
  #waiting = { ahead: [], again: [], said: [], behind: [] };
  /** @type {{item: Item, lane: Lane, parcels: Parcel[], sent: boolean} | undefined} whose turn it is */
  #current;
  /** @type {{ref: number, message: string | Uint8Array, flying: boolean} | undefined} */
  #frame;
  #ref = 0;
  #held = false;
  #outdated = false;
  /** @type {unknown} */
  #timer;
  /** @type {unknown} */
  #doubt;
  #going = false;

  /**
   * @param {import("./pace.js").Pace} pace
   * @param {Pick<import("./connection.js").Edges, "setTimeout" | "clearTimeout">} edges
   */
  constructor(pace, edges) {
    this.#pace = pace;
    this.#edges = edges;
  }

  /**
   * @param {Item} item
   * @param {Lane} [lane]
   */
  offer(item, lane = "said") {
    const waiting = this.#waiting[lane];
    if (lane === "behind" && waiting.length >= MOST_BEHIND) return;
    waiting.push(item);
    this.#go();
  }

  /** Says what waits, on a connection that is there. @param {Way} way */
  open(way) {
    this.#way = way;
    this.#go();
  }

  /** Keeps what waits: the connection is lost. */
  halt() {
    this.#way = undefined;
    this.#pause();
    this.#unmake();
  }

  /** Keeps back what people say, until {@link release}. */
  hold() {
    this.#held = true;
    if (this.#current && HELD.includes(this.#current.lane)) this.renew();
  }

  /** Lets go what was kept back. */
  release() {
    this.#held = false;
    this.#go();
  }

  /** Makes anew what was made and did not go out: somebody it was made for is not there any more. */
  renew() {
    if (!this.#current) return;
    if (this.#frame?.flying) this.#outdated = true;
    else this.#unmake();
  }

  /**
   * Says that the frame in flight was accepted.
   *
   * @param {number} [ref] whose; without it the one in flight
   * @param {number} [seq] its number in the room
   */
  accept(ref = this.#frame?.ref, seq) {
    if (!this.#current || !this.#frame?.flying || this.#frame.ref !== ref) return;
    const { item, parcels } = this.#current;
    this.#landed();
    this.#frame = undefined;
    parcels.shift()?.accepted?.();
    if (parcels.length === 0) {
      this.#current = undefined;
      item.accepted(seq);
    } else if (this.#outdated) this.#unmake();
    this.#outdated = false;
    this.#go();
  }

  /**
   * Says that the frame in flight was refused.
   *
   * @param {number | undefined} ref whose; without it the one in flight
   * @param {string} reason
   * @param {number} [retryAfter] ms
   */
  refuse(ref, reason, retryAfter) {
    if (!this.#current || !this.#frame?.flying) return;
    if (this.#frame.ref !== (ref ?? this.#frame.ref)) return;
    this.#landed();
    if (reason === "too-fast") {
      if (this.#outdated) this.#unmake();
      this.#outdated = false;
      this.#later(retryAfter ?? PAUSE);
      return;
    }
    const { item } = this.#current;
    this.#frame = undefined;
    this.#current = undefined;
    this.#outdated = false;
    item.refused(reason, retryAfter);
    this.#go();
  }

  /** Forgets all that waits. Nothing is told of it. */
  close() {
    this.#way = undefined;
    this.#pause();
    for (const lane of LANES) this.#waiting[lane] = [];
    this.#current = undefined;
    this.#frame = undefined;
  }

  #go() {
    // what is made or told on the way may offer something: it waits for its turn like the rest
    if (this.#going) return;
    this.#going = true;
    try {
      while (this.#step());
    } finally {
      this.#going = false;
    }
  }

  /** Sends one frame if one may go. @returns {boolean} whether another may go at once */
  #step() {
    if (!this.#way || this.#timer !== undefined || this.#frame?.flying) return false;
    if (!this.#current && !this.#nextLane()) return false;
    // nothing is sealed before it can go
    const full = this.#pace.wait(0);
    if (full > 0) return this.#later(full);
    const frame = this.#next();
    if (!frame || !this.#current || !this.#way) return false;
    const wait = this.#pace.wait(frame.message.length);
    if (wait > 0) return this.#later(wait);
    frame.flying = true;
    this.#current.sent = true;
    this.#pace.spend(frame.message.length);
    const patience = DOUBT + slowest(frame.message);
    this.#doubt = this.#edges.setTimeout(() => this.#wonder(), patience);
    this.#way.send(frame.message);
    return true;
  }

  /** The frame whose turn it is, made if need be. */
  #next() {
    while (!this.#frame) {
      const [parcel] = this.#current?.parcels ?? [];
      if (parcel) {
        this.#ref = (this.#ref + 1) % 0x1_0000;
        this.#frame = { ref: this.#ref, message: parcel.message(this.#ref), flying: false };
      } else {
        const lane = this.#nextLane();
        const item = lane && this.#waiting[lane].shift();
        if (!lane || !item) return undefined;
        if (item.prepare?.() === false) {
          this.#waiting[lane].unshift(item);
          this.#later(0);
          return undefined;
        }
        const parcels = item.make();
        this.#current = parcels.length > 0 ? { item, lane, parcels, sent: false } : undefined;
      }
    }
    return this.#frame;
  }

  #nextLane() {
    const lanes = this.#held ? LANES.filter((lane) => !HELD.includes(lane)) : LANES;
    return lanes.find((lane) => this.#waiting[lane].length > 0);
  }

  /** Drops what was made: it is the first to be made again. */
  #unmake() {
    if (!this.#current) return;
    const { item, lane, sent } = this.#current;
    this.#current = undefined;
    this.#frame = undefined;
    this.#outdated = false;
    this.#waiting[lane === "said" ? "again" : lane].unshift(item);
    item.unmade?.(sent);
  }

  /** A frame is without an answer. The first time the connection is asked; then it is given up. */
  #wonder() {
    this.#way?.probe();
    this.#doubt = this.#edges.setTimeout(() => this.#way?.lose(), DOUBT);
  }

  /** The frame in flight has its answer. */
  #landed() {
    if (this.#frame) this.#frame.flying = false;
    this.#edges.clearTimeout(this.#doubt);
  }

  #pause() {
    this.#edges.clearTimeout(this.#doubt);
    this.#edges.clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** @param {number} ms */
  #later(ms) {
    this.#timer = this.#edges.setTimeout(() => {
      this.#timer = undefined;
      this.#go();
    }, ms);
    return false;
  }
}
