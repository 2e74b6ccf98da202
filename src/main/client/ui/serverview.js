/** What this server can see, with what it sees today. */
import { openDialog } from "./dialogs.js";
import { element } from "./dom.js";
import { sizeSeen } from "../room/seen.js";
import { texts } from "./texts.js";
import { clock } from "./times.js";

/** @typedef {import("../room/state.js").RoomState} RoomState */

/** @param {() => RoomState} [stateOfNow] without it one is in no room */
export function showServerView(stateOfNow) {
  const words = texts.serverView;
  const state = stateOfNow?.();
  const rows = state ? inRoom(state) : Object.values(words.rows).map((row) => [row, ""]);
  openDialog(
    words.title,
    { class: "server-view" },
    element("p", {}, state ? words.introRoom : words.intro),
    element(
      "dl",
      { class: "seen" },
      ...rows.flatMap(([what, value]) => [
        element("dt", {}, what),
        element("dd", {}, value || words.only),
      ]),
    ),
    element("h3", {}, words.notTitle),
    element("p", {}, words.not),
    element("p", { class: "small" }, words.tls),
  );
}

/** @param {RoomState} state @returns {string[][]} what, and its value of now */
function inRoom(state) {
  const { rows, values } = texts.serverView;
  const mine = state.entries.filter(({ from }) => from?.me);
  const whispers = state.entries.filter(({ kind }) => kind === "whisper");
  const last = mine.at(-1);
  const heard = new Set(state.entries.flatMap(({ from }) => (from && !from.me ? [from.mid] : [])));
  const away = state.members.filter((member) => member.away).length;
  return [
    [rows.address, values.address],
    [rows.browser, values.browser],
    [rows.room, values.room],
    [rows.people, texts.room.people(state.members.length, away)],
    [rows.times, last ? values.times(clock(last.at)) : values.nothing],
    [rows.sizes, last ? values.sizes(sizeSeen(last.text ?? "", heard.size)) : values.nothing],
    [rows.amount, values.amount(mine.length)],
    [rows.whispers, values.whispers(whispers.length)],
    [rows.orders, state.locked ? values.locked : values.unlocked],
    [rows.connection, state.connection === "up" ? values.up : values.lost],
  ];
}
