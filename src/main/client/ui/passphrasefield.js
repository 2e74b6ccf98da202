/** A field for the passphrase of a room, which can be looked at while it is typed. */
import { element, freshId } from "./dom.js";
import { texts } from "./texts.js";

export class PassphraseField {
  #input;
  #toggle = element(
    "button",
    {
      type: "button",
      class: "quiet-button",
      "aria-pressed": "false",
      onclick: () => this.#show(this.#input.type === "password"),
    },
    texts.passphrase.show,
  );

  element;

  /**
   * @param {object} words
   * @param {string} words.label
   * @param {string} [words.hint]
   * @param {boolean} [words.fresh] whether it is thought of here, and not just typed
   */
  constructor({ label, hint, fresh = false }) {
    const id = freshId();
    const hintId = freshId();
    this.#input = element("input", {
      id,
      type: "password",
      // a password store would keep what nothing may keep
      autocomplete: fresh ? "new-password" : "off",
      autocapitalize: "off",
      spellcheck: "false",
      maxlength: 200,
      dir: "auto",
      "aria-describedby": hint ? hintId : null,
    });
    this.element = element(
      "div",
      { class: "option-row passphrase" },
      element("label", { for: id }, label),
      element("div", { class: "field-row" }, this.#input, this.#toggle),
      hint && element("p", { class: "hint", id: hintId }, hint),
    );
  }

  /** What was typed, without white space around it. */
  get value() {
    return this.#input.value.trim();
  }

  /** Takes the keyboard, and lets the next key replace what is there. */
  select() {
    this.#input.focus();
    this.#input.select();
  }

  /** @param {boolean} shown */
  #show(shown) {
    this.#input.type = shown ? "text" : "password";
    this.#toggle.setAttribute("aria-pressed", String(shown));
    this.#input.focus();
  }
}
