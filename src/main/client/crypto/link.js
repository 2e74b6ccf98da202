import { concat, u8 } from "../bytes/bytes.js";
import { fromBase64url, toBase64url } from "../bytes/encoding.js";
import { Reader } from "../bytes/reader.js";
import { derive, extract } from "./hash.js";
import { publicKeyOf } from "./signature.js";

/** Version 1 in the high nibble, options in the low one. */
const VERSION = 0x10;
/** The room has a passphrase too. */
const PASSPHRASE = 0x01;
const ROOM_KEY = /^[A-Za-z0-9_-]{44}$/;

/** A room key that opens nothing. Never quotes it. */
export class LinkError extends Error {
  /** @param {"damaged" | "newer"} reason newer: made by a version that this one does not know */
  constructor(reason) {
    super(reason);
    this.name = "LinkError";
    this.reason = reason;
  }
}

/**
 * What a link carries.
 *
 * @typedef {object} Link
 * @property {Uint8Array} secret 16 bytes, S; new with each kick
 * @property {Uint8Array} room 16 bytes, F: the room id
 * @property {boolean} passphrase whether it takes a passphrase too
 */

/** No passphrase, stretched. */
export const NO_PASSPHRASE = new Uint8Array();

/**
 * All that follows from a link's secret.
 *
 * @typedef {object} LinkKeys
 * @property {Uint8Array} secret 16 bytes, S
 * @property {Uint8Array} address 16 bytes; the server knows it
 * @property {Uint8Array} accessSecret the seed of the access key, 32 bytes
 * @property {Uint8Array} accessKey its public key, 32 bytes; the server knows it
 * @property {Uint8Array} psk 32 bytes
 * @property {Uint8Array} aliasKey 32 bytes
 */

/**
 * The room key: what stands after the `#` of a link.
 *
 * @param {Link} link
 * @returns {string} 44 characters
 */
export function writeRoomKey({ secret, room, passphrase }) {
  return toBase64url(concat(u8(VERSION | (passphrase ? PASSPHRASE : 0)), secret, room));
}

/**
 * Reads a room key, alone or at the end of the whole link, whatever white space got into it.
 *
 * @param {string} text
 * @returns {Link}
 * @throws {LinkError}
 */
export function readRoomKey(text) {
  const key = text.replace(/\s/gu, "").replace(/^.*#/u, "");
  if (!ROOM_KEY.test(key)) throw new LinkError("damaged");
  const reader = new Reader(fromBase64url(key));
  const flags = reader.u8();
  if ((flags & ~PASSPHRASE) !== VERSION) throw new LinkError("newer");
  const [secret, room] = [reader.take(16), reader.take(16)];
  return { secret, room, passphrase: flags !== VERSION };
}

/**
 * @param {Uint8Array} secret S, 16 bytes
 * @param {Uint8Array} [stretched] P, 32 bytes, in a room with a passphrase
 * @returns {LinkKeys}
 */
export function linkKeys(secret, stretched = NO_PASSPHRASE) {
  const join = extract("join", concat(secret, stretched));
  const accessSecret = derive(join, "access ed25519", 32);
  return {
    secret,
    address: derive(extract("room", secret), "address", 16),
    accessSecret,
    accessKey: publicKeyOf(accessSecret),
    psk: derive(join, "pair psk", 32),
    aliasKey: derive(join, "alias key", 32),
  };
}
