import { X_WING } from "./hpke.js";
import { hash } from "./hash.js";
import { publicKeyOf } from "./signature.js";

/**
 * What everybody may know of a member.
 *
 * @typedef {object} PublicIdentity
 * @property {Uint8Array} ik the identity key, Ed25519, 32 bytes
 * @property {Uint8Array} kem the X-Wing public key, 1,216 bytes
 * @property {Uint8Array} mid the member's id, 8 bytes
 */

/**
 * A tab's own keys, made for one room.
 *
 * @typedef {PublicIdentity & IdentitySecrets} Identity
 *
 * @typedef {object} IdentitySecrets
 * @property {Uint8Array} signingSecret the seed of `ik`, 32 bytes
 * @property {Uint8Array} kemSecret the seed of `kem`, 32 bytes
 */

/**
 * @param {(length: number) => Uint8Array} random
 * @returns {Identity}
 */
export function makeIdentity(random) {
  const signingSecret = random(32);
  const ik = publicKeyOf(signingSecret);
  const { secret: kemSecret, key: kem } = X_WING.keyPair(random(32));
  return { ik, kem, mid: midOf(ik), signingSecret, kemSecret };
}

/**
 * A member's id.
 *
 * @param {Uint8Array} ik
 * @returns {Uint8Array} 8 bytes
 */
export function midOf(ik) {
  return hash("mid", ik).slice(0, 8);
}
