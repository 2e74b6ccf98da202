/**
 * The log of a room and its scrolling: it follows what is said while its end is in view, and counts
 * what came when nobody could see it.
 */
import { element } from "./dom.js";
import { entryElement, updateEntry, updateQuote } from "./entries.js";
import { stopFading } from "./fading.js";
import { focusOn, keepFocus } from "./focus.js";
import { icon } from "./icons.js";
import { Log } from "./log.js";
import { showMuted } from "./muted.js";
import { texts } from "./texts.js";

/** @typedef {import("../room/state.js").Entry} Entry */

/** How far from the end still counts as the end, in CSS pixels. */
const NEAR = 48;

/** How much of what was read stays in view above the line of what is new, in CSS pixels. */
const ABOVE_UNREAD = 96;

/** Taller messages are folded, in CSS pixels. */
const TALL = 560;

export class Transcript {
  #intro = element("div", { class: "intro" });
  #scroller = element(
    "div",
    { class: "scroller", tabindex: 0, role: "region", "aria-label": texts.room.conversation },
    this.#intro,
  );
  #log;
  #pillText = element("span");
  #pill = element(
    "button",
    { type: "button", class: "pill", hidden: true, onclick: () => this.#toUnread() },
    icon("down"),
    this.#pillText,
  );
  #atEnd = true;
  #unseen = 0;
  /** @type {Set<string>} tall messages that somebody has opened */
  #unfolded = new Set();
  /** @type {ReadonlySet<string>} whose connection is lost, by mid */
  #away = new Set();
  /** @type {ReadonlySet<string>} of whom nothing is to be shown, by mid */
  #muted = new Set();
  #means;
  #counted;
  #sizes = new ResizeObserver(() => this.#log.size > 0 && this.#atEnd && this.#follow());
  #looked = () => {
    if (!document.hidden) this.#scrolled();
  };

  element = element("div", { class: "transcript" }, this.#scroller, this.#pill);

  /**
   * @param {Omit<import("./entries.js").Means, "jump" | "find">} means what can be done with messages
   * @param {(unseen: number) => void} [counted] told how many messages nobody has seen yet
   */
  constructor(means, counted = () => {}) {
    this.#means = {
      ...means,
      jump: (/** @type {string} */ id) => this.#jump(id),
      find: (/** @type {string} */ id) => this.find(id),
    };
    this.#counted = counted;
    this.#log = new Log(this.#scroller, {
      make: (entry, previous) => this.#made(entry, previous),
      placed: (shown, entry) => this.#placed(shown, entry),
    });
    this.#scroller.append(this.#log.element);
    this.#scroller.addEventListener("scroll", () => this.#scrolled(), { passive: true });
    document.addEventListener("visibilitychange", this.#looked);
    // Pictures load, keyboards open: the end stays in view.
    this.#sizes.observe(this.#scroller);
    this.#sizes.observe(this.#log.element);
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
   * Shows what was said before this transcript was there.
   *
   * @param {ReadonlyArray<Entry>} entries
   */
  begin(entries) {
    this.#log.begin(entries);
  }

  /**
   * @param {Entry} entry
   * @param {string} [before] the entry it stands before; without it, it is the last
   */
  add(entry, before) {
    this.#log.add(entry, before);
    if (entry.from?.me) {
      this.#log.markUnread(null);
      return this.#toEnd();
    }
    const read = entry.from && !this.#muted.has(entry.from.mid);
    if (read && (document.hidden || !this.#atEnd)) {
      if (this.#unseen === 0) this.#log.markUnread(entry.id);
      this.#count(this.#unseen + 1);
    }
    if (this.#atEnd) this.#follow();
  }

  /** @param {Entry} entry */
  change(entry) {
    const before = this.#log.entry(entry.id) ?? entry;
    const shown = this.#log.change(entry);
    const reworded = entry.text !== before.text || entry.deleted !== before.deleted;
    if (shown) {
      const kept = keepFocus(shown, () => updateEntry(shown, entry, before, this.#means));
      if (!kept) focusOn(shown);
      if (reworded) this.#placed(shown, entry);
    }
    if (reworded) this.#quoteAnew(entry.id);
  }

  /** Something that is quoted has changed, or has disappeared. @param {string} id */
  #quoteAnew(id) {
    for (const { entry, shown } of this.#log.shown()) {
      if (entry.reply?.entry === id) updateQuote(shown, entry, this.#means);
    }
  }

  /** An entry as it is now. @param {string} id @returns {Entry | undefined} */
  find(id) {
    return this.#log.entry(id);
  }

  /**
   * Shows nothing of what these people say.
   *
   * @param {ReadonlySet<string>} muted by mid
   */
  showMuted(muted) {
    this.#muted = muted;
    for (const { shown, entry } of this.#log.shown()) this.#showMuted(shown, entry);
  }

  /** @type {(shown: HTMLElement, entry: Entry) => void} */
  #showMuted(shown, { from }) {
    const muted = from !== undefined && this.#muted.has(from.mid);
    if (from && (muted || shown.classList.contains("muted"))) showMuted(shown, from, muted);
  }

  /**
   * What nobody wants to read is hidden before it is in the page, where it would be read aloud.
   *
   * @type {(entry: Entry, previous: Entry | undefined) => HTMLElement}
   */
  #made(entry, previous) {
    const made = entryElement(entry, previous, this.#means);
    this.#showMuted(made, entry);
    return made;
  }

  /** Leads to an entry, and gives it the focus. @param {string} id */
  #jump(id) {
    const shown = this.#lookAt(this.#log.reveal(id));
    if (shown) focusOn(shown);
  }

  /** What has disappeared is not shown any more, nor quoted. @param {string} id */
  remove(id) {
    this.#unfolded.delete(id);
    const held = this.#log.element.contains(document.activeElement);
    this.#log.remove(id);
    if (held && document.activeElement === document.body) focusOn(this.#log.element);
    this.#quoteAnew(id);
  }

  /**
   * Brings an entry into view, all of it, and points at it.
   *
   * @param {string} id
   * @returns {HTMLElement | null} null if it is not here any more
   */
  show(id) {
    const shown = this.#log.reveal(id);
    if (shown) {
      this.#unfolded.add(id);
      unfold(shown);
    }
    return this.#lookAt(shown);
  }

  /** @param {HTMLElement | null} shown */
  #lookAt(shown) {
    this.point(shown);
    shown?.scrollIntoView({ block: "center" });
    return shown;
  }

  /** @param {HTMLElement | null} shown what is pointed at, instead of what was */
  point(shown) {
    this.#scroller.querySelector(".pointed")?.classList.remove("pointed");
    shown?.classList.add("pointed");
  }

  /**
   * Says of whispers that they wait for somebody who is away.
   *
   * @param {ReadonlySet<string>} away by mid
   */
  showAway(away) {
    this.#away = away;
    for (const { shown, entry } of this.#log.shown()) this.#showWaiting(shown, entry);
  }

  /** @type {(shown: HTMLElement, entry: Entry) => void} */
  #showWaiting(shown, { from, to }) {
    if (from?.me && to) shown.toggleAttribute("data-waits", this.#away.has(to.mid));
  }

  clear() {
    this.#log.clear();
    stopFading();
    this.#unfolded.clear();
    this.#count(0);
    this.#atEnd = true;
  }

  /** Forgets everything and watches nothing any more. */
  dispose() {
    this.clear();
    this.#sizes.disconnect();
    document.removeEventListener("visibilitychange", this.#looked);
  }

  /** @type {(shown: HTMLElement, entry: Entry) => void} */
  #placed(shown, entry) {
    this.#showWaiting(shown, entry);
    if (!this.#unfolded.has(entry.id)) fold(shown, () => this.#unfolded.add(entry.id));
  }

  #scrolled() {
    const { scrollHeight, scrollTop, clientHeight } = this.#scroller;
    this.#atEnd = scrollHeight - scrollTop - clientHeight < NEAR;
    if (this.#atEnd && !document.hidden) this.#count(0);
  }

  /** Keeps the end in view; while nobody looks, no further than what was not seen yet. */
  #follow() {
    if (!document.hidden || this.#unseen === 0) return this.#toEnd();
    this.#scroller.scrollTop = this.#placeOfUnread();
    this.#scrolled();
  }

  #toEnd() {
    this.#scroller.scrollTop = this.#scroller.scrollHeight;
    this.#scrolled();
  }

  /** Goes where one would read on, and from there to the end. */
  #toUnread() {
    const place = this.#placeOfUnread();
    if (this.#scroller.scrollTop > place - NEAR) return this.#toEnd();
    this.#scroller.scrollTop = place;
    this.#scrolled();
  }

  #placeOfUnread() {
    const { scrollHeight, clientHeight, scrollTop } = this.#scroller;
    const end = scrollHeight - clientHeight;
    const line = this.#log.unreadLine;
    if (!line) return end;
    const from = line.getBoundingClientRect().top - this.#scroller.getBoundingClientRect().top;
    return Math.min(end, scrollTop + from - ABOVE_UNREAD);
  }

  /** @param {number} unseen */
  #count(unseen) {
    this.#unseen = unseen;
    this.#pill.hidden = unseen === 0 || this.#atEnd;
    this.#pillText.textContent = texts.room.newMessages(unseen);
    this.#counted(unseen);
  }
}

/**
 * @param {HTMLElement} shown in the page, so that its height is known
 * @param {() => void} unfolded told when somebody wants all of it
 */
function fold(shown, unfolded) {
  const body = /** @type {HTMLElement | null} */ (shown.querySelector(".body"));
  if (!body || body.scrollHeight <= TALL) return;
  body.classList.add("folded");
  const button = element(
    "button",
    {
      type: "button",
      class: "text-button",
      onclick: () => {
        focusOn(body);
        unfold(shown);
        unfolded();
      },
    },
    texts.said.showAll,
  );
  body.after(button);
}

/** @param {HTMLElement} shown that may be folded */
function unfold(shown) {
  const body = shown.querySelector(":scope > .folded");
  if (!body) return;
  body.classList.remove("folded");
  shown.querySelector(":scope > .text-button")?.remove();
}
