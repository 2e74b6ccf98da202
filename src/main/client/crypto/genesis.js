import { concat, equal, u8 } from "../bytes/bytes.js";
import { Reader } from "../bytes/reader.js";
import { hash } from "./hash.js";
import { opening } from "./unopenable.js";

/** Bits of a room's policy: what only its host may do. */
export const HOST_ONLY = Object.freeze({ kick: 0x01, stop: 0x02, lock: 0x04 });

/**
 * The founding facts of a room. They never change, and its link carries their hash.
 *
 * @typedef {object} Genesis
 * @property {Uint8Array} bytes 49 bytes, as the server keeps them
 * @property {Uint8Array} host the identity key of the host, 32 bytes
 * @property {number} policy bits of {@link HOST_ONLY}
 * @property {Uint8Array} hash gh, 32 bytes; it goes into all that is signed or sealed in the room
 * @property {Uint8Array} room F, 16 bytes: the room id
 */

/**
 * Founds a room.
 *
 * @param {Uint8Array} host the identity key of who creates it, 32 bytes
 * @param {number} policy bits of {@link HOST_ONLY}
 * @param {(length: number) => Uint8Array} random
 */
export function makeGenesis(host, policy, random) {
  return readGenesis(concat(host, u8(policy), random(16)));
}

/**
 * @param {Uint8Array} bytes
 * @returns {Genesis}
 * @throws {import("./unopenable.js").UnopenableError} if they are not 49
 */
export function readGenesis(bytes) {
  return opening(() => {
    const reader = new Reader(bytes);
    const [host, policy] = [reader.take(32), reader.u8()];
    reader.take(16);
    reader.end();
    const gh = hash("genesis", bytes);
    return { bytes, host, policy, hash: gh, room: gh.slice(0, 16) };
  });
}

/**
 * Whether the policy lets somebody do something.
 *
 * @param {Genesis} genesis
 * @param {keyof typeof HOST_ONLY} act
 * @param {Uint8Array} ik the identity key of who wants to
 */
export function allows({ policy, host }, act, ik) {
  return (policy & HOST_ONLY[act]) === 0 || equal(ik, host);
}
