/** How a new room is to be: what few people need, and what is loaded when they look for it. */
import { element, freshId } from "./dom.js";
import { PassphraseField } from "./passphrasefield.js";
import { texts } from "./texts.js";

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What is offered, in seconds. */
const ENDS = [15 * MINUTE, HOUR, 4 * HOUR, DAY, 7 * DAY];
const LIFETIMES = [10, MINUTE, 5 * MINUTE, HOUR, DAY];
const PLACES = [2, 3, 5, 10, 20];

export class RoomOptions {
  #hostOnly = element("input", { type: "checkbox", role: "switch", id: freshId() });
  #knock = element("input", { type: "checkbox", role: "switch", id: freshId() });
  #passphrase = new PassphraseField({
    label: texts.entry.passphrase,
    hint: texts.entry.passphraseHint,
    fresh: true,
  });
  #ends = choice(texts.entry.endsNever, ENDS, (each) => texts.entry.endsAfter(each * 1000));
  #fades = choice(texts.entry.fadesNever, LIFETIMES, (each) => texts.entry.fadesAfter(each * 1000));
  #places = choice(texts.entry.placesAny, PLACES, texts.entry.placesFor);

  element = element(
    "div",
    {},
    switchRow(this.#hostOnly, texts.entry.hostOnly, texts.entry.hostOnlyHint),
    switchRow(this.#knock, texts.entry.knock, texts.entry.knockHint),
    this.#passphrase.element,
    row(this.#ends, texts.entry.ends),
    row(this.#fades, texts.entry.fades, texts.entry.fadesHint),
    row(this.#places, texts.entry.places),
  );

  /** What was chosen. @returns {Partial<import("../room/ticket.js").Options>} */
  get value() {
    return {
      hostOnly: this.#hostOnly.checked,
      knock: this.#knock.checked,
      passphrase: this.#passphrase.value,
      lasts: Number(this.#ends.value),
      lifetime: Number(this.#fades.value),
      members: Number(this.#places.value),
    };
  }
}

/**
 * @param {string} none the words for no choice
 * @param {number[]} values
 * @param {(value: number) => string} words
 */
function choice(none, values, words) {
  const options = values.map((value) => element("option", { value }, words(value)));
  return element("select", { id: freshId() }, element("option", { value: 0 }, none), ...options);
}

/** @type {(input: HTMLElement, label: string, hint: string) => HTMLElement} */
function switchRow(input, label, hint) {
  return element("div", { class: "switch-row" }, labelled(input, label, hint), input);
}

/** @type {(input: HTMLElement, label: string, hint?: string) => HTMLElement} */
function row(input, label, hint) {
  return element("div", { class: "option-row" }, labelled(input, label, hint), input);
}

/** @type {(input: HTMLElement, label: string, hint?: string) => HTMLElement} */
function labelled({ id }, label, hint) {
  return element("label", { for: id }, label, hint && element("span", { class: "hint" }, hint));
}
