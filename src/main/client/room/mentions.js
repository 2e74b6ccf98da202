import { lookOf } from "./namesakes.js";

/** How far after an @ a name is looked for, in UTF-16 units. */
const LONGEST_NAME = 100;
/** What may stand before an @ that calls somebody: no letter, so that no mail address does. */
const CALL = /(?<![\p{L}\p{N}_.@])@/gu;

/** @typedef {import("./commands.js").Namable} Namable */

/**
 * Whom a text calls by name: each @ with a name after it that one of those present has. A badge after the
 * name tells which of two namesakes is meant; without it both are.
 *
 * @param {string} text
 * @param {ReadonlyArray<Namable>} members
 * @returns {{text: string, mids: string[]}} the text with the names as their members write them
 */
export function called(text, members) {
  /** @type {Set<string>} */
  const mids = new Set();
  let whole = "";
  let from = 0;
  for (const { index } of text.matchAll(CALL)) {
    if (index < from) continue;
    const found = nameAt(text.slice(index + 1, index + 1 + LONGEST_NAME), members);
    if (!found) continue;
    for (const { mid, me } of found.members) if (!me) mids.add(mid);
    whole += `${text.slice(from, index)}${found.literal}`;
    from = index + 1 + found.length;
  }
  return { text: whole + text.slice(from), mids: [...mids] };
}

/**
 * How somebody is called in a text.
 *
 * @param {Pick<Namable, "alias" | "badge">} member
 * @param {boolean} [marked] whether the badge is said too
 */
export function callOf({ alias, badge }, marked = false) {
  return `@${alias}${marked ? ` ${badge.join("")}` : ""}`;
}

/**
 * @param {string} after what follows an @
 * @param {ReadonlyArray<Namable>} members
 * @returns {{members: Namable[], literal: string, length: number} | undefined} the longest name that fits
 */
function nameAt(after, members) {
  const quoted = /^"([^"\n]+)"/u.exec(after);
  const ends = quoted ? [quoted[0].length] : endsOf(after);
  for (const end of ends) {
    const name = quoted ? quoted[1] : after.slice(0, end);
    const named = members.filter(({ alias }) => lookOf(alias) === lookOf(name));
    if (named.length === 0) continue;
    const marked = named.find(({ badge }) =>
      after.slice(end).trimStart().startsWith(badge.join("")),
    );
    if (!marked) return { members: named, literal: callOf(named[0]), length: end };
    const rest = after.slice(end);
    const space = rest.length - rest.trimStart().length;
    const length = end + space + marked.badge.join("").length;
    return { members: [marked], literal: callOf(marked, true), length };
  }
  return undefined;
}

/**
 * Where a name could end: before everything that is no letter, the farthest first.
 *
 * @param {string} text
 */
function endsOf(text) {
  const ends = [...text.matchAll(/(?=[^\p{L}\p{N}\p{M}]|$)/gu)].map(({ index }) => index);
  return ends
    .filter((end) => end > 0 && text.slice(0, end).trim() === text.slice(0, end))
    .reverse();
}
