import { TYPE } from "../crypto/content.js";
import { openMessage } from "../crypto/message.js";
import { readPayload } from "../crypto/payload.js";
import { UnopenableError } from "../crypto/unopenable.js";

/**
 * Who is told of what comes in.
 *
 * @typedef {object} Readers
 * @property {import("./conclusions.js").Conclusions} conclusions
 * @property {import("./repair.js").Repair} repair
 * @property {(peer: import("./roster.js").Peer, sign: import("../crypto/content.js").Sign) => void} signed
 *   told what somebody does
 * @property {(peer: import("./roster.js").Peer, body: Uint8Array) => void} asked told what somebody
 *   asks of all
 * @property {(peer: import("./roster.js").Peer, payload: import("../crypto/payload.js").Payload,
 *   seq: number) => void} received told what came from one member for me alone
 */

/** Opens what comes in. */
export class Inbox {
  #room;
  #transcript;
  #readers;

  /**
   * @param {import("./room.js").Room} room
   * @param {import("./transcript.js").Transcript} transcript
   * @param {Readers} readers
   */
  constructor(room, transcript, readers) {
    this.#room = room;
    this.#transcript = transcript;
    this.#readers = readers;
  }

  /** @param {import("../net/hot.js").MessageIn} frame */
  message({ seq, from, body, wrap }) {
    this.#opening(from, (peer) => {
      const { genesis, keyring } = this.#room;
      const envelope = { body, wrap };
      const opened = openMessage(genesis.hash, peer, envelope, peer.from, keyring.links);
      this.#opened(peer, opened);
      if ("sign" in opened) return this.#readers.signed(peer, opened.sign);
      const { content } = opened;
      const isNew = this.#readers.conclusions.heard(peer, opened, seq);
      this.#readers.signed(peer, { typing: false });
      if (isNew && content.type === TYPE.ask) this.#readers.asked(peer, content.body);
    });
  }

  /** @param {import("../net/hot.js").PairIn} frame */
  pair({ seq, from, frame }) {
    this.#opening(from, (peer) => {
      const opened = peer.from.open(frame, this.#room.keyring.links);
      const payload = readPayload(opened.payload);
      this.#opened(peer, opened);
      this.#readers.received(peer, payload, seq);
    });
  }

  /**
   * All that a frame carried was good.
   *
   * @param {import("./roster.js").Peer} peer
   * @param {Pick<import("../crypto/pair.js").Opened, "setup" | "commit">} opened
   */
  #opened(peer, { setup, commit }) {
    commit();
    if (setup) peer.hearing.begun(setup);
    this.#readers.repair.opened(peer);
  }

  /**
   * Opens something that came in the name of a member. What can not be opened is asked for.
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
      this.#readers.repair.unopenable(peer);
    }
    this.#readers.repair.look();
  }
}
