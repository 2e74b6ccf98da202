/**
 * The log of a room and its scrolling: it follows what is said while its end is in view, and counts
 * what came when it is not.
 */
import { MOST_ENTRIES } from "../room/state.js";
import { element } from "./dom.js";
import { entryElement, updateEntry } from "./entries.js";
import { icon } from "./icons.js";
import { texts } from "./texts.js";

/** @typedef {import("../room/state.js").Entry} Entry */

/** How far from the end still counts as the end, in CSS pixels. */
const NEAR = 48;

/** Taller messages are folded, in CSS pixels. */
const TALL = 560;

export class Transcript {
  #log = element("div", {
    class: "log",
    role: "log",
    "aria-live": "polite",
    "aria-label": texts.room.messages,
  });
  #intro = element("div", { class: "intro" });
  #scroller = element(
    "div",
    { class: "scroller", tabindex: 0, role: "region", "aria-label": texts.room.conversation },
    this.#intro,
    this.#log,
  );
  #pillText = element("span");
  #pill = element(
    "button",
    { type: "button", class: "pill", hidden: true, onclick: () => this.#toEnd() },
    icon("down"),
    this.#pillText,
  );
  #atEnd = true;
  #unseen = 0;
  /** @type {Map<string, HTMLElement>} */
  #shown = new Map();
  /** @type {WeakMap<Element, Entry>} what each of them was when it was added */
  #entries = new WeakMap();
  /** @type {ReadonlySet<string>} whose connection is lost, by mid */
  #away = new Set();
  #retry;
  #sizes = new ResizeObserver(() => this.#shown.size > 0 && this.#atEnd && this.#toEnd());

  element = element("div", { class: "transcript" }, this.#scroller, this.#pill);

  /** @param {(id: string) => void} retry sends a failed message again */
  constructor(retry) {
    this.#retry = retry;
    this.#scroller.addEventListener("scroll", () => this.#scrolled(), { passive: true });
    // Pictures load, keyboards open: the end stays in view.
    this.#sizes.observe(this.#scroller);
    this.#sizes.observe(this.#log);
  }

  /**
   * Puts something above the log that is no message.
   *
   * @param {...Node} nodes
   */
  introduce(...nodes) {
    this.#intro.replaceChildren(...nodes);
  }

  /**
   * @param {Entry} entry
   * @param {string} [before] the entry it stands before; without it, it is the last
   */
  add(entry, before) {
    const next = before === undefined ? undefined : this.#shown.get(before);
    const above = next ? next.previousElementSibling : this.#log.lastElementChild;
    const shown = entryElement(entry, above ? this.#entries.get(above) : undefined, this.#retry);
    this.#shown.set(entry.id, shown);
    this.#entries.set(shown, entry);
    this.#forgetOldest();
    if (next) {
      next.classList.remove("continued");
      next.before(shown);
    } else {
      this.#log.append(shown);
    }
    this.#showWaiting(shown);
    fold(shown);
    if (this.#atEnd || entry.from?.me) this.#toEnd();
    else if (entry.from) this.#count(this.#unseen + 1);
  }

  /** What the room has forgotten is not shown any more. */
  #forgetOldest() {
    if (this.#shown.size <= MOST_ENTRIES) return;
    const [[id, oldest]] = this.#shown;
    oldest.remove();
    this.#shown.delete(id);
  }

  /** @param {Entry} entry */
  change(entry) {
    const shown = this.#shown.get(entry.id);
    if (shown) updateEntry(shown, entry, this.#retry);
  }

  /** What has disappeared is not shown any more. @param {string} id */
  remove(id) {
    const gone = this.#shown.get(id);
    if (!gone) return;
    gone.nextElementSibling?.classList.remove("continued");
    gone.remove();
    this.#shown.delete(id);
  }

  /**
   * Says of whispers that they wait for somebody who is away.
   *
   * @param {ReadonlySet<string>} away by mid
   */
  showAway(away) {
    this.#away = away;
    for (const shown of this.#shown.values()) this.#showWaiting(shown);
  }

  /** @param {HTMLElement} shown */
  #showWaiting(shown) {
    const { from, to } = this.#entries.get(shown) ?? {};
    if (from?.me && to) shown.toggleAttribute("data-waits", this.#away.has(to.mid));
  }

  clear() {
    this.#log.replaceChildren();
    this.#shown.clear();
    this.#count(0);
    this.#atEnd = true;
  }

  /** Forgets everything and watches nothing any more. */
  dispose() {
    this.clear();
    this.#sizes.disconnect();
  }

  #scrolled() {
    const { scrollHeight, scrollTop, clientHeight } = this.#scroller;
    this.#atEnd = scrollHeight - scrollTop - clientHeight < NEAR;
    if (this.#atEnd) this.#count(0);
  }

  #toEnd() {
    this.#scroller.scrollTop = this.#scroller.scrollHeight;
    this.#atEnd = true;
    this.#count(0);
  }

  /** @param {number} unseen */
  #count(unseen) {
    this.#unseen = unseen;
    this.#pill.hidden = unseen === 0;
    this.#pillText.textContent = texts.room.newMessages(unseen);
  }
}

/** @param {HTMLElement} shown in the page, so that its height is known */
function fold(shown) {
  const body = shown.querySelector(".body");
  if (!body || body.scrollHeight <= TALL) return;
  body.classList.add("folded");
  const button = element(
    "button",
    {
      type: "button",
      class: "text-button",
      onclick: () => {
        body.classList.remove("folded");
        button.remove();
      },
    },
    texts.said.showAll,
  );
  body.after(button);
}
