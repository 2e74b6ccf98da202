import { makeIdentity } from "../crypto/identity.js";
import { readRoomKey } from "../crypto/link.js";
import { signLeave } from "../crypto/orders.js";
import { Entrance } from "./entrance.js";
import { aliasFits, textFits } from "./fits.js";
import { Line } from "./line.js";
import { worldOf } from "./place.js";
import { RefusedError, refusal } from "./refused.js";
import { Returning } from "./returning.js";
import { OUTSIDE, reduce } from "./state.js";
import { Stay } from "./stay.js";
import { Transcript } from "./transcript.js";

export { LinkError } from "../crypto/link.js";
export { aliasFits, readKey, textFits } from "./fits.js";
export { look } from "./look.js";
export { RefusedError };

/** How long leaving waits for its farewell to get through, and again for the server's answer, in ms. */
const PATIENCE = 2000;
/** Endings that somebody wanted: nothing of what was on its way is kept. */
const WANTED = new Set(["left", "kicked", "stopped"]);
/** Refusals that will not be the answer for long. */
const TRANSIENT = new Set(["too-many", "too-fast"]);
/** How a room ends that was not there any more when I came back. */
const ENDED = Object.freeze({ kind: /** @type {const} */ ("gone") });

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
 * One stay in one room, from entering to its end, through all connections it takes. All it holds is in
 * memory, and is wiped at the end.
 */
