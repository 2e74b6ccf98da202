import { equal } from "../bytes/bytes.js";
import { fromUtf8, toHex } from "../bytes/encoding.js";
import { MalformedError } from "../bytes/reader.js";
import { TYPE } from "../crypto/content.js";
import { Hearing } from "./hearing.js";
import { Ticks } from "./ticks.js";

/** @type {ReadonlyMap<number, "text" | "action" | "farewell">} how types are shown */
const KINDS = new Map([
  [TYPE.text, "text"],
  [TYPE.action, "action"],
  [TYPE.farewell, "farewell"],
]);
/** Types that show nothing. */
const SILENT = /** @type {number[]} */ ([TYPE.note, TYPE.ask]);

/**
 * What somebody said, opened and verified.
 *
 * @typedef {Pick<import("../crypto/message.js").OpenedMessage, "content" | "signed">} Said
 */

/** Concludes from what was said what docs/encryption.md says, shows it, and keeps it for repair. */
export class Conclusions {
  #room;
  #transcript;
  #agreement;
  #archive;
  #ticks = new Ticks();
  /** What the others heard of me. */
  #mine = new Hearing();

  /**
   * @param {import("./room.js").Room} room
   * @param {import("./transcript.js").Transcript} transcript
   * @param {import("./agreement.js").Agreement} agreement
   * @param {import("./archive.js").Archive} archive
   */
  constructor(room, transcript, agreement, archive) {
    this.#room = room;
    this.#transcript = transcript;
    this.#agreement = agreement;
    this.#archive = archive;
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
    const shown = shownAs(content);
    if (shown) this.#transcript.add({ ...shown, from: sender.person, seq, n: content.n });
    return true;
  }

  /**
   * Takes in what came from the memory of somebody else. What it says of the room is old, and nothing
   * follows from it but ticks, and that somebody sees the same room again.
   *
   * @param {import("./roster.js").Peer} sender
   * @param {Said} said
   * @param {number} seq
   * @returns {boolean} whether it shows something that was not shown before
   */
  recovered(sender, said, seq) {
    if (!this.#isNew(sender, said, seq)) return false;
    const { n, roster, seen } = said.content;
    if (n === sender.hearing.last) this.#agreement.recovered(sender.person.mid, roster);
    this.#tick(sender.person.mid, seen);
    const shown = shownAs(said.content);
    if (shown) this.#transcript.insert({ ...shown, from: sender.person, seq, n }, seq);
    return shown !== undefined;
  }

  /**
   * @param {import("./roster.js").Peer} sender
   * @param {Said} said
   * @param {number} seq
   */
  #isNew({ person, hearing }, { content, signed }, seq) {
    const { heard, twoVersions } = hearing.hear(content, signed.hash);
    if (twoVersions) this.#transcript.warn({ type: "two-versions", who: person });
    if (heard) {
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

/**
 * What of an entry a content gives.
 *
 * @param {import("../crypto/content.js").Content} content
 * @returns {{kind: "text" | "action" | "farewell" | "unknown", text?: string} | undefined} nothing if it
 *   shows nothing
 */
function shownAs({ type, body }) {
  if (SILENT.includes(type)) return undefined;
  const kind = KINDS.get(type);
  const text = kind && textOf(body);
  return kind === undefined || text === undefined ? { kind: "unknown" } : { kind, text };
}

/** @param {Uint8Array} body @returns {string | undefined} if it is text */
function textOf(body) {
  try {
    return fromUtf8(body);
  } catch (error) {
    if (error instanceof MalformedError) return undefined;
    throw error;
  }
}
