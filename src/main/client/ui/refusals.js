/** Why something was refused, in words. */
import { texts } from "./texts.js";

/**
 * @param {{ reason: string, retryAfter?: number }} refusal
 * @returns {string}
 */
export function refusalText({ reason, retryAfter }) {
  if (reason === "too-many") return texts.tooMany(retryAfter);
  if (reason === "too-fast") return texts.tooFast(retryAfter);
  return texts.refused[reason] ?? texts.refusedOtherwise;
}
