/**
 * What somebody has set for the page. It lasts as long as the page does, unless they want it to be
 * remembered on this device.
 */
import { LANGUAGES } from "./languages.js";
import { keep, recall, unlearn } from "./remembered.js";
import { THEMES } from "./theme.js";

/**
 * @typedef {object} Settings
 * @property {import("./theme.js").Theme} theme
 * @property {string} language its tag; empty: as the browser says
 * @property {"off" | "mentions" | "all"} notify of what is said while one looks elsewhere
 * @property {boolean} notifyWords whether a notification shows who says what
 * @property {boolean} sound
 * @property {boolean} typing whether the others see that one is writing
 * @property {boolean} media whether pictures, sounds and films of other places may be loaded, by a press
 * @property {"device" | "sends" | "breaks"} enter what the Enter key does; `device`: on a touch screen
 *   it breaks the line, elsewhere it sends
 */

/** @type {Readonly<Settings>} */
const FIRST = Object.freeze({
  theme: "system",
  language: "",
  notify: "off",
  notifyWords: false,
  sound: true,
  typing: false,
  media: true,
  enter: "device",
});

/** @type {{ [Name in keyof Settings]: ReadonlyArray<Settings[Name]> }} */
export const CHOICES = {
  theme: THEMES,
  language: ["", ...LANGUAGES.map(({ tag }) => tag)],
  notify: ["off", "mentions", "all"],
  notifyWords: [false, true],
  sound: [true, false],
  typing: [false, true],
  media: [true, false],
  enter: ["device", "sends", "breaks"],
};

const NAMES = /** @type {(keyof Settings)[]} */ (Object.keys(FIRST));

export class Preferences {
  /** @type {Settings} */
  #settings = { ...FIRST };
  #remembers;
  /** @type {Set<(name: keyof Settings) => void>} */
  #watchers = new Set();

  /** Takes what this device has kept. */
  constructor() {
    const kept = recall();
    this.#remembers = kept !== null;
    for (const name of NAMES) {
      const choices = /** @type {ReadonlyArray<unknown>} */ (CHOICES[name]);
      const at = choices.indexOf(kept?.[name]);
      if (at >= 0) this.#settings = { ...this.#settings, [name]: choices[at] };
    }
  }

  /** All of them as they are now. */
  get all() {
    return this.#settings;
  }

  /**
   * @template {keyof Settings} Name
   * @param {Name} name
   * @param {Settings[Name]} value
   */
  set(name, value) {
    if (this.#settings[name] === value) return;
    this.#settings = { ...this.#settings, [name]: value };
    if (this.#remembers) keep(this.#settings);
    for (const watcher of this.#watchers) watcher(name);
  }

  /** Whether this device remembers them. */
  get remembers() {
    return this.#remembers;
  }

  /**
   * @param {boolean} wanted
   * @returns {boolean} whether this device remembers them now
   */
  remember(wanted) {
    this.#remembers = wanted && keep(this.#settings);
    if (!this.#remembers) unlearn();
    return this.#remembers;
  }

  /**
   * @param {(name: keyof Settings) => void} watcher told of each change
   * @returns {() => void} ends it
   */
  watch(watcher) {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }
}

/** Those of whoever reads this page. */
export const preferences = new Preferences();
