import { toHex } from "../bytes/encoding.js";

/** Most rosters that are remembered; past it the oldest are forgotten. */
const MOST_VIEWS = 1000;

/**
 * The rosters I have ever seen, by their hash: who was there when something was said.
 */
export class Views {
  /** @type {Map<string, ReadonlySet<string>>} mids by hash, both in hex; the oldest first */
  #views = new Map();

  /** Remembers who is here now. @param {import("./roster.js").Roster} roster */
  see({ hash, mids }) {
    const name = toHex(hash);
    if (this.#views.has(name)) return;
    this.#views.set(name, new Set(mids));
    if (this.#views.size > MOST_VIEWS) {
      const [oldest] = this.#views.keys();
      this.#views.delete(oldest);
    }
  }

  /**
   * Whether somebody stands in a roster that I have seen.
   *
   * @param {string | undefined} hash of the roster, 32 hex digits
   * @param {string} mid 16 hex digits
   */
  include(hash = "", mid) {
    return this.#views.get(hash)?.has(mid) ?? false;
  }
}
