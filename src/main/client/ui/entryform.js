/** What the two ways in share: the form, the wait until one is in, and the frame of the page. */
import { element } from "./dom.js";
import { fetchFormatting } from "./formatting.js";
import { emblem } from "./icons.js";
import { texts } from "./texts.js";

/** @typedef {import("../room/session.js").Session} Session */
/** @typedef {import("./aliasfield.js").AliasField} AliasField */

/** A form with one button that leads into a room. */
export class EntryForm {
  #alert = element("p", { class: "alert", role: "alert" });
  #button;

  element;

  /**
   * @param {AliasField} alias
   * @param {string} label of the button
   * @param {string} busy its label meanwhile
   * @param {(alias: string) => Promise<string>} go gives what went wrong, or nothing
   */
  constructor(alias, label, busy, go) {
    this.#button = element("button", { type: "submit", class: "main-button" }, label);
    this.element = element(
      "form",
      {
        class: "card",
        novalidate: true,
        onsubmit: (/** @type {Event} */ event) => submitted(event),
      },
      alias.element,
      this.#alert,
      this.#button,
    );

    const submitted = async (/** @type {Event} */ event) => {
      event.preventDefault();
      if (this.#button.getAttribute("aria-disabled")) return;
      this.#alert.textContent = alias.complaint;
      if (alias.complaint) return alias.select();
      this.#button.setAttribute("aria-disabled", "true");
      this.#button.textContent = busy;
      await fetchFormatting();
      if (!this.element.isConnected) return;
      this.#alert.textContent = await go(alias.value);
      this.#button.removeAttribute("aria-disabled");
      this.#button.textContent = label;
    };
  }

  /** @param {Node} field that stands below the name */
  addField(field) {
    this.#alert.before(field);
  }

  /** @param {Node} options what few people need */
  addOptions(options) {
    this.element.append(options);
  }
}

/**
 * Waits until a session is in its room or is refused; a refused one is dropped.
 *
 * @param {Session} session
 * @param {() => void} [waiting] told when it waits to be let in
 * @returns {Promise<{ reason: string, retryAfter?: number } | null>} why not; null when it is in
 */
export function outcome(session, waiting = () => {}) {
  return new Promise((resolve) => {
    const stop = session.subscribe((state, change) => {
      if (change.type === "waiting") waiting();
      else if (change.type === "entered") settle(null);
      else if (change.type === "refused") settle(state.refusal ?? { reason: "fault" });
      else if (change.type === "ended") settle({ reason: state.ending?.kind ?? "fault" });
    });

    /** @param {{ reason: string, retryAfter?: number } | null} refusal */
    function settle(refusal) {
      stop();
      if (refusal) session.leaveNow();
      resolve(refusal);
    }
  });
}

/** @param {...(Node | null)} nodes */
export function page(...nodes) {
  return element("main", { class: "page" }, ...nodes);
}

/** The name of the house, above everything else. */
export function brand() {
  return element(
    "header",
    { class: "brand" },
    emblem(),
    element("h1", {}, texts.name),
    element("p", { class: "promise" }, texts.entry.promise),
  );
}
