/**
 * The page's words, in the language it speaks now. Modules take them from here and nowhere else, and
 * when they are needed: what they took before is in the language that was spoken then.
 */
import { LANGUAGES } from "./languages.js";
import { speechOf } from "./speech.js";
import english from "./texts/en.js";

/** @typedef {import("./texts/en.js").Texts} Texts */
/** @typedef {import("./languages.js").Language} Language */

/** Longer than this nobody looks at an empty page because its language does not come; in ms. */
const PATIENCE = 3_000;

const FIRST = LANGUAGES[0];

/** @type {Texts} */
export let texts = english(speechOf(FIRST.tag));

/** The language that is spoken now. */
export let spoken = FIRST;

/** The one that was wanted last: its texts may be on their way. */
let wanted = FIRST;

/**
 * Speaks another language. One that can not be loaded, or comes when another one is wanted, leaves
 * everything as it is.
 *
 * @param {Language} language
 * @returns {Promise<boolean>} whether it is spoken now
 */
export async function speak(language) {
  wanted = language;
  const loaded = await textsOf(language);
  if (!loaded || wanted !== language) return false;
  texts = loaded;
  spoken = language;
  document.documentElement.lang = language.tag;
  document.documentElement.dir = language.dir ?? "ltr";
  return true;
}

/**
 * @param {Language} language
 * @returns {Promise<Texts | null>}
 */
async function textsOf({ tag, load }) {
  const first = english(speechOf(FIRST.tag));
  if (!load) return first;
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, null));
  const file = await Promise.race([load(), late]).catch(() => null);
  return file && /** @type {Texts} */ (completed(file.default(speechOf(tag)), first));
}

/**
 * Texts of a language in which nothing is missing: what has not been translated yet is said in the
 * first one.
 *
 * @param {Record<string, any>} own
 * @param {Record<string, any>} first
 * @returns {Record<string, any>}
 */
export function completed(own, first) {
  const keys = Object.keys(first);
  return Object.fromEntries(
    keys.map((key) => {
      const inner = first[key]?.constructor === Object;
      return [key, inner ? completed(own[key] ?? {}, first[key]) : (own[key] ?? first[key])];
    }),
  );
}
