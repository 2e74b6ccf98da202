import { writeName } from "../crypto/body.js";
import { TYPE } from "../crypto/content.js";
import { writeNamed } from "../crypto/payload.js";
import { silent } from "./silent.js";

/** @typedef {import("./roster.js").Peer} Peer */

/**
 * My name in the room, if I have changed it: the others are told in a message, and whoever comes later
 * alone, because its record of me has the first one.
 */
export class Names {
  #room;
  #parts;
  #transcript;
  #offer;
  #changed;
  #apply;
  /** Number of the message that says it; 0 if I have the name with which I came. */
  #n = 0;
  /** @type {string | undefined} the name that I asked for last, until I have it */
  #wanted;
  /** @type {Set<string>} mids of those who know it */
  #told = new Set();

  /**
   * @param {Pick<import("./posts.js").Parts, "room" | "speaker" | "conclusions" | "transcript" | "offer">} parts
   * @param {() => void} changed told when I have another name
   * @param {(change: import("./state.js").Change) => void} apply
   */
  constructor({ room, speaker, conclusions, transcript, offer }, changed, apply) {
    this.#room = room;
    this.#parts = { speaker, conclusions };
    this.#transcript = transcript;
    this.#offer = offer;
    this.#changed = changed;
    this.#apply = apply;
  }

  /** The name that I asked for and do not have yet, if there is one. */
  get wanted() {
    return this.#wanted;
  }

  /** Takes another name. @param {string} alias */
  take(alias) {
    this.#wanted = alias;
    const done = () => {
      if (this.#wanted === alias) this.#wanted = undefined;
    };
    const item = silent(this.#parts, TYPE.name, () => writeName(alias), {
      accepted: ({ n, receivers }) => {
        done();
        const { me } = this.#room;
        const who = me.person;
        this.#n = n;
        this.#told = new Set(receivers);
        me.person = { ...who, alias };
        this.#changed();
        this.#transcript.note({ type: "renamed", who, by: me.person });
        this.tell();
      },
      refused: (reason) => {
        done();
        this.#apply({ type: "unchanged", reason });
      },
    });
    this.#offer(item);
  }

  /** Tells my name to whoever does not know it. */
  tell() {
    if (this.#n === 0) return;
    for (const peer of this.#room.roster.peers) if (!peer.away) this.#tell(peer);
  }

  /** Tells somebody my name again, who may not have heard it. @param {Peer} peer */
  again({ person }) {
    this.#told.delete(person.mid);
    this.tell();
  }

  /** @param {Peer} peer */
  #tell(peer) {
    const { mid } = peer.person;
    if (this.#told.has(mid)) return;
    this.#told.add(mid);
    this.#offer(
      {
        make: () => {
          const here = this.#room.roster.at(peer.slot) === peer && !peer.away;
          if (!here) this.#told.delete(mid);
          const payload = writeNamed(this.#n, this.#room.me.person.alias);
          return here ? this.#parts.speaker.pair(peer, payload) : [];
        },
        accepted() {},
        refused: () => this.#told.delete(mid),
      },
      "behind",
    );
  }
}
