import { lookOf, sharedLooks } from "./namesakes.js";

/**
 * What a page shows of a room. It is never changed: each change makes a new one. It holds no
 * sentence for people, only what happened.
 *
 * @typedef {object} RoomState
 * @property {"entering" | "here" | "ended"} phase
 * @property {Refusal | null} refusal why entering failed; null while it is tried, and later
 * @property {Ending | null} ending
 * @property {string | null} key the room key of today's link, 44 characters; null when ended, or when
 *   it was changed and not given to me
 * @property {{version: number, changed: boolean}} link version 1 when entering, one more with each kick
 * @property {Member | null} me
 * @property {Member[]} members who is present, me included, in the order they came
 * @property {boolean} locked
 * @property {boolean} waiting whether I knocked, and wait to be let in
 * @property {Knock[]} knocks who waits to be let in by me, the first one first
 * @property {May} may what the room's policy lets me do
 * @property {Rules} rules what holds as long as the room lasts
 * @property {boolean} hostOnly whether the policy keeps any of it for the host
 * @property {Entry[]} entries the transcript, in the order it is shown
 * @property {Limits | null} limits
 * @property {string[]} typing mids of those who are writing something
 * @property {string[]} muted mids of those of whom nothing is to be shown here
 * @property {Record<string, number>} checked with whom the words were compared, and when in ms, by mid
 * @property {Compared | null} compared when they were compared last
 * @property {"up" | "lost"} connection `lost`: what is said waits, until it is there again
 * @property {number | null} lostAt ms, when it was lost
 *
 * @typedef {{at: number, by: Person, people: Person[]}} Compared `by`: with whom; `people`: who was here then
 *
 * @typedef {import("../net/control.js").Limits} Limits
 *
 * @typedef {object} Rules
 * @property {number | null} end when the room ends, by this device's clock, in ms; null for no end
 * @property {number} lifetime how long a message is shown, in ms; 0 for as long as the room lasts
 * @property {number} members how many the room holds
 * @property {boolean} knock whether whoever comes must be let in
 * @property {boolean} passphrase whether its link takes a passphrase too
 * @typedef {{kick: boolean, stop: boolean, lock: boolean, appoint: boolean}} May `lock`: also to let in
 *   who knocks
 * @typedef {{knock: number, who: Person}} Knock somebody who waits to be let in
 *
 * @typedef {object} Refusal
 * @property {string} reason of docs/protocol.md; or `unreachable`, `another-room` (the server put another
 *   room behind this link), `impostor` (what it shows of the room does not add up), `wrong-passphrase`, `no-stretching` (this
 *   browser can not use a passphrase), or how the
 *   connection was closed
 * @property {number} [retryAfter] ms
 *
 * @typedef {object} Ending
 * @property {"left" | "kicked" | "stopped" | "unproved" | "lost" | "server-stopping" | "silent"
 *   | "too-far-behind" | "too-fast" | "protocol" | "fault" | "elsewhere" | "version"
 *   | "gone" | "shut-out" | "time-over"} kind
 *   `unproved`: the server closed with a claim that no member signed; `gone`: the room had ended when I
 *   came back; `time-over`: the end of the room has come; `shut-out`: my seat was given up when I came back, and I was not let in again
 * @property {string} [by] the alias of who kicked or stopped, if not me
 * @property {boolean} [byMe] whether it was me
 * @property {"kicked" | "stopped" | "time-over"} [claim] of an unproved ending
 * @property {string} [reason] why a lost seat could not be taken again: `not-here` (the link that I know
 *   opens nothing any more), or that of another refusal
 * @property {string[]} [unsent] texts that were on their way, if nobody wanted this ending
 *
 * @typedef {object} Person who somebody is, also after leaving
 * @property {string} mid 16 hex digits
 * @property {string} alias
 * @property {[string, string]} badge
 * @property {boolean} host
 * @property {boolean} me
 *
 * @typedef {Person & {away?: boolean, coHost?: boolean}} Present a person present; `away`: its connection
 *   is lost; `coHost`: the host appointed it
 * @typedef {Present & {namesake: boolean}} Member `namesake`: the alias of another one present is equal
 *   or looks alike
 *
 * @typedef {object} Entry
 * @property {string} id
 * @property {"text" | "action" | "whisper" | "farewell" | "unknown" | "notice" | "warning"} kind
 * @property {number} at ms, when it came or was written here; of what was fetched later, when it was
 *   said at the latest
 * @property {number} [earliest] ms, when it was said at the earliest: of what was fetched later
 * @property {Person} [from]
 * @property {Person} [to] of a whisper
 * @property {number} [seq] the server's number, once known
 * @property {number} [n] the sender's number of what somebody else said to all
 * @property {string} [text]
 * @property {Answer} [reply] what it answers
 * @property {Person[]} [mentions] whom it calls by name; known ones only
 * @property {Reaction[]} [reactions]
 * @property {boolean} [edited] whether its sender has changed it
 * @property {boolean} [deleted] whether its sender has taken it back: then it has no text any more
 * @property {"sending" | "failed" | "lost"} [takingBack] of my own that is deleted here: the others may
 *   still have it; `lost`: I am somebody new since, and can not take it back any more
 * @property {Notice} [notice]
 * @property {"sending" | "sent" | "seen" | "failed"} [state] of my own
 * @property {number} [until] ms, when it disappears
 * @property {string} [why] it, or its deletion, failed: `nobody-there`; `unsure`, if it may have arrived all the same; or
 *   the reason it was refused for
 *
 * @typedef {object} Answer
 * @property {import("../crypto/body.js").Ref} to
 * @property {string} [entry] id of what shows it; without it I may not see what is answered
 *
 * @typedef {{emoji: string, by: Person[]}} Reaction
 *
 * `gone`: had left when I came back, nobody knows how. `returned`: I am back, from a connection lost at
 * `since`, ms; `slow`: because it could not carry what was said. `rejoined`: I am back as somebody new, my seat having been given up.
 * `renamed`: `who` has become `by`, the same person under another name.
 * @typedef {{type: "joined" | "left" | "timed-out" | "gone" | "appointed", who: Person}
 *   | {type: "kicked", who: Person, by: Person}
 *   | {type: "locked" | "unlocked", by: Person}
 *   | {type: "renamed", who: Person, by: Person}
 *   | {type: "link-changed" | "link-missing", by?: Person}
 *   | {type: "returned", since: number, slow?: true}
 *   | {type: "rejoined"}
 *   | {type: "ends-soon", minutes: number}
 *   | {type: "gap", who: Person, count: number, when: import("./diary.js").Span}
 *   | {type: "fetched", count: number, from: Person[]}
 *   | {type: "two-versions" | "roster-differs", who: Person}
 *   | {type: "unopenable", who?: Person}
 *   | {type: "ghost"}
 *   | {type: "forged", order: "kick" | "policy" | "stop" | "leave" | "appoint"}} Notice
 *
 * @typedef {{type: "entering"}
 *   | {type: "refused", refusal: Refusal}
 *   | {type: "entered", people: Present[], key: string, locked: boolean, may: May,
 *      hostOnly: boolean, rules: Rules, limits: Limits}
 *   | {type: "waiting"}
 *   | {type: "knocks", knocks: Knock[]}
 *   | {type: "may", may: May}
 *   | {type: "roster", people: Present[]}
 *   | {type: "connection", connection: "up" | "lost", at: number}
 *   | {type: "link", key: string | null, rotated: boolean}
 *   | {type: "lock", locked: boolean}
 *   | {type: "typing", mids: string[]}
 *   | {type: "muted", mids: string[]}
 *   | {type: "checked", mid: string, at: number | null}
 *   | {type: "unchanged", reason: string}
 *   | {type: "entry-added", entry: Entry, before?: string}
 *   | {type: "entry-changed", entry: Entry}
 *   | {type: "entry-removed", id: string}
 *   | {type: "cleared"}
 *   | {type: "ended", ending: Ending}} Change `before`: id of the entry it stands before, else it is last;
 *   `unchanged`: an edit, a deletion, a reaction or a name of mine was refused, for a reason of docs/protocol.md
 */

