import { concat, u32 } from "../../../main/client/bytes/bytes.js";
import { hash } from "../../../main/client/crypto/hash.js";
import { toUtf8 } from "../../../main/client/bytes/encoding.js";

/**
 * A source of bytes that look random and are always the same.
 *
 * @param {string} seed
 * @returns {(length: number) => Uint8Array}
 */
export function chance(seed) {
  let count = 0;
  return (length) => {
    const blocks = Array.from({ length: Math.ceil(length / 32) }, () =>
      hash("test", toUtf8(seed), u32(count++)),
    );
    return concat(...blocks).slice(0, length);
  };
}
