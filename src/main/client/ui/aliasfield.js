/** The field for the name, filled in already. */
import { aliasFits } from "../room/session.js";
import { excessOf, randomAlias } from "./alias.js";
import { element, freshId } from "./dom.js";
import { icon } from "./icons.js";
import { texts } from "./texts.js";

export class AliasField {
  #hint = element("p", { class: "hint", id: freshId() }, texts.entry.aliasHint);
  #input = element("input", {
    id: freshId(),
    class: "alias-field",
    type: "text",
    autocomplete: "off",
    autocapitalize: "words",
    spellcheck: "false",
    dir: "auto",
    oninput: () => (this.#input.dataset.typed = ""),
    "aria-describedby": this.#hint.id,
  });

  element = element(
    "div",
    { class: "field" },
    element("label", { for: this.#input.id }, texts.entry.alias),
    element(
      "div",
      { class: "field-row" },
      this.#input,
      element(
        "button",
        {
          type: "button",
          class: "icon-button",
          title: texts.entry.anotherAlias,
          "aria-label": texts.entry.anotherAlias,
          onclick: () => this.#propose(),
        },
        icon("another"),
      ),
    ),
    this.#hint,
  );

  /** @param {string} [alias] one that somebody has typed before */
  constructor(alias) {
    if (alias === undefined) this.#propose();
    else {
      this.#input.value = alias;
      this.#input.dataset.typed = "";
    }
  }

  get value() {
    return this.#input.value.trim();
  }

  /** @returns {string} what is wrong with the name; empty when nothing is */
  get complaint() {
    if (aliasFits(this.value)) return "";
    return this.value === "" ? texts.entry.aliasEmpty : texts.entry.aliasLong(excessOf(this.value));
  }

  #propose() {
    this.#input.value = randomAlias();
    delete this.#input.dataset.typed;
  }

  select() {
    this.#input.focus();
    this.#input.select();
  }
}
