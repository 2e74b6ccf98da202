/** Input methods, with which people write what no key is for. */

/** What Safari says of the key that ends a choice, which it no longer counts as part of it. */
const PROCESSED = 229;

/**
 * Whether a key is meant for the input method: Enter then takes what is chosen, and sends nothing.
 *
 * @param {Pick<KeyboardEvent, "isComposing" | "keyCode">} event
 */
export function isComposing(event) {
  return event.isComposing || event.keyCode === PROCESSED;
}
