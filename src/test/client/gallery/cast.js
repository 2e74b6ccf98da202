/** Who plays in the gallery, and what they say: changes of a room's state, as a session tells them. */
import { OUTSIDE, reduce } from "../../../main/client/room/state.js";
import { LIMITS } from "../support/limits.js";

/** @typedef {import("../../../main/client/room/state.js").RoomState} RoomState */
/** @typedef {import("../../../main/client/room/state.js").Change} Change */
/** @typedef {import("../../../main/client/room/state.js").Entry} Entry */
/** @typedef {import("../../../main/client/room/state.js").Notice} Notice */
/** @typedef {import("../../../main/client/room/state.js").Present} Present */
/** @typedef {import("../../../main/client/room/session.js").Session} Session */

/** A Sunday in November, a quarter to two. */
const NOON = Date.UTC(2026, 10, 22, 13, 45);
const MINUTE = 60_000;

/** @type {(number: number, alias: string, pictures: string, more?: Partial<Present>) => Present} */
function person(number, alias, pictures, more = {}) {
  const mid = `${number}`.padStart(2, "0").padEnd(16, "0");
  const badge = /** @type {[string, string]} */ (pictures.split(" "));
  return { mid, alias, badge, host: false, me: false, ...more };
}

export const me = person(3, "Quiet Otter", "🎈 🥁", { me: true, host: true });
export const visitor = { ...me, host: false };
export const moerkoe = person(4, "Mörkö", "🌊 🦁");
export const mei = person(0, "美", "🐙 🌋");
export const nour = person(5, "نور", "🔑 🌵", { away: true });
export const twin = person(6, "Mörkö", "🍄 🚲");
export const company = [
  me,
  moerkoe,
  mei,
  nour,
  twin,
  person(1, "Amber Hedgehog", "🐢 🎺"),
  person(2, "Jo", "⭐ 🍋"),
  person(7, "Włodzimierz Brzęczyszczykiewicz", "🍇 🧭"),
  person(8, "अनन्या", "🦉 🥥", { away: true }),
  person(9, "a-name-of-47-bytes-without-any-place-to-break-it", "🚀 🧩"),
];

/** The whole of it without a server: what is asked of it is not done. */
export class StagedSession {
  /** @type {RoomState} */
  state = OUTSIDE;
  /** @type {Set<(state: RoomState, change: Change) => void>} */
  #listeners = new Set();
  #clock = NOON;
  #count = 0;

  /**
   * @param {Present[]} people
   * @param {Partial<Extract<Change, { type: "entered" }>>} [how]
   */
  constructor(people, how = {}) {
    this.apply({
      type: "entered",
      people,
      key: "EBcfs0q5n1kq8TnHv3bUoY4MvJxV2dZ0rYw6sPq9LmQe",
      locked: false,
      may: { kick: true, stop: true, lock: true, appoint: true },
      hostOnly: false,
      rules: { end: null, lifetime: 0, members: 50, knock: false, passphrase: false },
      limits: LIMITS,
      ...how,
    });
  }

  /** The type of what the page expects. */
  get session() {
    return /** @type {Session} */ (/** @type {unknown} */ (this));
  }

  /** @type {Session["subscribe"]} */
  subscribe(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Nobody writes in the gallery but who says so. */
  showTyping() {}

  /** Nobody else hears that somebody writes. */
  write() {}

  /** @type {Session["mayDo"]} */
  mayDo(id) {
    const mine = this.state.entries.find((entry) => entry.id === id)?.from?.me === true;
    return { answer: true, change: mine };
  }

  /** Words that everybody here sees, if nobody stands between. */
  async words() {
    return ["lantern", "maple", "orbit", "velvet", "harbor", "thimble"];
  }

  /** @type {Session["check"]} */
  check(mid, checked) {
    this.apply({ type: "checked", mid, at: checked ? this.#clock : null });
  }

  /** @type {Session["seenBy"]} */
  seenBy() {
    const [first, ...others] = this.state.members.filter((one) => !one.me).map(({ mid }) => mid);
    return { seen: [first], unseen: others };
  }

  /** @param {...Change} changes */
  apply(...changes) {
    for (const change of changes) {
      this.state = reduce(this.state, change);
      for (const listener of this.#listeners) listener(this.state, change);
    }
  }

  /** @param {number} minutes that pass before what comes next */
  wait(minutes) {
    this.#clock += minutes * MINUTE;
    return this;
  }

  /**
   * Somebody says something.
   *
   * @param {Present} from
   * @param {string} text
   * @param {Partial<Entry>} [more]
   */
  says(from, text, more = {}) {
    return this.#add({
      kind: "text",
      from,
      text,
      ...(from.me ? { state: /** @type {const} */ ("seen") } : {}),
      ...more,
    });
  }

  /**
   * Something happens, or something is wrong.
   *
   * @param {Notice} notice
   * @param {"notice" | "warning"} [kind]
   */
  notes(notice, kind = "notice") {
    return this.#add({ kind, notice });
  }

  /** @param {Omit<Entry, "id" | "at">} entry */
  #add(entry) {
    const id = `gallery-${++this.#count}`;
    this.apply({ type: "entry-added", entry: { id, at: this.#clock, ...entry } });
    return this;
  }
}
