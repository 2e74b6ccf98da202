/** Parts of the page that nobody needs in the first ten seconds: they are loaded when they are wanted. */
import { openDialog } from "./dialogs.js";
import { element } from "./dom.js";
import { texts } from "./texts.js";

/** @typedef {typeof import("./extras.js")} Extras */

/** How long a page may be busy before they are fetched all the same, in ms. */
const BUSY = 10_000;

/**
 * Does something with them; says so if they do not come.
 *
 * @param {(extras: Extras) => void} use
 */
export function later(use) {
  return once(import("./extras.js"), use);
}

/** Does something with them if they come, and says nothing if they do not. @param {(extras: Extras) => void} use */
export function ifThere(use) {
  import("./extras.js").then(use, () => {});
}

/** Fetches them when the page has nothing else to do: when they are wanted, the connection may be lost. */
export function fetchExtras() {
  const fetch = () => ifThere(() => {});
  if ("requestIdleCallback" in globalThis) requestIdleCallback(fetch, { timeout: BUSY });
  else setTimeout(fetch, BUSY);
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
