/**
 * Something that was asked for and not done.
 */
export class RefusedError extends Error {
  /**
   * @param {string} reason of docs/protocol.md; or `ended`: the session ended before the answer; or
   *   `link-missing`: it takes today's link, which nobody could give me; or of what was said: `not-known`
   *   any more, `not-yours` to change, or `changed-often`
   * @param {number} [retryAfter] ms
   */
  constructor(reason, retryAfter) {
    super(reason);
    this.name = "RefusedError";
    this.reason = reason;
    this.retryAfter = retryAfter;
  }
}

/**
 * Why entering failed.
 *
 * @param {string} reason
 * @param {number} [retryAfter] ms
 * @returns {import("./state.js").Refusal}
 */
export function refusal(reason, retryAfter) {
  return retryAfter === undefined ? { reason } : { reason, retryAfter };
}
