import { readRoomKey } from "../crypto/link.js";
import { Departure } from "./departure.js";
import { aliasFits } from "./fits.js";
import { worldOf } from "./place.js";
import { Presence } from "./presence.js";
import { RefusedError } from "./refused.js";
import { Saying } from "./saying.js";
import { OUTSIDE, reduce } from "./state.js";
import { Transcript } from "./transcript.js";

export { LinkError } from "../crypto/link.js";
export { aliasFits, longestText, needsPassphrase, readKey, textFits } from "./fits.js";
export { look } from "./look.js";
export { RefusedError };

/** @typedef {import("./saying.js").Addressing} Addressing */

/** Endings that somebody wanted: nothing of what was on its way is kept. */
const WANTED = new Set(["left", "kicked", "stopped", "time-over"]);

/**
 * Makes a room and enters it.
 *
 * @param {import("./place.js").Place} place
 * @param {{alias: string} & Partial<import("./ticket.js").Options>} wish
 * @returns {Session}
 * @throws {RangeError} if the alias has not 1 to 47 bytes
 */
export function createRoom(place, { alias, ...options }) {
  return new Session(place, alias, { options });
}

/**
 * Enters the room of a link.
 *
 * @param {import("./place.js").Place} place
 * @param {{alias: string, key: string, passphrase?: string}} wish `key`: the room key, or the whole
 *   link
 * @returns {Session}
 * @throws {import("../crypto/link.js").LinkError}
 * @throws {RangeError} if the alias has not 1 to 47 bytes
 */
export function joinRoom(place, { alias, key, passphrase }) {
  return new Session(place, alias, { link: readRoomKey(key), passphrase });
}

/**
 * One stay in one room, from entering to its end, through all connections it takes. All it holds is in
 * memory, and is wiped at the end.
 */
export class Session {
  #world;
  /** @type {import("./state.js").RoomState} */
  #state = OUTSIDE;
  /** @type {Set<(state: import("./state.js").RoomState, change: import("./state.js").Change) => void>} */
  #listeners = new Set();
  #transcript;
  #presence;
  #saying;
  #departure;

