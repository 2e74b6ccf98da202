import { concat, equal, u8 } from "../bytes/bytes.js";
import { fromUtf8, toUtf8 } from "../bytes/encoding.js";
import { Reader } from "../bytes/reader.js";
import { hash } from "./hash.js";
import { decrypt, encrypt } from "./sealing.js";
import { demand, opening } from "./unopenable.js";

/** Most bytes of an alias. */
const MOST_ALIAS = 47;
/** Bytes of a sealed alias. */
export const SEALED_ALIAS = 92;
const NONCE = 12;

/**
 * The name a member shows the others, with the salt that keeps its commitment from being guessed.
 *
 * @typedef {object} Alias
 * @property {string} text 1 to 47 bytes of UTF-8
 * @property {Uint8Array} salt 16 bytes
 */

/**
 * Whether a text can be an alias.
 *
 * @param {string} text
 */
export function fitsAlias(text) {
  const { length } = toUtf8(text);
  return length > 0 && length <= MOST_ALIAS;
}

/**
 * What binds a member to its alias: whoever seals the alias again can not change it.
 *
 * @param {Alias} alias
 * @returns {Uint8Array} 32 bytes
 */
export function aliasCommitment({ salt, text }) {
  return hash("alias", salt, toUtf8(text));
}

/**
 * @param {Uint8Array} aliasKey of a link
 * @param {Uint8Array} ik the identity key of whose alias it is
 * @param {Alias} alias
 * @param {(length: number) => Uint8Array} random
 * @returns {Uint8Array} 92 bytes
 * @throws {RangeError} if the alias does not fit
 */
export function sealAlias(aliasKey, ik, { salt, text }, random) {
  if (!fitsAlias(text)) throw new RangeError("an alias has 1 to 47 bytes");
  const name = toUtf8(text);
  const nonce = random(NONCE);
  const zeros = new Uint8Array(MOST_ALIAS - name.length);
  return concat(nonce, encrypt(aliasKey, nonce, ik, concat(salt, u8(name.length), name, zeros)));
}

/**
 * @param {Uint8Array} aliasKey of the link it was sealed under
 * @param {Uint8Array} ik
 * @param {Uint8Array} commitment that it must open
 * @param {Uint8Array} sealed 92 bytes
 * @returns {Alias}
 * @throws {import("./unopenable.js").UnopenableError} also if it is not the alias of the commitment
 */
export function openAlias(aliasKey, ik, commitment, sealed) {
  return opening(() => {
    const nonce = sealed.subarray(0, NONCE);
    demand(nonce.length === NONCE);
    const reader = new Reader(decrypt(aliasKey, nonce, ik, sealed.subarray(NONCE)));
    const salt = reader.take(16);
    const length = reader.u8();
    demand(length > 0 && length <= MOST_ALIAS);
    const alias = { salt, text: fromUtf8(reader.take(length)) };
    demand(equal(aliasCommitment(alias), commitment));
    return alias;
  });
}
