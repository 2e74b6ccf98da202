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
export function later(use) {
  return once(import("./extras.js"), use);
}

/**
 * Does something with a module when it has come; says so if it does not.
 *
 * @template T
 * @param {Promise<T>} coming
 * @param {(module: T) => void} use
 */
export async function once(coming, use) {
  const module = await coming.catch(() => null);
  if (module) use(module);
  else sayNotLoaded();
}

/** Says that a part of the page did not come. */
export function sayNotLoaded() {
  openDialog(texts.notLoaded.title, {}, element("p", {}, texts.notLoaded.text));
}
