import { Fading } from "./fading.js";
import { isLater } from "./seq.js";

/**
 * Something to be written down: without a time it is of now.
 *
 * @typedef {Omit<import("./state.js").Entry, "id" | "at"> & {at?: number}} Fresh
 */

/**
 * What is said and what happens in a room, written down for its state and nowhere else.
 */
export class Transcript {
  #apply;
  #entries;
  #now;
  #count = 0;
  /** @type {Fading | undefined} in a room where messages disappear */
  #fading;

  /**
   * @param {(change: import("./state.js").Change) => void} apply
   * @param {() => import("./state.js").Entry[]} entries of the state
   * @param {() => number} now in ms
   */
  constructor(apply, entries, now) {
    this.#apply = apply;
    this.#entries = entries;
    this.#now = now;
  }

  /**
   * Lets what people say from now on disappear a while after it was shown.
   *
   * @param {import("./place.js").World} world
   * @param {number} lifetime in ms
   */
  fade(world, lifetime) {
    this.#fading ??= new Fading(world, lifetime, (id) =>
      this.#apply({ type: "entry-removed", id }),
    );
  }

  /** Writes nothing down any more. */
  close() {
    this.#fading?.close();
  }

  /** All that is shown, in its order. */
  get entries() {
    return this.#entries();
  }

  /** The texts that did not get out. */
  get unsent() {
    return this.#entries().flatMap(({ state, text }) =>
      text && (state === "sending" || state === "failed") ? [text] : [],
    );
  }

  /**
   * Writes something down. What comes in stands before what I am still sending: the server has
   * ordered it before, and everybody else sees it so. And it stands before what its sender said later.
   *
   * @param {Fresh} fields
   * @returns {string} the new entry's id
   */
  add(fields) {
    const later = this.#entries().find((one) => follows(one, fields));
    const before = fields.state === "sending" ? undefined : (later?.id ?? this.#firstUnsent());
    return this.#write(fields, before);
  }

  /**
   * Writes something down where it belongs: before what the server has numbered later, as far as the
   * server does not contradict its sender.
   *
   * @param {Fresh} fields
   * @param {number} [seq] of it, or of what it stands before; without it, it is the last
   * @returns {string} the new entry's id
   */
  insert(fields, seq) {
    const entries = this.#entries();
    const earliest = entries.findLastIndex((one) => follows(fields, one)) + 1;
    const next = entries.find(
      (one, at) =>
        at >= earliest &&
        seq !== undefined &&
        (follows(one, fields) || (one.seq !== undefined && !isLater(seq, one.seq))),
    );
    return next ? this.#write(fields, next.id) : this.add(fields);
  }

  /** @param {import("./state.js").Notice} notice */
  note(notice) {
    this.add({ kind: "notice", notice });
  }

  /** Warns, but not twice of the same in a row. @param {import("./state.js").Notice} notice */
  warn(notice) {
    const last = this.#entries().findLast(({ state }) => state !== "sending");
    if (last?.kind === "warning" && last.notice && same(last.notice, notice)) return;
    this.add({ kind: "warning", notice });
  }

  /** @param {string} id */
  find(id) {
    return this.#entries().findLast((entry) => entry.id === id);
  }

  /**
   * Changes an entry, if it is still shown.
   *
   * @param {string} id
   * @param {Partial<import("./state.js").Entry>} fields
   */
  change(id, fields) {
    const entry = this.find(id);
    if (!entry) return;
    this.#apply({ type: "entry-changed", entry: this.#marked({ ...entry, ...fields }) });
  }

  /**
   * Says that something of mine is on its way to those it is for.
   *
   * @param {string} id
   * @param {number} [seq] its number in the room
   */
  sent(id, seq) {
    const entry = this.find(id);
    // somebody may have seen its first part before its last was accepted
    if (entry) this.change(id, { state: entry.state === "seen" ? "seen" : "sent", seq });
  }

  /**
   * Says that something of mine did not get through.
   *
   * @param {string} id
   * @param {string} why
   */
  failed(id, why) {
    this.change(id, { state: "failed", why });
  }

  /**
   * @param {Fresh} fields
   * @param {string} [before] id of the entry it stands before; without it, it is the last
   */
  #write(fields, before) {
    const entry = this.#marked({ id: `e${++this.#count}`, at: this.#now(), ...fields });
    this.#apply({ type: "entry-added", entry, ...(before && { before }) });
    return entry.id;
  }

  /** @param {import("./state.js").Entry} entry */
  #marked(entry) {
    return this.#fading?.mark(entry) ?? entry;
  }

  /** The first of those at the end that are being sent. */
  #firstUnsent() {
    const entries = this.#entries();
    const settled = entries.findLastIndex(({ state }) => state !== "sending");
    return entries[settled + 1]?.id;
  }
}

/**
 * Whether the same sender said one thing after another.
 *
 * @param {Pick<import("./state.js").Entry, "from" | "n">} one
 * @param {Pick<import("./state.js").Entry, "from" | "n">} other
 */
function follows(one, other) {
  if (one.n === undefined || other.n === undefined) return false;
  return one.from?.mid === other.from?.mid && one.n > other.n;
}

/**
 * @param {import("./state.js").Notice} a
 * @param {import("./state.js").Notice} b
 */
function same(a, b) {
  return JSON.stringify(a) === JSON.stringify(b);
}
