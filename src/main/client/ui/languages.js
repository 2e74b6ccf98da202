/**
 * The languages of the page. To add one, write its file beside `texts/en.js` and its line here: the
 * build makes a part of its own of it, which is loaded when somebody reads that language.
 */

/** @typedef {import("./texts/en.js").Texts} Texts */
/** @typedef {import("./speech.js").Speech} Speech */

/**
 * @typedef {object} Language
 * @property {string} tag BCP 47
 * @property {string} name what it calls itself
 * @property {"rtl"} [dir] if it runs from right to left
 * @property {() => Promise<{ default: (speech: Speech) => object }>} [load] its texts; without it they
 *   are here already
 */

/** @type {ReadonlyArray<Language>} the first is the one for everybody else */
export const LANGUAGES = [
  { tag: "en", name: "English" },
  { tag: "ar", name: "العربية", dir: "rtl", load: () => import("./texts/ar.js") },
  { tag: "de", name: "Deutsch", load: () => import("./texts/de.js") },
  { tag: "es", name: "Español", load: () => import("./texts/es.js") },
  { tag: "fr", name: "Français", load: () => import("./texts/fr.js") },
  { tag: "hi", name: "हिन्दी", load: () => import("./texts/hi.js") },
  { tag: "it", name: "Italiano", load: () => import("./texts/it.js") },
  { tag: "ja", name: "日本語", load: () => import("./texts/ja.js") },
  { tag: "nl", name: "Nederlands", load: () => import("./texts/nl.js") },
  { tag: "pl", name: "Polski", load: () => import("./texts/pl.js") },
  { tag: "pt", name: "Português", load: () => import("./texts/pt.js") },
  { tag: "tr", name: "Türkçe", load: () => import("./texts/tr.js") },
  { tag: "uk", name: "Українська", load: () => import("./texts/uk.js") },
  { tag: "zh", name: "简体中文", load: () => import("./texts/zh.js") },
];

/**
 * The best language for somebody.
 *
 * @param {ReadonlyArray<string>} wanted tags, the dearest first
 * @returns {Language}
 */
export function languageFor(wanted) {
  for (const tag of wanted) {
    const found = LANGUAGES.find((each) => inWriting(each.tag) === inWriting(tag));
    if (found) return found;
  }
  return LANGUAGES[0];
}

/**
 * A language and how it is written: de-AT is de, zh-TW is not zh-CN.
 *
 * @param {string} tag
 */
function inWriting(tag) {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return tag;
  }
}
