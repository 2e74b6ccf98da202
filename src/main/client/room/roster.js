import { equal } from "../bytes/bytes.js";
import { toHex } from "../bytes/encoding.js";
import { openAlias } from "../crypto/alias.js";
import { X_WING } from "../crypto/hpke.js";
import { midOf } from "../crypto/identity.js";
import { IncomingPair, OutgoingPair } from "../crypto/pair.js";
import { readRecord, signedByIdentity, signedByLink } from "../crypto/record.js";
import { rosterHash } from "../crypto/roster.js";
import { demand } from "../crypto/unopenable.js";
import { Hearing } from "./hearing.js";
import { personOf } from "./people.js";

/**
 * Another member, as I know it.
 *
 * @typedef {object} Peer
 * @property {number} slot
 * @property {Uint8Array} ik
 * @property {Uint8Array} kem
 * @property {Uint8Array} mid
 * @property {import("../crypto/alias.js").Alias} alias
 * @property {import("./state.js").Person} person
 * @property {Uint8Array} record what it came in with, 1,533 bytes
 * @property {boolean} away whether its connection is lost, and its seat kept
 * @property {OutgoingPair} to the channel to it
 * @property {IncomingPair} from the channel from it
 * @property {Hearing} hearing
 * @property {number} first lowest number of a message that was accepted for it; 0 if none was
 * @property {number} named number of its message that gave it its name; 0 if it has the one it came with
 */

/**
 * Who I am in the room.
 *
 * @typedef {import("../crypto/identity.js").Identity & {
 *   alias: import("../crypto/alias.js").Alias, slot: number,
 *   person: import("./state.js").Person, record: Uint8Array, handle: Uint8Array}} Me
 *   `record`: what I came in with, 1,533 bytes; `handle` names my seat to the server, 16 bytes
 */

/**
 * What the server shows of somebody who can not be proved yet.
 *
 * @typedef {{record: Uint8Array, away: boolean, pass?: Uint8Array, appointment?: Uint8Array}} Parked
 */

/** The slot of those whom I never saw in one. */
const NOWHERE = -1;
/** Most of those who have left whose keys are kept: the last ones. */
const MOST_PAST = 1000;
/** Most of those who have left that are never let in again. */
const MOST_KNOWN = 100_000;

/**
 * Who is in the room, and who was. Only somebody with proof comes in: the server can not add anyone.
 * Nobody comes in twice, so that an old record proves nothing.
 */
export class Roster {
  #genesis;
  #me;
  #random;
  /** @type {Map<number, Peer>} by slot, in the order they came */
  #present = new Map();
  /** @type {Map<string, Peer>} by mid; the keys of those who have left last */
  #past = new Map();
  /** @type {Set<string>} mids of all who have left */
  #left = new Set();
  /** @type {Map<number, Parked>} by slot, who can not be proved yet */
  #parked = new Map();
  #hash;

  /**
   * @param {import("../crypto/genesis.js").Genesis} genesis
   * @param {Me} me
   * @param {(length: number) => Uint8Array} random
   */
  constructor(genesis, me, random) {
    this.#genesis = genesis;
    this.#me = me;
    this.#random = random;
    this.#hash = rosterHash([me.ik]);
  }

