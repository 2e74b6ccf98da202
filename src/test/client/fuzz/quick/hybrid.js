import { createHash } from "node:crypto";

const KEY = 1216;
const ENC = 1120;

/**
 * A toy with the shape of X-Wing: whoever has the secret key finds what was encapsulated, whoever has
 * another finds something else. It keeps nothing secret.
 */
export const ml_kem768_x25519 = {
  /** @param {Uint8Array} seed */
  keygen: (seed) => ({ secretKey: seed, publicKey: publicKeyOf(seed) }),

  /** @param {Uint8Array} key @param {Uint8Array} seed */
  encapsulate(key, seed) {
    const cipherText = stretch(ENC, seed);
    return { cipherText, sharedSecret: stretch(32, key, cipherText) };
  },

  /** @param {Uint8Array} cipherText @param {Uint8Array} secret */
  decapsulate: (cipherText, secret) => stretch(32, publicKeyOf(secret), cipherText),
};

/** A key that could be one of ML-KEM: no coefficient is above its modulus. @param {Uint8Array} secret */
function publicKeyOf(secret) {
  return stretch(KEY, secret).map((byte) => byte & 0x77);
}

/** @param {number} length @param {...Uint8Array} parts */
function stretch(length, ...parts) {
  const hash = createHash("shake256", { outputLength: length });
  for (const part of parts) hash.update(part);
  return new Uint8Array(hash.digest());
}