/** @type {RoomState} */
export const OUTSIDE = Object.freeze({
  phase: "entering",
  refusal: null,
  ending: null,
  key: null,
  link: { version: 1, changed: false },
  me: null,
  members: [],
  locked: false,
  waiting: false,
  knocks: [],
  may: { kick: false, stop: false, lock: false, appoint: false },
  hostOnly: false,
  rules: { end: null, lifetime: 0, members: 0, knock: false, passphrase: false },
  entries: [],
  limits: null,
  typing: [],
  muted: [],
  checked: {},
  compared: null,
  connection: "up",
  lostAt: null,
});

/** Most entries that are shown; past it the oldest are forgotten. */
export const MOST_ENTRIES = 10_000;

/**
 * @param {RoomState} state
 * @param {Change} change
 * @returns {RoomState}
 */
export function reduce(state, change) {
  switch (change.type) {
    case "entering":
      return { ...state, refusal: null };
    case "refused":
      return { ...state, refusal: change.refusal, waiting: false };
    case "waiting":
      return { ...state, waiting: true };
    case "knocks":
      return { ...state, knocks: change.knocks };
    case "may":
      return { ...state, may: change.may };
    case "entered": {
      const { people, type, ...room } = change;
      return { ...state, ...room, ...roster(people), phase: "here", waiting: false };
    }
    case "roster":
      return { ...state, ...roster(change.people) };
    case "connection": {
      const { connection, at } = change;
      return { ...state, connection, lostAt: connection === "lost" ? at : null };
    }
    case "link": {
      const version = state.link.version + (change.rotated ? 1 : 0);
      return { ...state, key: change.key, link: { version, changed: version > 1 } };
    }
    case "lock":
      return { ...state, locked: change.locked };
    case "typing":
      return { ...state, typing: change.mids };
    case "muted":
      return { ...state, muted: change.mids };
    case "checked":
      return checked(state, change);
    case "unchanged":
      return state;
    case "entry-added": {
      const at = indexOf(state, change.before);
      const entries = state.entries.toSpliced(at, 0, change.entry);
      if (entries.length > MOST_ENTRIES) entries.shift();
      return { ...state, entries };
    }
    case "entry-changed": {
      const at = indexOf(state, change.entry.id);
      const changed = at < state.entries.length;
      return changed ? { ...state, entries: state.entries.with(at, change.entry) } : state;
    }
    case "entry-removed":
      return { ...state, entries: state.entries.filter(({ id }) => id !== change.id) };
    case "cleared":
      return { ...state, entries: [] };
    case "ended":
      return { ...OUTSIDE, phase: "ended", ending: change.ending, limits: state.limits };
    default:
      return never(change);
  }
}

