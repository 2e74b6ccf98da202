/** The clock of a room that has an end: everybody in it sees the same. */
import { element } from "./dom.js";
import { icon } from "./icons.js";
import { texts } from "./texts.js";
import { clock, weekdayClock } from "./times.js";

const SECOND = 1000;
const DAY = 24 * 60 * 60 * SECOND;

export class RoomClock {
  #words = element("span");
  /** @type {number | null} ms */
  #end = null;
  /** @type {ReturnType<typeof setInterval> | undefined} */
  #timer;

  element = element(
    "p",
    { class: "room-clock", role: "timer", "aria-live": "off", hidden: true },
    icon("clock"),
    this.#words,
  );

  /** @param {number | null} end ms; null for a room without an end */
  show(end) {
    if (end === this.#end) return;
    this.dispose();
    this.#end = end;
    this.element.hidden = end === null;
    if (end === null) return;
    this.#timer = setInterval(() => this.#tell(end), SECOND);
    this.#tell(end);
  }

  /** Runs no more. */
  dispose() {
    clearInterval(this.#timer);
  }

  /** @param {number} end */
  #tell(end) {
    const left = end - Date.now();
    const at = left < DAY ? clock(end) : weekdayClock(end);
    const words = left > 0 ? texts.room.ends(at, left) : texts.room.endsNow;
    if (this.#words.textContent !== words) this.#words.textContent = words;
  }
}
