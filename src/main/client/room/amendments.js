import { toHex } from "../bytes/encoding.js";
import { MOST_TAKEN_BACK, writeDeletion, writeEdit, writeReaction } from "../crypto/body.js";
import { TYPE } from "../crypto/content.js";
import { RefusedError } from "./refused.js";
import { silent } from "./silent.js";

/** Most edits of one message: its deletion names them all, and it. */
const MOST_EDITS = MOST_TAKEN_BACK - 5;

/**
 * What I change of what was said: edits and deletions of my own, and reactions. It is shown here at once.
 */
export class Amendments {
  #room;
  #parts;
  #offer;
  #whispers;
  #chronicle;
  #archive;
  #transcript;
  #apply;
  /** @type {Map<string, import("../net/outbox.js").Item>} deletions that were not accepted, by entry */
  #deletions = new Map();
  /** Orders my own changes, before they have numbers. */
  #count = 0;
  /** @type {Set<(reason: string) => void>} to be told why something did not get out, the oldest first */
  #waiting = new Set();

  /**
   * @param {Pick<import("./posts.js").Parts, "room" | "speaker" | "conclusions" | "offer"
   *   | "transcript">
   *   & {whispers: import("./whispers.js").Whispers,
   *   chronicle: import("./chronicle.js").Chronicle, archive: import("./archive.js").Archive}} parts
   * @param {(change: import("./state.js").Change) => void} apply
   */
  constructor(
    { room, speaker, conclusions, offer, transcript, whispers, chronicle, archive },
    apply,
  ) {
    this.#room = room;
    this.#parts = { speaker, conclusions };
    this.#offer = offer;
    this.#whispers = whispers;
    this.#chronicle = chronicle;
    this.#archive = archive;
    this.#transcript = transcript;
    this.#apply = apply;
  }

  /**
   * Says something of mine in other words.
   *
   * @param {import("./state.js").Entry} entry mine
   * @param {string} text
   * @param {import("./state.js").Person[]} mentions
   * @throws {RefusedError} if it is not mine to change, or was changed too often
   */
  edit(entry, text, mentions) {
    const { ref, pair, edits } = this.#mine(entry);
    if (edits.length >= MOST_EDITS) throw new RefusedError("changed-often");
    const mids = mentions.map(({ mid }) => mid);
    const body = () => writeEdit({ of: ref, mentions: mids, text });
    const { text: former = "", mentions: called = [], edited = false } = entry;
    const before = { text: former, mentions: called, edited };
    this.#chronicle.reword(ref, this.#mark(), { text, mentions }, pair);
    if (entry.to) {
      edits.push({ n: this.#whispers.amend(entry.to.mid, TYPE.edit, body()), hash: ref.hash });
      return;
    }
    this.#say(
      TYPE.edit,
      body,
      ({ n, hash }) => edits.push({ n, hash: toHex(hash.slice(0, 16)) }),
      () => this.#chronicle.reword(ref, this.#mark(), before, pair),
    );
  }

  /**
   * Takes something of mine back, for good.
   *
   * @param {import("./state.js").Entry} entry mine
   * @throws {RefusedError} if it is not mine
   */
  takeBack(entry) {
    const { ref, pair, edits } = this.#mine(entry);
    this.#chronicle.takeBack(ref, pair);
    const all = () => [ref, ...edits];
    if (entry.to) {
      this.#whispers.takeBack(entry.to.mid, all());
      return;
    }
    const write = () => {
      for (const { n } of all()) this.#archive.drop(ref.mid, n);
      return writeDeletion(all());
    };
    const { id } = entry;
    const item = silent(this.#parts, TYPE.deletion, write, {
      accepted: () => {
        this.#deletions.delete(id);
        this.#transcript.change(id, { takingBack: undefined });
      },
      refused: (why) => this.#transcript.change(id, { takingBack: "failed", why }),
    });
    this.#deletions.set(id, item);
    this.#delete(id, item);
  }

  /** Takes back once more what was not accepted. @param {string} entry id */
  takeBackAgain(entry) {
    const item = this.#deletions.get(entry);
    if (item) this.#delete(entry, item);
  }

  /** @param {string} entry id @param {import("../net/outbox.js").Item} item */
  #delete(entry, item) {
    this.#transcript.change(entry, { takingBack: "sending", why: undefined });
    this.#offer(item);
  }

  /**
   * Reacts to something, or does so no more.
   *
   * @param {import("./state.js").Entry} entry
   * @param {string} emoji
   * @throws {RefusedError} if it is not known any more what it was
   */
  react(entry, emoji) {
    const { ref: to, pair, reactions } = this.#known(entry);
    const { person: me } = this.#room.me;
    const on = !reactions.get(`${me.mid} ${emoji}`)?.on;
    const reaction = { to, on, emoji };
    this.#chronicle.react(me, this.#mark(), reaction, pair);
    const body = () => writeReaction(reaction);
    const other = entry.from?.me ? entry.to : entry.from;
    if (entry.kind === "whisper" && other) {
      this.#whispers.amend(other.mid, TYPE.reaction, body());
      return;
    }
    const undo = { ...reaction, on: !on };
    this.#say(TYPE.reaction, body, undefined, () =>
      this.#chronicle.react(me, this.#mark(), undo, pair),
    );
  }

  /**
   * My seat was given up, and only who sat there could say what waits: undoes it, and says what can not be
   * taken back any more.
   */
  giveUp() {
    for (const entry of this.#deletions.keys()) {
      this.#transcript.change(entry, { takingBack: "lost", why: undefined });
    }
    for (const refused of [...this.#waiting].reverse()) refused("ended");
  }

  /**
   * @param {number} type
   * @param {() => Uint8Array} write
   * @param {(spoken: import("./speaker.js").Spoken) => void} [then]
   * @param {() => void} [undo]
   */
  #say(type, write, then = () => {}, undo = () => {}) {
    const refused = (/** @type {string} */ reason) => {
      this.#waiting.delete(refused);
      undo();
      this.#apply({ type: "unchanged", reason });
    };
    this.#waiting.add(refused);
    const item = silent(this.#parts, type, write, {
      accepted: (spoken) => {
        this.#waiting.delete(refused);
        then(spoken);
      },
      refused,
    });
    this.#offer(item);
  }

  /** Orders what I change: after all that has a number. */
  #mark() {
    return 2 ** 32 + ++this.#count;
  }

  /** @param {import("./state.js").Entry} entry */
  #mine(entry) {
    const known = this.#known(entry);
    const sent = entry.state === "sent" || entry.state === "seen";
    if (known.ref.mid !== this.#room.me.person.mid || !sent) throw new RefusedError("not-yours");
    return known;
  }

  /** @param {import("./state.js").Entry} entry */
  #known({ id }) {
    const known = this.#chronicle.of(id);
    if (!known) throw new RefusedError("not-known");
    return known;
  }
}
