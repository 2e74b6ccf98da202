/**
 * The log of a room, in stretches. However long it is, only those near what is seen have their elements
 * in the page, in their order; and each entry is announced once, when it comes.
 */
import { MOST_ENTRIES } from "../room/state.js";
import { element } from "./dom.js";
import { continues } from "./entries.js";
import { dayLine, unreadLine } from "./loglines.js";
import { Stretch } from "./stretch.js";
import { texts } from "./texts.js";

/** @typedef {import("../room/state.js").Entry} Entry */

/** Entries of one stretch. */
const LENGTH = 10;

/** So many of the last stretches are always there: what comes is added to them. */
const KEPT = 3;

/** So many more may be there while nobody looks, and nothing is known of what is near. */
const MOST_FILLED = 48;

/** How far above and below of what is seen entries are there, in CSS pixels. */
const AROUND = 2_000;

/**
 * @typedef {object} Ways
 * @property {(entry: Entry, previous: Entry | undefined) => HTMLElement} make an entry's element
 * @property {(shown: HTMLElement, entry: Entry) => void} placed it is in the page, and has a height
 */

export class Log {
  /** @type {Stretch[]} none of them without an entry */
  #stretches = [];
  /** @type {Map<string, Stretch>} by entry */
  #places = new Map();
  /** @type {WeakMap<Element, Stretch>} */
  #owners = new WeakMap();
  /** @type {string | null} the entry below the line of what is new */
  #unread = null;
  /** @type {Set<Stretch>} those to be filled, one in each frame */
  #wanted = new Set();
  #frame = 0;
  #ways;
  #watch;

  element = element("div", {
    class: "log",
    role: "log",
    "aria-live": "polite",
    "aria-label": texts.room.messages,
  });

