/**
 * Marks words where they stand, and leaves the page as it is: what was announced is not announced
 * again, and what somebody has selected stays so. A browser that can not do this marks nothing.
 */
import { placesOf } from "./find.js";

/** The name by which the style sheets know the marks. */
const MARKS = "found";

/**
 * Marks all places of some words in a message and in its sender's name, and nothing else any more.
 *
 * @param {HTMLElement} message
 * @param {string} words
 * @returns {Element | undefined} what holds the first of them, if there is one
 */
export function markWords(message, words) {
  const parts = message.querySelectorAll(":scope > .message-heading .from, :scope > .body");
  const ranges = [...parts].flatMap((part) => rangesOf(part, words));
  if ("highlights" in CSS) CSS.highlights.set(MARKS, new Highlight(...ranges));
  return ranges[0]?.startContainer.parentElement ?? undefined;
}

/** Takes all marks away. */
export function unmarkWords() {
  if ("highlights" in CSS) CSS.highlights.delete(MARKS);
}

/**
 * @param {Element} part
 * @param {string} words
 * @returns {Range[]} they may begin and end in the middle of formatting
 */
function rangesOf(part, words) {
  const nodes = textsOf(part);
  const text = nodes.map(({ data }) => data).join("");
  return placesOf(text, words).map(({ from, to }) => {
    const range = new Range();
    range.setStart(...pointAt(nodes, from, false));
    range.setEnd(...pointAt(nodes, to, true));
    return range;
  });
}

/** What is read in it, but for the words of the message that it answers. @param {Element} part */
function textsOf(part) {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
    parentElement?.closest(".quote") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  /** @type {Text[]} */
  const nodes = [];
  while (walker.nextNode()) nodes.push(/** @type {Text} */ (walker.currentNode));
  return nodes;
}

/**
 * @param {Text[]} nodes
 * @param {number} at so many characters from the beginning of the first
 * @param {boolean} ends whether something ends there: between two nodes, the end of the first is meant
 * @returns {[Text, number]}
 */
function pointAt(nodes, at, ends) {
  let left = at;
  for (const node of nodes) {
    if (left < node.length || (ends && left === node.length)) return [node, left];
    left -= node.length;
  }
  const last = nodes[nodes.length - 1];
  return [last, last.length];
}
