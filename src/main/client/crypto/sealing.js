import { gcm } from "@noble/ciphers/aes.js";
import { derive } from "./hash.js";
import { UnopenableError, demand } from "./unopenable.js";

/** Bytes that sealing adds. */
export const TAG = 16;

/**
 * `seal` of docs/encryption.md: AES-256-GCM under a key and nonce derived from a secret.
 *
 * @param {Uint8Array} secret 32 bytes, used once only: its nonce never changes
 * @param {Uint8Array} context what the sealed bytes belong to, authenticated beside them
 * @param {Uint8Array} plain
 */
export function seal(secret, context, plain) {
  const { key, nonce } = keyAndNonce(secret);
  return gcm(key, nonce, context).encrypt(plain);
}

/**
 * Opens what {@link seal} made.
 *
 * @param {Uint8Array} secret 32 bytes
 * @param {Uint8Array} context
 * @param {Uint8Array} sealed
 * @throws {UnopenableError} for every failure alike: wrong key, wrong context, damage
 */
export function open(secret, context, sealed) {
  const { key, nonce } = keyAndNonce(secret);
  return decrypt(key, nonce, context, sealed);
}

/**
 * AES-256-GCM for keys that seal more than once: with a random nonce of its own each time.
 *
 * @param {Uint8Array} key 32 bytes
 * @param {Uint8Array} nonce 12 bytes
 * @param {Uint8Array} context
 * @param {Uint8Array} plain
 */
export function encrypt(key, nonce, context, plain) {
  return gcm(key, nonce, context).encrypt(plain);
}

/**
 * @param {Uint8Array} key 32 bytes
 * @param {Uint8Array} nonce 12 bytes
 * @param {Uint8Array} context
 * @param {Uint8Array} sealed
 * @throws {UnopenableError}
 */
export function decrypt(key, nonce, context, sealed) {
  demand(sealed.length >= TAG);
  try {
    return gcm(key, nonce, context).decrypt(sealed);
  } catch {
    throw new UnopenableError();
  }
}

/**
 * Hides a length (ISO/IEC 7816-4): a mark, then zeros up to the next doubling of a least size.
 *
 * @param {Uint8Array} plain
 * @param {number} least in bytes
 */
export function pad(plain, least) {
  let size = least;
  while (size <= plain.length) size *= 2;
  const padded = new Uint8Array(size);
  padded.set(plain);
  padded[plain.length] = 0x80;
  return padded;
}

/**
 * Takes away what {@link pad} added.
 *
 * @param {Uint8Array} padded
 * @throws {UnopenableError} if there is no mark
 */
export function unpad(padded) {
  let mark = padded.length - 1;
  while (mark >= 0 && padded[mark] === 0) mark--;
  demand(padded[mark] === 0x80);
  return padded.slice(0, mark);
}

/** @param {Uint8Array} secret */
function keyAndNonce(secret) {
  const both = derive(secret, "msg", 44);
  return { key: both.subarray(0, 32), nonce: both.subarray(32) };
}
