import { openAlias } from "../crypto/alias.js";
import { midOf } from "../crypto/identity.js";
import { readRecord, signedByIdentity, signedByLink } from "../crypto/record.js";
import { UnopenableError, demand } from "../crypto/unopenable.js";
import { personOf } from "./people.js";

/**
 * Somebody who waits to be let in.
 *
 * @typedef {object} Stranger
 * @property {number} knock its number
 * @property {Uint8Array} ik
 * @property {import("./state.js").Person} person
 */

/** Those who knocked and hold the link: I may let them in, or turn them away. */
export class Doorstep {
  #genesis;
  /** @type {Map<number, Stranger>} by the number of the knock, in the order they came */
  #waiting = new Map();

  /** @param {import("../crypto/genesis.js").Genesis} genesis */
  constructor(genesis) {
    this.#genesis = genesis;
  }

  /** Who waits, as a page shows it. @returns {import("./state.js").Knock[]} */
  get knocks() {
    return [...this.#waiting.values()].map(({ knock, person }) => ({ knock, who: person }));
  }

  /** @param {number} knock */
  find(knock) {
    return this.#waiting.get(knock);
  }

  /**
   * Takes in that somebody knocks, if it proves that it holds today's link.
   *
   * @param {import("../net/control.js").Knock} frame
   * @param {import("./keyring.js").Keyring} keyring
   * @returns {boolean} whether it does
   */
  add({ knock, record: bytes }, { access, newest, complete }) {
    const { hash: gh, host } = this.#genesis;
    try {
      const record = readRecord(bytes);
      demand(complete && access !== undefined);
      demand(signedByIdentity(record, gh) && signedByLink(record, gh, access ?? newest));
      const alias = openAlias(newest.aliasKey, record.ik, record.ac, record.ea);
      const keys = { ik: record.ik, mid: midOf(record.ik) };
      const person = personOf(keys, alias.text, host, false);
      this.#waiting.set(knock, { knock, ik: record.ik, person });
      return true;
    } catch (error) {
      if (!(error instanceof UnopenableError)) throw error;
      return false;
    }
  }

  /** @param {number} knock */
  remove(knock) {
    this.#waiting.delete(knock);
  }

  /** Nobody waits any more, or I can not see who. */
  clear() {
    this.#waiting.clear();
  }
}
