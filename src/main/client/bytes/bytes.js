/** Joins arrays of bytes into a new one. @param {...Uint8Array} parts */
export function concat(...parts) {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/**
 * Whether two arrays hold the same bytes. Takes the same time wherever they differ.
 *
 * @param {Uint8Array} a
 * @param {Uint8Array} b
 */
export function equal(a, b) {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let i = 0; i < a.length; i++) difference |= a[i] ^ b[i];
  return difference === 0;
}

/**
 * Orders arrays as byte strings: by the first byte that differs, the shorter first.
 *
 * @param {Uint8Array} a
 * @param {Uint8Array} b
 * @returns {number} below, at or above 0, for `sort`
 */
export function compare(a, b) {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    if (a[i] !== b[i]) return a[i] - b[i];
  }
  return a.length - b.length;
}

/** One byte. @param {number} value 0 to 255 */
export function u8(value) {
  return bigEndian(value, 1);
}

/** Two bytes, big endian. @param {number} value 0 to 65,535 */
export function u16(value) {
  return bigEndian(value, 2);
}

/** Four bytes, big endian. @param {number} value 0 to 4,294,967,295 */
export function u32(value) {
  return bigEndian(value, 4);
}

/** Five bytes, big endian. @param {number} value 0 to 1,099,511,627,775 */
export function u40(value) {
  return bigEndian(value, 5);
}

/**
 * @param {number} value
 * @param {number} size in bytes, up to 6
 * @throws {RangeError} if the value is no integer or does not fit
 */
export function bigEndian(value, size) {
  if (!Number.isInteger(value) || value < 0 || value >= 256 ** size) {
    throw new RangeError(`not an integer of ${size} bytes`);
  }
  const bytes = new Uint8Array(size);
  for (let i = size - 1, rest = value; i >= 0; i--, rest = Math.floor(rest / 256)) {
    bytes[i] = rest % 256;
  }
  return bytes;
}
