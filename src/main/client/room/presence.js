import { makeIdentity } from "../crypto/identity.js";
import { signLeave } from "../crypto/orders.js";
import { Calendar } from "./calendar.js";
import { Chronicle } from "./chronicle.js";
import { Entrance } from "./entrance.js";
import { Line } from "./line.js";
import { refusal } from "./refused.js";
import { Returning } from "./returning.js";
import { Stay } from "./stay.js";
import { Term } from "./term.js";
import { Ticket } from "./ticket.js";

/** Refusals that will not be the answer for long. */
const TRANSIENT = new Set(["too-many", "too-fast"]);
/** A connection that was lost for less has only blinked, and nobody is told, in ms. */
const BLINK = 1000;
/** How a room ends that was not there any more when I came back. */
const ENDED = Object.freeze({ kind: /** @type {const} */ ("gone") });

/**
 * Being in a room: coming in, staying, coming back to the same seat after a lost connection, and coming
 * in anew if the seat was given up.
 */
export class Presence {
  #world;
  #transcript;
  #chronicle;
  #page;
  #wish;
  #entrant;
  /** @type {Ticket | undefined} */
  #ticket;
  #line;
  /** @type {Entrance | Returning | undefined} what is spoken on a new connection, until I am in the room */
  #talk;
  /** @type {Stay | undefined} */
  #stay;
  #calendar;
  /** @type {Term | undefined} */
  #term;
  /** @type {Uint8Array | undefined} that I leave, signed: a page that is being closed has no time for it */
  #farewell;
  /** Whether the connection was lost because it could not carry what was said. */
  #slow = false;
  /** Whether my seat was given up, and I come in again as somebody new. */
  #anew = false;
  /** Whether it is told and shown who writes. */
  #showsTyping = false;

