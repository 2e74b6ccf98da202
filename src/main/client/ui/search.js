/**
 * The bar that looks for words in the transcript, here and nowhere else. The browser's own search stays
 * what it is; but it finds only what is near the view.
 */
import { element } from "./dom.js";
import { find } from "./find.js";
import { icon } from "./icons.js";
import { isComposing } from "./inputmethod.js";
import { texts } from "./texts.js";
import { markWords, unmarkWords } from "./wordmarks.js";

export class SearchBar {
  #entries;
  #show;
  #closed;
  /** @type {string[]} ids */
  #found = [];
  #at = -1;
  #field = element("input", {
    type: "search",
    "aria-label": texts.search.label,
    placeholder: texts.search.label,
    autocomplete: "off",
    dir: "auto",
    oninput: () => this.#look(),
  });
  #status = element("span", { class: "search-status", role: "status" });

  element = element(
    "search",
    {
      class: "search-bar",
      onkeydown: (/** @type {KeyboardEvent} */ event) => this.#pressed(event),
    },
    this.#field,
    this.#status,
    button("up", texts.search.previous, () => this.#step(-1)),
    button("down", texts.search.next, () => this.#step(1)),
    button("close", texts.search.close, () => this.close()),
  );

  /**
   * @param {object} ways
   * @param {() => ReadonlyArray<import("../room/state.js").Entry>} ways.entries
   * @param {(id: string) => HTMLElement | null} ways.show brings an entry into view, all of it
   * @param {() => void} ways.closed
   */
  constructor({ entries, show, closed }) {
    this.#entries = entries;
    this.#show = show;
    this.#closed = closed;
  }

  focus() {
    this.#field.focus();
    this.#field.select();
  }

  close() {
    this.#field.value = "";
    this.#found = [];
    unmarkWords();
    this.element.remove();
    this.#closed();
  }

  /** @param {KeyboardEvent} event */
  #pressed(event) {
    if (isComposing(event)) return;
    if (event.key === "Escape") this.close();
    else if (event.key === "Enter" && event.target === this.#field)
      this.#step(event.shiftKey ? 1 : -1);
    else return;
    event.preventDefault();
  }

  /** Looks again; what was said last is shown first. */
  #look() {
    this.#found = find(this.#entries(), this.#field.value);
    this.#at = this.#found.length - 1;
    this.#tell();
  }

  /** @param {number} step towards the end, or -1 towards the beginning */
  #step(step) {
    const shown = this.#found[this.#at];
    this.#found = find(this.#entries(), this.#field.value);
    const { length } = this.#found;
    if (length === 0) return this.#tell();
    this.#at = (Math.max(this.#found.indexOf(shown), 0) + step + length) % length;
    this.#tell();
  }

  #tell() {
    const { length } = this.#found;
    const nothing = this.#field.value.trim() === "" ? "" : texts.search.nothing;
    this.#status.textContent = length > 0 ? texts.search.found(this.#at + 1, length) : nothing;
    unmarkWords();
    const shown = length > 0 ? this.#show(this.#found[this.#at]) : null;
    if (shown) markWords(shown, this.#field.value)?.scrollIntoView({ block: "nearest" });
  }
}

/** @type {(picture: string, label: string, onclick: () => void) => HTMLElement} */
function button(picture, label, onclick) {
  return element(
    "button",
    { type: "button", class: "icon-button", "aria-label": label, title: label, onclick },
    icon(picture),
  );
}
