/** Lines across the log: another day begins, or what is new. */
import { element } from "./dom.js";
import { texts } from "./texts.js";
import { day } from "./times.js";

/**
 * @param {number} before ms
 * @param {number} at ms
 * @returns {HTMLElement | null} null if it is the same day
 */
export function dayLine(before, at) {
  const name = day(at);
  return name === day(before) ? null : line("day-line", name);
}

/** Stands above the first message that nobody has looked at yet. */
export function unreadLine() {
  return line("unread-line", texts.room.unread);
}

/** @type {(look: string, words: string) => HTMLElement} */
function line(look, words) {
  return element(
    "p",
    { class: `log-line divider ${look}`, "aria-live": "off" },
    element("span", {}, words),
  );
}
