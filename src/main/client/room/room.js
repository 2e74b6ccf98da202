import { allows } from "../crypto/genesis.js";
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

  /**
   * @param {import("../crypto/genesis.js").Genesis} genesis
   * @param {import("./roster.js").Me} me
   * @param {import("../crypto/link.js").LinkKeys} link
   * @param {number} version
   * @param {(length: number) => Uint8Array} random
   */
  constructor(genesis, me, link, version, random) {
    this.genesis = genesis;
    this.me = me;
    this.keyring = new Keyring(genesis.room, link);
    this.roster = new Roster(genesis, me, random);
    this.version = version;
  }

  /** What an order signed now is for. @returns {import("../crypto/orders.js").Moment} */
  get moment() {
    return { gh: this.genesis.hash, address: this.keyring.address, version: this.version };
  }

  /** Everybody present, me included, in the order they came. */
  get people() {
    const all = [this.me, ...this.roster.peers];
    return all.sort((a, b) => a.slot - b.slot).map(({ person }) => person);
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
  }
}
