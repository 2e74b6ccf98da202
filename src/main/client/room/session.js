import { makeIdentity } from "../crypto/identity.js";
import { readRoomKey } from "../crypto/link.js";
import { signLeave } from "../crypto/orders.js";
import { Connection } from "../net/connection.js";
import { Entrance } from "./entrance.js";
import { aliasFits, textFits } from "./fits.js";
import { worldOf } from "./place.js";
import { RefusedError, refusal } from "./refused.js";
import { Stay } from "./stay.js";
import { OUTSIDE, reduce } from "./state.js";

export { LinkError } from "../crypto/link.js";
export { aliasFits, readKey, textFits } from "./fits.js";
export { look } from "./look.js";
export { RefusedError };

/** How long leaving waits for its farewell to get through, and again for the server's answer, in ms. */
const PATIENCE = 2000;

/**
 * Makes a room and enters it.
 *
 * @param {import("./place.js").Place} place
 * @param {{alias: string, hostOnly?: boolean}} wish `hostOnly`: only I may kick, stop and lock
 * @returns {Session}
 * @throws {RangeError} if the alias has not 1 to 47 bytes
 */
export function createRoom(place, { alias, hostOnly = false }) {
  return new Session(place, alias, { hostOnly });
}

/**
 * Enters the room of a link.
 *
 * @param {import("./place.js").Place} place
 * @param {{alias: string, key: string}} wish the room key, or the whole link
 * @returns {Session}
 * @throws {import("../crypto/link.js").LinkError}
 * @throws {RangeError} if the alias has not 1 to 47 bytes
 */
export function joinRoom(place, { alias, key }) {
  return new Session(place, alias, { link: readRoomKey(key) });
}

/**
 * One stay in one room, from entering to its end. All it holds is in memory, and is wiped at the end.
 */
export class Session {
  #world;
  #wish;
  #entrant;
  /** @type {import("./state.js").RoomState} */
  #state = OUTSIDE;
  /** @type {Set<(state: import("./state.js").RoomState, change: import("./state.js").Change) => void>} */
  #listeners = new Set();
  /** @type {Connection | undefined} */
  #connection;
  /** @type {Entrance | undefined} */
  #entrance;
  /** @type {Stay | undefined} */
  #stay;
  /** @type {(() => void) | undefined} tells who waits for leaving */
  #left;
  #going = false;
  /** @type {unknown} */
  #timer;

  /**
   * Made by {@link createRoom} and {@link joinRoom}.
   *
   * @param {import("./place.js").Place} place
   * @param {string} alias
   * @param {import("./entrance.js").Wish} wish
   */
  constructor(place, alias, wish) {
    const text = alias.trim();
    if (!aliasFits(text)) throw new RangeError("an alias has 1 to 47 bytes");
    this.#world = worldOf(place);
    this.#wish = wish;
    this.#entrant = this.#newcomer(text);
    this.#connect();
  }

  /** The state of now. It is never changed; each change makes a new one. */
  get state() {
    return this.#state;
  }