  /** The others present, in the order they came. */
  get peers() {
    return [...this.#present.values()];
  }

  /** The others, also those who have left. */
  get everyone() {
    return [...this.#present.values(), ...this.#past.values()];
  }

  /** Those who have left. */
  get past() {
    return [...this.#past.values()];
  }

  /** The mids of all present, me included. */
  get mids() {
    return [this.#me, ...this.peers].map(({ person }) => person.mid);
  }

  /** What my view is known by, 16 bytes. */
  get hash() {
    return this.#hash;
  }

  /** @param {number} slot */
  at(slot) {
    return this.#present.get(slot);
  }

  /** Who waits until the new link is known, by slot: only it can prove them. */
  get parked() {
    return this.#parked;
  }

  /** Somebody present. @param {string} mid 16 hex digits */
  find(mid) {
    return this.peers.find(({ person }) => person.mid === mid);
  }

  /** Somebody else, also one who has left. @param {string} mid 16 hex digits */
  someone(mid) {
    return this.find(mid) ?? this.#past.get(mid);
  }

  /**
   * Lets somebody in who proves that it holds the link, or stands in the certificate.
   *
   * @param {number} slot
   * @param {Uint8Array} bytes its record
   * @param {import("./keyring.js").Keyring} keyring
   * @param {import("../crypto/certificate.js").Certificate} [certificate] of the last kick
   * @returns {Peer}
   * @throws {import("../crypto/unopenable.js").UnopenableError} if it is nobody
   */
  admit(slot, bytes, keyring, certificate) {
    const record = readRecord(bytes);
    const { hash: gh } = this.#genesis;
    const listed = certificate?.members.find(({ ik }) => equal(ik, record.ik));
    demand(signedByIdentity(record, gh) && X_WING.isKey(record.kem));
    const { access } = keyring;
    demand(listed !== undefined || (access !== undefined && signedByLink(record, gh, access)));
    const mid = midOf(record.ik);
    demand(slot !== this.#me.slot && !this.#present.has(slot) && !this.#known(toHex(mid)));
    const sealed = listed?.ea ?? record.ea;
    const alias = openAlias(keyring.newest.aliasKey, record.ik, record.ac, sealed);
    const peer = this.#peer(slot, bytes, record, alias);
    this.#past.delete(peer.person.mid);
    this.#present.set(slot, peer);
    this.#rehash();
    return peer;
  }

  /**
   * Gets to know somebody who came and left while I was away, and proves that it held a link that I know, or was told of.
   *
   * @param {Uint8Array} bytes its record
   * @param {import("./keyring.js").Keyring} keyring
   * @returns {Peer} as one who has left; or whom I know already
   * @throws {import("../crypto/unopenable.js").UnopenableError} if it is nobody
   */
  recall(bytes, keyring) {
    const record = readRecord(bytes);
    const { hash: gh } = this.#genesis;
    const mid = toHex(midOf(record.ik));
    const known = this.someone(mid);
    if (known) return known;
    const link = keyring.proofs.find((one) => signedByLink(record, gh, one));
    demand(link !== undefined && signedByIdentity(record, gh) && !this.#known(mid));
    const { aliasKey } = /** @type {import("../crypto/link.js").LinkKeys} */ (link);
    const alias = openAlias(aliasKey, record.ik, record.ac, record.ea);
    const peer = this.#peer(NOWHERE, bytes, record, alias);
    this.#past.set(mid, peer);
    forgetOldest(this.#past, MOST_PAST);
    return peer;
  }

  /**
   * Lets somebody go. Nothing can be sealed for it any more.
   *
   * @param {Peer} peer
   */
  drop(peer) {
    this.#present.delete(peer.slot);
    this.#past.set(peer.person.mid, peer);
    this.#left.add(peer.person.mid);
    forgetOldest(this.#past, MOST_PAST);
    forgetOldest(this.#left, MOST_KNOWN);
    peer.to.wipe();
    peer.from.wipe();
    this.#rehash();
  }

  /**
   * Gives somebody the name that it chose, unless it chose another one later.
   *
   * @param {Peer} peer
   * @param {string} alias
   * @param {number} n number of the message that says so
   * @returns {boolean} whether it has it now
   */
  rename(peer, alias, n) {
    if (n <= peer.named) return false;
    peer.named = n;
    peer.person = { ...peer.person, alias };
    return true;
  }

  /** Overwrites all keys. */
  wipe() {
    for (const { to, from } of this.everyone) {
      to.wipe();
      from.wipe();
    }
    this.#present.clear();
    this.#past.clear();
    this.#parked.clear();
  }

  /**
   * @param {number} slot
   * @param {Uint8Array} bytes
   * @param {import("../crypto/record.js").MemberRecord} record
   * @param {import("../crypto/alias.js").Alias} alias
   * @returns {Peer}
   */
  #peer(slot, bytes, { ik, kem }, alias) {
    const { hash: gh, host } = this.#genesis;
    const keys = { ik, kem, mid: midOf(ik) };
    const person = personOf(keys, alias.text, host, false);
    return {
      slot,
      ...keys,
      alias,
      person,
      record: bytes,
      away: false,
      to: new OutgoingPair(gh, this.#me, keys, this.#random),
      from: new IncomingPair(gh, this.#me, keys),
      // somebody may have told me of it before it came in
      hearing: this.#past.get(person.mid)?.hearing ?? new Hearing(),
      first: 0,
      named: 0,
    };
  }

  /** @param {string} mid */
  #known(mid) {
    return mid === this.#me.person.mid || this.#left.has(mid) || this.find(mid) !== undefined;
  }

  #rehash() {
    this.#hash = rosterHash([this.#me.ik, ...this.peers.map(({ ik }) => ik)]);
  }
}

/**
 * @param {Map<string, unknown> | Set<string>} kept in the order they came
 * @param {number} most
 */
function forgetOldest(kept, most) {
  if (kept.size <= most) return;
  const [oldest] = kept.keys();
  kept.delete(oldest);
}
