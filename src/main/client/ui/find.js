/** Looks for words in what was said. */

/** @typedef {import("../room/state.js").Entry} Entry */

/**
 * The entries in which somebody is named, or says, what is looked for: upper case, accents and signs
 * of vowels make no difference.
 *
 * @param {ReadonlyArray<Entry>} entries
 * @param {string} words
 * @returns {string[]} ids, in the order of the entries
 */
export function find(entries, words) {
  const wanted = plain(words.trim());
  if (wanted === "") return [];
  return entries
    .filter(({ text, from }) => plain(`${from?.alias ?? ""}\n${text ?? ""}`).includes(wanted))
    .map(({ id }) => id);
}

/** @param {string} text */
function plain(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
