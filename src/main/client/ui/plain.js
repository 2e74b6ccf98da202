/** What was said, as plain text. */
import { sentenceOf } from "./entries.js";
import { plainName } from "./people.js";
import { texts } from "./texts.js";
import { clock, clockSpan, day } from "./times.js";

/** @typedef {import("../room/state.js").Entry} Entry */

/**
 * @param {ReadonlyArray<Entry>} entries
 * @returns {string} a line for each, and one for each day
 */
export function plainTranscript(entries) {
  let today = "";
  return entries
    .flatMap((entry) => {
      const before = today;
      today = day(entry.at);
      return [...(before === today ? [] : [`${before && "\n"}${today}\n`]), plainLine(entry)];
    })
    .join("\n");
}

/** @param {Entry} entry */
function plainLine(entry) {
  const { at, earliest, from, to, kind, deleted, text = deleted ? texts.said.deleted : "" } = entry;
  const time = earliest === undefined ? clock(at) : clockSpan({ from: earliest, to: at });
  if (entry.notice) return `${time}  ${plainNotice(entry.notice, at)}`;
  const name = from ? plainName(from) : "";
  if (kind === "action") return `${time}  ${name} ${text}`;
  if (kind === "farewell") return `${time}  ${name} ${texts.said.farewell} ${text}`.trimEnd();
  const whom = kind === "whisper" && to ? ` → ${plainName(to)}` : "";
  return `${time}  ${name}${whom}: ${kind === "unknown" ? texts.said.unknown : text}`;
}

/** @type {(notice: import("../room/state.js").Notice, at: number) => string} */
function plainNotice(notice, at) {
  const people =
    /** @type {{ who?: import("../room/state.js").Person, by?: import("../room/state.js").Person, from?: import("../room/state.js").Person[] }} */ (
      notice
    );
  const who = people.who ?? people.from?.[0];
  return sentenceOf(notice, at)
    .replace("{who}", () => (who ? plainName(who) : ""))
    .replace("{by}", () => (people.by ? plainName(people.by) : ""));
}
