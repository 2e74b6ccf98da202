/** Tells through the system what is said while one looks elsewhere: that something is, not what. */
import { plainName } from "./people.js";
import { preferences } from "./preferences.js";
import { texts } from "./texts.js";

/** @typedef {import("../room/state.js").Entry} Entry */

/** One at a time: each takes the place of the one before. */
const TAG = "sanctuary";

/** @returns {"granted" | "denied" | "default" | "unsupported"} whether it may be done */
export function permission() {
  return "Notification" in window ? Notification.permission : "unsupported";
}

/**
 * Asks whether it may be done; browsers want that to follow a press.
 *
 * @returns {Promise<boolean>}
 */
export async function askPermission() {
  if (permission() === "default") await Notification.requestPermission();
  return permission() === "granted";
}

export class Notifier {
  /** @type {Notification | undefined} */
  #shown;

  /**
   * @param {Entry} entry of somebody else
   * @param {boolean} meant whether it is for me in particular
   */
  tell(entry, meant) {
    const { notify } = preferences.all;
    if (notify === "off" || (notify === "mentions" && !meant) || permission() !== "granted") return;
    try {
      const body = wordsFor(entry, meant);
      this.#shown = new Notification(texts.name, { body, tag: TAG, silent: true });
      this.#shown.onclick = () => {
        window.focus();
        this.clear();
      };
    } catch {
      // some phones only let a service worker do this, and this page has none on purpose
    }
  }

  /** Takes back what is still shown. */
  clear() {
    this.#shown?.close();
    this.#shown = undefined;
  }
}

/** @type {(entry: Entry, meant: boolean) => string} */
function wordsFor({ kind, from, text }, meant) {
  if (preferences.all.notifyWords && from && text) return texts.notify.words(plainName(from), text);
  if (kind === "whisper") return texts.notify.whisper;
  return meant ? texts.notify.mention : texts.notify.message;
}
