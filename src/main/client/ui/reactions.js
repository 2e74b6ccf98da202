/** What a message has got since it was said: that it was edited, and the reactions of people. */
import { element, spoken } from "./dom.js";
import { plainName } from "./people.js";
import { texts } from "./texts.js";
import { listOf } from "./times.js";

/** @typedef {import("../room/state.js").Entry} Entry */

/** The reactions that are offered at once. */
export const USUAL = Object.freeze(["👍", "❤️", "😂", "🎉", "😮", "🙏"]);

/**
 * @param {Entry} entry
 * @param {(emoji: string) => void} react adds one's own, or takes it back
 * @returns {HTMLElement} empty if there is nothing to tell
 */
export function reactionsElement({ edited, reactions = [] }, react) {
  return element(
    "div",
    // it is there to be found: only what people say is announced
    { class: "reactions", "aria-live": "off" },
    edited && element("span", { class: "edited" }, texts.said.edited),
    ...reactions.map(({ emoji, by }) => {
      const names = by.map((one) => (one.me ? texts.said.you : plainName(one)));
      const words = texts.said.reaction(emoji, listOf(names));
      return element(
        "button",
        {
          type: "button",
          class: "reaction",
          "data-known": emoji,
          "aria-pressed": String(by.some(({ me }) => me)),
          title: words,
          onclick: () => react(emoji),
        },
        element("span", { "aria-hidden": "true" }, emoji),
        element("span", { class: "reaction-count", "aria-hidden": "true" }, String(by.length)),
        spoken(words),
      );
    }),
  );
}
