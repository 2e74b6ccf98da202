/**
 * What one has said before, to say it again. It is taken from the messages that are shown, and kept nowhere
 * else: what is deleted, cleared or gone is not remembered here either.
 */
import { mention } from "../room/commands.js";

/** @typedef {import("../room/state.js").Entry} Entry */

export class SaidBefore {
  #mine;
  /** How far back one has gone; 0 is what one was writing. */
  #back = 0;
  #draft = "";

  /** @param {() => Entry[]} mine my own messages, the oldest first */
  constructor(mine) {
    this.#mine = mine;
  }

  /** My last message that can be changed. @param {(entry: Entry) => boolean} may @returns {Entry | undefined} */
  last(may) {
    return this.#mine().findLast(may);
  }

  /**
   * @param {number} step 1 goes back, -1 forward
   * @param {string} draft what is written now
   * @returns {string | undefined} what to write instead; nothing if there is nothing more
   */
  go(step, draft) {
    const lines = this.#mine().map(typedAs);
    const back = this.#back + step;
    if (back < 0 || back > lines.length) return undefined;
    if (this.#back === 0) this.#draft = draft;
    this.#back = back;
    return back === 0 ? this.#draft : lines[lines.length - back];
  }

  /** One writes something new. */
  reset() {
    this.#back = 0;
    this.#draft = "";
  }
}

/** As one would type it. @param {Entry} entry */
function typedAs({ kind, text = "", to }) {
  if (kind === "action") return `/me ${text}`;
  if (kind === "whisper" && to) return `/purr ${mention({ ...to, namesake: false })} ${text}`;
  return text.startsWith("/") ? `/${text}` : text;
}
