/** Hides what those say of whom nothing is to be shown here, and says so in a line. */
import { element } from "./dom.js";
import { withPeople } from "./people.js";
import { texts } from "./texts.js";

/**
 * @param {HTMLElement} message
 * @param {import("../room/state.js").Person} from
 * @param {boolean} muted
 */
export function showMuted(message, from, muted) {
  const line = message.querySelector(":scope > .muted-line");
  // nothing of them is announced, and later it is nothing new
  message.setAttribute("aria-live", "off");
  message.classList.toggle("muted", muted);
  if (!muted) line?.remove();
  else if (!line) {
    message.append(
      element("p", { class: "muted-line" }, ...withPeople(texts.said.muted, { who: from })),
    );
  }
}
