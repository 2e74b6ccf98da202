import { MalformedError } from "../bytes/reader.js";

/**
 * Something sealed or signed that is not good: wrong key, wrong place, forged, replayed or damaged.
 * One error for all of it, so that nobody learns from it what was wrong.
 */
export class UnopenableError extends Error {
  constructor() {
    super("can not be opened");
    this.name = "UnopenableError";
  }
}

/**
 * Runs a reading of foreign bytes, turning their malformation into the one failure.
 *
 * @template T
 * @param {() => T} read
 * @returns {T}
 * @throws {UnopenableError}
 */
export function opening(read) {
  try {
    return read();
  } catch (error) {
    throw error instanceof MalformedError ? new UnopenableError() : error;
  }
}

/**
 * @param {boolean} good
 * @throws {UnopenableError} if not
 */
export function demand(good) {
  if (!good) throw new UnopenableError();
}
