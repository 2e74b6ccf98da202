/** All emoji with their names, loaded when somebody asks for one. */
import data from "unicode-emoji-json/data-by-emoji.json" with { type: "json" };

/** What people are used to type, and Unicode calls otherwise. */
const ALSO = new Map(
  Object.entries({
    "+1": "thumbs up",
    "-1": "thumbs down",
    clap: "clapping hands",
    heart: "red heart",
    joy: "face with tears of joy",
    lol: "face with tears of joy",
    pray: "folded hands",
    smile: "grinning face with smiling eyes",
    tada: "party popper",
    wave: "waving hand",
  }),
);

/** Newer ones are boxes on many devices. */
const NEWEST = 15;

/**
 * @typedef {{ emoji: string, name: string, group: string }} Emoji `name`: in English, as Unicode has it
 */

/** @type {ReadonlyArray<Emoji>} in the order of Unicode */
export const EMOJI = Object.entries(data).flatMap(([emoji, { name, group, emoji_version }]) =>
  Number.parseFloat(emoji_version) <= NEWEST ? [{ emoji, name, group }] : [],
);

/**
 * Those that a word is about, the best first.
 *
 * @param {string} typed
 * @param {number} most
 */
export function findEmoji(typed, most) {
  const sought = plain(ALSO.get(typed.toLowerCase()) ?? typed);
  const rank = (/** @type {Emoji} */ { name }) => {
    const whole = plain(name);
    if (whole === sought) return 0;
    if (whole.startsWith(sought)) return 1;
    if (name.split(/[ -]/).some((word) => word.startsWith(sought))) return 2;
    return whole.includes(sought) ? 3 : 4;
  };
  return EMOJI.map((each) => ({ each, rank: rank(each) }))
    .filter((found) => found.rank < 4)
    .sort((a, b) => a.rank - b.rank || a.each.name.length - b.each.name.length)
    .slice(0, most)
    .map(({ each }) => each);
}

/** @param {string} name */
function plain(name) {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
