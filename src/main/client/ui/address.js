/** Addresses as people write them. */

/**
 * @param {string | null | undefined} text
 * @returns {URL | null} null when it is no whole address
 */
export function addressOf(text) {
  try {
    return new URL(text ?? "");
  } catch {
    return null;
  }
}
