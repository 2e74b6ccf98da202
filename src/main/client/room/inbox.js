import { equal } from "../bytes/bytes.js";
import { fromUtf8, toHex } from "../bytes/encoding.js";
import { MalformedError } from "../bytes/reader.js";
import { TYPE } from "../crypto/content.js";
import { openMessage } from "../crypto/message.js";
import { readPayload } from "../crypto/payload.js";
import { UnopenableError } from "../crypto/unopenable.js";
import { Hearing } from "./hearing.js";
import { Ticks } from "./ticks.js";

/** @type {ReadonlyMap<number, "text" | "action" | "farewell">} how types are shown */
const KINDS = new Map([
  [TYPE.text, "text"],
  [TYPE.action, "action"],
  [TYPE.farewell, "farewell"],
]);

/** Opens what comes in, and concludes from it what docs/encryption.md says. */
export class Inbox {
  #room;
  #transcript;
  #agreement;
  #received;
  #ticks = new Ticks();
  /** What the others heard of me. */
  #mine = new Hearing();

  /**
   * @param {import("./room.js").Room} room
   * @param {import("./transcript.js").Transcript} transcript
   * @param {import("./agreement.js").Agreement} agreement
   * @param {(peer: import("./roster.js").Peer, payload: import("../crypto/payload.js").Payload,
   *   seq: number) => void} received told what came from one member for me alone
   */
  constructor(room, transcript, agreement, received) {
    this.#room = room;
    this.#transcript = transcript;
    this.#agreement = agreement;
    this.#received = received;
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

  /** @param {import("../net/hot.js").MessageIn} frame */
  message({ seq, from, body, wrap }) {
    this.#opening(from, (peer) => {
      const { genesis, keyring } = this.#room;
      const envelope = { body, wrap };
      const opened = openMessage(genesis.hash, peer, envelope, peer.from, keyring.links);
      opened.commit();
      if (opened.base !== undefined) peer.hearing.start(opened.base);
      this.#conclude(peer, opened, seq);
    });
  }

  /** @param {import("../net/hot.js").PairIn} frame */
  pair({ seq, from, frame }) {
    this.#opening(from, (peer) => {
      const { keyring } = this.#room;
      const opened = peer.from.open(frame, keyring.links);
      const payload = readPayload(opened.payload);
      opened.commit();
      if (opened.base !== undefined) peer.hearing.start(opened.base);
      this.#received(peer, payload, seq);
    });
  }

  /**
   * @param {import("./roster.js").Peer} peer
   * @param {import("../crypto/message.js").OpenedMessage} opened
   * @param {number} seq
   */
  #conclude(peer, { content, signed: { hash } }, seq) {
    const who = peer.person;
    const { replay, missed, twoVersions } = peer.hearing.hear(content, hash);
    if (replay && peer.hearing.agrees(content.n, hash)) return;
    if (replay) return this.#transcript.warn({ type: "replay", who });
    if (missed > 0) this.#transcript.warn({ type: "gap", who, count: missed });
    if (twoVersions) this.#transcript.warn({ type: "two-versions", who });
    this.#agreement.heard(who.mid, content.roster);
    for (const seen of content.seen) this.#compare(seen);
    this.#tick(who.mid, content.seen);
    this.#show(who, content, seq);
  }

  /** @param {import("../crypto/content.js").Seen} seen */
  #compare({ mid, n, hash }) {
    const { me, roster } = this.#room;
    const mine = { person: me.person, hearing: this.#mine };
    const sender = [mine, ...roster.everyone].find(({ person }) => person.mid === toHex(mid));
    if (sender && !sender.hearing.agrees(n, hash)) {
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

  /**
   * @param {import("./state.js").Person} from
   * @param {import("../crypto/content.js").Content} content
   * @param {number} seq
   */
  #show(from, { type, body }, seq) {
    if (type === TYPE.note) return;
    const kind = KINDS.get(type);
    const text = kind && textOf(body);
    if (kind === undefined || text === undefined) {
      this.#transcript.add({ kind: "unknown", from, seq });
    } else {
      this.#transcript.add({ kind, from, seq, text });
    }
  }

  /**
   * Opens something that came in the name of a member, or warns.
   *
   * @param {number} slot
   * @param {(peer: import("./roster.js").Peer) => void} open
   */
  #opening(slot, open) {
    const { roster } = this.#room;
    const peer = roster.at(slot);
    // nothing of somebody who can not be proved yet can be opened
    if (roster.parked.has(slot)) return;
    if (!peer) return this.#transcript.warn({ type: "unopenable" });
    try {
      open(peer);
    } catch (error) {
      if (!(error instanceof UnopenableError)) throw error;
      this.#transcript.warn({ type: "unopenable", who: peer.person });
    }
  }
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
