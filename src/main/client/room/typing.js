import { writeSign } from "../crypto/content.js";

/** How long somebody who says so counts as writing, in ms: a sign may be lost, and none ends it then. */
const LASTS = 8000;
/** How often one says so while one writes, in ms. */
const OFTEN = 4000;
/** An older sign is not worth sending, in ms. */
const STALE = 2000;

/**
 * Who is writing something. Off at first: then nothing is told, and nothing is shown.
 */
export class Typing {
  #speaker;
  #offer;
  #room;
  #world;
  #apply;
  #on = false;
  /** @type {Map<string, unknown>} the timers of those who write, by mid */
  #writing = new Map();
  /** When I said last that I write, in ms; -∞ if I have not, or said that I do not. */
  #told = -Infinity;

  /**
   * @param {Pick<import("./posts.js").Parts, "room" | "speaker" | "offer">} parts
   * @param {Pick<import("./place.js").World, "setTimeout" | "clearTimeout" | "now">} world
   * @param {(change: import("./state.js").Change) => void} apply
   */
  constructor({ room, speaker, offer }, world, apply) {
    this.#room = room;
    this.#speaker = speaker;
    this.#offer = offer;
    this.#world = world;
    this.#apply = apply;
  }

  /** Turns it on or off, in both directions. @param {boolean} on */
  set on(on) {
    if (!on) this.write(false);
    this.#on = on;
    if (!on) this.close();
  }

  /** Says that I am writing, or not any more. @param {boolean} writing */
  write(writing) {
    const now = this.#world.now();
    const due = writing ? now - this.#told >= OFTEN : this.#told > -Infinity;
    if (!this.#on || !due) return;
    this.#told = writing ? now : -Infinity;
    this.#offer(
      {
        make: () => {
          const late = this.#world.now() - now > STALE || this.#room.roster.peers.length === 0;
          return late ? [] : this.#speaker.sign(writeSign({ typing: writing }));
        },
        accepted() {},
        refused() {},
      },
      "behind",
    );
  }

  /** Says that what I wrote was sent: nobody has to be told that I write no more. */
  sent() {
    this.#told = -Infinity;
  }

  /**
   * Takes in that somebody writes, or does so no more.
   *
   * @param {string} mid
   * @param {boolean} writing
   */
  heard(mid, writing) {
    if (!this.#on) return;
    const before = this.#writing.has(mid);
    this.#world.clearTimeout(this.#writing.get(mid));
    this.#writing.delete(mid);
    if (writing) {
      const timer = this.#world.setTimeout(() => this.heard(mid, false), LASTS);
      this.#writing.set(mid, timer);
    }
    if (before !== writing) this.#show();
  }

  /** Shows nobody any more: there is no connection, or none any more. */
  close() {
    for (const timer of this.#writing.values()) this.#world.clearTimeout(timer);
    const some = this.#writing.size > 0;
    this.#writing.clear();
    this.#told = -Infinity;
    if (some) this.#show();
  }

  #show() {
    this.#apply({ type: "typing", mids: [...this.#writing.keys()] });
  }
}
