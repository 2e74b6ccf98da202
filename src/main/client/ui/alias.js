/** Friendly random names for people who have not thought of one. */
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

/** @param {string} text */
export function utf8Length(text) {
  return new TextEncoder().encode(text).length;
}
