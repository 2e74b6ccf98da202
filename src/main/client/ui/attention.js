/** Calls somebody who looks elsewhere: by the title and the icon, by a sound, by a notification. */
import { ifThere } from "./later.js";
import { preferences } from "./preferences.js";
import { Unread } from "./unread.js";

/** @typedef {import("../room/state.js").Entry} Entry */

export class Attention {
  #unread = new Unread();
  /** @type {import("./chime.js").Chime | undefined} made when it is first needed */
  #chime;
  /** @type {import("./notifier.js").Notifier | undefined} the same */
  #notifier;
  #calls = true;
  #looked = () => {
    if (!isElsewhere()) this.#notifier?.clear();
  };

  constructor() {
    document.addEventListener("visibilitychange", this.#looked);
    addEventListener("focus", this.#looked);
  }

  /** @param {number} count of what is not seen yet */
  show(count) {
    this.#unread.show(count);
  }

  /**
   * Something was said.
   *
   * @param {Entry} entry
   */
  heard(entry) {
    if (!entry.from || entry.from.me || !isElsewhere()) return;
    ifThere(({ Chime, Notifier }) => {
      if (!this.#calls || !isElsewhere()) return;
      this.#chime ??= new Chime();
      this.#notifier ??= new Notifier();
      if (preferences.all.sound) this.#chime.ring();
      this.#notifier.tell(entry, isForMe(entry));
    });
  }

  /** Calls no more. */
  dispose() {
    this.#calls = false;
    document.removeEventListener("visibilitychange", this.#looked);
    removeEventListener("focus", this.#looked);
    this.#unread.dispose();
    this.#chime?.dispose();
    this.#notifier?.clear();
  }
}

function isElsewhere() {
  return document.hidden || !document.hasFocus();
}

/** @param {Entry} entry */
function isForMe({ kind, to, mentions = [] }) {
  return (kind === "whisper" && to?.me === true) || mentions.some(({ me }) => me);
}
