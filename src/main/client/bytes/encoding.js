import { MalformedError } from "./reader.js";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const VALUES = new Map([...ALPHABET].map((character, value) => [character, value]));
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** @param {string} text */
export function toUtf8(text) {
  return encoder.encode(text);
}

/**
 * @param {Uint8Array} bytes
 * @throws {MalformedError} if they are not UTF-8
 */
export function fromUtf8(bytes) {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new MalformedError();
  }
}

/** Base64url without padding (RFC 4648 §5). @param {Uint8Array} bytes */
export function toBase64url(bytes) {
  let text = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const group = (bytes[i] << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const characters = Math.min(bytes.length - i, 3) + 1;
    for (let c = 0; c < characters; c++) text += ALPHABET[(group >> (18 - 6 * c)) & 63];
  }
  return text;
}

/**
 * The bytes of base64url without padding. Every array of bytes has exactly one accepted text.
 *
 * @param {string} text
 * @throws {MalformedError} for foreign characters, padding, a length no bytes give, spare bits set
 */
export function fromBase64url(text) {
  if (text.length % 4 === 1) throw new MalformedError();
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let waiting = 0;
  let at = 0;
  for (const character of text) {
    const value = VALUES.get(character);
    if (value === undefined) throw new MalformedError();
    bits = ((bits << 6) | value) & 0xfff;
    waiting += 6;
    if (waiting >= 8) {
      waiting -= 8;
      bytes[at++] = bits >> waiting;
      bits &= (1 << waiting) - 1;
    }
  }
  if (bits !== 0) throw new MalformedError();
  return bytes;
}

/**
 * The bytes of hex digits.
 *
 * @param {string} digits that {@link toHex} made
 */
export function fromHex(digits) {
  return Uint8Array.from({ length: digits.length / 2 }, (_, at) =>
    Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16),
  );
}

/** Lower case hex digits. @param {Uint8Array} bytes */
export function toHex(bytes) {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
