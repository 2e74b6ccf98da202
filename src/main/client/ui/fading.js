/** The time that is left of a message, in a room where messages disappear. */
import { element } from "./dom.js";
import { texts } from "./texts.js";

const SECOND = 1000;

/** @type {Map<HTMLElement, number>} what shows a time that is left, and when that is over, in ms */
const shown = new Map();
/** @type {ReturnType<typeof setInterval> | undefined} */
let ticking;

/**
 * Shows on a message how long it stays; the time runs until the message has left the page.
 *
 * @param {HTMLElement} message
 * @param {number} until ms
 */
export function showFading(message, until) {
  if (message.querySelector(".fading")) return;
  const line = element("div", { class: "fading", role: "timer", "aria-live": "off" });
  message.append(line);
  shown.set(line, until);
  tell(line, until);
  ticking ??= setInterval(tick, SECOND);
}

/** Shows no time any more, and holds no message: all have left the page. */
export function stopFading() {
  shown.clear();
  clearInterval(ticking);
  ticking = undefined;
}

function tick() {
  for (const [line, until] of shown) {
    if (line.isConnected) tell(line, until);
    else shown.delete(line);
  }
  if (shown.size === 0) stopFading();
}

/** @type {(line: HTMLElement, until: number) => void} */
function tell(line, until) {
  const words = texts.said.disappears(Math.max(0, until - Date.now()));
  if (line.textContent !== words) line.textContent = words;
}
