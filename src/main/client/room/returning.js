import { equal } from "../bytes/bytes.js";
import { signResume } from "../crypto/orders.js";
import { heed } from "./news.js";

/**
 * What comes of a frame: `undefined` means, wait for the next. `gone`: the seat is not kept any more.
 * `ended`: the room has ended. `again`: not now, and not before so many ms.
 *
 * @typedef {{say: import("../net/control.js").ClientFrame}
 *   | {returned: import("../net/control.js").Welcome}
 *   | {gone: true} | {ended: true} | {again: number}
 *   | {out: import("./state.js").Ending} | undefined} Step
 */

/** The conversation of docs/protocol.md with which somebody takes a seat back. */
export class Returning {
  #room;

  /** @param {import("./room.js").Room} room */
  constructor(room) {
    this.#room = room;
  }

  /** The first frame. @returns {import("../net/control.js").ClientFrame} */
  hello() {
    const { genesis, keyring } = this.#room;
    return { type: "hello", room: genesis.room, address: keyring.address };
  }

  /**
   * @param {import("../net/connection.js").Frame} frame
   * @returns {Step}
   */
  next(frame) {
    switch (frame.type) {
      case "challenge":
        return { say: this.#resume(frame.nonce) };
      case "welcome":
        return this.#isMine(frame) ? { returned: frame } : { out: { kind: "protocol" } };
      case "kicked": {
        const news = heed(this.#room, frame, new Map());
        return news.type === "out" ? { out: { kind: news.kind, by: news.by.alias } } : undefined;
      }
      case "refused":
        return refused(frame);
      default:
        return undefined;
    }
  }

  /** @param {Uint8Array} nonce @returns {import("../net/control.js").ClientFrame} */
  #resume(nonce) {
    const { genesis, me } = this.#room;
    const signature = signResume(me.signingSecret, genesis.hash, nonce, me.handle);
    return { type: "resume", handle: me.handle, slot: me.slot, signature };
  }

  /** Whether this is my seat. @param {import("../net/control.js").Welcome} welcome */
  #isMine({ slot, members }) {
    const { me } = this.#room;
    const seat = members.find((member) => member.slot === me.slot);
    return slot === me.slot && seat !== undefined && equal(seat.record, me.record);
  }
}

/**
 * @param {import("../net/control.js").Refused} refused
 * @returns {Step}
 */
function refused({ reason, retryAfter = 0 }) {
  if (reason === "not-here") return { ended: true };
  if (reason === "too-many" || reason === "too-fast") return { again: retryAfter };
  return { gone: true };
}
