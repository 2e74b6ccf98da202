import { equal } from "../bytes/bytes.js";
import { fromHex, toHex } from "../bytes/encoding.js";
import { readDeletion, readEdit, readName, readReaction } from "../crypto/body.js";
import { TYPE } from "../crypto/content.js";
import { Hearing } from "./hearing.js";
import { orNothing, shownAs } from "./shown.js";
import { Ticks } from "./ticks.js";

/**
 * What somebody said, opened and verified.
 *
 * @typedef {Pick<import("../crypto/message.js").OpenedMessage, "content" | "signed">} Said
 */

/**
 * Words, or what becomes of words, as a content or a whisper carries them.
 *
 * @typedef {Pick<import("../crypto/content.js").Content, "type" | "body">} Words
 */

/** Concludes from what was said what docs/encryption.md says, shows it, and keeps it for repair. */
export class Conclusions {
  #room;
  #transcript;
  #agreement;
  #archive;
  #chronicle;
  #renamed;
  #ticks = new Ticks();
  /** What the others heard of me. */
  #mine = new Hearing();

  /**
   * @param {import("./room.js").Room} room
   * @param {import("./transcript.js").Transcript} transcript
   * @param {import("./agreement.js").Agreement} agreement
   * @param {import("./archive.js").Archive} archive
   * @param {import("./chronicle.js").Chronicle} chronicle
   * @param {() => void} renamed told when somebody has another name
   */
  constructor(room, transcript, agreement, archive, chronicle, renamed) {
    this.#room = room;
    this.#transcript = transcript;
    this.#agreement = agreement;
    this.#archive = archive;
    this.#chronicle = chronicle;
    this.#renamed = renamed;
  }

  /**
   * Remembers a message of mine, to know it again when others say they have seen it.
   *
   * @param {import("./speaker.js").Spoken} spoken
   * @param {string} [entry] id of what shows it
   */
  remember({ n, hash, receivers }, entry) {
    this.#mine.know(n, hash);
    this.#ticks.expect(n, entry, receivers);
  }

  /**
   * Takes in what came from its sender.
   *
   * @param {import("./roster.js").Peer} sender
   * @param {Said} said
   * @param {number} seq
   * @returns {boolean} whether it was not heard before
   */
  heard(sender, said, seq) {
    sender.hearing.given(said.content.n);
    if (!this.#isNew(sender, said, seq)) return false;
    const { content } = said;
    // what comes late tells which roster its sender saw before
    if (content.n === sender.hearing.last) {
      this.#agreement.heard(sender.person.mid, content.roster);
    }
    for (const seen of content.seen) this.#compare(seen);
    this.#tick(sender.person.mid, content.seen);
    this.#take(sender, said, seq, (entry) => this.#transcript.add(entry));
    return true;
  }

  /**
   * Takes in what came from the memory of somebody else. What it says of the room is old, and nothing
   * follows from it but ticks, and that somebody sees the same room again.
   *
   * @param {import("./roster.js").Peer} sender
   * @param {Said} said
   * @param {number} seq
   * @param {import("./diary.js").Span} when it was said
   * @returns {boolean} whether it shows something that was not shown before
   */
  recovered(sender, said, seq, { from: earliest, to: at }) {
    if (!this.#isNew(sender, said, seq)) return false;
    const { n, roster } = said.content;
    if (n === sender.hearing.last) this.#agreement.recovered(sender.person.mid, roster);
    this.#tick(sender.person.mid, said.content.seen);
    return this.#take(sender, said, seq, (entry) =>
      this.#transcript.insert({ ...entry, earliest, at }, seq),
    );
  }

  /**
   * Who has seen a message of mine, and who has not.
   *
   * @param {string} entry id
   * @returns {{seen: string[], unseen: string[]} | undefined} mids; nothing if nobody knows any more
   */
  seenBy(entry) {
    return this.#ticks.of(entry);
  }

  /**
   * Shows what was said, or what becomes of what was said.
   *
   * @param {import("./roster.js").Peer} sender
   * @param {Said} said
   * @param {number} seq
   * @param {(entry: Omit<import("./state.js").Entry, "id" | "at">) => string} write
   * @returns {boolean} whether it is something to read that was not shown before
   */
  #take(sender, { content, signed }, seq, write) {
    const { n, type, body } = content;
    const { mid } = sender.person;
    const as = { n, hash: toHex(signed.hash.slice(0, 16)) };
    if (type === TYPE.edit) this.#edit(mid, as, body);
    if (type === TYPE.deletion) this.#takeBack(sender, body);
    if (type === TYPE.reaction) {
      const reaction = orNothing(() => readReaction(body));
      if (reaction) this.#chronicle.react(sender.person, n, reaction);
    }
    if (type === TYPE.name) this.#rename(sender, n, body, (notice) => write({ ...notice, seq }));
    const ref = { mid, ...as };
    const shown = shownAs(content);
    const known = shown && this.#chronicle.about(ref);
    if (!shown || !known) return false;
    const { to, mentions = [], ...words } = shown;
    const reply = to && this.#chronicle.answer(to);
    const id = write({
      ...words,
      ...(reply && { reply }),
      ...(mentions.length > 0 && { mentions: this.#people(mentions) }),
      ...known,
      from: sender.person,
      seq,
      n,
    });
    this.#chronicle.shows(ref, id);
    if (reply) this.#chronicle.answers(id, reply);
    return true;
  }

  /** @param {string} mid @param {import("../crypto/body.js").OwnRef} as @param {Uint8Array} body */
  #edit(mid, as, body) {
    const edit = orNothing(() => readEdit(body));
    if (!edit) return;
    const mentions = this.#people(edit.mentions);
    this.#chronicle.edit({ mid, ...edit.of }, as, { text: edit.text, mentions });
  }

  /**
   * What its sender took back is in nobody's memory any more, and nobody misses it.
   *
   * @param {import("./roster.js").Peer} sender
   * @param {Uint8Array} body
   */
  #takeBack({ person, hearing }, body) {
    const [first, ...others] = orNothing(() => readDeletion(body)) ?? [];
    if (!first) return;
    const all = [first, ...others];
    const wrong = all.filter(({ n, hash }) => !hearing.takeBack(n, fromHex(hash)));
    if (wrong.length > 0) this.#transcript.warn({ type: "two-versions", who: person });
    if (wrong.includes(first)) return;
    const edits = this.#chronicle.takeBack({ mid: person.mid, ...first });
    for (const { n } of [...all, ...edits]) {
      if (!wrong.some((one) => one.n === n)) this.#archive.drop(person.mid, n);
    }
  }

