import { Reader } from "../bytes/reader.js";
import { SIGNATURE } from "./signature.js";
import { opening } from "./unopenable.js";

/**
 * A member's word that somebody who knocked may come in.
 *
 * @typedef {object} Pass
 * @property {Uint8Array} by identity key of that member, 32 bytes
 * @property {number} version of the room then
 * @property {Uint8Array} roster hash of whom that member saw then, the newcomer included, 16 bytes
 * @property {Uint8Array} signature 64 bytes
 */

/**
 * @param {Uint8Array} bytes
 * @returns {Pass}
 * @throws {import("./unopenable.js").UnopenableError} if they are not 116
 */
export function readPass(bytes) {
  return opening(() => {
    const reader = new Reader(bytes);
    const pass = {
      by: reader.take(32),
      version: reader.u32(),
      roster: reader.take(16),
      signature: reader.take(SIGNATURE),
    };
    reader.end();
    return pass;
  });
}
