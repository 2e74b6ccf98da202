import { concat, u32, u8 } from "../bytes/bytes.js";
import { fromUtf8, toUtf8 } from "../bytes/encoding.js";
import { Reader } from "../bytes/reader.js";
import { ANSWER, readAnswer } from "./answer.js";
import { MOST_TEXT } from "./content.js";
import { pad, unpad } from "./sealing.js";
import { UnopenableError, demand, opening } from "./unopenable.js";

const WHISPER = 0x01;
const SHARE = 0x02;
const RECEIPT = 0x05;
/** Types whose length is hidden. */
const PADDED = [WHISPER, ANSWER, RECEIPT];
/** Least bytes of a whisper, padded; its receipt can not be told from a short one. */
const LEAST_WHISPER = 128;

/**
 * What goes from one member to one other, beside the wraps of messages.
 *
 * @typedef {{type: "whisper", w: number, text: string}
 *   | {type: "receipt", w: number}
 *   | {type: "share", secret: Uint8Array}
 *   | ({type: "answer"} & import("./answer.js").Answer)} Payload
 * `w` counts the whispers of one to the other, from 1; a receipt says that one was opened. A share
 * carries the secret of a new link, 16 bytes.
 */

/**
 * @param {number} w
 * @param {string} text
 * @throws {RangeError} if it has more than 8,192 bytes
 */
export function writeWhisper(w, text) {
  const words = toUtf8(text);
  if (words.length > MOST_TEXT) throw new RangeError("too long");
  return pad(concat(u8(WHISPER), u32(w), words), LEAST_WHISPER);
}

/** @param {number} w of the whisper that was opened */
export function writeReceipt(w) {
  return pad(concat(u8(RECEIPT), u32(w)), LEAST_WHISPER);
}

/** @param {Uint8Array} secret of the new link, 16 bytes */
export function writeShare(secret) {
  return concat(u8(SHARE), secret);
}

/**
 * @param {Uint8Array} bytes
 * @returns {Payload}
 * @throws {UnopenableError} if they are none of these
 */
export function readPayload(bytes) {
  return opening(() => {
    const reader = new Reader(PADDED.includes(bytes[0]) ? unpad(bytes) : bytes);
    switch (reader.u8()) {
      case WHISPER: {
        const w = counted(reader);
        demand(reader.left <= MOST_TEXT);
        return { type: "whisper", w, text: fromUtf8(reader.rest()) };
      }
      case RECEIPT: {
        const w = counted(reader);
        reader.end();
        return { type: "receipt", w };
      }
      case SHARE: {
        const secret = reader.take(16);
        reader.end();
        return { type: "share", secret };
      }
      case ANSWER:
        return { type: "answer", ...readAnswer(reader) };
      default:
        throw new UnopenableError();
    }
  });
}

/** @param {Reader} reader */
function counted(reader) {
  const w = reader.u32();
  demand(w > 0);
  return w;
}