/**
 * @param {RoomState} state
 * @param {{mid: string, at: number | null}} change
 * @returns {RoomState}
 */
function checked(state, { mid, at }) {
  const { [mid]: _, ...others } = state.checked;
  const by = state.members.find((one) => one.mid === mid);
  if (at === null || !by) return { ...state, checked: others };
  const compared = { at, by, people: state.members };
  return { ...state, checked: { ...others, [mid]: at }, compared };
}

/**
 * Where an entry stands; the end if there is none.
 *
 * @param {RoomState} state
 * @param {string} [id]
 */
function indexOf({ entries }, id) {
  const at = id === undefined ? -1 : entries.findLastIndex((entry) => entry.id === id);
  return at < 0 ? entries.length : at;
}

/**
 * @param {Present[]} people
 * @returns {{me: Member | null, members: Member[]}}
 */
function roster(people) {
  const shared = sharedLooks(people.map(({ alias }) => alias));
  const members = people.map((one) => ({ ...one, namesake: shared.has(lookOf(one.alias)) }));
  return { members, me: members.find(({ me }) => me) ?? null };
}

/**
 * Says to the type checker that all changes were handled.
 *
 * @param {never} change
 * @returns {never}
 */
function never(change) {
  throw new TypeError(`unknown change ${/** @type {any} */ (change).type}`);
}
