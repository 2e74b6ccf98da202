import { toUtf8 } from "../bytes/encoding.js";
import { fitsAlias } from "../crypto/alias.js";
import { MOST_HEAD } from "../crypto/body.js";
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

/**
 * Whether a link takes a passphrase too.
 *
 * @param {string} key the room key, or the whole link
 * @throws {import("../crypto/link.js").LinkError}
 */
export function needsPassphrase(key) {
  return readRoomKey(key).passphrase;
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
 * @param {boolean} [addressed] whether it answers something, calls somebody or changes what was said
 * @returns {"ok" | "empty" | "too-long"}
 */
export function textFits(state, text, addressed) {
  if (text.trim() === "") return "empty";
  return toUtf8(text).length > longestText(state, addressed) ? "too-long" : "ok";
}

/**
 * Most bytes of a text.
 *
 * @param {Pick<import("./state.js").RoomState, "limits">} state
 * @param {boolean} [addressed] whether it answers something, calls somebody or changes what was said
 */
export function longestText({ limits }, addressed = false) {
  const most = Math.min(MOST_TEXT, limits?.text ?? MOST_TEXT);
  return addressed ? most - MOST_HEAD : most;
}