  /**
   * @param {HTMLElement} scroller that it will be in
   * @param {Ways} ways
   */
  constructor(scroller, ways) {
    this.#ways = ways;
    this.#watch = new IntersectionObserver((changes) => this.#moved(changes), {
      root: scroller,
      rootMargin: `${AROUND}px 0px`,
    });
  }

  /** How many entries it has. */
  get size() {
    return this.#places.size;
  }

  /**
   * Adds an entry.
   *
   * @param {Entry} entry
   * @param {string} [before] the entry it stands before; without it, it is the last
   */
  add(entry, before) {
    const next = before === undefined ? undefined : this.#places.get(before);
    const stretch = next ?? this.#last();
    this.#places.set(entry.id, stretch);
    const at = next ? next.entries.findIndex(({ id }) => id === before) : stretch.entries.length;
    const shown = stretch.insert(entry, at);
    if (shown) this.#ways.placed(shown, entry);
    const follower = stretch.entries[at + 1];
    if (follower) this.#regroup(stretch, follower);
    if (this.size > MOST_ENTRIES) this.#forgetOldest();
  }

  /**
   * Takes entries that were there before the log was: the last are shown, the others when they are near.
   *
   * @param {ReadonlyArray<Entry>} entries in their order
   */
  begin(entries) {
    for (let from = 0; from < entries.length; from += LENGTH) {
      const stretch = this.#stretch();
      stretch.empty(0);
      for (const entry of entries.slice(from, from + LENGTH)) {
        this.#places.set(entry.id, stretch);
        stretch.insert(entry, stretch.entries.length);
      }
    }
    for (const stretch of this.#stretches.slice(-KEPT)) this.#fill(stretch);
  }

  /**
   * Puts another version of an entry in its place.
   *
   * @param {Entry} entry
   * @returns {HTMLElement | undefined} what shows the former version, if it is there now
   */
  change(entry) {
    const stretch = this.#places.get(entry.id);
    if (!stretch) return undefined;
    const at = stretch.entries.findIndex(({ id }) => id === entry.id);
    stretch.entries[at] = entry;
    return stretch.find(entry.id);
  }

  /** An entry as it is now. @param {string} id @returns {Entry | undefined} */
  entry(id) {
    return this.#places.get(id)?.entries.find((one) => one.id === id);
  }

  /**
   * Takes an entry away.
   *
   * @param {string} id
   */
  remove(id) {
    const stretch = this.#places.get(id);
    const at = stretch?.entries.findIndex((entry) => entry.id === id) ?? -1;
    if (!stretch || at < 0) return;
    const below = stretch.entries[at + 1] ?? this.#after(stretch)?.entries[0];
    if (id === this.#unread) this.#unread = below?.id ?? null;
    stretch.remove(at);
    this.#places.delete(id);
    if (stretch.entries.length === 0) this.#drop(stretch);
    const place = below && this.#places.get(below.id);
    if (place) this.#regroup(place, below);
  }

  /** @returns {Generator<{ entry: Entry, shown: HTMLElement }>} the entries that are there now */
  *shown() {
    for (const stretch of this.#stretches) {
      if (!stretch.filled) continue;
      for (const entry of stretch.entries) {
        const shown = stretch.find(entry.id);
        if (shown) yield { entry, shown };
      }
    }
  }

  /**
   * An entry's element; it is made if it is not there.
   *
   * @param {string} id
   * @returns {HTMLElement | null} null if the entry is forgotten
   */
  reveal(id) {
    const stretch = this.#places.get(id);
    if (!stretch) return null;
    this.#fill(stretch);
    return stretch.find(id) ?? null;
  }

  /**
   * Draws the line of what is new above an entry.
   *
   * @param {string | null} id null takes it away
   */
  markUnread(id) {
    const former = this.#unread;
    this.#unread = id;
    for (const each of [former, id]) {
      const stretch = each === null ? undefined : this.#places.get(each);
      const entry = stretch?.entries.find((one) => one.id === each);
      if (stretch && entry) this.#regroup(stretch, entry);
    }
  }

  /** The line of what is new, if it is there now. */
  get unreadLine() {
    return this.element.querySelector(".unread-line");
  }

  clear() {
    this.#watch.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#wanted.clear();
    this.#stretches = [];
    this.#places.clear();
    this.#unread = null;
    this.element.replaceChildren();
  }

  /** The stretch that what comes next belongs to. */
  #last() {
    const last = this.#stretches.at(-1);
    if (last && last.entries.length < LENGTH) return last;
    const stretch = this.#stretch();
    this.#tidy();
    return stretch;
  }

  /** One more stretch, at the end. */
  #stretch() {
    const stretch = new Stretch({
      make: (entry) => this.#ways.make(entry, this.#above(entry)),
      lines: (entry) => this.#lines(entry),
    });
    this.#stretches.push(stretch);
    this.#owners.set(stretch.element, stretch);
    this.element.append(stretch.element);
    this.#watch.observe(stretch.element);
    return stretch;
  }

  /** @param {Entry} entry @returns {HTMLElement[]} that stand above it */
  #lines(entry) {
    const previous = this.#before(entry);
    const otherDay = previous && dayLine(previous.at, entry.at);
    return [otherDay, entry.id === this.#unread && unreadLine()].filter((line) => !!line);
  }

  /** @param {Entry} entry @returns {Entry | undefined} the one above it, if no line is between */
  #above(entry) {
    return this.#lines(entry).length > 0 ? undefined : this.#before(entry);
  }

  /** @param {Entry} entry @returns {Entry | undefined} the one above it */
  #before(entry) {
    const stretch = this.#places.get(entry.id);
    if (!stretch) return undefined;
    const at = stretch.entries.indexOf(entry);
    if (at > 0) return stretch.entries[at - 1];
    return this.#stretches[this.#stretches.indexOf(stretch) - 1]?.entries.at(-1);
  }

  /**
   * Something else stands above an entry now. Its element stays: it has been announced.
   *
   * @type {(stretch: Stretch, entry: Entry) => void}
   */
  #regroup(stretch, entry) {
    stretch.renewLines(entry);
    const continued = continues(entry, this.#above(entry));
    stretch.find(entry.id)?.classList.toggle("continued", continued);
  }

  /** @param {Stretch} stretch */
  #fill(stretch) {
    if (stretch.filled) return;
    stretch.fill();
    for (const entry of stretch.entries) {
      const shown = stretch.find(entry.id);
      if (shown) this.#ways.placed(shown, entry);
    }
  }

  /** What the room has forgotten is not shown any more. */
  #forgetOldest() {
    this.remove(this.#stretches[0].entries[0].id);
  }

  /** @param {Stretch} stretch that has no entry any more */
  #drop(stretch) {
    this.#watch.unobserve(stretch.element);
    this.#wanted.delete(stretch);
    stretch.element.remove();
    this.#stretches.splice(this.#stretches.indexOf(stretch), 1);
  }

  /** @param {Stretch} stretch @returns {Stretch | undefined} the one below it */
  #after(stretch) {
    return this.#stretches[this.#stretches.indexOf(stretch) + 1];
  }

  /** @param {IntersectionObserverEntry[]} changes */
  #moved(changes) {
    for (const { target, isIntersecting } of changes) {
      const stretch = this.#owners.get(target);
      if (!stretch) continue;
      stretch.near = isIntersecting;
      if (isIntersecting) this.#wanted.add(stretch);
      else this.#wanted.delete(stretch);
    }
    this.#tidy();
    this.#fillSoon();
  }

  /** Fills one stretch in each frame, so that scrolling stays smooth. */
  #fillSoon() {
    cancelAnimationFrame(this.#frame);
    for (const each of this.#wanted) if (each.filled) this.#wanted.delete(each);
    if (this.#wanted.size === 0) return;
    this.#frame = requestAnimationFrame(() => {
      const [next] = this.#wanted;
      if (next) this.#fill(next);
      this.#fillSoon();
    });
  }

  /** Lets go of elements that are far away. */
  #tidy() {
    const filled = this.#stretches.slice(0, -KEPT).filter((each) => each.filled && !each.near);
    const surplus = Math.max(0, filled.length - MOST_FILLED);
    const far = filled.filter((each, at) => at < surplus || each.near === false);
    const spare = far.filter(({ element }) => !isInUse(element));
    // All heights first: each one that is asked for after a change would lay out the page again.
    const heights = spare.map(({ element }) => element.offsetHeight);
    for (const [at, stretch] of spare.entries()) stretch.empty(heights[at]);
  }
}

/**
 * Whether somebody would miss what is there: a film that plays, a text that is selected.
 *
 * @param {HTMLElement} stretch
 */
function isInUse(stretch) {
  const selection = document.getSelection();
  return (
    stretch.contains(document.activeElement) ||
    stretch.querySelector("img, audio, video") !== null ||
    (selection !== null && !selection.isCollapsed && selection.containsNode(stretch, true))
  );
}
