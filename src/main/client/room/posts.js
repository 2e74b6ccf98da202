import { toUtf8 } from "../bytes/encoding.js";
import { TYPE } from "../crypto/content.js";
import { UnopenableError } from "../crypto/unopenable.js";

/**
 * What those who say something work with.
 *
 * @typedef {object} Parts
 * @property {import("./room.js").Room} room
 * @property {import("./speaker.js").Speaker} speaker
 * @property {import("./inbox.js").Inbox} inbox
 * @property {import("./transcript.js").Transcript} transcript
 * @property {(item: import("../net/outbox.js").Item) => void} offer says it when its turn comes
 */

/** What I say, from being written down until all have seen it. */
export class Posts {
  #room;
  #speaker;
  #inbox;
  #transcript;
  #offer;

  /** @param {Parts} parts */
  constructor({ room, speaker, inbox, transcript, offer }) {
    this.#room = room;
    this.#speaker = speaker;
    this.#inbox = inbox;
    this.#transcript = transcript;
    this.#offer = offer;
  }

  /** The texts that did not get out. */
  get unsent() {
    return this.#transcript.entries.flatMap(({ state, text }) =>
      text && (state === "sending" || state === "failed") ? [text] : [],
    );
  }

  /**
   * @param {"text" | "action"} kind
   * @param {string} text
   */
  post(kind, text) {
    const from = this.#room.me.person;
    const id = this.#transcript.add({ kind, from, text, state: "sending" });
    this.#say(TYPE[kind], text, id);
    return id;
  }

  /**
   * @param {string} mid
   * @param {string} text
   */
  whisper(mid, text) {
    const to = this.#room.roster.find(mid)?.person;
    const from = this.#room.me.person;
    const id = this.#transcript.add({ kind: "whisper", from, to, text, state: "sending" });
    this.#whisper(mid, text, id);
    return id;
  }

  /** @param {string} id of an entry that failed */
  retry(id) {
    const entry = this.#transcript.find(id);
    if (entry?.state !== "failed" || entry.text === undefined) return;
    this.#transcript.change(id, { state: "sending", why: undefined });
    if (entry.kind === "whisper") this.#whisper(entry.to?.mid ?? "", entry.text, id);
    else if (entry.kind === "text" || entry.kind === "action") {
      this.#say(TYPE[entry.kind], entry.text, id);
    }
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
  #say(type, text, id, then) {
    /** @type {import("./speaker.js").Spoken | undefined} */
    let spoken;
    this.#offer({
      make: () => {
        spoken = this.#speaker.say(type, toUtf8(text));
        const { parcels, deaf } = this.#speaker.seal(spoken);
        this.#inbox.remember(spoken, id);
        if (deaf.length > 0) this.#transcript.warn({ type: "ghost" });
        return parcels;
      },
      accepted: (seq) => {
        spoken?.accepted();
        this.#sent(id, seq);
        then?.();
      },
      refused: (reason) => {
        spoken?.refused();
        this.#failed(id, reason);
        then?.();
      },
    });
  }

  /**
   * @param {string} mid
   * @param {string} text
   * @param {string} id
   */
  #whisper(mid, text, id) {
    this.#offer({
      make: () => {
        const peer = this.#room.roster.find(mid);
        try {
          if (peer) return [this.#speaker.whisper(peer, text)];
        } catch (error) {
          if (!(error instanceof UnopenableError)) throw error;
        }
        this.#failed(id, "nobody-there");
        return [];
      },
      accepted: (seq) => this.#sent(id, seq),
      refused: (reason) => this.#failed(id, reason === "no-such-member" ? "nobody-there" : reason),
    });
  }

  /**
   * @param {string | undefined} id
   * @param {number} [seq]
   */
  #sent(id, seq) {
    const entry = id === undefined ? undefined : this.#transcript.find(id);
    if (!entry) return;
    // somebody may have seen its first part before its last was accepted
    const state = entry.state === "seen" ? "seen" : "sent";
    this.#transcript.change(entry.id, { state, seq });
  }

  /**
   * @param {string | undefined} id
   * @param {string} why
   */
  #failed(id, why) {
    if (id !== undefined) this.#transcript.change(id, { state: "failed", why });
  }
}
