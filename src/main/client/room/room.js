import { equal } from "../bytes/bytes.js";
import { certifiedBy, readCertificate } from "../crypto/certificate.js";
import { allows } from "../crypto/genesis.js";
import { readRecord, signedByLink } from "../crypto/record.js";
import { Keyring } from "./keyring.js";
import { Roster } from "./roster.js";

/**
 * All that a member holds of its room, to be wiped with it.
 */
export class Room {
  genesis;
  me;
  keyring;
  roster;
  /** Number of the last change, by the server's count. */
  version;
  /** The server's number of the last frame before I came. */
  since;
  /** Whether somebody locked it. */
  locked;
  /** @type {Uint8Array | undefined} who was in the room at the last kick, as the server shows it */
  certificate;

  /**
   * @param {import("../crypto/genesis.js").Genesis} genesis
   * @param {import("./roster.js").Me} me
   * @param {{keys: import("../crypto/link.js").LinkKeys, stretched?: Uint8Array}} link
   * @param {{version: number, seq: number, locked: boolean, certificate?: Uint8Array}} condition
   * @param {(length: number) => Uint8Array} random
   */
  constructor(genesis, me, link, { version, seq, locked, certificate }, random) {
    this.genesis = genesis;
    this.me = me;
    this.keyring = new Keyring(genesis.room, link.keys, link.stretched);
    this.roster = new Roster(genesis, me, random);
    this.version = version;
    this.since = seq;
    this.locked = locked;
    this.certificate = certificate;
  }

  /** What an order signed now is for. @returns {import("../crypto/orders.js").Moment} */
  get moment() {
    return { gh: this.genesis.hash, address: this.keyring.address, version: this.version };
  }

  /** Everybody present, me included, in the order they came. @returns {import("./state.js").Present[]} */
  get people() {
    const all = [{ ...this.me, away: false }, ...this.roster.peers];
    return all
      .sort((a, b) => a.slot - b.slot)
      .map(({ person, away }) => (away ? { ...person, away } : person));
  }

  /** The certificate of the last kick, if it was signed with a link. @param {import("../crypto/link.js").LinkKeys} link */
  certified(link) {
    if (!this.certificate) return undefined;
    const certificate = readCertificate(this.certificate);
    return certifiedBy(certificate, this.genesis.hash, link) ? certificate : undefined;
  }

  /**
   * Takes over the secret of a link that was changed while I could not see it: it must be that of
   * today's address, and the certificate of its kick must be signed with it and name me.
   *
   * @param {Uint8Array} secret 16 bytes
   * @returns {boolean} whether it was
   */
  succeed(secret) {
    return this.keyring.adopt(secret, (keys) => {
      const listed = this.certified(keys)?.members ?? [];
      return listed.some(({ ik }) => equal(ik, this.me.ik));
    });
  }

  /** The link that somebody came by, if I know it. @param {Uint8Array} record 1,533 bytes */
  linkOf(record) {
    const { genesis, keyring } = this;
    return keyring.proofs.find((link) => signedByLink(readRecord(record), genesis.hash, link));
  }

  /** What the policy lets me do. @returns {import("./state.js").May} */
  get may() {
    const may = (/** @type {"kick" | "stop" | "lock"} */ act) =>
      allows(this.genesis, act, this.me.ik);
    return { kick: may("kick"), stop: may("stop"), lock: may("lock") };
  }

  /** Overwrites all keys. */
  wipe() {
    this.keyring.wipe();
    this.roster.wipe();
    this.me.signingSecret.fill(0);
    this.me.kemSecret.fill(0);
    this.me.alias.salt.fill(0);
    this.me.handle.fill(0);
  }
}
