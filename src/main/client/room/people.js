import { toHex } from "../bytes/encoding.js";
import { equal } from "../bytes/bytes.js";
import { badgeOf } from "../crypto/badge.js";

/**
 * How a page shows somebody.
 *
 * @param {{ik: Uint8Array, mid: Uint8Array}} keys
 * @param {string} alias
 * @param {Uint8Array} host identity key of the room's host
 * @param {boolean} me
 * @returns {import("./state.js").Person}
 */
export function personOf({ ik, mid }, alias, host, me) {
  return { mid: toHex(mid), alias, badge: badgeOf(ik), host: equal(ik, host), me };
}
