/** Counts in the title and on the icon what was said and is not seen yet. */
import { countedIcon } from "./pageicon.js";
import { texts } from "./texts.js";

export class Unread {
  #icon = /** @type {HTMLLinkElement | null} */ (document.querySelector('link[rel="icon"]'));
  #plain = this.#icon?.getAttribute("href") ?? "";

  constructor() {
    this.show(0);
  }

  /** @param {number} count */
  show(count) {
    document.title = texts.title(count);
    this.#icon?.setAttribute("href", count > 0 ? countedIcon(count) : this.#plain);
  }

  dispose() {
    this.show(0);
  }
}
