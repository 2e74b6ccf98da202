import { Reader } from "../bytes/reader.js";
import { Writer } from "../bytes/writer.js";
import { MOST_TEXT } from "./content.js";
import { demand, opening } from "./unopenable.js";

/** Bytes of an entry without ranges, and of each range. */
const ENTRY = 8 + 1 + 4 + 1;
const RANGE = 8;
const LACKS_LINK = 0x01;
const FROM_ALL = 0x02;
const UNOPENABLE = 0x01;

/**
 * What somebody lacks, asked of all: the body of a message of type 8.
 *
 * @typedef {object} Ask
 * @property {boolean} lacksLink whether the asker lacks today's link
 * @property {boolean} fromAll whether helpers answer for all senders, not only for those who can not
 * @property {Uint8Array[]} helpers their mids, 8 bytes each
 * @property {Entry[]} entries one for each sender the asker knows
 *
 * @typedef {object} Entry what is lacked of one sender
 * @property {Uint8Array} mid 8 bytes
 * @property {boolean} unopenable whether the asker can not open what this sender sends
 * @property {number} after all numbers after this one are lacked
 * @property {Range[]} ranges and these, 255 at most
 *
 * @typedef {{from: number, to: number}} Range numbers of messages, both included, from 1
 */

/**
 * Entries that do not fit into one message are left out, the last first.
 *
 * @param {Ask} ask
 * @returns {Uint8Array} 8,192 bytes at most
 * @throws {RangeError} if a field does not fit
 */
export function writeAsk({ lacksLink, fromAll, helpers, entries }) {
  const flags = (lacksLink ? LACKS_LINK : 0) | (fromAll ? FROM_ALL : 0);
  const writer = new Writer().u8(flags).u8(helpers.length);
  for (const mid of helpers) writer.put(mid, 8);
  const fitting = fit(entries, MOST_TEXT - (2 + 8 * helpers.length + 2));
  writer.u16(fitting.length);
  for (const { mid, unopenable, after, ranges } of fitting) {
    writer
      .put(mid, 8)
      .u8(unopenable ? UNOPENABLE : 0)
      .u32(after)
      .u8(ranges.length);
    for (const { from, to } of ranges) writer.u32(from).u32(to);
  }
  return writer.bytes();
}

/**
 * @param {Uint8Array} bytes the body of a message of type 8
 * @returns {Ask}
 * @throws {import("./unopenable.js").UnopenableError} if it is no ask
 */
export function readAsk(bytes) {
  return opening(() => {
    const reader = new Reader(bytes);
    const flags = readFlags(reader, LACKS_LINK | FROM_ALL);
    const helpers = Array.from({ length: reader.u8() }, () => reader.take(8));
    const entries = Array.from({ length: reader.u16() }, () => readEntry(reader));
    reader.end();
    const [lacksLink, fromAll] = [(flags & LACKS_LINK) > 0, (flags & FROM_ALL) > 0];
    return { lacksLink, fromAll, helpers, entries };
  });
}

/**
 * Whether a number of a sender is lacked by who entries this.
 *
 * @param {Entry} entry
 * @param {number} n
 */
export function lacks({ after, ranges }, n) {
  return n > after || ranges.some(({ from, to }) => from <= n && n <= to);
}

/** @param {Reader} reader @returns {Entry} */
function readEntry(reader) {
  const mid = reader.take(8);
  const unopenable = readFlags(reader, UNOPENABLE) > 0;
  const after = reader.u32();
  const ranges = Array.from({ length: reader.u8() }, () => {
    const [from, to] = [reader.u32(), reader.u32()];
    demand(from > 0 && from <= to);
    return { from, to };
  });
  return { mid, unopenable, after, ranges };
}

/**
 * @param {Reader} reader
 * @param {number} known the bits that may be set
 */
function readFlags(reader, known) {
  const flags = reader.u8();
  demand((flags & ~known) === 0);
  return flags;
}

/**
 * @param {Entry[]} entries
 * @param {number} room bytes
 */
function fit(entries, room) {
  let left = room;
  const first = entries.findIndex(({ ranges }) => (left -= ENTRY + RANGE * ranges.length) < 0);
  return first < 0 ? entries : entries.slice(0, first);
}