  /**
   * Connects, and comes in.
   *
   * @param {{alias: string, wish: import("./ticket.js").Wish}} entrant
   * @param {import("./place.js").World} world
   * @param {import("./transcript.js").Transcript} transcript
   * @param {{apply: (change: import("./state.js").Change) => void,
   *   state: () => import("./state.js").RoomState,
   *   ended: (ending: import("./state.js").Ending) => void}} page
   */
  constructor({ alias, wish }, world, transcript, page) {
    this.#world = world;
    this.#transcript = transcript;
    this.#chronicle = new Chronicle(transcript, world.now);
    this.#page = page;
    this.#wish = wish;
    this.#calendar = new Calendar(world.now);
    this.#entrant = this.#newcomer(alias);
    this.#line = new Line(world, {
      opened: () => this.#opened(),
      received: (frame) => this.#received(frame),
      lost: (goodbye) => this.#lost(goodbye),
      closed: (goodbye) => this.#closed(goodbye),
    });
    this.#begin();
  }

  /** What became of what was said. */
  get chronicle() {
    return this.#chronicle;
  }

  /** Turns on or off that it is told and shown who writes. @param {boolean} on */
  showTyping(on) {
    this.#showsTyping = on;
    if (this.#stay) this.#stay.typing.on = on;
  }

  /** The stay, once I have come in. */
  get stay() {
    return this.#stay;
  }

  /** Tries to come in again, after a refusal. */
  enter() {
    this.#becomeAnother();
    this.#begin();
  }

  /** Tries at once what is lost, and asks what looks alive. */
  wake() {
    this.#line.wake();
  }

  /** Says that I leave, if there is somebody to hear it. */
  leave() {
    if (!this.#stay || !this.#farewell || this.#talk) return;
    this.#line.say({ type: "leave", signature: this.#farewell });
  }

  /** Ends it, and overwrites all keys. */
  close() {
    this.#line.close();
    this.#term?.close();
    this.#stay?.close();
    this.#stay = undefined;
    this.#farewell = undefined;
    this.#talk = undefined;
    this.#wipeEntrant();
    this.#wipeWish();
    this.#wipeTicket();
  }

  /** Connects, when nothing has to be stretched first. */
  #begin() {
    const { random, stretch } = this.#world;
    this.#ticket?.wipe();
    const ticket = new Ticket(this.#wish, this.#entrant.ik, this.#calendar, random);
    this.#ticket = ticket;
    if (ticket.ready) return this.#line.connect();
    const prepared = (/** @type {() => void} */ then) => () =>
      this.#ticket === ticket ? then() : ticket.wipe();
    ticket.prepare(stretch).then(
      prepared(() => this.#line.connect()),
      prepared(() => this.#refuse(refusal("no-stretching"))),
    );
  }

  /** There is a connection: says what brings me into the room, or back. */
  #opened() {
    const stay = this.#anew ? undefined : this.#stay;
    const { random } = this.#world;
    if (this.#anew || this.#page.state().waiting) this.#becomeAnother();
    this.#talk = stay
      ? new Returning(stay.room)
      : new Entrance(this.#entrant, /** @type {Ticket} */ (this.#ticket), random, this.#calendar);
    this.#line.say(this.#talk.hello());
  }

  /** @param {import("../net/connection.js").Frame} frame */
  #received(frame) {
    if (this.#talk instanceof Entrance) return this.#entering(this.#talk.next(frame));
    if (this.#talk) return this.#returning(this.#talk.next(frame));
    const ending = this.#stay?.receive(frame);
    if (ending) this.#page.ended(ending);
  }

  /** @param {import("./entrance.js").Step} step */
  #entering(step) {
    if (!step) return;
    if ("say" in step) this.#line.say(step.say);
    else if ("entered" in step) this.#enter(step.entered);
    else if ("again" in step) this.enter();
    else if ("knocking" in step) this.#wait(step.knocking);
    else if (!this.#stay) this.#refuse(step.refused);
    else if (TRANSIENT.has(step.refused.reason)) this.#line.again(step.refused.retryAfter);
    else this.#page.ended({ kind: "shut-out", reason: step.refused.reason });
  }

  /** @param {import("./returning.js").Step} step */
  #returning(step) {
    if (!step) return;
    if ("say" in step) this.#line.say(step.say);
    else if ("returned" in step) this.#return(step.returned);
    else if ("again" in step) this.#line.again(step.again);
    else if ("gone" in step) this.#beginAnew();
    else if ("out" in step) this.#page.ended(step.out);
    else if (this.#term?.over) this.#page.ended({ kind: "time-over" });
    else
      this.#page.ended(this.#stay?.moderation.stopping ? { kind: "stopped", byMe: true } : ENDED);
  }

  /** Waits until somebody lets me in, through all connections it takes. @param {import("../net/control.js").Limits} limits */
  #wait(limits) {
    this.#keep(limits);
    this.#page.apply({ type: "waiting" });
  }

  /** @param {import("./entrance.js").Entered} entered */
  #enter(entered) {
    const former = this.#stay;
    this.#talk = undefined;
    this.#anew = false;
    this.#slow = false;
    this.#stay = new Stay(
      entered,
      this.#world,
      this.#transcript,
      this.#chronicle,
      this.#page.apply,
    );
    this.#stay.typing.on = this.#showsTyping;
    this.#farewell = signLeave(entered.room.me, entered.room.genesis.hash);
    this.#wipeTicket();
    this.#wipeWish();
    former?.close();
    this.#watch(entered);
    this.#keep(entered.limits);
    this.#stay.begin(entered, this.#line.way);
    if (!former) return;
    this.#transcript.note({ type: "rejoined" });
    this.#stay.takeOver(former);
  }

  /** Keeps to the times of the room. @param {import("./entrance.js").Entered} entered */
  #watch({ room, ends }) {
    this.#term?.close();
    this.#term = new Term(this.#world, ends, {
      soon: (minutes) => this.#transcript.note({ type: "ends-soon", minutes }),
      over: () => this.#page.ended({ kind: "time-over" }),
    });
    const { lifetime } = room.genesis;
    if (lifetime > 0) this.#transcript.fade(this.#world, lifetime * 1000);
  }

  /** @param {import("../net/control.js").Welcome} welcome */
  #return(welcome) {
    const stay = /** @type {Stay} */ (this.#stay);
    const { lostAt, limits } = this.#page.state();
    this.#talk = undefined;
    this.#keep(/** @type {import("../net/control.js").Limits} */ (limits));
    const now = this.#world.now();
    const since = lostAt ?? now;
    if (this.#slow) this.#transcript.note({ type: "returned", since, slow: true });
    else if (now - since >= BLINK) this.#transcript.note({ type: "returned", since });
    this.#slow = false;
    stay.returned(welcome, this.#line.way);
  }

  /** My seat was given up: I come in again, as somebody new with the same alias. */
  #beginAnew() {
    const { genesis, keyring } = /** @type {Stay} */ (this.#stay).room;
    this.#wipeWish();
    this.#anew = true;
    const stretched = keyring.stretched.slice();
    const secret = keyring.newest.secret.slice();
    const passphrase = stretched.length > 0;
    this.#wish = { link: { secret, room: genesis.room, passphrase }, stretched };
    this.#begin();
  }

  /** Whoever saw me enter lets nobody in twice: another try is somebody else. */
  #becomeAnother() {
    this.#wipeEntrant();
    this.#entrant = this.#newcomer(this.#page.state().me?.alias ?? this.#entrant.alias.text);
  }

  /** I am in the room, or at its door: the connection is a good one. @param {import("../net/control.js").Limits} limits */
  #keep(limits) {
    this.#line.keep(limits);
    if (this.#page.state().connection === "up") return;
    this.#page.apply({ type: "connection", connection: "up", at: this.#world.now() });
  }

  /** The connection is lost. @param {import("../net/goodbyes.js").Goodbye} goodbye */
  #lost({ kind }) {
    this.#talk = undefined;
    if (kind === "too-far-behind") this.#slow = true;
    if (this.#page.state().connection === "lost") return;
    this.#stay?.halt();
    this.#page.apply({ type: "connection", connection: "lost", at: this.#world.now() });
  }

  /** @param {import("./state.js").Refusal} refusal */
  #refuse(refusal) {
    this.#line.close();
    this.#talk = undefined;
    const passphrase = "link" in this.#wish && this.#wish.link.passphrase;
    // the link is whole, or it would not have named this room
    if (passphrase && refusal.reason === "wrong-proof") refusal = { reason: "wrong-passphrase" };
    this.#page.apply({ type: "refused", refusal });
  }

  /** @param {import("../net/goodbyes.js").Goodbye} goodbye */
  #closed({ kind }) {
    if (!this.#stay) return this.#refuse(refusal(kind));
    if (kind === "time-over" && this.#term?.over) this.#page.ended({ kind });
    else if (kind === "kicked" || kind === "stopped" || kind === "time-over")
      this.#page.ended({ kind: "unproved", claim: kind });
    else if (kind === "left" || kind === "unreachable") this.#page.ended({ kind: "lost" });
    else this.#page.ended({ kind });
  }

  /** @param {string} text of the alias */
  #newcomer(text) {
    const { random } = this.#world;
    return { ...makeIdentity(random), alias: { text, salt: random(16) } };
  }

  #wipeEntrant() {
    const { signingSecret, kemSecret, alias } = this.#entrant;
    for (const secret of [signingSecret, kemSecret, alias.salt]) secret.fill(0);
  }

  #wipeTicket() {
    this.#ticket?.wipe();
    this.#ticket = undefined;
  }

  /** Forgets the passphrase too: a text can not be overwritten, only let go of. */
  #wipeWish() {
    if ("options" in this.#wish) {
      this.#wish.options.passphrase = undefined;
      return;
    }
    this.#wish.passphrase = undefined;
    this.#wish.link.secret.fill(0);
    this.#wish.stretched?.fill(0);
  }
}
