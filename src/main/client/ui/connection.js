/** What the header says of the connection: loudly only what somebody has to know. */
import { element } from "./dom.js";
import { texts } from "./texts.js";

/** A connection that is back before has only blinked, and nobody is told; in milliseconds. */
const BLINK = 1_000;

export class ConnectionLine {
  #lost = false;
  /** @type {number | undefined} runs while a loss may still be a blink */
  #timer;
  #calm = element(
    "span",
    {},
    texts.room.connected,
    element("span", { class: "bar-label" }, texts.room.encrypted),
  );
  // Screen readers are told what is wrong, once. That all is well again the transcript tells.
  #trouble = element("span", { class: "trouble", role: "status" });
  #network = () => this.#show();

  element = element("p", { class: "connection" }, this.#calm, this.#trouble);

  constructor() {
    addEventListener("online", this.#network);
    addEventListener("offline", this.#network);
    this.#show();
  }

  /** @param {boolean} lost whether the room can not be heard now */
  show(lost) {
    if (lost === this.#lost) return;
    this.#lost = lost;
    clearTimeout(this.#timer);
    this.#timer = lost ? window.setTimeout(() => this.#settle(), BLINK) : undefined;
    this.#show();
  }

  /** Watches nothing any more. */
  dispose() {
    clearTimeout(this.#timer);
    removeEventListener("online", this.#network);
    removeEventListener("offline", this.#network);
  }

  #settle() {
    this.#timer = undefined;
    this.#show();
  }

  #show() {
    const words = this.#words();
    this.#calm.hidden = words !== "";
    if (this.#trouble.textContent !== words) this.#trouble.textContent = words;
  }

  /** What is wrong. A browser knows that its network is gone long before a connection is missed. */
  #words() {
    if (!navigator.onLine) return texts.room.offline;
    return this.#lost && this.#timer === undefined ? texts.room.reconnecting : "";
  }
}
