import { writeDeletion, readDeletion, readEdit, readReaction } from "../crypto/body.js";
import { TYPE } from "../crypto/content.js";
import { writeSequel, writeWhisper } from "../crypto/payload.js";
import { Once } from "./once.js";
import { contentOf, orNothing, shownAs } from "./shown.js";

/** Most whispers to one member whose receipts are waited for; past it the oldest is. */
const MOST_OPEN = 500;
/** How long a receipt may take before its whisper is sent again, in ms; each time so much longer. */
const PATIENCE = 10_000;
const GROWTH = 3;
/** How often a whisper is sent again while both are here: a receipt may never come. */
const TRIES = 3;
/** A whisper is known by its number alone: nobody else could be shown another one. */
const NO_HASH = "0".repeat(32);

/**
 * A whisper of mine without a receipt.
 *
 * @typedef {object} Open
 * @property {string} id
 * @property {string} [entry] id of what shows it, if it is words
 * @property {string} to mid of its receiver
 * @property {number} w its number among my whispers to this receiver
 * @property {Uint8Array} payload
 * @property {boolean} waiting whether it stands in the outbox
 * @property {boolean} sent whether it may have arrived
 * @property {number} tries how often it was sent again for want of a receipt
 * @property {unknown} timer of the next time
 */

/**
 * What goes from one to one: each whisper is sent until its receiver has sent a receipt, and shown once.
 */
export class Whispers {
  #room;
  #speaker;
  #transcript;
  #offer;
  #chronicle;
  #world;
  /** @type {Map<string, number>} how many I said to each, by mid */
  #count = new Map();
  /** @type {Map<string, Open>} by id, in the order they were said */
  #open = new Map();
  /** @type {Map<string, Once>} which came from each, by mid */
  #heard = new Map();

  /**
   * @param {Omit<import("./posts.js").Parts, "conclusions">
   *   & {chronicle: import("./chronicle.js").Chronicle}} parts
   * @param {Pick<import("./place.js").World, "setTimeout" | "clearTimeout">} world
   */
  constructor({ room, speaker, transcript, offer, chronicle }, world) {
    this.#room = room;
    this.#speaker = speaker;
    this.#transcript = transcript;
    this.#offer = offer;
    this.#chronicle = chronicle;
    this.#world = world;
  }

  /** Whether its receiver may have it already. @param {string} entry id */
  mayBeSent(entry) {
    return this.#openOf(entry)?.sent ?? false;
  }

  /**
   * Says something to one.
   *
   * @param {string} mid
   * @param {string} text
   * @param {import("./state.js").Answer} [reply] to a whisper between us
   * @returns {string} id of the entry
   */
  say(mid, text, reply) {
    const to = this.#room.roster.find(mid)?.person;
    const from = this.#room.me.person;
    const more = reply && { reply };
    const entry = /** @type {const} */ ({ kind: "whisper", from, to, text, state: "sending" });
    const id = this.#transcript.add({ ...entry, ...more });
    this.#begin(id, mid, { ...entry, ...more });
    return id;
  }

  /** Between whom a whisper to or from somebody is. @param {string} mid */
  pair(mid) {
    return `${this.#room.me.person.mid}>${mid}`;
  }

  /**
   * Says more about a whisper: that it has other words, was taken back, or how I like it.
   *
   * @param {string} mid
   * @param {number} kind type of a content
   * @param {Uint8Array} body
   * @returns {number} its number; 0 if there is nobody to say it to
   */
  amend(mid, kind, body) {
    return this.#send(mid, (w) => writeSequel(w, kind, body));
  }

  /**
   * Takes whispers of mine back: they are not sent any more, and their receiver forgets them.
   *
   * @param {string} mid
   * @param {import("../crypto/body.js").OwnRef[]} all
   */
  takeBack(mid, all) {
    for (const open of this.#open.values()) {
      if (open.to === mid && all.some(({ n }) => n === open.w)) this.#close(open);
    }
    this.amend(mid, TYPE.deletion, writeDeletion(all.filter(({ n }) => n > 0)));
  }

