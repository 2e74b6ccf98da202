import { Once } from "./once.js";

/** Most whispers to one member whose receipts are waited for; past it the oldest is. */
const MOST_OPEN = 500;
/** How long a receipt may take before its whisper is sent again, in ms; each time so much longer. */
const PATIENCE = 10_000;
const GROWTH = 3;
/** How often a whisper is sent again while both are here: a receipt may never come. */
const TRIES = 3;

/**
 * A whisper of mine without a receipt.
 *
 * @typedef {object} Open
 * @property {string} entry id of what shows it
 * @property {string} to mid of its receiver
 * @property {number} w its number among my whispers to this receiver
 * @property {string} text
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
  #world;
  /** @type {Map<string, number>} how many I said to each, by mid */
  #count = new Map();
  /** @type {Map<string, Open>} by entry, in the order they were said */
  #open = new Map();
  /** @type {Map<string, Once>} which came from each, by mid */
  #heard = new Map();

  /**
   * @param {Omit<import("./posts.js").Parts, "conclusions">} parts
   * @param {Pick<import("./place.js").World, "setTimeout" | "clearTimeout">} world
   */
  constructor({ room, speaker, transcript, offer }, world) {
    this.#room = room;
    this.#speaker = speaker;
    this.#transcript = transcript;
    this.#offer = offer;
    this.#world = world;
  }

  /** Whether its receiver may have it already. @param {string} entry id */
  mayBeSent(entry) {
    return this.#open.get(entry)?.sent ?? false;
  }

  /**
   * Says something to one.
   *
   * @param {string} mid
   * @param {string} text
   * @returns {string} id of the entry
   */
  say(mid, text) {
    const to = this.#room.roster.find(mid)?.person;
    const from = this.#room.me.person;
    const id = this.#transcript.add({ kind: "whisper", from, to, text, state: "sending" });
    this.#begin(id, mid, text);
    return id;
  }

  /**
   * Says what is written down: what failed, or what waited when a seat was lost.
   *
   * @param {import("./state.js").Entry} entry
   */
  resume({ id, to, text = "" }) {
    const open = this.#open.get(id);
    if (open && this.#room.roster.find(open.to)) this.#send(open, "said");
    else this.#begin(id, to?.mid ?? "", text);
  }

  /**
   * Shows what came, if it is for the first time, and says in any case that it came.
   *
   * @param {import("./roster.js").Peer} peer
   * @param {{w: number, text: string}} whisper
   * @param {number} seq
   */
  heard(peer, { w, text }, seq) {
    const { person } = peer;
    const once = this.#heard.get(person.mid) ?? new Once();
    this.#heard.set(person.mid, once);
    if (once.first(w)) {
      this.#transcript.add({ kind: "whisper", from: person, to: this.#room.me.person, seq, text });
    }
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
    this.#transcript.change(open.entry, { state: "seen", why: undefined });
  }

  /** Sends again what has no receipt, to all who are here: I was away. */
  returned() {
    for (const { person, away } of this.#room.roster.peers) if (!away) this.back(person.mid);
  }

  /** Sends again what has no receipt, to somebody who was away. @param {string} mid */
  back(mid) {
    for (const open of this.#open.values()) {
      const failed = this.#transcript.find(open.entry)?.state === "failed";
      if (open.to === mid && !failed) this.#send(open, "again");
    }
  }

  /** Says of what has no receipt that it failed: its receiver has left. @param {string} mid */
  left(mid) {
    for (const open of [...this.#open.values()].filter(({ to }) => to === mid)) {
      this.#close(open);
      this.#transcript.failed(open.entry, open.sent ? "unsure" : "nobody-there");
    }
    this.#heard.delete(mid);
  }

  /** Waits for no receipt: there is no connection, or none any more. */
  halt() {
    for (const open of this.#open.values()) this.#world.clearTimeout(open.timer);
  }

  /** @param {string} entry @param {string} mid @param {string} text */
  #begin(entry, mid, text) {
    if (!this.#room.roster.find(mid)) return this.#transcript.failed(entry, "nobody-there");
    const w = (this.#count.get(mid) ?? 0) + 1;
    this.#count.set(mid, w);
    /** @type {Open} */
    const open = {
      entry,
      to: mid,
      w,
      text,
      waiting: false,
      sent: false,
      tries: 0,
      timer: undefined,
    };
    this.#open.set(entry, open);
    const [oldest, ...others] = [...this.#open.values()].filter(({ to }) => to === mid);
    if (others.length >= MOST_OPEN) this.#close(oldest);
    this.#send(open, "said");
  }

  /**
   * @param {Open} open
   * @param {import("../net/outbox.js").Lane} lane
   */
  #send(open, lane) {
    if (open.waiting) return;
    open.waiting = true;
    const { entry, w, text } = open;
    this.#offer(
      {
        make: () => {
          const peer = this.#isHere(open.to);
          // to somebody who is away it goes when that member is back
          open.waiting = peer !== undefined && this.#open.has(entry);
          return peer && open.waiting ? this.#speaker.whisper(peer, w, text) : [];
        },
        unmade: (sent) => {
          open.sent ||= sent;
        },
        accepted: (seq) => {
          open.waiting = false;
          open.sent = true;
          this.#transcript.sent(entry, seq);
          if (this.#open.has(entry)) this.#await(open);
        },
        refused: (reason) => {
          open.waiting = false;
          if (reason === "away") return;
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
      () => this.#send(open, "again"),
      PATIENCE * GROWTH ** open.tries++,
    );
  }

  /** Waits no longer for its receipt. @param {Open} open */
  #close(open) {
    this.#world.clearTimeout(open.timer);
    this.#open.delete(open.entry);
  }

  /** Somebody who is present and not away. @param {string} mid */
  #isHere(mid) {
    const peer = this.#room.roster.find(mid);
    return peer?.away ? undefined : peer;
  }
}
