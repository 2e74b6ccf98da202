/** How long what people say is held back, waiting for somebody to give me the new link, in ms. */
const PATIENCE = 10_000;

/**
 * What becomes of me when the link has changed and I was not given the new one. Who comes in then can
 * not be proved and waits; what I say waits too, because somebody may have been removed whom I still
 * see. Until somebody gives me the link; or, after some seconds, nobody could: then talking goes on.
 */
export class Succession {
  #room;
  #world;
  #heir;
  /** @type {"settled" | "waiting" | "given-up"} */
  #state = "settled";
  /** @type {unknown} */
  #timer;

  /**
   * @param {import("./room.js").Room} room
   * @param {import("./place.js").World} world
   * @param {{lacking: () => void, settled: () => void, givenUp: () => void}} heir told when the link is
   *   missing, when it was given, and when it was not
   */
  constructor(room, world, heir) {
    this.#room = room;
    this.#world = world;
    this.#heir = heir;
  }

  /** Whether nothing is missing, as far as I have looked. */
  get settled() {
    return this.#state === "settled";
  }

  /** Looks whether today's link is known: it may just have changed. */
  look() {
    if (this.#room.keyring.complete) return this.#settle();
    this.#world.clearTimeout(this.#timer);
    this.#timer = this.#world.setTimeout(() => this.giveUp(), PATIENCE);
    this.#state = "waiting";
    this.#heir.lacking();
  }

  /**
   * Takes what a member gives as the new link.
   *
   * @param {Uint8Array} secret 16 bytes
   * @returns {boolean} whether it is; also if it is known already
   */
  take(secret) {
    if (!this.#room.succeed(secret)) return false;
    this.#settle();
    return true;
  }

  /** Waits no longer: nobody could give the link. A share that comes later is welcome. */
  giveUp() {
    if (this.#state !== "waiting") return;
    this.close();
    this.#state = "given-up";
    this.#heir.givenUp();
  }

  /** Waits for nothing any more. */
  close() {
    this.#world.clearTimeout(this.#timer);
  }

  #settle() {
    if (this.#state === "settled") return;
    this.close();
    this.#state = "settled";
    this.#heir.settled();
  }
}
