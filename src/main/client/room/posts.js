import { toHex, toUtf8 } from "../bytes/encoding.js";
import { TYPE } from "../crypto/content.js";
import { contentOf } from "./shown.js";

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
  #chronicle;
  #room;
  /** @type {Map<string, import("./speaker.js").Spoken>} what may have reached some and not all, by entry */
  #begun = new Map();

  /** @param {Parts & {chronicle: import("./chronicle.js").Chronicle}} parts */
  constructor({ room, speaker, conclusions, notes, transcript, offer, chronicle }) {
    this.#room = room;
    this.#chronicle = chronicle;
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
   * @param {Pick<import("./state.js").Entry, "reply" | "mentions">} [more]
   * @returns {string} id of the entry
   */
  post(kind, text, more = {}) {
    const from = this.#room.me.person;
    const entry = { kind, from, text, ...more };
    const id = this.#transcript.add({ ...entry, state: "sending" });
    this.#say(contentOf(entry), id);
    return id;
  }

  /**
   * Says what is written down: what failed, or what waited when a seat was lost.
   *
   * @param {import("./state.js").Entry} entry
   */
  resume(entry) {
    if (entry.kind === "text" || entry.kind === "action") this.#say(contentOf(entry), entry.id);
  }

  /**
   * Says the last words.
   *
   * @param {string} words
   * @param {() => void} then when they got through, or could not
   */
  farewell(words, then) {
    this.#say({ type: TYPE.farewell, body: toUtf8(words) }, undefined, then);
  }

  /**
   * @param {import("./conclusions.js").Words} words
   * @param {string} [id] of the entry that shows it
   * @param {() => void} [then]
   */
  #say({ type, body }, id = "", then) {
    let spoken = this.#begun.get(id);
    this.#offer({
      prepare: () => this.#speaker.prepare(),
      make: () => {
        if (!spoken) {
          spoken = this.#speaker.say(type, body);
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
        if (spoken && id) this.#chronicle.shows(this.#ref(spoken), id);
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

  /** @param {import("./speaker.js").Spoken} spoken @returns {import("../crypto/body.js").Ref} */
  #ref({ n, hash }) {
    return { mid: this.#room.me.person.mid, n, hash: toHex(hash.slice(0, 16)) };
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
