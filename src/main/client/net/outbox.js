/**
 * Something to be said, that is made only when its turn comes: so that it is sealed for those who are
 * there then.
 *
 * @typedef {object} Item
 * @property {() => Parcel[]} make its frames, in order; none if there is nothing to say any more
 * @property {(seq?: number) => void} accepted told when the last frame was accepted, with its number
 * @property {(reason: string, retryAfter?: number) => void} refused told instead, if one was refused
 *   for good: what remains is not sent
 *
 * @typedef {object} Parcel
 * @property {(ref: number) => string | Uint8Array} message the WebSocket message
 * @property {() => void} [accepted] told when this frame was accepted
 */

/** Wait before saying again what was too fast, if the server does not name one, in ms. */
const PAUSE = 1000;

/**
 * What waits to be said. One frame is in flight at a time: a frame that was too fast is said again
 * before any other, so that no refusal ever changes the order.
 */
export class Outbox {
  #send;
  #pace;
  #edges;
  /** @type {Item[]} */
  #waiting = [];
  /** @type {{item: Item, parcels: Parcel[]} | undefined} whose turn it is */
  #current;
  /** @type {{ref: number, message: string | Uint8Array, flying: boolean} | undefined} */
  #frame;
  #ref = 0;
  /** @type {unknown} */
  #timer;
  #closed = false;
  #going = false;

  /**
   * @param {(message: string | Uint8Array) => void} send
   * @param {import("./pace.js").Pace} pace
   * @param {Pick<import("./connection.js").Edges, "setTimeout" | "clearTimeout">} edges
   */
  constructor(send, pace, edges) {
    this.#send = send;
    this.#pace = pace;
    this.#edges = edges;
  }

  /** @param {Item} item */
  offer(item) {
    this.#waiting.push(item);
    this.#go();
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
    this.#frame = undefined;
    parcels.shift()?.accepted?.();
    if (parcels.length === 0) {
      this.#current = undefined;
      item.accepted(seq);
    }
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
    if (reason === "too-fast") {
      this.#frame.flying = false;
      this.#later(retryAfter ?? PAUSE);
      return;
    }
    const { item } = this.#current;
    this.#frame = undefined;
    this.#current = undefined;
    item.refused(reason, retryAfter);
    this.#go();
  }

  /** Forgets all that waits. Nothing is told of it. */
  close() {
    this.#closed = true;
    this.#waiting = [];
    this.#current = undefined;
    this.#frame = undefined;
    this.#edges.clearTimeout(this.#timer);
  }

  #go() {
    // what is made or told on the way may offer something: it waits for its turn like the rest
    if (this.#going) return;
    this.#going = true;
    while (this.#step());
    this.#going = false;
  }

  /** Sends one frame if one may go. @returns {boolean} whether another may go at once */
  #step() {
    if (this.#closed || this.#timer !== undefined || this.#frame?.flying) return false;
    if (!this.#frame && !this.#current && this.#waiting.length === 0) return false;
    // nothing is sealed before it can go
    const full = this.#pace.wait(0);
    if (full > 0) return this.#later(full);
    const frame = this.#next();
    if (!frame) return false;
    const wait = this.#pace.wait(frame.message.length);
    if (wait > 0) return this.#later(wait);
    frame.flying = true;
    this.#pace.spend(frame.message.length);
    this.#send(frame.message);
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
        const item = this.#waiting.shift();
        if (!item) return undefined;
        const parcels = item.make();
        this.#current = parcels.length > 0 ? { item, parcels } : undefined;
      }
    }
    return this.#frame;
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
