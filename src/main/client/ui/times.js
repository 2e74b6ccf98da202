/** Times of day, days and lists, in the language that is spoken and as the device is set. */
import { spoken } from "./texts.js";

/** @type {Map<string, Intl.DateTimeFormat>} by language and kind; there are few, and they are dear to make */
const formats = new Map();

/** @param {number} at ms @returns {string} such as 14:02 */
export function clock(at) {
  return clockFormat().format(at);
}

/**
 * Times of day between which something was: one of them, if they are the same to the minute.
 *
 * @param {import("../room/diary.js").Span} span
 * @returns {string} such as 14:02 – 14:05; with the days, if there are two
 */
export function clockSpan({ from, to }) {
  return clockFormat().formatRange(from, to);
}

/** @param {number} at ms @returns {string} such as Sun 14:02 */
export function weekdayClock(at) {
  return format("weekday", { weekday: "short", hour: "2-digit", minute: "2-digit" }).format(at);
}

/** @param {number} at ms @returns {string} such as Sunday, 22 November 2026 */
export function day(at) {
  return format("day", { dateStyle: "full" }).format(at);
}

/**
 * Several names in one sentence, such as: Ann, Ben and Clara.
 *
 * @param {string[]} names
 */
export function listOf(names) {
  return new Intl.ListFormat(spoken.tag, { type: "conjunction" }).format(names);
}

function clockFormat() {
  return format("clock", { hour: "2-digit", minute: "2-digit" });
}

/**
 * @param {string} kind
 * @param {Intl.DateTimeFormatOptions} options
 */
function format(kind, options) {
  const name = `${kind} ${spoken.tag}`;
  const made = formats.get(name) ?? new Intl.DateTimeFormat(tagHere(), options);
  formats.set(name, made);
  return made;
}

/** The tag that the device uses for the language, with its region, if it names one: en-GB, not en. */
function tagHere() {
  const base = (/** @type {string} */ tag) => tag.split("-")[0];
  return navigator.languages.find((tag) => base(tag) === base(spoken.tag)) ?? spoken.tag;
}
