/** What the header says of the connection: loudly only what somebody has to know. */
import { element } from "./dom.js";
import { texts } from "./texts.js";

export class ConnectionLine {
  #calm = element(
    "span",
    {},
    texts.room.connected,
    element("span", { class: "bar-label" }, texts.room.encrypted),
  );
  #trouble = element("span", { class: "trouble", role: "status" });
  #show = () => {
    // What the browser knows of the network it knows at once, long before a connection is missed.
    this.#calm.hidden = !navigator.onLine;
    this.#trouble.textContent = navigator.onLine ? "" : texts.room.offline;
  };

  element = element("p", { class: "connection" }, this.#calm, this.#trouble);

  constructor() {
    addEventListener("online", this.#show);
    addEventListener("offline", this.#show);
    this.#show();
  }

  /** Watches nothing any more. */
  dispose() {
    removeEventListener("online", this.#show);
    removeEventListener("offline", this.#show);
  }
}
