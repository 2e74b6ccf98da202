import { concat, u32, u8 } from "../bytes/bytes.js";
import { fromHex, fromUtf8, toHex, toUtf8 } from "../bytes/encoding.js";
import { Reader } from "../bytes/reader.js";
import { Writer } from "../bytes/writer.js";
import { fitsAlias } from "./alias.js";
import { demand, opening } from "./unopenable.js";

/** Most members that one text mentions. */
export const MOST_MENTIONS = 20;
/** Most contents that one deletion takes back. */
export const MOST_TAKEN_BACK = 255;
/** Most bytes of the emoji of a reaction. */
export const MOST_EMOJI = 64;
/** Bytes that a body may have more than its text: an answer, and all that may be mentioned. */
export const MOST_HEAD = 1 + 28 + 1 + MOST_MENTIONS * 8;

const ANSWERS = 0x01;
const ACTION = 0x02;
/** Bytes of a hash that names a content. */
const HASH = 16;

/** One picture: a flag, a key cap, or pictograms joined to one. */
const EMOJI =
  /^(?:\p{RI}{2}|[0-9#*]\u{FE0F}?\u{20E3}|\p{Extended_Pictographic}(?:\u{FE0F}|\p{EMod})?(?:[\u{E0020}-\u{E007E}]+\u{E007F})?(?:\u{200D}\p{Extended_Pictographic}(?:\u{FE0F}|\p{EMod})?)*)$/u;

/**
 * A content, as others speak of it: by whom it was said, and which one it was.
 *
 * @typedef {object} Ref
 * @property {string} mid of who said it, 16 hex digits
 * @property {number} n its number, from 1
 * @property {string} hash start of its hash, 32 hex digits; of a whisper zeros
 *
 * A content of one's own.
 * @typedef {Pick<Ref, "n" | "hash">} OwnRef
 *
 * Words that answer others, or call somebody by name.
 *
 * @typedef {object} Addressed
 * @property {boolean} action whether they say what their sender does
 * @property {Ref} [to] what they answer
 * @property {string[]} mentions mids of whom they call, 20 at most
 * @property {string} text
 *
 * Other words for what one said.
 *
 * @typedef {object} Edit
 * @property {OwnRef} of
 * @property {string[]} mentions
 * @property {string} text
 *
 * @typedef {object} Reaction
 * @property {Ref} to
 * @property {boolean} on false takes it back
 * @property {string} emoji one
 */

/** Whether a text can be a reaction: one emoji. @param {string} text */
export function isEmoji(text) {
  return EMOJI.test(text) && toUtf8(text).length <= MOST_EMOJI;
}

/** @param {Addressed} words */
export function writeAddressed({ action, to, mentions, text }) {
  const writer = new Writer().u8((to ? ANSWERS : 0) | (action ? ACTION : 0));
  if (to) putRef(writer, to);
  putMentions(writer, mentions);
  return writer.put(toUtf8(text)).bytes();
}

/**
 * @param {Uint8Array} body
 * @returns {Addressed}
 * @throws {import("./unopenable.js").UnopenableError}
 */
export function readAddressed(body) {
  return opening(() => {
    const reader = new Reader(body);
    const flags = reader.u8();
    demand((flags & ~(ANSWERS | ACTION)) === 0);
    const to = (flags & ANSWERS) === 0 ? undefined : takeRef(reader);
    const mentions = takeMentions(reader);
    const text = fromUtf8(reader.rest());
    return { action: (flags & ACTION) !== 0, ...(to && { to }), mentions, text };
  });
}

/** @param {Edit} edit */
export function writeEdit({ of, mentions, text }) {
  const writer = new Writer();
  putOwn(writer, of);
  putMentions(writer, mentions);
  return writer.put(toUtf8(text)).bytes();
}

/**
 * @param {Uint8Array} body
 * @returns {Edit}
 * @throws {import("./unopenable.js").UnopenableError}
 */
export function readEdit(body) {
  return opening(() => {
    const reader = new Reader(body);
    const of = takeOwn(reader);
    return { of, mentions: takeMentions(reader), text: fromUtf8(reader.rest()) };
  });
}

/**
 * @param {OwnRef[]} all what is taken back: the message, then its edits
 */
export function writeDeletion(all) {
  const writer = new Writer().u8(all.length);
  for (const one of all) putOwn(writer, one);
  return writer.bytes();
}

/**
 * @param {Uint8Array} body
 * @returns {OwnRef[]} at least one
 * @throws {import("./unopenable.js").UnopenableError}
 */
export function readDeletion(body) {
  return opening(() => {
    const reader = new Reader(body);
    const count = reader.u8();
    demand(count > 0);
    const all = Array.from({ length: count }, () => takeOwn(reader));
    reader.end();
    return all;
  });
}

/** @param {Reaction} reaction */
export function writeReaction({ to, on, emoji }) {
  const writer = new Writer();
  putRef(writer, to);
  return writer
    .u8(on ? 1 : 0)
    .put(toUtf8(emoji))
    .bytes();
}

/**
 * @param {Uint8Array} body
 * @returns {Reaction}
 * @throws {import("./unopenable.js").UnopenableError}
 */
export function readReaction(body) {
  return opening(() => {
    const reader = new Reader(body);
    const to = takeRef(reader);
    const on = reader.u8();
    demand(on <= 1);
    const emoji = fromUtf8(reader.rest());
    demand(isEmoji(emoji));
    return { to, on: on === 1, emoji };
  });
}

/** @param {string} alias @throws {RangeError} if it does not fit */
export function writeName(alias) {
  if (!fitsAlias(alias)) throw new RangeError("an alias has 1 to 47 bytes");
  return toUtf8(alias);
}

/**
 * @param {Uint8Array} body
 * @returns {string} the alias
 * @throws {import("./unopenable.js").UnopenableError}
 */
export function readName(body) {
  return opening(() => {
    const alias = fromUtf8(body);
    demand(fitsAlias(alias) && alias === alias.trim());
    return alias;
  });
}

/** @param {Writer} writer @param {Ref} ref */
function putRef(writer, { mid, n, hash }) {
  writer.put(fromHex(mid), 8);
  putOwn(writer, { n, hash });
}

/** @param {Reader} reader @returns {Ref} */
function takeRef(reader) {
  return { mid: toHex(reader.take(8)), ...takeOwn(reader) };
}

/** @param {Writer} writer @param {OwnRef} ref */
function putOwn(writer, { n, hash }) {
  writer.put(concat(u32(n), fromHex(hash)), 4 + HASH);
}

/** @param {Reader} reader @returns {OwnRef} */
function takeOwn(reader) {
  const n = reader.u32();
  demand(n > 0);
  return { n, hash: toHex(reader.take(HASH)) };
}

/** @param {Writer} writer @param {string[]} mentions */
function putMentions(writer, mentions) {
  if (mentions.length > MOST_MENTIONS) throw new RangeError("too many mentions");
  writer.put(concat(u8(mentions.length), ...mentions.map(fromHex)));
}

/** @param {Reader} reader */
function takeMentions(reader) {
  const count = reader.u8();
  demand(count <= MOST_MENTIONS);
  return Array.from({ length: count }, () => toHex(reader.take(8)));
}
