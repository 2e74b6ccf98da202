import { ed25519 } from "@noble/curves/ed25519.js";
import { hash } from "./hash.js";

/** Bytes of a signature. */
export const SIGNATURE = 64;

/**
 * The public key of an Ed25519 secret (RFC 8032 §5.1.5).
 *
 * @param {Uint8Array} secret the seed, 32 bytes
 * @returns {Uint8Array} 32 bytes
 */
export function publicKeyOf(secret) {
  return ed25519.getPublicKey(secret);
}

/**
 * `sign` of docs/encryption.md.
 *
 * @param {Uint8Array} secret the seed, 32 bytes
 * @param {string} label what is signed, ASCII
 * @param {...Uint8Array} parts
 * @returns {Uint8Array} 64 bytes
 */
export function sign(secret, label, ...parts) {
  return ed25519.sign(hash(`sig ${label}`, ...parts), secret);
}

/**
 * Whether a signature is good. Strict: keys of small order, for which one signature fits every
 * message, and encodings that are not canonical are refused.
 *
 * @param {Uint8Array} key 32 bytes
 * @param {Uint8Array} signature 64 bytes
 * @param {string} label what was signed, ASCII
 * @param {...Uint8Array} parts
 */
export function verify(key, signature, label, ...parts) {
  if (key.length !== 32 || signature.length !== SIGNATURE) return false;
  try {
    return ed25519.verify(signature, hash(`sig ${label}`, ...parts), key, { zip215: false });
  } catch {
    return false;
  }
}
