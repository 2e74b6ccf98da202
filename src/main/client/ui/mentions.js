/** Marks in what was said whom it calls by name. */
import { callOf } from "../room/mentions.js";
import { element } from "./dom.js";
import { badgeOf, nameOf } from "./people.js";

/** @typedef {import("../room/state.js").Person} Person */

/**
 * Puts people in the place of their names. What is shown is the member, not the word that was typed: nobody
 * is called by the name of somebody else.
 *
 * @param {Node} fragment
 * @param {ReadonlyArray<Person>} people
 */
export function markMentions(fragment, people) {
  const calls = people
    .flatMap((person) => [true, false].map((marked) => ({ person, call: callOf(person, marked) })))
    .sort((a, b) => b.call.length - a.call.length);
  const walker = document.createTreeWalker(fragment, NodeFilter.SHOW_TEXT);
  const places = [];
  while (walker.nextNode()) places.push(/** @type {Text} */ (walker.currentNode));
  for (const place of places) {
    if (!place.parentElement?.closest("code, pre, a")) mark(place, calls);
  }
}

/** @param {Text} text @param {{person: Person, call: string}[]} calls the longest first */
function mark(text, calls) {
  for (const { person, call } of calls) {
    const at = text.data.indexOf(call);
    if (at < 0) continue;
    const chip = element(
      "span",
      { class: person.me ? "mention mine" : "mention" },
      "@",
      nameOf(person),
      call === callOf(person, true) && badgeOf(person),
    );
    const rest = text.splitText(at);
    const after = rest.splitText(call.length);
    rest.replaceWith(chip);
    mark(text, calls);
    mark(after, calls);
    return;
  }
}
