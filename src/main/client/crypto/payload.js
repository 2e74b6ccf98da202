import { concat, u8 } from "../bytes/bytes.js";
import { fromUtf8, toUtf8 } from "../bytes/encoding.js";
import { Reader } from "../bytes/reader.js";
import { MOST_TEXT } from "./content.js";
import { pad, unpad } from "./sealing.js";
import { UnopenableError, demand, opening } from "./unopenable.js";

const WHISPER = 0x01;
const SHARE = 0x02;
const LEAST_WHISPER = 128;

/**
 * What goes from one member to one other.
 *
 * @typedef {{type: "whisper", text: string} | {type: "share", secret: Uint8Array}} Payload
 * A whisper, or the secret of a new link, 16 bytes.
 */

/**
 * @param {string} text
 * @throws {RangeError} if it has more than 8,192 bytes
 */
export function writeWhisper(text) {
  const words = toUtf8(text);
  if (words.length > MOST_TEXT) throw new RangeError("too long");
  return pad(concat(u8(WHISPER), words), LEAST_WHISPER);
}

/** @param {Uint8Array} secret of the new link, 16 bytes */
export function writeShare(secret) {
  return concat(u8(SHARE), secret);
}

/**
 * @param {Uint8Array} bytes
 * @returns {Payload}
 * @throws {UnopenableError} if they are neither
 */
export function readPayload(bytes) {
  return opening(() => {
    const reader = new Reader(bytes[0] === WHISPER ? unpad(bytes) : bytes);
    switch (reader.u8()) {
      case WHISPER:
        demand(reader.left <= MOST_TEXT);
        return { type: "whisper", text: fromUtf8(reader.rest()) };
      case SHARE: {
        const secret = reader.take(16);
        reader.end();
        return { type: "share", secret };
      }
      default:
        throw new UnopenableError();
    }
  });
}
