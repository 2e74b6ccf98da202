/** Chooses the language of the page. */
import { element, freshId } from "./dom.js";
import { LANGUAGES } from "./languages.js";
import { preferences } from "./preferences.js";
import { spoken, texts } from "./texts.js";

/** @returns {HTMLElement} a list of all languages, each under the name that it gives itself */
export function languageChooser() {
  const list = element(
    "select",
    {
      id: freshId(),
      onchange: () => preferences.set("language", LANGUAGES[list.selectedIndex].tag),
    },
    ...LANGUAGES.map((each) =>
      element("option", { lang: each.tag, selected: each === spoken }, each.name),
    ),
  );
  return element(
    "p",
    { class: "language" },
    element("label", { for: list.id }, texts.language),
    list,
  );
}
