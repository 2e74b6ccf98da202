/** What is wrong with a command, in words, and with what to put it right. */
import { mention } from "../room/commands.js";
import { element } from "./dom.js";
import { badgeOf, nameOf } from "./people.js";
import { texts } from "./texts.js";

/** @typedef {Extract<import("../room/commands.js").Intent, { kind: "wrong" }>} Wrong */

/**
 * @param {Wrong} wrong
 * @param {(text: string) => void} write puts another text into the composer
 * @returns {(string | Node)[]}
 */
export function wordsFor(wrong, write) {
  const { wrong: words } = texts;
  switch (wrong.why) {
    case "unknown-command":
      return [words.unknownCommand(wrong.command)];
    case "text-missing":
      return [words.textMissing(wrong.command)];
    case "name-missing":
      return [words.nameMissing(wrong.command)];
    case "nothing-follows":
      return [words.nothingFollows(wrong.command)];
    case "nobody-called":
      return [words.nobodyCalled(wrong.name)];
    case "yourself":
      return [words.yourself(wrong.command)];
    case "which-one":
      return [
        words.whichOne(wrong.name),
        ...wrong.members.map((member) => choice(wrong, member, write)),
      ];
  }
}

/** @type {(wrong: { command: string, after: string }, member: import("../room/commands.js").Namable, write: (text: string) => void) => HTMLElement} */
function choice({ command, after }, member, write) {
  const named = mention({ ...member, namesake: true });
  return element(
    "button",
    { type: "button", class: "choice", onclick: () => write(`/${command} ${named} ${after}`) },
    nameOf(member),
    badgeOf(member),
  );
}
