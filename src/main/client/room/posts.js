import { toUtf8 } from "../bytes/encoding.js";
import { TYPE } from "../crypto/content.js";

/**
 * What those who say something work with.
 *
 * @typedef {object} Parts
 * @property {import("./room.js").Room} room
 * @property {import("./speaker.js").Speaker} speaker
 * @property {import("./conclusions.js").Conclusions} conclusions
 * @property {import("./notes.js").Notes} notes
 * @property {import("./transcript.js").Transcript} transcript
 * @property {(item: import("../net/outbox.js").Item, lane?: import("../net/outbox.js").Lane) => void
 *   } offer says it when its turn comes
 */

/**
 * What I say to all, from being written down until all have seen it. Through lost connections it is one
 * message: once it may have reached somebody, it is only ever sent again as the same.
 */
export class Posts {
  #speaker;
  #conclusions;
  #notes;
  #transcript;
  #offer;
  #person;
  /** @type {Map<string, import("./speaker.js").Spoken>} what may have reached some and not all, by entry */
  #begun = new Map();

  /** @param {Parts} parts */
  constructor({ room, speaker, conclusions, notes, transcript, offer }) {
    this.#person = room.me.person;
    this.#speaker = speaker;
    this.#conclusions = conclusions;
    this.#notes = notes;
    this.#transcript = transcript;
    this.#offer = offer;
  }

  /** Whether somebody may have it already. @param {string} entry id of what is being sent */
  mayBeSent(entry) {
    return this.#begun.has(entry);
  }

  /**
   * @param {"text" | "action"} kind
   * @param {string} text
   */
  post(kind, text) {
    const from = this.#person;
    const id = this.#transcript.add({ kind, from, text, state: "sending" });
    this.#say(TYPE[kind], text, id);
    return id;
  }

  /**
   * Says what is written down: what failed, or what waited when a seat was lost.
   *
   * @param {import("./state.js").Entry} entry
   */
  resume({ id, kind, text = "" }) {
    if (kind === "text" || kind === "action") this.#say(TYPE[kind], text, id);
  }

  /**
   * Says the last words.
   *
   * @param {string} words
   * @param {() => void} then when they got through, or could not
   */
  farewell(words, then) {
    this.#say(TYPE.farewell, words, undefined, then);
  }

  /**
   * @param {number} type
   * @param {string} text
   * @param {string} [id] of the entry that shows it
   * @param {() => void} [then]
   */
  #say(type, text, id = "", then) {
    let spoken = this.#begun.get(id);
    this.#offer({
      make: () => {
        if (!spoken) {
          spoken = this.#speaker.say(type, toUtf8(text));
          this.#conclusions.remember(spoken, id || undefined);
        }
        return this.#speaker.seal(spoken);
      },
      unmade: (sent) => {
        if (sent) spoken?.doubt();
        spoken = this.#keep(id, spoken);
      },
      accepted: (seq) => {
        spoken?.accepted(seq);
        this.#begun.delete(id);
        this.#transcript.sent(id, seq);
        this.#notes.correct();
        then?.();
      },
      refused: (reason) => {
        spoken = this.#keep(id, spoken);
        this.#transcript.failed(id, reason);
        then?.();
      },
    });
  }

  /**
   * Keeps what was said, if somebody may have it.
   *
   * @param {string} id
   * @param {import("./speaker.js").Spoken} [spoken]
   */
  #keep(id, spoken) {
    if (!spoken || spoken.unsay()) return undefined;
    this.#begun.set(id, spoken);
    return spoken;
  }
}