  /**
   * Says what is written down: what failed, or what waited when a seat was lost.
   *
   * @param {import("./state.js").Entry} entry
   */
  resume(entry) {
    const open = this.#openOf(entry.id);
    if (open && this.#room.roster.find(open.to)) this.#offerOnce(open, "said");
    else this.#begin(entry.id, entry.to?.mid ?? "", entry);
  }

  /**
   * Shows what came, if it is for the first time, and says in any case that it came.
   *
   * @param {import("./roster.js").Peer} peer
   * @param {{w: number} & import("./conclusions.js").Words} whisper
   * @param {number} seq
   */
  heard(peer, { w, type, body }, seq) {
    const { person } = peer;
    const once = this.#heard.get(person.mid) ?? new Once();
    this.#heard.set(person.mid, once);
    if (once.first(w)) this.#take(peer, w, { type, body }, seq);
    this.#offer(
      {
        make: () => (this.#isHere(person.mid) ? this.#speaker.receipt(peer, w) : []),
        accepted() {},
        refused() {},
      },
      "behind",
    );
  }

  /**
   * Takes a receipt in.
   *
   * @param {string} mid of whose it is
   * @param {number} w
   */
  seen(mid, w) {
    const open = [...this.#open.values()].find((one) => one.to === mid && one.w === w);
    if (!open) return;
    this.#close(open);
    if (open.entry) this.#transcript.change(open.entry, { state: "seen", why: undefined });
  }

  /** Sends again what has no receipt, to all who are here: I was away. */
  returned() {
    for (const { person, away } of this.#room.roster.peers) if (!away) this.back(person.mid);
  }

  /** Sends again what has no receipt, to somebody who was away. @param {string} mid */
  back(mid) {
    for (const open of this.#open.values()) {
      const failed = open.entry && this.#transcript.find(open.entry)?.state === "failed";
      if (open.to === mid && !failed) this.#offerOnce(open, "again");
    }
  }

  /** Says of what has no receipt that it failed: its receiver has left. @param {string} mid */
  left(mid) {
    for (const open of [...this.#open.values()].filter(({ to }) => to === mid)) {
      this.#close(open);
      if (open.entry) this.#transcript.failed(open.entry, open.sent ? "unsure" : "nobody-there");
    }
    this.#heard.delete(mid);
  }

  /** Waits for no receipt: there is no connection, or none any more. */
  halt() {
    for (const open of this.#open.values()) this.#world.clearTimeout(open.timer);
  }

  /**
   * Shows what came for the first time, or what becomes of what came.
   *
   * @param {import("./roster.js").Peer} peer
   * @param {number} w
   * @param {import("./conclusions.js").Words} words
   * @param {number} seq
   */
  #take({ person }, w, { type, body }, seq) {
    const pair = this.pair(person.mid);
    const ref = { mid: person.mid, n: w, hash: NO_HASH };
    const own = (/** @type {import("../crypto/body.js").OwnRef} */ of) => ({
      mid: person.mid,
      ...of,
    });
    if (type === TYPE.edit) {
      const edit = orNothing(() => readEdit(body));
      if (edit) this.#chronicle.edit(own(edit.of), ref, { text: edit.text, mentions: [] }, pair);
    } else if (type === TYPE.deletion) {
      const [first] = orNothing(() => readDeletion(body)) ?? [];
      if (first) this.#chronicle.takeBack(own(first), pair);
    } else if (type === TYPE.reaction) {
      const reaction = orNothing(() => readReaction(body));
      if (reaction) this.#chronicle.react(person, w, reaction, pair);
    } else {
      const shown = shownAs({ type, body });
      const known = shown && this.#chronicle.about(ref, pair);
      if (!shown || !known) return;
      const { to, text } = shown;
      const kind = text === undefined ? "unknown" : "whisper";
      const reply = to && this.#chronicle.answer(to, pair);
      const more = reply && { reply };
      const fields = { from: person, to: this.#room.me.person, seq, text, ...more, ...known };
      const id = this.#transcript.add({ kind, ...fields });
      this.#chronicle.shows(ref, id, pair);
      if (reply) this.#chronicle.answers(id, reply, pair);
    }
  }

  /**
   * @param {string} id of the entry
   * @param {string} mid
   * @param {Pick<import("./state.js").Entry, "kind" | "text" | "reply">} entry
   */
  #begin(id, mid, entry) {
    const { type, body } = contentOf(entry);
    const plain = type === TYPE.text;
    const w = this.#send(
      mid,
      (n) => (plain ? writeWhisper(n, entry.text ?? "") : writeSequel(n, type, body)),
      id,
    );
    if (w === 0) return this.#transcript.failed(id, "nobody-there");
    const ref = { mid: this.#room.me.person.mid, n: w, hash: NO_HASH };
    this.#chronicle.shows(ref, id, this.pair(mid));
  }

  /**
   * @param {string} mid
   * @param {(w: number) => Uint8Array} write
   * @param {string} [entry] id of what shows it
   * @returns {number} its number; 0 if there is nobody to say it to
   */
  #send(mid, write, entry) {
    if (!this.#room.roster.find(mid)) return 0;
    const w = (this.#count.get(mid) ?? 0) + 1;
    this.#count.set(mid, w);
    /** @type {Open} */
    const open = {
      id: `${mid} ${w}`,
      entry,
      to: mid,
      w,
      payload: write(w),
      waiting: false,
      sent: false,
      tries: 0,
      timer: undefined,
    };
    this.#open.set(open.id, open);
    const [oldest, ...others] = [...this.#open.values()].filter(({ to }) => to === mid);
    if (others.length >= MOST_OPEN) this.#close(oldest);
    this.#offerOnce(open, "said");
    return w;
  }

  /**
   * @param {Open} open
   * @param {import("../net/outbox.js").Lane} lane
   */
  #offerOnce(open, lane) {
    if (open.waiting) return;
    open.waiting = true;
    const { id, entry } = open;
    this.#offer(
      {
        make: () => {
          const peer = this.#isHere(open.to);
          // to somebody who is away it goes when that member is back
          open.waiting = peer !== undefined && this.#open.has(id);
          return peer && open.waiting ? this.#speaker.pair(peer, open.payload) : [];
        },
        unmade: (sent) => {
          open.sent ||= sent;
        },
        accepted: (seq) => {
          open.waiting = false;
          open.sent = true;
          if (entry) this.#transcript.sent(entry, seq);
          if (this.#open.has(id)) this.#await(open);
        },
        refused: (reason) => {
          open.waiting = false;
          if (reason === "away" || !entry) return;
          this.#transcript.failed(entry, reason === "no-such-member" ? "nobody-there" : reason);
        },
      },
      lane,
    );
  }

  /**
   * Sends it again if no receipt comes: the server may have lost the one or the other.
   *
   * @param {Open} open
   */
  #await(open) {
    this.#world.clearTimeout(open.timer);
    if (open.tries >= TRIES) return;
    open.timer = this.#world.setTimeout(
      () => this.#offerOnce(open, "again"),
      PATIENCE * GROWTH ** open.tries++,
    );
  }

  /** Waits no longer for its receipt. @param {Open} open */
  #close(open) {
    this.#world.clearTimeout(open.timer);
    this.#open.delete(open.id);
  }

  /** What an entry shows and has no receipt. @param {string} entry id */
  #openOf(entry) {
    return [...this.#open.values()].find((open) => open.entry === entry);
  }

  /** Somebody who is present and not away. @param {string} mid */
  #isHere(mid) {
    const peer = this.#room.roster.find(mid);
    return peer?.away ? undefined : peer;
  }
}
