/** Counts in the title what was said while nobody looked. */
import { texts } from "./texts.js";

export class Unread {
  #count = 0;
  #seen = () => {
    if (!document.hidden) this.#show(0);
  };

  constructor() {
    document.addEventListener("visibilitychange", this.#seen);
    this.#show(0);
  }

  /** Something was said. */
  add() {
    if (document.hidden) this.#show(this.#count + 1);
  }

  dispose() {
    document.removeEventListener("visibilitychange", this.#seen);
    this.#show(0);
  }

  /** @param {number} count */
  #show(count) {
    this.#count = count;
    document.title = texts.title(count);
  }
}
