/** Friendly random names for people who have not thought of one. */
import { aliasFits } from "../room/session.js";
import { texts } from "./texts.js";

/** @returns {string} two words, short enough for any room */
export function randomAlias() {
  const { name, adjectives, nouns } = texts.aliases;
  return name(pick(adjectives), pick(nouns));
}

/**
 * @template T
 * @param {ReadonlyArray<T>} choices
 */
function pick(choices) {
  const [chance] = crypto.getRandomValues(new Uint32Array(1));
  return choices[chance % choices.length];
}

/**
 * How many characters must go from the end of a name until it fits. The limit is one of bytes, which is
 * nobody's business: names in all scripts take the same place on the wire.
 *
 * @param {string} text
 */
export function excessOf(text) {
  const characters = [...new Intl.Segmenter().segment(text.trim())].map(({ segment }) => segment);
  let kept = characters.length;
  while (kept > 0 && !aliasFits(characters.slice(0, kept).join(""))) kept--;
  return characters.length - kept;
}

/** @param {string} text */
export function utf8Length(text) {
  return new TextEncoder().encode(text).length;
}
