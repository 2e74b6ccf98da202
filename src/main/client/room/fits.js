import { toUtf8 } from "../bytes/encoding.js";
import { fitsAlias } from "../crypto/alias.js";
import { MOST_TEXT } from "../crypto/content.js";
import { readRoomKey, writeRoomKey } from "../crypto/link.js";

/**
 * A room key, found in whatever somebody pasted.
 *
 * @param {string} text the whole link or only the key
 * @returns {string} 44 characters
 * @throws {import("../crypto/link.js").LinkError}
 */
export function readKey(text) {
  return writeRoomKey(readRoomKey(text));
}

/** Whether a text can be an alias. @param {string} text white space around it does not count */
export function aliasFits(text) {
  return fitsAlias(text.trim());
}

/**
 * Whether a text can be said in a room.
 *
 * @param {import("./state.js").RoomState} state
 * @param {string} text
 * @returns {"ok" | "empty" | "too-long"}
 */
export function textFits({ limits }, text) {
  if (text.trim() === "") return "empty";
  const most = Math.min(MOST_TEXT, limits?.text ?? MOST_TEXT);
  return toUtf8(text).length > most ? "too-long" : "ok";
}
