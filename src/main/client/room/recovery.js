import { toHex } from "../bytes/encoding.js";
import { verifySaid } from "../crypto/message.js";
import { UnopenableError, demand } from "../crypto/unopenable.js";
import { isLater } from "./seq.js";

/**
 * @typedef {import("./roster.js").Peer} Peer
 * @typedef {import("../crypto/answer.js").Item} Item
 */

/** Takes over what others give me from their memory. They may be wrong, or lie: each content is proved. */
export class Recovery {
  #room;
  #transcript;
  #conclusions;
  #repair;
  #diary;

  /**
   * @param {Pick<import("./posts.js").Parts, "room" | "transcript" | "conclusions">
   *   & {repair: import("./repair.js").Repair, diary: import("./diary.js").Diary}} parts
   */
  constructor({ room, transcript, conclusions, repair, diary }) {
    this.#room = room;
    this.#transcript = transcript;
    this.#conclusions = conclusions;
    this.#repair = repair;
    this.#diary = diary;
  }

  /**
   * @param {Peer} helper
   * @param {import("../crypto/answer.js").Answer} answer
   */
  take(helper, { base, items }) {
    helper.hearing.start(base);
    const fetched = items.filter((item) => this.#takeItem(helper, item)).length;
    this.#repair.answered(helper, fetched);
  }

  /**
   * @param {Peer} helper
   * @param {Item} item
   * @returns {boolean} whether it shows something new
   */
  #takeItem(helper, item) {
    const { genesis, since } = this.#room;
    // what was said before I came is not for me
    if (!isLater(item.seq, since)) return false;
    const sender = this.#senderOf(item);
    if (!sender) return false;
    try {
      const said = verifySaid(genesis.hash, sender, item);
      if (sender === helper) sender.hearing.given(said.content.n);
      const when = this.#diary.around(item.seq);
      return this.#conclusions.recovered(sender, said, item.seq, when);
    } catch (error) {
      if (!(error instanceof UnopenableError)) throw error;
      this.#transcript.warn({ type: "unopenable", who: helper.person });
      return false;
    }
  }

  /**
   * Who said it: somebody I know, or somebody who came and left while I was away.
   *
   * @param {Item} item
   * @returns {Peer | undefined}
   */
  #senderOf({ mid, record }) {
    const { roster, keyring } = this.#room;
    if (mid) return roster.someone(toHex(mid));
    try {
      demand(record !== undefined);
      return roster.recall(/** @type {Uint8Array} */ (record), keyring);
    } catch (error) {
      if (error instanceof UnopenableError) return undefined;
      throw error;
    }
  }
}
