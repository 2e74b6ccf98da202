import { equal } from "../bytes/bytes.js";
import { certifiedBy, readCertificate } from "../crypto/certificate.js";
import { KNOCK } from "../crypto/genesis.js";
import { rosterHash } from "../crypto/roster.js";
import { demand } from "../crypto/unopenable.js";
import { Doorstep } from "./doorstep.js";
import { Hosts } from "./hosts.js";
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
  hosts;
  doorstep;
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
    this.hosts = new Hosts(genesis);
    this.doorstep = new Doorstep(genesis);
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
      .map(({ person, away, ik }) => ({
        ...person,
        ...(away && { away }),
        ...(this.hosts.isAppointed(ik) && { coHost: true }),
      }));
  }

  /**
   * Lets somebody in who proves that it holds the link and, where people knock, that it was let in; or who
   * stands in the certificate.
   *
   * @param {{slot: number, record: Uint8Array, pass?: Uint8Array}} newcomer
   * @param {Uint8Array[]} doorkeepers identity keys of those who may have let it in
   * @param {import("../crypto/certificate.js").Certificate} [certificate] of the last kick
   * @returns {import("./roster.js").Peer}
   * @throws {import("../crypto/unopenable.js").UnopenableError} if it is nobody
   */
  admit({ slot, record, pass }, doorkeepers, certificate) {
    const { ik } = readRecord(record);
    const listed = certificate?.members.some((member) => equal(member.ik, ik));
    const free = listed || !this.hosts.knocking || this.hosts.isHost(ik);
    demand(free || this.hosts.passed(ik, pass, this.keyring.address, doorkeepers) !== undefined);
    return this.roster.admit(slot, record, this.keyring, certificate);
  }

  /**
   * Demands that I was let in, by somebody who saw in the room whom I see.
   *
   * @param {Uint8Array | undefined} pass mine
   * @throws {import("../crypto/unopenable.js").UnopenableError} if not
   */
  checkPass(pass) {
    if (!this.hosts.knocking || this.hosts.isHost(this.me.ik)) return;
    const { me, keyring } = this;
    const read = this.hosts.passed(me.ik, pass, keyring.address, this.present);
    demand(read !== undefined && equal(read.roster, this.roster.hash));
  }

  /** The identity keys of all present, me included. */
  get present() {
    return [this.me.ik, ...this.roster.peers.map(({ ik }) => ik)];
  }

  /** What I see when somebody has come in. @param {Uint8Array} newcomer identity key */
  rosterWith(newcomer) {
    return rosterHash([...this.present, newcomer]);
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
    const may = (/** @type {import("./hosts.js").Act} */ act) => this.hosts.allow(act, this.me.ik);
    const appoint = this.hosts.isHost(this.me.ik) && (this.genesis.policy & ~KNOCK) !== 0;
    return { kick: may("kick"), stop: may("stop"), lock: may("lock"), appoint };
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
