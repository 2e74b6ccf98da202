import { concat, equal, u32, u40, u8 } from "../bytes/bytes.js";
import { Reader } from "../bytes/reader.js";
import { hash } from "./hash.js";
import { opening } from "./unopenable.js";

/** Bits of a room's policy: what only its host may do. */
export const HOST_ONLY = Object.freeze({ kick: 0x01, stop: 0x02, lock: 0x04 });

/** Bit of a room's policy: whoever comes must be let in. */
export const KNOCK = 0x08;

/**
 * What holds in a room as long as it lasts, so that everybody in it can rely on it.
 *
 * @typedef {object} Rules
 * @property {number} policy bits of {@link HOST_ONLY} and {@link KNOCK}
 * @property {number} end when the room ends, in seconds since 1970; 0 for no end
 * @property {number} members how many it holds; 0 for as many as the server lets it
 * @property {number} lifetime how long a message is shown, in seconds; 0 for as long as the room lasts
 *
 * The founding facts of a room. They never change, and its link carries their hash.
 *
 * @typedef {Rules & {bytes: Uint8Array, host: Uint8Array, hash: Uint8Array, room: Uint8Array}} Genesis
 *   `bytes`: 59, as the server keeps them; `host`: the identity key of the host, 32 bytes; `hash`: gh,
 *   32 bytes, it goes into all that is signed or sealed in the room; `room`: F, 16 bytes, the room id
 */

/**
 * Founds a room.
 *
 * @param {Uint8Array} host the identity key of who creates it, 32 bytes
 * @param {Partial<Rules>} rules
 * @param {(length: number) => Uint8Array} random
 */
export function makeGenesis(host, { policy = 0, end = 0, members = 0, lifetime = 0 }, random) {
  const rules = [u8(policy), u40(end), u8(members), u32(lifetime)];
  return readGenesis(concat(host, ...rules, random(16)));
}

/**
 * @param {Uint8Array} bytes
 * @returns {Genesis}
 * @throws {import("./unopenable.js").UnopenableError} if they are not 59
 */
export function readGenesis(bytes) {
  return opening(() => {
    const reader = new Reader(bytes);
    const host = reader.take(32);
    const [policy, end] = [reader.u8(), reader.u40()];
    const [members, lifetime] = [reader.u8(), reader.u32()];
    reader.take(16);
    reader.end();
    const gh = hash("genesis", bytes);
    return { bytes, host, policy, end, members, lifetime, hash: gh, room: gh.slice(0, 16) };
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
