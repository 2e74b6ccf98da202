/** Where somebody sets the page as they like it. */
import { openDialog } from "./dialogs.js";
import { element, freshId } from "./dom.js";
import { languageChooser } from "./languagechooser.js";
import { askPermission, permission } from "./notifier.js";
import { CHOICES, preferences } from "./preferences.js";
import { texts } from "./texts.js";

/** @typedef {import("./preferences.js").Settings} Settings */

export function showPreferences() {
  const words = texts.preferences;
  const problem = element("p", { class: "alert", role: "alert" });
  openDialog(
    words.title,
    { class: "preferences" },
    segments("theme", words.theme, words.themes),
    languageChooser(),
    segments("notify", words.notify, words.notifyLevels, askFirst),
    problem,
    toggle("notifyWords", words.notifyWords, words.notifyWordsHint),
    toggle("sound", words.sound, words.soundHint),
    toggle("typing", words.typing, words.typingHint),
    toggle("media", words.media, words.mediaHint),
    segments("enter", words.enter, words.enterKeys),
    switchRow(words.remember, words.rememberHint, preferences.remembers, remember),
  );

  /** @param {HTMLInputElement} chosen a level of notifications @returns {Promise<boolean>} */
  async function askFirst(chosen) {
    problem.textContent = "";
    if (chosen.value === "off" || (await askPermission())) return true;
    problem.textContent =
      permission() === "unsupported" ? words.notifyUnsupported : words.notifyDenied;
    return false;
  }

  /** @param {HTMLInputElement} box */
  function remember(box) {
    box.checked = preferences.remember(box.checked);
  }
}

/**
 * One of a few.
 *
 * @template {"theme" | "notify" | "enter"} Name
 * @param {Name} name
 * @param {string} label
 * @param {Record<string, string>} choices their words
 * @param {(chosen: HTMLInputElement) => Promise<boolean>} [mayBe] asked before it is set
 */
function segments(name, label, choices, mayBe = async () => true) {
  const group = freshId();
  const inputs = CHOICES[name].map((value) =>
    element("input", {
      type: "radio",
      name: group,
      value,
      checked: preferences.all[name] === value,
      onchange: chosen,
    }),
  );
  return element(
    "fieldset",
    { class: "preference" },
    element("legend", {}, label),
    element(
      "div",
      { class: "segments" },
      ...inputs.map((input) => element("label", {}, input, choices[input.value])),
    ),
  );

  /** @param {Event} event */
  async function chosen({ target }) {
    const input = /** @type {HTMLInputElement} */ (target);
    if (await mayBe(input)) preferences.set(name, /** @type {Settings[Name]} */ (input.value));
    for (const each of inputs) each.checked = each.value === preferences.all[name];
  }
}

/**
 * On or off.
 *
 * @param {"notifyWords" | "sound" | "typing" | "media"} name
 * @param {string} label
 * @param {string} hint
 */
function toggle(name, label, hint) {
  return switchRow(label, hint, preferences.all[name], (box) => preferences.set(name, box.checked));
}

/** @type {(label: string, hint: string, on: boolean, changed: (box: HTMLInputElement) => void) => HTMLElement} */
function switchRow(label, hint, on, changed) {
  const box = element("input", {
    type: "checkbox",
    role: "switch",
    id: freshId(),
    checked: on,
    onchange: () => changed(box),
  });
  return element(
    "div",
    { class: "switch-row" },
    element("label", { for: box.id }, label, element("span", { class: "hint" }, hint)),
    box,
  );
}
