/**
 * A stretch of the log: some entries in a row. Their elements are there while it is near what is seen;
 * otherwise it is as tall as they were, and empty.
 */
import { element } from "./dom.js";

/** @typedef {import("../room/state.js").Entry} Entry */

/** How tall an entry is taken to be that was never shown, in CSS pixels. */
const GUESSED_HEIGHT = 64;

export class Stretch {
  /** @type {Entry[]} */
  entries = [];
  /** @type {boolean | undefined} whether it is near what is seen; undefined while that is not known */
  near;
  /** @type {Map<string, HTMLElement>} by entry; empty while it is folded up */
  #shown = new Map();
  #filled = true;
  /** How tall an entry is, in CSS pixels. */
  #each = GUESSED_HEIGHT;
  #ways;

  element = element("div", { class: "stretch" });

  /**
   * @param {object} ways
   * @param {(entry: Entry) => HTMLElement} ways.make what shows an entry
   * @param {(entry: Entry) => HTMLElement[]} ways.lines what stands above it
   */
  constructor(ways) {
    this.#ways = ways;
  }

  get filled() {
    return this.#filled;
  }

  /** @param {string} id of an entry @returns {HTMLElement | undefined} */
  find(id) {
    return this.#shown.get(id);
  }

  /**
   * @param {Entry} entry
   * @param {number} at
   * @returns {HTMLElement | undefined} its element, if the stretch is filled
   */
  insert(entry, at) {
    const next = this.entries[at];
    this.entries.splice(at, 0, entry);
    if (!this.#filled) return void this.#hold();
    // What comes is heard, also where something else has been filled in.
    this.element.removeAttribute("aria-live");
    const nodes = this.#show(entry);
    const before = next && this.#first(next);
    if (before) before.before(...nodes);
    else this.element.append(...nodes);
    return this.#shown.get(entry.id);
  }

  /** @param {number} at where the entry stands that goes away */
  remove(at) {
    const [gone] = this.entries.splice(at, 1);
    this.#removeLines(gone);
    this.#shown.get(gone.id)?.remove();
    this.#shown.delete(gone.id);
    if (!this.#filled) this.#hold();
  }

  /**
   * Draws the lines above an entry once more.
   *
   * @param {Entry} entry
   */
  renewLines(entry) {
    this.#removeLines(entry);
    this.#shown.get(entry.id)?.before(...this.#ways.lines(entry));
  }

  /** Makes the elements of all its entries. */
  fill() {
    if (this.#filled) return;
    this.#filled = true;
    // A screen reader has heard these messages when they came.
    this.element.setAttribute("aria-live", "off");
    this.element.replaceChildren(...this.entries.flatMap((entry) => this.#show(entry)));
    this.element.style.blockSize = "";
  }

  /**
   * Lets go of its elements.
   *
   * @param {number} height that it has and keeps, in CSS pixels; 0 if it was never seen
   */
  empty(height) {
    if (!this.#filled) return;
    this.#filled = false;
    this.#shown.clear();
    this.element.replaceChildren();
    if (height > 0) this.#each = height / this.entries.length;
    this.#hold();
  }

  /** Is as tall as its entries were, or would be. */
  #hold() {
    this.element.style.blockSize = `${this.entries.length * this.#each}px`;
  }

  /** @param {Entry} entry @returns {HTMLElement[]} with the lines above it */
  #show(entry) {
    const shown = this.#ways.make(entry);
    this.#shown.set(entry.id, shown);
    return [...this.#ways.lines(entry), shown];
  }

  /** @param {Entry} entry @returns {Element | undefined} the first of what belongs to it */
  #first(entry) {
    let first = /** @type {Element | null | undefined} */ (this.#shown.get(entry.id));
    while (first?.previousElementSibling?.matches(".log-line"))
      first = first.previousElementSibling;
    return first ?? undefined;
  }

  /** @param {Entry} entry */
  #removeLines(entry) {
    const shown = this.#shown.get(entry.id);
    while (shown?.previousElementSibling?.matches(".log-line"))
      shown.previousElementSibling.remove();
  }
}
