import { concat, u32, u8 } from "../bytes/bytes.js";
import { Writer } from "../bytes/writer.js";
import { RECORD } from "./record.js";
import { pad } from "./sealing.js";
import { SIGNATURE } from "./signature.js";
import { demand } from "./unopenable.js";

/** First byte of an answer to an ask. */
export const ANSWER = 0x04;

const LEAST_ANSWER = 256;
/** Most bytes of one answer, padded. */
const MOST_ANSWER = 16_384;
const MOST_ITEMS = 255;
const WITH_RECORD = 0x01;
/** Bytes before the items: type, base, count. */
const HEAD = 1 + 4 + 1;

/**
 * What somebody gives another from its memory: contents as they were signed.
 *
 * @typedef {object} Answer
 * @property {number} base number of the first message that who answers ever sealed for who asked; 0 if none
 * @property {Item[]} items
 *
 * @typedef {object} Item
 * @property {Uint8Array} [mid] of the sender, 8 bytes; or
 * @property {Uint8Array} [record] of a sender that the asker does not know, 1,533 bytes
 * @property {number} seq the server's number of it
 * @property {Uint8Array} content as it was signed
 * @property {Uint8Array} signature 64 bytes
 */

/**
 * Parts items into as many answers as it takes, in their order.
 *
 * @param {Item[]} items
 * @returns {Item[][]} at least one, which may be empty
 */
export function portions(items) {
  /** @type {Item[][]} */
  const answers = [[]];
  let size = HEAD;
  for (const item of items) {
    const more = sizeOf(item);
    const last = answers[answers.length - 1];
    // the mark of the padding takes a byte
    if (last.length > 0 && (size + more >= MOST_ANSWER || last.length === MOST_ITEMS)) {
      answers.push([item]);
      size = HEAD + more;
    } else {
      last.push(item);
      size += more;
    }
  }
  return answers;
}

/**
 * @param {Answer} answer with one of the {@link portions} of what is to be given
 * @returns {Uint8Array} payload of a pair frame
 * @throws {RangeError} if a field does not fit
 */
export function writeAnswer({ base, items }) {
  const head = concat(u8(ANSWER), u32(base), u8(items.length));
  return pad(concat(head, ...items.map(writeItem)), LEAST_ANSWER);
}

/**
 * @param {import("../bytes/reader.js").Reader} reader of an answer without its padding, after its type
 * @returns {Answer}
 * @throws {import("../bytes/reader.js").MalformedError}
 * @throws {import("./unopenable.js").UnopenableError}
 */
export function readAnswer(reader) {
  demand(reader.left < MOST_ANSWER);
  const base = reader.u32();
  const items = Array.from({ length: reader.u8() }, () => readItem(reader));
  reader.end();
  return { base, items };
}

/** @param {Item} item */
function sizeOf({ record, content }) {
  return 1 + (record ? RECORD : 8) + 4 + 2 + content.length + SIGNATURE;
}

/** @param {Item} item */
function writeItem({ mid, record, seq, content, signature }) {
  const writer = new Writer().u8(record ? WITH_RECORD : 0);
  if (record) writer.put(record, RECORD);
  else writer.put(mid ?? new Uint8Array(), 8);
  return writer.u32(seq).u16(content.length).put(content).put(signature, SIGNATURE).bytes();
}

/** @param {import("../bytes/reader.js").Reader} reader @returns {Item} */
function readItem(reader) {
  const flags = reader.u8();
  demand(flags === 0 || flags === WITH_RECORD);
  const sender = flags === 0 ? { mid: reader.take(8) } : { record: reader.take(RECORD) };
  const seq = reader.u32();
  const content = reader.take(reader.u16());
  return { ...sender, seq, content, signature: reader.take(SIGNATURE) };
}
