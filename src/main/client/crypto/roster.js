import { compare } from "../bytes/bytes.js";
import { hash } from "./hash.js";

/**
 * What a sender's view of the roster is known by.
 *
 * @param {Iterable<Uint8Array>} iks identity keys of all it sees, itself included, in any order
 * @returns {Uint8Array} 16 bytes
 */
export function rosterHash(iks) {
  return hash("roster", ...[...iks].sort(compare)).slice(0, 16);
}
