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

/**
 * Where in a text somebody says what is looked for, by the same rules.
 *
 * @param {string} text
 * @param {string} words
 * @returns {{from: number, to: number}[]} in order, none within another; a letter has its signs with it
 */
export function placesOf(text, words) {
  const wanted = plain(words.trim());
  if (wanted === "") return [];
  const letters = [...text];
  const plainLetters = letters.map(plain);
  const all = plainLetters.join("");
  // of each letter of the plain text, which letter of the text it comes from
  const origins = plainLetters.flatMap((each, at) => Array(each.length).fill(at));
  const places = [];
  for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + wanted.length)) {
    const first = origins[at];
    let end = origins[at + wanted.length - 1] + 1;
    while (plainLetters[end] === "") end++;
    const from = letters.slice(0, first).join("").length;
    places.push({ from, to: from + letters.slice(first, end).join("").length });
  }
  return places;
}

/** @param {string} text */
function plain(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ς", "σ");
}
