/** Parts of the page that nobody needs in the first ten seconds: they are loaded when they are wanted. */
import { openDialog } from "./dialogs.js";
import { element } from "./dom.js";
import { texts } from "./texts.js";

/** @typedef {typeof import("./extras.js")} Extras */

/**
 * Does something with them; says so if they do not come.
 *
 * @param {(extras: Extras) => void} use
 */
export async function later(use) {
  const extras = await import("./extras.js").catch(() => null);
  if (extras) use(extras);
  else openDialog(texts.notLoaded.title, {}, element("p", {}, texts.notLoaded.text));
}
