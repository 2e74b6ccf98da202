/** The bytes of hex digits, whatever white space stands between them. @param {string} digits */
export function hex(digits) {
  const clean = digits.replace(/\s/g, "");
  return Uint8Array.from({ length: clean.length / 2 }, (_, i) =>
    Number.parseInt(clean.slice(2 * i, 2 * i + 2), 16),
  );
}

export { toHex } from "../../../main/client/bytes/encoding.js";
