/**
 * The popup of the composer that completes commands and names. The focus stays in the box: Enter and Tab
 * take the highlighted choice while the popup is open; Tab goes on to the next element when it is not.
 */
import { complete } from "../room/commands.js";
import { element, freshId } from "./dom.js";
import { isComposing } from "./inputmethod.js";
import { badgeOf, nameOf } from "./people.js";
import { texts } from "./texts.js";

/** @typedef {import("../room/commands.js").Suggestion} Suggestion */
/** @typedef {Suggestion | { kind: "emoji", label: string, insert: string, emoji: string }} Suggested */

/** Most emoji that are suggested. */
const MOST_EMOJI = 8;

export class Completion {
  #box;
  #members;
  /** @type {{ from: number, to: number, suggestions: Suggested[] }} */
  #found = { from: 0, to: 0, suggestions: [] };
  #highlighted = 0;

  list = element("ul", {
    class: "suggestions popup",
    id: freshId(),
    role: "listbox",
    // Whoever goes back with Tab finds it on the way: a list that is too long has to be scrolled.
    tabindex: 0,
    onkeydown: (/** @type {KeyboardEvent} */ event) => void this.takes(event),
    onblur: () => this.close(),
    "aria-label": texts.composer.suggestions,
    hidden: true,
    // The box keeps the focus.
    onpointerdown: (/** @type {Event} */ event) => event.preventDefault(),
  });
  status = element("div", { class: "spoken", role: "status" });

  /**
   * @param {HTMLTextAreaElement} box
   * @param {() => ReadonlyArray<import("../room/commands.js").Namable>} members
   */
  constructor(box, members) {
    this.#box = box;
    this.#members = members;
    box.setAttribute("aria-autocomplete", "list");
    box.setAttribute("aria-controls", this.list.id);
    box.addEventListener("input", () => this.update());
    box.addEventListener("blur", ({ relatedTarget }) => {
      if (relatedTarget !== this.list) this.close();
    });
  }

  get #open() {
    return !this.list.hidden;
  }

  /** Looks again at what stands before the caret. */
  update() {
    const { value, selectionStart, selectionEnd } = this.#box;
    if (selectionStart !== selectionEnd) return this.close();
    const found = complete(value, selectionStart, this.#members());
    if (found.suggestions.length === 0) void this.#findEmoji(value.slice(0, selectionStart));
    const typed = value.slice(found.from, found.to);
    const [first, ...others] = found.suggestions;
    if (!first || (others.length === 0 && first.insert.trim() === typed.trim()))
      return this.close();
    this.#show(found);
  }

  /** @param {{ from: number, to: number, suggestions: Suggested[] }} found */
  #show(found) {
    this.#found = found;
    this.list.replaceChildren(...found.suggestions.map((each, index) => this.#option(each, index)));
    this.list.hidden = false;
    this.status.textContent = texts.composer.suggestionsFound(found.suggestions.length);
    this.#highlight(0);
  }

  /**
   * Suggests emoji for a word after a colon; one that has its name between two is put in its place.
   *
   * @param {string} before what stands before the caret
   */
  async #findEmoji(before) {
    const word = /(?:^|[\s(]):([\p{L}\d_+-]{2,30})(:?)$/u.exec(before);
    if (!word) return;
    const { findEmoji } = await import("./emoji.js").catch(() => ({ findEmoji: () => [] }));
    const { value, selectionStart } = this.#box;
    if (value.slice(0, selectionStart) !== before || document.activeElement !== this.#box) return;
    const from = before.length - word[1].length - word[2].length - 1;
    const found = findEmoji(word[1], MOST_EMOJI);
    if (found.length === 0) return;
    const suggestions = found.map(
      ({ emoji, name }) =>
        /** @type {const} */ ({ kind: "emoji", label: name, insert: `${emoji} `, emoji }),
    );
    this.#show({ from, to: before.length, suggestions });
    if (word[2]) this.#accept(0);
  }

  close() {
    this.list.hidden = true;
    this.list.replaceChildren();
    this.status.textContent = "";
    this.#box.removeAttribute("aria-activedescendant");
  }

  /**
   * @param {KeyboardEvent} event of the box
   * @returns {boolean} whether the key was meant for the popup
   */
  takes(event) {
    if (!this.#open || isComposing(event)) return false;
    switch (event.key) {
      case "ArrowDown":
        this.#move(1);
        break;
      case "ArrowUp":
        this.#move(-1);
        break;
      case "Escape":
        this.close();
        this.#box.focus();
        break;
      case "Tab":
        if (event.shiftKey) return false;
        this.#accept(this.#highlighted);
        break;
      case "Enter":
        if (event.shiftKey) return false;
        this.#accept(this.#highlighted);
        break;
      default:
        return false;
    }
    event.preventDefault();
    return true;
  }

  /** @param {number} step */
  #move(step) {
    const { length } = this.#found.suggestions;
    this.#highlight((this.#highlighted + step + length) % length);
  }

  /** @param {number} index */
  #highlight(index) {
    this.#highlighted = index;
    for (const [at, option] of [...this.list.children].entries()) {
      option.setAttribute("aria-selected", String(at === index));
    }
    const option = this.list.children[index];
    option.scrollIntoView({ block: "nearest" });
    for (const each of [this.#box, this.list])
      each.setAttribute("aria-activedescendant", option.id);
  }

  /** @param {number} index */
  #accept(index) {
    const { from, to, suggestions } = this.#found;
    const { insert } = suggestions[index];
    this.#box.focus();
    const end = this.#box.value.slice(to).replace(/^\s+/u, "");
    this.#box.value = this.#box.value.slice(0, from) + insert + end;
    this.#box.setSelectionRange(from + insert.length, from + insert.length);
    this.#box.dispatchEvent(new Event("input"));
  }

  /** @type {(suggestion: Suggested, index: number) => HTMLElement} */
  #option(suggestion, index) {
    const words =
      suggestion.kind === "command"
        ? [
            element("bdi", { class: "suggestion-name", dir: "ltr" }, suggestion.label),
            element("span", { class: "suggestion-does" }, describe(suggestion.label.slice(1))),
          ]
        : suggestion.kind === "emoji"
          ? [suggestion.emoji, element("span", { class: "suggestion-does" }, suggestion.label)]
          : [nameOf(suggestion.member), badgeOf(suggestion.member)];
    return element(
      "li",
      { role: "option", id: freshId(), onclick: () => this.#accept(index) },
      ...words,
    );
  }
}

/** @param {string} command */
function describe(command) {
  const { usage, does } = texts.commands[command];
  return `${usage ? `${usage} · ` : ""}${does}`;
}
