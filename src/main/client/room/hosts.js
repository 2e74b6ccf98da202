import { equal } from "../bytes/bytes.js";
import { toHex } from "../bytes/encoding.js";
import { KNOCK, allows } from "../crypto/genesis.js";
import { verifyAdmit, verifyAppoint } from "../crypto/orders.js";
import { readPass } from "../crypto/pass.js";

/** @typedef {keyof typeof import("../crypto/genesis.js").HOST_ONLY} Act */

/** The host of a room and those whom it appointed: who may do what is kept for them, as I can prove it. */
export class Hosts {
  #genesis;
  /** @type {Set<string>} identity keys in hex; nobody comes in twice, so they need not be forgotten */
  #appointed = new Set();

  /** @param {import("../crypto/genesis.js").Genesis} genesis */
  constructor(genesis) {
    this.#genesis = genesis;
  }

  /** Whether whoever comes must be let in. */
  get knocking() {
    return (this.#genesis.policy & KNOCK) !== 0;
  }

  /** Whether somebody is the host. @param {Uint8Array} ik */
  isHost(ik) {
    return equal(ik, this.#genesis.host);
  }

  /** Whether somebody was appointed. @param {Uint8Array} ik */
  isAppointed(ik) {
    return this.#appointed.has(toHex(ik));
  }

  /** @param {Act} act @param {Uint8Array} ik identity key of who wants to */
  allow(act, ik) {
    return allows(this.#genesis, act, ik) || this.isAppointed(ik);
  }

  /**
   * Takes an appointment in.
   *
   * @param {Uint8Array} ik of whom
   * @param {Uint8Array} signature
   * @returns {boolean} whether the host has signed it
   */
  appoint(ik, signature) {
    const { host, hash } = this.#genesis;
    const signed = verifyAppoint(host, signature, hash, ik);
    if (signed) this.#appointed.add(toHex(ik));
    return signed;
  }

  /**
   * Whether somebody was let in.
   *
   * @param {Uint8Array} newcomer identity key
   * @param {Uint8Array | undefined} bytes its pass
   * @param {Uint8Array} address of the link it came by
   * @param {Uint8Array[]} doorkeepers identity keys of those who may have let it in, if the policy says so
   * @returns {import("../crypto/pass.js").Pass | undefined} the pass, if it was
   * @throws {import("../crypto/unopenable.js").UnopenableError} if that is none
   */
  passed(newcomer, bytes, address, doorkeepers) {
    if (!bytes) return undefined;
    const pass = readPass(bytes);
    const { hash } = this.#genesis;
    const good =
      doorkeepers.some((ik) => equal(ik, pass.by)) &&
      this.allow("lock", pass.by) &&
      verifyAdmit(pass, { gh: hash, address }, newcomer);
    return good ? pass : undefined;
  }
}
