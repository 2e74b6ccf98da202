/**
 * The formatting of what people write. It comes after the entry has been shown: nobody needs it before
 * somebody speaks. Should it not come at all, what they write is shown as they typed it.
 */

import { element } from "./dom.js";
import { isPlain } from "./plainwords.js";

/** In ms. */
const PATIENCE = 3_000;

/** @type {typeof import("./markup.js") | null} */
let markup = null;

/** @type {Promise<void> | undefined} */
let coming;

/**
 * Fetches it, once.
 *
 * @returns {Promise<void>} never fails, and takes no longer than somebody would wait
 */
export function fetchFormatting() {
  coming ??= import("./markup.js").then(
    (loaded) => void (markup = loaded),
    () => void (coming = undefined),
  );
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  return Promise.race([coming, late]).then(() => {});
}

/**
 * @param {string} text as it was typed, by anybody
 * @returns {{ fragment: DocumentFragment | HTMLElement, formatted: boolean }} `formatted`: whether it looks
 *   otherwise than it was typed
 */
export function format(text) {
  if (isPlain(text)) return { fragment: element("p", {}, text), formatted: false };
  if (!markup) return { fragment: element("pre", { class: "typed" }, text), formatted: false };
  const fragment = markup.rendered(text);
  return { fragment, formatted: markup.isFormatted(text, fragment) };
}

/** Offers remote media, or does so no more, as the preferences say now. @param {Element} within */
export function renewMedia(within) {
  markup?.renewPlaceholders(within);
}
