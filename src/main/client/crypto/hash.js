import { expand, extract as hkdfExtract } from "@noble/hashes/hkdf.js";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { concat, u32 } from "../bytes/bytes.js";
import { toUtf8 } from "../bytes/encoding.js";

const NAME = "sanctuary/1 ";

/**
 * `H` of docs/encryption.md: hashes parts that can not run into each other.
 *
 * @param {string} label what the hash is of, ASCII
 * @param {...Uint8Array} parts
 * @returns {Uint8Array} 32 bytes
 */
export function hash(label, ...parts) {
  const measured = parts.flatMap((part) => [u32(part.length), part]);
  return sha256(concat(toUtf8(`${NAME}${label}\0`), ...measured));
}

/**
 * `Extract` of docs/encryption.md: HKDF-Extract (RFC 5869 §2.2).
 *
 * @param {string} label what for, ASCII; the salt
 * @param {Uint8Array} secret
 * @returns {Uint8Array} 32 bytes
 */
export function extract(label, secret) {
  return hkdfExtract(sha256, secret, toUtf8(NAME + label));
}

/**
 * `L` of docs/encryption.md: HKDF-Expand (RFC 5869 §2.3).
 *
 * @param {Uint8Array} key 32 bytes
 * @param {string} label what for, ASCII
 * @param {number} length in bytes
 */
export function derive(key, label, length) {
  return expand(sha256, key, toUtf8(NAME + label), length);
}

/**
 * HMAC-SHA256 of one byte: a step of a ratchet.
 *
 * @param {Uint8Array} key 32 bytes
 * @param {number} step
 * @returns {Uint8Array} 32 bytes
 */
export function mac(key, step) {
  return hmac(sha256, key, Uint8Array.of(step));
}
