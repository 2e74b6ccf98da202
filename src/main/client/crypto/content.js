import { Reader } from "../bytes/reader.js";
import { Writer } from "../bytes/writer.js";
import { hash } from "./hash.js";
import { demand, opening } from "./unopenable.js";

/** Types of messages. Others are to be shown as something this page can not show. */
export const TYPE = Object.freeze({
  text: 1,
  farewell: 2,
  action: 3,
  edit: 4,
  deletion: 5,
  reaction: 6,
  note: 7,
  ask: 8,
  addressed: 9,
  name: 10,
});

/** Most bytes of the text of a message. */
export const MOST_TEXT = 8192;
/** Most senders that one message names as seen. */
export const MOST_SEEN = 10;

const VERSION = 0x01;
const SIGN = 0x02;
const TYPING = 0x01;

/**
 * What is signed and sealed as one message.
 *
 * @typedef {object} Content
 * @property {number} type see {@link TYPE}
 * @property {number} n the sender's number of it, from 1
 * @property {Uint8Array} prev start of the hash of the sender's content before, 16 bytes; zeros if none
 * @property {Uint8Array} roster start of the hash of the roster the sender sees, 16 bytes
 * @property {Seen[]} seen the last message of others that arrived, 10 at most
 * @property {Uint8Array} body UTF-8, 8,192 bytes at most
 *
 * @typedef {object} Seen
 * @property {Uint8Array} mid of who sent it, 8 bytes
 * @property {number} n
 * @property {Uint8Array} hash the first 4 bytes of its {@link contentHash}
 *
 * What is signed and sealed like a message, and is none: it has no number, and nobody keeps it.
 *
 * @typedef {{typing: boolean}} Sign whether its sender is writing something
 */

/**
 * @param {Content} content
 * @throws {RangeError} if a field does not fit
 */
export function writeContent({ type, n, prev, roster, seen, body }) {
  if (seen.length > MOST_SEEN) throw new RangeError("seen too much");
  if (body.length > MOST_TEXT) throw new RangeError("too long");
  const writer = new Writer().u8(VERSION).u8(type).u32(n).put(prev, 16).put(roster, 16);
  writer.u8(seen.length);
  for (const { mid, n: last, hash: start } of seen) writer.put(mid, 8).u32(last).put(start, 4);
  return writer.u16(body.length).put(body).bytes();
}

/**
 * @param {Uint8Array} bytes
 * @returns {Content}
 * @throws {import("./unopenable.js").UnopenableError} if they are no content of version 1
 */
export function readContent(bytes) {
  return opening(() => {
    const reader = new Reader(bytes);
    demand(reader.u8() === VERSION);
    const [type, n] = [reader.u8(), reader.u32()];
    const [prev, roster] = [reader.take(16), reader.take(16)];
    const count = reader.u8();
    demand(n > 0 && count <= MOST_SEEN);
    const seen = Array.from({ length: count }, () => ({
      mid: reader.take(8),
      n: reader.u32(),
      hash: reader.take(4),
    }));
    const length = reader.u16();
    demand(length <= MOST_TEXT);
    const body = reader.take(length);
    reader.end();
    return { type, n, prev, roster, seen, body };
  });
}

/** @param {Sign} sign */
export function writeSign({ typing }) {
  return Uint8Array.of(SIGN, TYPING, typing ? 1 : 0);
}

/** Whether what was signed is a sign, and no message. @param {Uint8Array} bytes */
export function isSign(bytes) {
  return bytes[0] === SIGN;
}

/**
 * @param {Uint8Array} bytes
 * @returns {Sign}
 * @throws {import("./unopenable.js").UnopenableError} if they are none that this page knows
 */
export function readSign(bytes) {
  const [version, kind, on] = bytes;
  demand(bytes.length === 3 && version === SIGN && kind === TYPING && on <= 1);
  return { typing: on === 1 };
}

/**
 * What later messages know a content by.
 *
 * @param {Uint8Array} mid of the sender
 * @param {Uint8Array} content as it was signed
 * @returns {Uint8Array} 32 bytes
 */
export function contentHash(mid, content) {
  return hash("content", mid, content);
}
