/** What a message answers, in short, above it. */
import { element } from "./dom.js";
import { format } from "./formatting.js";
import { icon } from "./icons.js";
import { nameOf } from "./people.js";
import { texts } from "./texts.js";

/** @typedef {import("../room/state.js").Entry} Entry */

/** Most characters of what is quoted. */
const START = 120;

/**
 * The author and the beginning of what is answered, as it was given to me; pressing it leads there.
 *
 * @param {Entry | undefined} answered nothing if it may not be seen here
 * @param {(id: string) => void} jump
 * @returns {HTMLElement}
 */
export function quoteElement(answered, jump) {
  if (!answered) {
    return element("p", { class: "quote unseen" }, icon("reply"), texts.said.answersUnseen);
  }
  const { id, from } = answered;
  return element(
    "button",
    {
      type: "button",
      class: "quote",
      title: texts.said.jump,
      // what is quoted may change: whoever listens hears that once, where it was said
      "aria-live": "off",
      onclick: () => jump(id),
    },
    icon("reply"),
    element(
      "span",
      { class: "quote-words" },
      from && (from.me ? element("span", { class: "name" }, texts.said.you) : nameOf(from)),
      element("span", { class: "quote-start", dir: "auto" }, startOf(answered)),
    ),
  );
}

/**
 * The beginning of what somebody said, without its formatting.
 *
 * @param {Entry} entry
 */
export function startOf({ text = "", deleted }) {
  if (deleted) return texts.said.deleted;
  const plain = (format(text.slice(0, 4 * START)).fragment.textContent ?? "")
    .replace(/\s+/gu, " ")
    .trim();
  const start = [...plain].slice(0, START).join("");
  return start.length < plain.length ? `${start}…` : start;
}