  /**
   * @param {import("./roster.js").Peer} sender
   * @param {number} n
   * @param {Uint8Array} body
   * @param {(notice: Omit<import("./state.js").Entry, "id" | "at">) => string} write
   */
  #rename(sender, n, body, write) {
    const alias = orNothing(() => readName(body));
    const who = sender.person;
    if (alias === undefined || !this.#room.roster.rename(sender, alias, n)) return;
    if (alias === who.alias) return;
    this.#renamed();
    write({ kind: "notice", notice: { type: "renamed", who, by: sender.person } });
  }

  /** Those whom I know. @param {string[]} mids */
  #people(mids) {
    const { me, roster } = this.#room;
    return [...new Set(mids)].flatMap(
      (mid) => (mid === me.person.mid ? me : roster.someone(mid))?.person ?? [],
    );
  }

  /**
   * @param {import("./roster.js").Peer} sender
   * @param {Said} said
   * @param {number} seq
   */
  #isNew({ person, hearing }, { content, signed }, seq) {
    const takenBack = hearing.isTakenBack(content.n);
    const { heard, twoVersions } = hearing.hear(content, signed.hash);
    if (twoVersions) this.#transcript.warn({ type: "two-versions", who: person });
    const ref = { mid: person.mid, n: content.n, hash: toHex(signed.hash.slice(0, 16)) };
    // nobody keeps what its sender took back
    if (heard && !takenBack && this.#chronicle.about(ref)) {
      const roster = toHex(content.roster);
      this.#archive.keep({ mid: person.mid, n: content.n, seq, roster, ...signed });
    }
    return heard;
  }

  /** @param {import("../crypto/content.js").Seen} seen */
  #compare({ mid, n, hash }) {
    const { me, roster } = this.#room;
    const mine = { person: me.person, hearing: this.#mine };
    const sender = [mine, ...roster.everyone].find(({ person }) => person.mid === toHex(mid));
    if (!sender) return;
    if (sender !== mine) sender.hearing.claim(n);
    if (!sender.hearing.agrees(n, hash)) {
      this.#transcript.warn({ type: "two-versions", who: sender.person });
    }
  }

  /**
   * Marks what somebody has seen of me: all up to the lowest number it names, if that is mine.
   *
   * @param {string} mid of who says so
   * @param {import("../crypto/content.js").Seen[]} seen
   */
  #tick(mid, seen) {
    const mine = seen.filter((one) => equal(one.mid, this.#room.me.mid));
    if (mine.length === 0 || !mine.every(({ n, hash }) => this.#mine.agrees(n, hash))) return;
    for (const entry of this.#ticks.seen(mid, Math.min(...mine.map(({ n }) => n)))) {
      this.#transcript.change(entry, { state: "seen" });
    }
  }
}