export class Session {
  #world;
  #wish;
  #entrant;
  /** @type {import("./state.js").RoomState} */
  #state = OUTSIDE;
  /** @type {Set<(state: import("./state.js").RoomState, change: import("./state.js").Change) => void>} */
  #listeners = new Set();
  #transcript;
  #line;
  /** @type {Entrance | Returning | undefined} what is spoken on a new connection, until I am in the room */
  #talk;
  /** @type {Stay | undefined} */
  #stay;
  /** Whether my seat was given up, and I come in again as somebody new. */
  #anew = false;
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
    const apply = (/** @type {import("./state.js").Change} */ change) => this.#apply(change);
    this.#transcript = new Transcript(apply, () => this.#state.entries, this.#world.now);
    this.#line = new Line(this.#world, {
      opened: () => this.#opened(),
      received: (frame) => this.#received(frame),
      lost: () => this.#lost(),
      closed: (goodbye) => this.#closed(goodbye),
    });
    this.#line.connect();
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
    this.#becomeAnother();
    this.#line.connect();
  }

  /**
   * Something has changed for the better, perhaps: the network is there again, or the page is looked
   * at. What is lost is tried at once, and what looks alive is asked.
   */
  wake() {
    this.#line.wake();
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
    return this.#here().whispers.say(mid, this.#fitting(text));
  }

  /** Says again what failed. @param {string} entry id */
  retry(entry) {
    this.#here().retry(entry);
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
   * Says farewell and goes. Without a connection there is nobody to say it to.
   *
   * @param {string} [words] last ones
   * @returns {Promise<void>} when the connection is closed
   */
  leave(words = "") {
    const stay = this.#stay;
    if (!stay || this.#state.connection === "lost") {
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

  /** There is a connection: says what brings me into the room, or back. */
  #opened() {
    const stay = this.#anew ? undefined : this.#stay;
    const { random } = this.#world;
    if (this.#anew) this.#becomeAnother();
    this.#talk = stay ? new Returning(stay.room) : new Entrance(this.#entrant, this.#wish, random);
    this.#line.say(this.#talk.hello());
  }

  /** @param {import("../net/connection.js").Frame} frame */
  #received(frame) {
    if (this.#talk instanceof Entrance) return this.#entering(this.#talk.next(frame));
    if (this.#talk) return this.#returning(this.#talk.next(frame));
    const ending = this.#stay?.receive(frame);
    if (ending) this.#end(ending);
  }

  /** @param {import("./entrance.js").Step} step */
  #entering(step) {
    if (!step) return;
    if ("say" in step) this.#line.say(step.say);
    else if ("entered" in step) this.#enter(step.entered);
    else if (!this.#stay) this.#refuse(step.refused);
    else if (TRANSIENT.has(step.refused.reason)) this.#line.again(step.refused.retryAfter);
    else this.#end({ kind: "shut-out", reason: step.refused.reason });
  }

  /** @param {import("./returning.js").Step} step */
  #returning(step) {
    if (!step) return;
    if ("say" in step) this.#line.say(step.say);
    else if ("returned" in step) this.#return(step.returned);
    else if ("again" in step) this.#line.again(step.again);
    else if ("gone" in step) this.#beginAnew();
    else if ("out" in step) this.#end(step.out);
    else this.#end(this.#stay?.moderation.stopping ? { kind: "stopped", byMe: true } : ENDED);
  }

  /** @param {import("./entrance.js").Entered} entered */
  #enter(entered) {
    const former = this.#stay;
    const apply = (/** @type {import("./state.js").Change} */ change) => this.#apply(change);
    this.#talk = undefined;
    this.#anew = false;
    this.#stay = new Stay(entered, this.#world, this.#transcript, apply);
    this.#line.keep(entered.limits);
    former?.close();
    if (former) this.#up();
    this.#stay.begin(entered, this.#line.way);
    if (!former) return;
    this.#transcript.note({ type: "rejoined" });
    this.#stay.takeOver(former);
  }

  /** @param {import("../net/control.js").Welcome} welcome */
  #return(welcome) {
    const stay = /** @type {Stay} */ (this.#stay);
    const { lostAt, limits } = this.#state;
    this.#talk = undefined;
    this.#line.keep(/** @type {import("../net/control.js").Limits} */ (limits));
    this.#up();
    this.#transcript.note({ type: "returned", since: lostAt ?? this.#world.now() });
    stay.returned(welcome, this.#line.way);
  }

  /** My seat was given up: I come in again, as somebody new with the same alias. */
  #beginAnew() {
    const { genesis, keyring } = /** @type {Stay} */ (this.#stay).room;
    if ("link" in this.#wish) this.#wish.link.secret.fill(0);
    this.#anew = true;
    this.#wish = { link: { secret: keyring.newest.secret.slice(), room: genesis.room } };
    this.#line.connect();
  }

  /** Whoever saw me enter lets nobody in twice: another try is somebody else. */
  #becomeAnother() {
    this.#wipeEntrant();
    this.#entrant = this.#newcomer(this.#entrant.alias.text);
  }

  /** The connection is there again. */
  #up() {
    this.#apply({ type: "connection", connection: "up", at: this.#world.now() });
  }

  /** The connection is lost. */
  #lost() {
    this.#talk = undefined;
    if (this.#left) return this.#end({ kind: "left" });
    if (this.#state.connection === "lost") return;
    this.#stay?.halt();
    this.#apply({ type: "connection", connection: "lost", at: this.#world.now() });
  }

  /** @param {import("./state.js").Refusal} refusal */
  #refuse(refusal) {
    this.#line.close();
    this.#talk = undefined;
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
    this.#line.say({ type: "leave", signature: signLeave(me, genesis.hash) });
  }

  /** @param {() => void} then */
  #waitAtMost(then) {
    this.#world.clearTimeout(this.#timer);
    this.#timer = this.#world.setTimeout(then, PATIENCE);
  }

  /** Ends everything, and wipes it. @param {import("./state.js").Ending} ending */
  #end(ending) {
    if (this.#state.phase === "ended") return;
    const offline = this.#state.connection === "lost";
    const wanted = WANTED.has(ending.kind) && !(ending.kind === "left" && offline);
    const unsent = wanted ? [] : this.#transcript.unsent;
    this.#world.clearTimeout(this.#timer);
    this.#line.close();
    this.#stay?.close();
    this.#stay = undefined;
    this.#talk = undefined;
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
