import { concat } from "../bytes/bytes.js";
import { Reader } from "../bytes/reader.js";
import { SEALED_ALIAS, aliasCommitment, sealAlias } from "./alias.js";
import { X_WING } from "./hpke.js";
import { SIGNATURE, sign, verify } from "./signature.js";
import { demand, opening } from "./unopenable.js";

/** Bytes of a record. */
export const RECORD = 1533;
const VERSION = 0x01;

/**
 * What a member publishes about itself.
 *
 * @typedef {object} MemberRecord
 * @property {Uint8Array} challenge the server's nonce for the member's connection, 32 bytes
 * @property {Uint8Array} ik 32 bytes
 * @property {Uint8Array} kem 1,216 bytes
 * @property {Uint8Array} ac the commitment to the alias, 32 bytes
 * @property {Uint8Array} si the member's signature, 64 bytes
 * @property {Uint8Array} sa the signature of the link the member came with, 64 bytes
 * @property {Uint8Array} ea the sealed alias, 92 bytes
 */

/**
 * Makes the record a member enters with.
 *
 * @param {object} member
 * @param {import("./identity.js").Identity} member.identity
 * @param {import("./alias.js").Alias} member.alias
 * @param {Uint8Array} gh hash of the room's genesis
 * @param {import("./link.js").LinkKeys} keys
 * @param {Uint8Array} challenge
 * @param {(length: number) => Uint8Array} random
 * @returns {Uint8Array} 1,533 bytes
 */
export function makeRecord({ identity, alias }, gh, keys, challenge, random) {
  const { ik, kem, signingSecret } = identity;
  const ac = aliasCommitment(alias);
  const si = sign(signingSecret, "member", gh, ik, kem, ac);
  const sa = sign(keys.accessSecret, "join", gh, keys.address, challenge, si);
  const ea = sealAlias(keys.aliasKey, ik, alias, random);
  return concat(Uint8Array.of(VERSION), challenge, ik, kem, ac, si, sa, ea);
}

/**
 * @param {Uint8Array} bytes
 * @returns {MemberRecord}
 * @throws {import("./unopenable.js").UnopenableError} if it is none of version 1
 */
export function readRecord(bytes) {
  return opening(() => {
    const reader = new Reader(bytes);
    demand(reader.u8() === VERSION);
    const record = {
      challenge: reader.take(32),
      ik: reader.take(32),
      kem: reader.take(X_WING.KEY),
      ac: reader.take(32),
      si: reader.take(SIGNATURE),
      sa: reader.take(SIGNATURE),
      ea: reader.take(SEALED_ALIAS),
    };
    reader.end();
    return record;
  });
}

/**
 * Whether a record's keys and commitment were signed by its identity, for this room.
 *
 * @param {MemberRecord} record
 * @param {Uint8Array} gh
 */
export function signedByIdentity({ ik, kem, ac, si }, gh) {
  return verify(ik, si, "member", gh, ik, kem, ac);
}

/**
 * Whether who made the record held the link of this address.
 *
 * @param {MemberRecord} record
 * @param {Uint8Array} gh
 * @param {{address: Uint8Array, accessKey: Uint8Array}} link
 */
export function signedByLink({ challenge, si, sa }, gh, { address, accessKey }) {
  return verify(accessKey, sa, "join", gh, address, challenge, si);
}
