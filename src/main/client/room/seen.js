import { toUtf8 } from "../bytes/encoding.js";
import { MOST_SEEN } from "../crypto/content.js";

/** Bytes of a message beside its text: its head, and who signed it. */
const HEAD = 106;
/** Bytes for each of those whom it names as heard. */
const HEARD = 16;
/** The least size, in bytes; each larger one is twice as large. */
const LEAST = 256;

/**
 * The size that the server sees of a message: one of a few, so that it tells little of how long the
 * text is (docs/encryption.md).
 *
 * @param {string} text
 * @param {number} others how many others have said something
 * @returns {number} bytes
 */
export function sizeSeen(text, others) {
  const plain = HEAD + toUtf8(text).length + HEARD * Math.min(others, MOST_SEEN);
  let size = LEAST;
  while (size < plain) size *= 2;
  return size;
}
