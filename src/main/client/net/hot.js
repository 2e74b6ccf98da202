import { MalformedError, Reader } from "../bytes/reader.js";
import { Writer } from "../bytes/writer.js";

/**
 * Hot frames of docs/protocol.md: binary messages of one or more frames, each after its length.
 *
 * @typedef {{type: "message", ref: number, body: Uint8Array,
 *   wraps: {slot: number, wrap: Uint8Array}[]}} MessageOut
 * @typedef {{type: "pair", ref: number, to: number, frame: Uint8Array}} PairOut
 * @typedef {MessageOut | PairOut} ClientHotFrame
 *
 * @typedef {{type: "message", seq: number, from: number, body: Uint8Array,
 *   wrap: Uint8Array}} MessageIn
 * @typedef {{type: "pair", seq: number, from: number, frame: Uint8Array}} PairIn
 * @typedef {{type: "ack", ref: number, seq: number}} Ack
 * @typedef {MessageIn | PairIn | Ack} ServerHotFrame
 */

const KIND = Object.freeze({ message: 0x01, pair: 0x02, ack: 0x03 });

/** Bytes of a message frame beside its body and its wraps, and beside each wrap. */
export const MESSAGE_OVERHEAD = 6;
export const WRAP_OVERHEAD = 4;
/** Most wraps that one message frame can hold. */
export const MOST_WRAPS = 255;

/** What a client says. */
export const hotFromClient = {
  /** @param {ClientHotFrame[]} frames */
  encode: (frames) => join(frames.map(writeClientFrame)),
  /** @param {Uint8Array} bytes @throws {MalformedError} */
  decode: (bytes) => split(bytes, readClientFrame),
};

/** What a server says. */
export const hotFromServer = {
  /** @param {ServerHotFrame[]} frames */
  encode: (frames) => join(frames.map(writeServerFrame)),
  /** @param {Uint8Array} bytes @throws {MalformedError} */
  decode: (bytes) => split(bytes, readServerFrame),
};

/** @param {ClientHotFrame} frame */
function writeClientFrame(frame) {
  const writer = new Writer().u8(KIND[frame.type]).u16(frame.ref);
  if (frame.type === "pair") return writer.u16(frame.to).put(frame.frame).bytes();
  writer.u16(frame.body.length).put(frame.body).u8(frame.wraps.length);
  for (const { slot, wrap } of frame.wraps) writer.u16(slot).u16(wrap.length).put(wrap);
  return writer.bytes();
}

/**
 * @param {Reader} reader
 * @returns {ClientHotFrame}
 */
function readClientFrame(reader) {
  const [kind, ref] = [reader.u8(), reader.u16()];
  switch (kind) {
    case KIND.message: {
      const body = reader.take(reader.u16());
      const wraps = Array.from({ length: reader.u8() }, () => ({
        slot: reader.u16(),
        wrap: reader.take(reader.u16()),
      }));
      reader.end();
      if (new Set(wraps.map(({ slot }) => slot)).size < wraps.length) throw new MalformedError();
      return { type: "message", ref, body, wraps };
    }
    case KIND.pair:
      return { type: "pair", ref, to: reader.u16(), frame: reader.rest() };
    default:
      throw new MalformedError();
  }
}

/** @param {ServerHotFrame} frame */
function writeServerFrame(frame) {
  const writer = new Writer().u8(KIND[frame.type]);
  if (frame.type === "ack") return writer.u16(frame.ref).u32(frame.seq).bytes();
  writer.u32(frame.seq).u16(frame.from);
  if (frame.type === "pair") return writer.put(frame.frame).bytes();
  return writer.u16(frame.body.length).put(frame.body).put(frame.wrap).bytes();
}

/**
 * @param {Reader} reader
 * @returns {ServerHotFrame}
 */
function readServerFrame(reader) {
  switch (reader.u8()) {
    case KIND.message: {
      const [seq, from] = [reader.u32(), reader.u16()];
      const body = reader.take(reader.u16());
      return { type: "message", seq, from, body, wrap: reader.rest() };
    }
    case KIND.pair:
      return { type: "pair", seq: reader.u32(), from: reader.u16(), frame: reader.rest() };
    case KIND.ack: {
      const ack = { ref: reader.u16(), seq: reader.u32() };
      reader.end();
      return { type: "ack", ...ack };
    }
    default:
      throw new MalformedError();
  }
}

/** @param {Uint8Array[]} frames */
function join(frames) {
  const writer = new Writer();
  for (const frame of frames) writer.u24(frame.length).put(frame);
  return writer.bytes();
}

/**
 * @template T
 * @param {Uint8Array} bytes
 * @param {(reader: Reader) => T} read
 * @returns {T[]} at least one
 * @throws {MalformedError}
 */
function split(bytes, read) {
  const reader = new Reader(bytes);
  const frames = [];
  do {
    frames.push(read(new Reader(reader.take(reader.u24()))));
  } while (reader.left > 0);
  return frames;
}
