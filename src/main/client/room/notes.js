import { equal } from "../bytes/bytes.js";
import { TYPE } from "../crypto/content.js";
import { silent } from "./silent.js";

const NOTHING = new Uint8Array();

/** Messages that show nothing, but set up channels, or say which roster I see. */
export class Notes {
  #room;
  #parts;
  #offer;

  /** @param {Omit<import("./posts.js").Parts, "transcript" | "notes">} parts */
  constructor({ room, speaker, conclusions, offer }) {
    this.#room = room;
    this.#parts = { speaker, conclusions };
    this.#offer = offer;
  }

  /** Sets up the channels to all who are here. */
  introduce() {
    this.#say(() => true, "said");
  }

  /**
   * Says which roster I see, if what I said last names another one: somebody came or went while it was
   * on its way, and the others would think that I am shown another room.
   */
  correct() {
    if (this.#outdated) this.#say(() => this.#outdated, "behind");
  }

  get #outdated() {
    const { named } = this.#parts.speaker;
    return named !== undefined && !equal(named, this.#room.roster.hash);
  }

  /**
   * @param {() => boolean} wanted whether there is still need of it when its turn comes
   * @param {import("../net/outbox.js").Lane} lane
   */
  #say(wanted, lane) {
    const write = () => (wanted() ? NOTHING : undefined);
    const item = silent(this.#parts, TYPE.note, write, { accepted: () => this.correct() });
    this.#offer(item, lane);
  }
}
