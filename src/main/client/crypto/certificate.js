import { concat } from "../bytes/bytes.js";
import { Reader } from "../bytes/reader.js";
import { SEALED_ALIAS, sealAlias } from "./alias.js";
import { SIGNATURE, sign, verify } from "./signature.js";
import { demand, opening } from "./unopenable.js";

const ENTRY = 32 + SEALED_ALIAS;

/**
 * Who was in the room at the last kick, vouched for by whoever kicked.
 *
 * @typedef {object} Certificate
 * @property {Uint8Array} entries all entries joined, as they are signed
 * @property {{ik: Uint8Array, ea: Uint8Array}[]} members
 * @property {Uint8Array} signature of the new link, 64 bytes
 */

/**
 * Vouches for all that stay, with their aliases sealed under the new link.
 *
 * @param {Uint8Array} gh
 * @param {import("./link.js").LinkKeys} keys of the new link
 * @param {{ik: Uint8Array, alias: import("./alias.js").Alias}[]} members who stays, oneself included
 * @param {(length: number) => Uint8Array} random
 * @returns {Uint8Array} 124 bytes for each member and 64
 */
export function makeCertificate(gh, keys, members, random) {
  const entries = concat(
    ...members.flatMap(({ ik, alias }) => [ik, sealAlias(keys.aliasKey, ik, alias, random)]),
  );
  return concat(entries, sign(keys.accessSecret, "roster", gh, keys.address, entries));
}

/**
 * @param {Uint8Array} bytes
 * @returns {Certificate}
 * @throws {import("./unopenable.js").UnopenableError} if the length is not that of a certificate
 */
export function readCertificate(bytes) {
  return opening(() => {
    const reader = new Reader(bytes);
    demand(reader.left >= SIGNATURE && (reader.left - SIGNATURE) % ENTRY === 0);
    const entries = bytes.slice(0, -SIGNATURE);
    const members = [];
    while (reader.left > SIGNATURE) {
      members.push({ ik: reader.take(32), ea: reader.take(SEALED_ALIAS) });
    }
    return { entries, members, signature: reader.rest() };
  });
}

/**
 * Whether the certificate was signed with this link.
 *
 * @param {Certificate} certificate
 * @param {Uint8Array} gh
 * @param {{address: Uint8Array, accessKey: Uint8Array}} link
 */
export function certifiedBy({ entries, signature }, gh, { address, accessKey }) {
  return verify(accessKey, signature, "roster", gh, address, entries);
}