  /**
   * @param {(state: import("./state.js").RoomState, change: import("./state.js").Change) => void} listener
   *   told after each change
   * @returns {() => void} ends it
   */
  subscribe(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tries to enter again, after a refusal. */
  enter() {
    if (this.#state.phase !== "entering" || !this.#state.refusal) return;
    this.#apply({ type: "entering" });
    // whoever saw me enter lets nobody in twice: another try is somebody else
    this.#wipeEntrant();
    this.#entrant = this.#newcomer(this.#entrant.alias.text);
    this.#connect();
  }

  /** Says something to all. @param {string} text @returns {string} id of the entry */
  post(text) {
    return this.#here().posts.post("text", this.#fitting(text));
  }

  /** Says what I do. @param {string} text @returns {string} id of the entry */
  act(text) {
    return this.#here().posts.post("action", this.#fitting(text));
  }

  /**
   * Says something to one.
   *
   * @param {string} mid
   * @param {string} text
   * @returns {string} id of the entry
   */
  whisper(mid, text) {
    return this.#here().posts.whisper(mid, this.#fitting(text));
  }

  /** Says again what failed. @param {string} entry id */
  retry(entry) {
    this.#here().posts.retry(entry);
  }

  /** Removes a member and changes the link. @param {string} mid */
  async kick(mid) {
    await this.#here().moderation.kick(mid);
  }

  /** Lets nobody in any more. */
  async lock() {
    await this.#here().moderation.policy("lock");
  }

  /** Lets people in again. */
  async unlock() {
    await this.#here().moderation.policy("unlock");
  }

  /** Ends the room for everyone. */
  async stop() {
    await this.#here().moderation.stop();
  }

  /**
   * Says farewell and goes.
   *
   * @param {string} [words] last ones
   * @returns {Promise<void>} when the connection is closed
   */
  leave(words = "") {
    const stay = this.#stay;
    if (!stay) {
      this.#end({ kind: "left" });
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      if (this.#left) return resolve();
      this.#left = resolve;
      this.#waitAtMost(() => this.#go());
      stay.posts.farewell(words, () => this.#go());
    });
  }

  /** Goes at once, without a word: for a page that is being closed. */
  leaveNow() {
    if (this.#stay) this.#sayLeave(this.#stay);
    this.#end({ kind: "left" });
  }

  /** Empties the transcript, here only. */
  clear() {
    this.#apply({ type: "cleared" });
  }

  /** Drops also what an ending kept to be copied. */
  forget() {
    const { ending } = this.#state;
    if (!ending?.unsent) return;
    const { unsent, ...rest } = ending;
    this.#apply({ type: "ended", ending: rest });
  }

  #here() {
    if (this.#stay) return this.#stay;
    throw new RefusedError(this.#state.phase === "ended" ? "ended" : "not-here");
  }

  /** @param {string} text */
  #fitting(text) {
    const fits = textFits(this.#state, text);
    if (fits !== "ok") throw new RangeError(fits);
    return text;
  }

  /** @param {string} text of the alias */
  #newcomer(text) {
    const { random } = this.#world;
    return { ...makeIdentity(random), alias: { text, salt: random(16) } };
  }

  #connect() {
    const entrance = new Entrance(this.#entrant, this.#wish, this.#world.random);
    const connection = new Connection(this.#world.url, this.#world, {
      opened: () => connection.say(entrance.hello()),
      received: (frame) => this.#received(frame),
      closed: (goodbye) => this.#closed(goodbye),
    });
    this.#entrance = entrance;
    this.#connection = connection;
  }

  /** @param {import("../net/connection.js").Frame} frame */
  #received(frame) {
    if (this.#stay) {
      const ending = this.#stay.receive(frame);
      if (ending) this.#end(ending);
      return;
    }
    const step = this.#entrance?.next(frame);
    if (!step) return;
    if ("say" in step) this.#connection?.say(step.say);
    else if ("refused" in step) this.#refuse(step.refused);
    else this.#enter(step.entered);
  }

  /** @param {import("./entrance.js").Entered} entered */
  #enter(entered) {
    const connection = /** @type {Connection} */ (this.#connection);
    connection.keepAlive(entered.limits);
    this.#entrance = undefined;
    this.#stay = new Stay(entered, connection, this.#world, {
      apply: (change) => this.#apply(change),
      state: () => this.#state,
    });
    this.#stay.begin(entered);
  }

  /** @param {import("./state.js").Refusal} refusal */
  #refuse(refusal) {
    this.#connection?.close();
    this.#entrance = undefined;
    this.#apply({ type: "refused", refusal });
  }

  /** @param {import("../net/goodbyes.js").Goodbye} goodbye */
  #closed({ kind }) {
    if (!this.#stay) return this.#refuse(refusal(kind));
    if (this.#left) return this.#end({ kind: "left" });
    if (kind === "kicked" || kind === "stopped") this.#end({ kind: "unproved", claim: kind });
    else if (kind === "left" || kind === "unreachable") this.#end({ kind: "lost" });
    else this.#end({ kind });
  }

  /** Leaves, the farewell being said or having waited long enough. */
  #go() {
    if (!this.#stay || this.#going) return;
    this.#going = true;
    this.#waitAtMost(() => this.#end({ kind: "left" }));
    this.#sayLeave(this.#stay);
  }

  /** @param {Stay} stay */
  #sayLeave({ room: { me, genesis } }) {
    this.#connection?.say({ type: "leave", signature: signLeave(me, genesis.hash) });
  }

  /** @param {() => void} then */
  #waitAtMost(then) {
    this.#world.clearTimeout(this.#timer);
    this.#timer = this.#world.setTimeout(then, PATIENCE);
  }

  /** Ends everything, and wipes it. @param {import("./state.js").Ending} ending */
  #end(ending) {
    if (this.#state.phase === "ended") return;
    const wanted = ["left", "kicked", "stopped"].includes(ending.kind);
    const unsent = wanted ? [] : (this.#stay?.posts.unsent ?? []);
    this.#world.clearTimeout(this.#timer);
    this.#connection?.close();
    this.#stay?.close();
    this.#stay = undefined;
    this.#entrance = undefined;
    this.#wipe();
    this.#apply({ type: "ended", ending: unsent.length > 0 ? { ...ending, unsent } : ending });
    this.#left?.();
  }

  #wipeEntrant() {
    const { signingSecret, kemSecret, alias } = this.#entrant;
    for (const secret of [signingSecret, kemSecret, alias.salt]) secret.fill(0);
  }

  #wipe() {
    this.#wipeEntrant();
    if ("link" in this.#wish) this.#wish.link.secret.fill(0);
  }

  /** @param {import("./state.js").Change} change */
  #apply(change) {
    this.#state = reduce(this.#state, change);
    for (const listener of this.#listeners) {
      try {
        listener(this.#state, change);
      } catch (error) {
        // a listener's fault must not keep the room from hearing the next frame
        this.#world.setTimeout(() => {
          throw error;
        }, 0);
      }
    }
  }
}
