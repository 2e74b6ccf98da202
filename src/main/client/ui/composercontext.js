/** What the composer is about, if not about something new: an answer, or other words for what one said. */
import { element } from "./dom.js";
import { icon } from "./icons.js";
import { withPeople } from "./people.js";
import { startOf } from "./quote.js";
import { texts } from "./texts.js";

/** @typedef {import("../room/state.js").Entry} Entry */

export class ComposerContext {
  /** @type {{ kind: "answer" | "edit", entry: Entry } | null} */
  #about = null;
  #cancelled;

  element = element("div", { class: "composer-context", hidden: true });

  /** @param {() => void} cancelled told when the person does not want it any more */
  constructor(cancelled) {
    this.#cancelled = cancelled;
  }

  /** @returns {string | undefined} id of the entry that is answered */
  get answers() {
    return this.#about?.kind === "answer" ? this.#about.entry.id : undefined;
  }

  /** @returns {Entry | undefined} what is being changed */
  get edits() {
    return this.#about?.kind === "edit" ? this.#about.entry : undefined;
  }

  /** @param {"answer" | "edit"} kind @param {Entry} entry */
  set(kind, entry) {
    this.#about = { kind, entry };
    const { from } = entry;
    const words =
      kind === "edit"
        ? [texts.composer.editing]
        : from?.me
          ? [texts.composer.answeringMine]
          : withPeople(texts.composer.answering, { who: from });
    this.element.replaceChildren(
      icon(kind === "edit" ? "edit" : "reply"),
      element(
        "span",
        { class: "quote-words" },
        element("span", { class: "context-title" }, ...words),
        element("span", { class: "quote-start", dir: "auto" }, startOf(entry)),
      ),
      element(
        "button",
        {
          type: "button",
          class: "icon-button",
          "aria-label": texts.composer.stop,
          title: texts.composer.stop,
          onclick: () => this.#cancelled(),
        },
        icon("close"),
      ),
    );
    this.element.hidden = false;
  }

  /**
   * Whether it is about something that has disappeared.
   *
   * @param {string} [id] what has; without it, everything
   */
  isAbout(id) {
    return this.#about !== null && (id === undefined || id === this.#about.entry.id);
  }

  clear() {
    this.#about = null;
    this.element.hidden = true;
    this.element.replaceChildren();
  }

  /**
   * Something has changed in an entry.
   *
   * @param {Entry} entry
   * @returns {boolean} whether it was what this is about, and is gone
   */
  changed(entry) {
    if (this.#about?.entry.id !== entry.id) return false;
    if (entry.deleted) return true;
    this.set(this.#about.kind, entry);
    return false;
  }
}
