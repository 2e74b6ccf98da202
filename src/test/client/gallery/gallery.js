/**
 * Every screen and state of the page, one at a time and without a server: what pictures are taken of,
 * and what is looked over for barriers.
 */
import { closeDialogs } from "../../../main/client/ui/dialogs.js";
import { fetchFormatting } from "../../../main/client/ui/formatting.js";
import { LANGUAGES } from "../../../main/client/ui/languages.js";
import { speak } from "../../../main/client/ui/texts.js";
import { wear } from "../../../main/client/ui/theme.js";
import { SCENES } from "./scenes.js";

const root = /** @type {HTMLElement} */ (document.getElementById("sanctuary"));
/** @type {(() => void) | void} */
let strike;

/**
 * Shows one scene instead of another.
 *
 * @param {string} name
 */
async function show(name) {
  closeDialogs();
  strike?.();
  for (const left of document.querySelectorAll("body > :not(#sanctuary)")) left.remove();
  root.replaceChildren();
  strike = await SCENES[name](root);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/**
 * Sets up the screen as somebody has chosen it.
 *
 * @param {string} theme
 * @param {string} direction of the writing: from right to left in the language that it has
 */
async function prepare(theme, direction) {
  wear(/** @type {import("../../../main/client/ui/theme.js").Theme} */ (theme));
  const language = LANGUAGES.find(({ dir = "ltr" }) => dir === direction);
  if (language) await speak(language);
  await fetchFormatting();
}

Object.assign(globalThis, { gallery: { names: Object.keys(SCENES), prepare, show } });
