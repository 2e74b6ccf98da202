import { bigEndian, concat } from "./bytes.js";

/** Writes big-endian fields one after the other, and refuses what does not fit its field. */
export class Writer {
  /** @type {Uint8Array[]} */
  #parts = [];

  /** @param {number} value */
  u8(value) {
    return this.#number(value, 1);
  }

  /** @param {number} value */
  u16(value) {
    return this.#number(value, 2);
  }

  /** @param {number} value */
  u24(value) {
    return this.#number(value, 3);
  }

  /** @param {number} value */
  u32(value) {
    return this.#number(value, 4);
  }

  /**
   * @param {Uint8Array} bytes
   * @param {number} [length] how many they must be
   * @throws {RangeError} if they are more or fewer
   */
  put(bytes, length = bytes.length) {
    if (bytes.length !== length) throw new RangeError(`not ${length} bytes`);
    this.#parts.push(bytes);
    return this;
  }

  /** All that was written, as a new array. */
  bytes() {
    return concat(...this.#parts);
  }

  /**
   * @param {number} value
   * @param {number} size in bytes
   */
  #number(value, size) {
    this.#parts.push(bigEndian(value, size));
    return this;
  }
}
