import { concat, u32, u8 } from "../bytes/bytes.js";
import { fromUtf8, toUtf8 } from "../bytes/encoding.js";
import { Reader } from "../bytes/reader.js";
import { ANSWER, readAnswer } from "./answer.js";
import { readName, writeName } from "./body.js";
import { MOST_TEXT } from "./content.js";
import { pad, unpad } from "./sealing.js";
import { UnopenableError, demand, opening } from "./unopenable.js";

const WHISPER = 0x01;
const SHARE = 0x02;
const RECEIPT = 0x05;
const SEQUEL = 0x06;
const NAME = 0x07;
/** Types whose length is hidden. */
const PADDED = [WHISPER, ANSWER, RECEIPT, SEQUEL, NAME];
/** Least bytes of a whisper, padded; its receipt can not be told from a short one. */
const LEAST_WHISPER = 128;

/**
 * What goes from one member to one other, beside the wraps of messages.
 *
 * @typedef {{type: "whisper", w: number, text: string}
 *   | {type: "receipt", w: number}
 *   | {type: "sequel", w: number, kind: number, body: Uint8Array}
 *   | {type: "name", n: number, alias: string}
 *   | {type: "share", secret: Uint8Array}
 *   | ({type: "answer"} & import("./answer.js").Answer)} Payload
 * `w` counts the whispers of one to the other, from 1; a receipt says that one was opened. A sequel is
 * a whisper that is more than words: its kind is a {@link import("./content.js").TYPE} of a content. A
 * name is that which the sender has given itself in its message n. A share carries the secret of a new
 * link, 16 bytes.
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

/**
 * @param {number} w
 * @param {number} kind of a content: addressed, edit, deletion or reaction
 * @param {Uint8Array} body as in a content of this type; what it names is named by numbers of whispers
 * @throws {RangeError} if it has more than 8,192 bytes
 */
export function writeSequel(w, kind, body) {
  if (body.length > MOST_TEXT) throw new RangeError("too long");
  return pad(concat(u8(SEQUEL), u32(w), u8(kind), body), LEAST_WHISPER);
}

/**
 * @param {number} n of the message in which I gave myself this name
 * @param {string} alias
 */
export function writeNamed(n, alias) {
  return pad(concat(u8(NAME), u32(n), writeName(alias)), LEAST_WHISPER);
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
      case SEQUEL: {
        const w = counted(reader);
        const kind = reader.u8();
        demand(reader.left <= MOST_TEXT);
        return { type: "sequel", w, kind, body: reader.rest() };
      }
      case NAME: {
        const n = counted(reader);
        return { type: "name", n, alias: readName(reader.rest()) };
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
