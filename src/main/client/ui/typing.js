/** Who is writing something just now, in a line above the composer. */
import { element } from "./dom.js";
import { plainName } from "./people.js";
import { texts } from "./texts.js";
import { listOf } from "./times.js";

/** Most who are named. */
const MOST = 3;

export class TypingLine {
  /** It changes all the time: it is there to be seen, and not announced. */
  element = element("p", { class: "typing", "aria-live": "off", hidden: true });

  /** @param {import("../room/state.js").RoomState} state */
  show({ typing, muted, members }) {
    const writing = members.filter(({ mid }) => typing.includes(mid) && !muted.includes(mid));
    const names = writing.slice(0, MOST).map(plainName);
    this.element.hidden = names.length === 0;
    this.element.textContent = names.length > 0 ? texts.typing(names.length, listOf(names)) : "";
  }
}