  /**
   * Made by {@link createRoom} and {@link joinRoom}.
   *
   * @param {import("./place.js").Place} place
   * @param {string} alias
   * @param {import("./ticket.js").Wish} wish
   */
  constructor(place, alias, wish) {
    const text = alias.trim();
    if (!aliasFits(text)) throw new RangeError("an alias has 1 to 47 bytes");
    this.#world = worldOf(place);
    const apply = (/** @type {import("./state.js").Change} */ change) => this.#apply(change);
    this.#transcript = new Transcript(apply, () => this.#state.entries, this.#world.now);
    this.#presence = new Presence({ alias: text, wish }, this.#world, this.#transcript, {
      apply,
      state: () => this.#state,
      ended: (ending) => this.#end(this.#departure.begun ? { kind: "left" } : ending),
    });
    this.#saying = new Saying(
      () => this.#here(),
      this.#transcript,
      this.#presence.chronicle,
      () => this.#state,
    );
    this.#departure = new Departure(this.#world, this.#presence, () => this.#end({ kind: "left" }));
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
    this.#presence.enter();
  }

  /**
   * Something has changed for the better, perhaps: the network is there again, or the page is looked
   * at. What is lost is tried at once, and what looks alive is asked.
   */
  wake() {
    this.#presence.wake();
  }

  /**
   * Says something to all.
   *
   * @param {string} text
   * @param {Addressing} [addressing]
   * @returns {string} id of the entry
   */
  post(text, addressing) {
    return this.#saying.say("text", text, addressing);
  }

  /**
   * Says what I do.
   *
   * @param {string} text
   * @param {Addressing} [addressing]
   * @returns {string} id of the entry
   */
  act(text, addressing) {
    return this.#saying.say("action", text, addressing);
  }

  /**
   * Says something to one.
   *
   * @param {string} mid
   * @param {string} text
   * @param {Pick<Addressing, "answers">} [addressing]
   * @returns {string} id of the entry
   */
  whisper(mid, text, addressing) {
    return this.#saying.whisper(mid, text, addressing);
  }

  /**
   * Says something of mine in other words. Everybody sees that it was changed.
   *
   * @param {string} entry id
   * @param {string} text
   * @param {Pick<Addressing, "mentions">} [addressing]
   * @throws {RefusedError} `not-yours`, `not-known` or `changed-often`
   */
  edit(entry, text, addressing) {
    this.#saying.edit(entry, text, addressing);
  }

  /**
   * Takes something of mine back: its text leaves the memory of all pages, but of those that lie.
   *
   * @param {string} entry id
   * @throws {RefusedError} `not-yours` or `not-known`
   */
  takeBack(entry) {
    this.#saying.takeBack(entry);
  }

  /**
   * Reacts to something; the second time, takes the reaction back.
   *
   * @param {string} entry id
   * @param {string} emoji one
   * @throws {RefusedError} `not-known`
   */
  react(entry, emoji) {
    this.#saying.react(entry, emoji);
  }

  /**
   * Whether something can be answered and reacted to, and whether it is mine to change.
   *
   * @param {string} entry id
   * @returns {{answer: boolean, change: boolean}}
   */
  mayDo(entry) {
    return this.#saying.mayDo(entry);
  }

  /**
   * Takes another name.
   *
   * @param {string} alias
   * @throws {RangeError} if it has not 1 to 47 bytes
   */
  rename(alias) {
    const text = alias.trim();
    if (!aliasFits(text)) throw new RangeError("an alias has 1 to 47 bytes");
    this.#here().names.take(text);
  }

  /**
   * Shows nothing of somebody any more, here only; or again.
   *
   * @param {string} mid
   * @param {boolean} muted
   */
  mute(mid, muted) {
    const others = this.#state.muted.filter((one) => one !== mid);
    this.#apply({ type: "muted", mids: muted ? [...others, mid] : others });
  }

  /**
   * The words that are the same for all who see the same people here as I do.
   *
   * @returns {Promise<string[] | undefined>} six; nothing once the room has ended
   */
  async words() {
    const room = this.#presence.stay?.room;
    if (!room) return undefined;
    const { roomWords } = await import("../crypto/words.js");
    return roomWords(room.genesis.hash, [room.me.ik, ...room.roster.peers.map(({ ik }) => ik)]);
  }

  /**
   * Marks that the words were compared with somebody, by some other way than this room; or that they were not.
   *
   * @param {string} mid
   * @param {boolean} checked
   */
  check(mid, checked) {
    this.#apply({ type: "checked", mid, at: checked ? this.#world.now() : null });
  }

  /** Says that I am writing something, or not any more. @param {boolean} writing */
  write(writing) {
    this.#presence.stay?.typing.write(writing);
  }

  /** Turns on or off that it is told and shown who writes. It is off at first. @param {boolean} on */
  showTyping(on) {
    this.#presence.showTyping(on);
  }

  /**
   * Who has seen what I said to all, and who has not.
   *
   * @param {string} entry id
   * @returns {{seen: string[], unseen: string[]} | undefined} mids; nothing if it is not known any more
   */
  seenBy(entry) {
    return this.#presence.stay?.seenBy(entry);
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

  /** Changes the link, and removes nobody. */
  async newLink() {
    await this.#here().moderation.newLink();
  }

  /** Lets somebody in who knocked. @param {number} knock */
  async admit(knock) {
    await this.#here().moderation.admit(knock);
  }

  /** Turns somebody away who knocked. @param {number} knock */
  async decline(knock) {
    await this.#here().moderation.decline(knock);
  }

  /** Lets a member do what is kept for the host. @param {string} mid */
  async appoint(mid) {
    await this.#here().moderation.appoint(mid);
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
    if (!this.#presence.stay || this.#state.connection === "lost") {
      this.#end({ kind: "left" });
      return Promise.resolve();
    }
    return this.#departure.begin(words);
  }

  /** Goes at once, without a word: for a page that is being closed. */
  leaveNow() {
    this.#presence.leave();
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
    if (this.#presence.stay) return this.#presence.stay;
    throw new RefusedError(this.#state.phase === "ended" ? "ended" : "not-here");
  }

  /** Ends everything, and wipes it. @param {import("./state.js").Ending} ending */
  #end(ending) {
    if (this.#state.phase === "ended") return;
    const offline = this.#state.connection === "lost";
    const wanted = WANTED.has(ending.kind) && !(ending.kind === "left" && offline);
    const unsent = wanted ? [] : this.#transcript.unsent;
    this.#presence.close();
    this.#transcript.close();
    this.#apply({ type: "ended", ending: unsent.length > 0 ? { ...ending, unsent } : ending });
    this.#departure.close();
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
