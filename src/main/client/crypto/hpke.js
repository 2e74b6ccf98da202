import { expand, extract } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { ml_kem768_x25519 as xWing } from "@noble/post-quantum/hybrid.js";
import { concat, u16, u8 } from "../bytes/bytes.js";
import { toHex, toUtf8 } from "../bytes/encoding.js";
import { UnopenableError } from "./unopenable.js";

/**
 * HPKE (RFC 9180) in mode PSK, used only to export a secret. The KDF is HKDF-SHA256.
 *
 * @typedef {object} Suite
 * @property {number} kem id of the KEM
 * @property {number} aead id of the AEAD; nothing is sealed with it, but it goes into the keys
 */

/**
 * What both sides must agree on to get the same secret.
 *
 * @typedef {object} Agreement
 * @property {Uint8Array} info what the secret is for
 * @property {Uint8Array} psk a secret both sides have already, 32 bytes or more
 * @property {Uint8Array} pskId which one
 */

const MODE_PSK = 0x01;
const HKDF_SHA256 = 0x0001;
const VERSION = toUtf8("HPKE-v1");
const NOTHING = new Uint8Array();
/** Bytes of the vector in an ML-KEM-768 public key, and the modulus of its coefficients. */
const ML_KEM_VECTOR = 1152;
const ML_KEM_Q = 3329;
/** The points of X25519 whose shared secret is always zero, in all their encodings. */
const SMALL_ORDER = [
  "00".repeat(32),
  `01${"00".repeat(31)}`,
  "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
  "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
  `ec${"ff".repeat(30)}7f`,
  `ed${"ff".repeat(30)}7f`,
  `ee${"ff".repeat(30)}7f`,
];

/** The suite of Sanctuary/1: X-Wing, export only. @type {Suite} */
export const SANCTUARY_1 = Object.freeze({ kem: 0x647a, aead: 0xffff });

/** The KEM X-Wing: X25519 and ML-KEM-768 in one. */
export const X_WING = Object.freeze({
  /** Bytes of an encapsulation. */
  ENC: 1120,
  /** Bytes of a public key. */
  KEY: 1216,

  /** @param {Uint8Array} seed 32 bytes; the secret key is the seed */
  keyPair(seed) {
    return { secret: seed, key: xWing.keygen(seed).publicKey };
  },

  /**
   * Whether anything can be encapsulated for a key: the check of FIPS 203 §7.2, and RFC 7748 §6.1.
   *
   * @param {Uint8Array} key 1,216 bytes
   */
  isKey(key) {
    return inModulus(key.subarray(0, ML_KEM_VECTOR)) && !isSmallOrder(key.subarray(-32));
  },

  /**
   * @param {Uint8Array} key 1,216 bytes
   * @param {(length: number) => Uint8Array} random
   * @throws {UnopenableError} if the key is none
   */
  encapsulate(key, random) {
    const seed = random(64);
    try {
      const { cipherText, sharedSecret } = xWing.encapsulate(key, seed);
      return { enc: cipherText, shared: sharedSecret };
    } catch {
      throw new UnopenableError();
    } finally {
      seed.fill(0);
    }
  },

  /**
   * @param {Uint8Array} secret 32 bytes
   * @param {Uint8Array} enc 1,120 bytes
   * @throws {UnopenableError} if the encapsulation is none
   */
  decapsulate(secret, enc) {
    try {
      return xWing.decapsulate(enc, secret);
    } catch {
      throw new UnopenableError();
    }
  },
});

/**
 * Whether all coefficients, 12 bits each, are reduced.
 *
 * @param {Uint8Array} vector of an ML-KEM public key
 */
function inModulus(vector) {
  for (let at = 0; at < vector.length; at += 3) {
    const [a, b, c] = vector.subarray(at, at + 3);
    if ((a | ((b & 15) << 8)) >= ML_KEM_Q || ((b >> 4) | (c << 4)) >= ML_KEM_Q) return false;
  }
  return true;
}

/** @param {Uint8Array} u of an X25519 public key, whose highest bit does not count */
function isSmallOrder(u) {
  const plain = u.slice();
  plain[31] &= 127;
  return SMALL_ORDER.includes(toHex(plain));
}

/**
 * The key schedule of RFC 9180 §5.1 and the export of §5.3.
 *
 * @param {Suite} suite
 * @param {Uint8Array} shared the secret the KEM gave
 * @param {Agreement} agreement
 * @param {Uint8Array} context what of it is exported
 * @param {number} length in bytes
 */
export function exportSecret(suite, shared, { info, psk, pskId }, context, length) {
  const id = concat(toUtf8("HPKE"), u16(suite.kem), u16(HKDF_SHA256), u16(suite.aead));

  /** @type {(salt: Uint8Array, label: string, ikm: Uint8Array) => Uint8Array} */
  const labeledExtract = (salt, label, ikm) =>
    extract(sha256, concat(VERSION, id, toUtf8(label), ikm), salt);
  /** @type {(prk: Uint8Array, label: string, context: Uint8Array, length: number) => Uint8Array} */
  const labeledExpand = (prk, label, data, size) =>
    expand(sha256, prk, concat(u16(size), VERSION, id, toUtf8(label), data), size);

  const scheduleContext = concat(
    u8(MODE_PSK),
    labeledExtract(NOTHING, "psk_id_hash", pskId),
    labeledExtract(NOTHING, "info_hash", info),
  );
  const secret = labeledExtract(shared, "secret", psk);
  const exporter = labeledExpand(secret, "exp", scheduleContext, 32);
  return labeledExpand(exporter, "sec", context, length);
}
