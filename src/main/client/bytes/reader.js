/** Bytes or text that are not shaped as they must be. Never quotes them. */
export class MalformedError extends Error {
  constructor() {
    super("malformed");
    this.name = "MalformedError";
  }
}

/** Reads big-endian fields from bytes, in order, and refuses what is too short or too long. */
export class Reader {
  #bytes;
  #at = 0;

  /** @param {Uint8Array} bytes not changed; what is read is a copy */
  constructor(bytes) {
    this.#bytes = bytes;
  }

  /** How many bytes are left. */
  get left() {
    return this.#bytes.length - this.#at;
  }

  /**
   * @param {number} length
   * @throws {MalformedError} if fewer are left
   */
  take(length) {
    if (length > this.left) throw new MalformedError();
    this.#at += length;
    return this.#bytes.slice(this.#at - length, this.#at);
  }

  /** All that is left. */
  rest() {
    return this.take(this.left);
  }

  u8() {
    return this.#number(1);
  }

  u16() {
    return this.#number(2);
  }

  u24() {
    return this.#number(3);
  }

  u32() {
    return this.#number(4);
  }

  /** Says that all must have been read. @throws {MalformedError} if something is left */
  end() {
    if (this.left > 0) throw new MalformedError();
  }

  u40() {
    return this.#number(5);
  }

  /** @param {number} size in bytes */
  #number(size) {
    return this.take(size).reduce((value, byte) => value * 256 + byte, 0);
  }
}
