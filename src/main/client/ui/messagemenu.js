/** What can be done with one message. */
import { plainName } from "./people.js";
import { USUAL } from "./reactions.js";
import { texts } from "./texts.js";

/**
 * @typedef {import("../room/state.js").Entry} Entry
 * @typedef {import("./choices.js").Choice} Choice
 *
 * @typedef {object} MessageDeeds
 * @property {(emoji: string) => void} react
 * @property {() => void} pick lets one choose any emoji
 * @property {() => void} answer
 * @property {() => void} edit
 * @property {() => void} takeBack
 * @property {() => void} seenBy
 * @property {(muted: boolean) => void} mute
 */

/**
 * @param {Entry} entry
 * @param {{answer: boolean, change: boolean, muted: boolean}} may
 * @param {MessageDeeds} deeds
 * @returns {Choice[]}
 */
export function choicesFor(entry, may, deeds) {
  const { from } = entry;
  const mine = (/** @type {string} */ emoji) =>
    entry.reactions?.some((one) => one.emoji === emoji && one.by.some(({ me }) => me)) ?? false;
  /** @type {(Choice | false | undefined)[]} */
  const choices = [
    ...USUAL.map(
      (emoji) =>
        may.answer && {
          label: texts.choices.react(emoji),
          sign: emoji,
          checked: mine(emoji),
          choose: () => deeds.react(emoji),
        },
    ),
    may.answer && {
      label: texts.choices.reactOther,
      picture: "smile",
      choose: deeds.pick,
    },
    may.answer && {
      label: texts.choices.answer,
      picture: "reply",
      choose: deeds.answer,
    },
    may.change && { label: texts.choices.edit, picture: "edit", choose: deeds.edit },
    from?.me === true &&
      entry.kind !== "whisper" &&
      !entry.deleted && {
        label: texts.choices.seenBy,
        picture: "people",
        choose: deeds.seenBy,
      },
    from !== undefined &&
      !from.me && {
        label: (may.muted ? texts.choices.unmute : texts.choices.mute)(plainName(from)),
        hint: may.muted ? undefined : texts.choices.muteHint,
        picture: may.muted ? "unmute" : "mute",
        choose: () => deeds.mute(!may.muted),
      },
    may.change && {
      label: texts.choices.takeBack,
      picture: "trash",
      danger: true,
      choose: deeds.takeBack,
    },
  ];
  return choices.filter((each) => each !== false && each !== undefined);
}
