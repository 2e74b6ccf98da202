import { toHex } from "../bytes/encoding.js";
import { signAdmit, signAppoint, signDecline, signPolicy, signStop } from "../crypto/orders.js";
import { fromClient } from "../net/control.js";
import { RefusedError } from "./refused.js";
import { removal } from "./removal.js";

/** How often an order is given again when the room changed meanwhile. */
const ATTEMPTS = 5;

/**
 * An order that waits for its answer.
 *
 * @typedef {object} Pending
 * @property {() => void} resolve
 * @property {(error: RefusedError) => void} reject
 */

/** Gives the orders that I may give, and gives them again when others were faster. */
export class Moderation {
  #room;
  #speaker;
  #notes;
  #offer;
  #random;
  /** @type {Set<Pending>} */
  #pending = new Set();
  /** @type {Map<string, import("./news.js").OwnLink>} the links that I made, by their address in hex */
  #ownLinks = new Map();
  #stopping = false;

  /**
   * @param {import("./posts.js").Parts} parts
   * @param {(length: number) => Uint8Array} random
   */
  constructor({ room, speaker, notes, offer }, random) {
    this.#room = room;
    this.#speaker = speaker;
    this.#notes = notes;
    this.#offer = offer;
    this.#random = random;
  }

  /** The links that I made myself. @returns {import("./news.js").OwnLinks} */
  get ownLinks() {
    return this.#ownLinks;
  }

  /** Whether I told the room to end, and do not know whether it has. */
  get stopping() {
    return this.#stopping;
  }

  /**
   * Removes a member and changes the link.
   *
   * @param {string} mid
   * @returns {Promise<void>} rejected with a {@link RefusedError}
   */
  kick(mid) {
    return this.#order("kick", (pending) => this.#kick(mid, pending, ATTEMPTS));
  }

  /**
   * Changes the link, and removes nobody.
   *
   * @returns {Promise<void>} rejected with a {@link RefusedError}
   */
  newLink() {
    return this.#order("kick", (pending) => this.#kick(null, pending, ATTEMPTS));
  }

  /**
   * Lets somebody in who knocked.
   *
   * @param {number} knock
   * @returns {Promise<void>} rejected with a {@link RefusedError}
   */
  admit(knock) {
    return this.#order("lock", (pending) =>
      this.#answer(knock, pending, ATTEMPTS, ({ ik }) => {
        const { me, moment } = this.#room;
        const { version } = moment;
        const roster = this.#room.rosterWith(ik);
        const signature = signAdmit(me.signingSecret, moment, ik, roster);
        return { type: "admit", version, knock, roster, signature };
      }),
    );
  }

  /**
   * Turns somebody away who knocked.
   *
   * @param {number} knock
   * @returns {Promise<void>} rejected with a {@link RefusedError}
   */
  decline(knock) {
    return this.#order("lock", (pending) =>
      this.#answer(knock, pending, ATTEMPTS, ({ ik }) => {
        const { me, moment } = this.#room;
        return { type: "decline", knock, signature: signDecline(me.signingSecret, moment, ik) };
      }),
    );
  }

  /**
   * Lets a member do what is kept for the host.
   *
   * @param {string} mid
   * @returns {Promise<void>} rejected with a {@link RefusedError}
   */
  appoint(mid) {
    const { me, genesis, roster, hosts } = this.#room;
    const member = roster.find(mid);
    if (!member) return Promise.reject(new RefusedError("no-such-member"));
    const { ik, slot } = member;
    return this.#order("appoint", (pending) => {
      const message = () => {
        const signature = signAppoint(me.signingSecret, genesis.hash, ik);
        return fromClient.encode({ type: "appoint", target: slot, signature });
      };
      this.#say(pending, message, { done: () => hosts.isAppointed(ik) });
    });
  }

  /**
   * @param {"lock" | "unlock"} change
   * @returns {Promise<void>} rejected with a {@link RefusedError}
   */
  policy(change) {
    return this.#order("lock", (pending) => this.#policy(change, pending, ATTEMPTS));
  }

  /**
   * Ends the room for everyone.
   *
   * @returns {Promise<void>} rejected with a {@link RefusedError}
   */
  stop() {
    return this.#order("stop", (pending) => {
      this.#say(pending, () => {
        const { me, moment } = this.#room;
        const signature = signStop(me.signingSecret, moment);
        this.#stopping = true;
        return fromClient.encode({ type: "stop", address: moment.address, signature });
      });
    });
  }

  /** Answers all that waits: it will not be done any more. */
  close() {
    for (const { reject } of this.#pending) reject(new RefusedError("ended"));
    this.#pending.clear();
    this.#forgetLinks();
  }

  /**
   * @param {keyof import("./state.js").May} act
   * @param {(pending: Pending) => void} give
   * @returns {Promise<void>}
   */
  #order(act, give) {
    if (!this.#room.may[act]) return Promise.reject(new RefusedError("not-allowed"));
    return new Promise((resolve, reject) => {
      /** @type {Pending} */
      const pending = {
        resolve: () => {
          this.#pending.delete(pending);
          resolve();
        },
        reject: (error) => {
          this.#pending.delete(pending);
          reject(error);
        },
      };
      this.#pending.add(pending);
      give(pending);
    });
  }

  /**
   * Says one order, when its turn comes.
   *
   * @param {Pending} pending
   * @param {() => string} message made then
   * @param {{again?: () => void, done?: () => boolean}} [then] `again`: tries once more if it was stale;
   *   `done`: whether the room is as it should be, if nobody knows whether the order got there
   */
  #say(pending, message, { again, done = () => false } = {}) {
    let doubted = false;
    this.#offer({
      make: () => {
        if (doubted && done()) pending.resolve();
        return this.#pending.has(pending) ? [{ message }] : [];
      },
      unmade: (sent) => {
        doubted ||= sent;
      },
      accepted: () => pending.resolve(),
      refused: (reason, retryAfter) => {
        this.#stopping = false;
        if (reason === "stale" && again) again();
        else pending.reject(new RefusedError(reason, retryAfter));
      },
    });
  }

  /**
   * Answers a knock, unless that was given up meanwhile.
   *
   * @param {number} knock
   * @param {Pending} pending
   * @param {number} attempts
   * @param {(stranger: import("./doorstep.js").Stranger) => import("../net/control.js").ClientFrame} frame
   */
  #answer(knock, pending, attempts, frame) {
    this.#offer({
      make: () => {
        const stranger = this.#room.doorstep.find(knock);
        if (!stranger) pending.resolve();
        if (!stranger || !this.#pending.has(pending)) return [];
        return [{ message: () => fromClient.encode(frame(stranger)) }];
      },
      accepted: () => pending.resolve(),
      refused: (reason, retryAfter) => {
        if (reason === "stale" && attempts > 1) this.#answer(knock, pending, attempts - 1, frame);
        else if (reason === "no-such-member") pending.resolve();
        else pending.reject(new RefusedError(reason, retryAfter));
      },
    });
  }

  /**
   * @param {"lock" | "unlock"} change
   * @param {Pending} pending
   * @param {number} attempts
   */
  #policy(change, pending, attempts) {
    const message = () => {
      const { me, moment } = this.#room;
      const signature = signPolicy(me.signingSecret, moment, change);
      return fromClient.encode({ type: "policy", version: moment.version, change, signature });
    };
    const again = attempts > 1 ? () => this.#policy(change, pending, attempts - 1) : undefined;
    const done = () => this.#room.locked === (change === "lock");
    this.#say(pending, message, { again, done });
  }

  /**
   * @param {string | null} mid null for a new link alone
   * @param {Pending} pending
   * @param {number} attempts
   */
  #kick(mid, pending, attempts) {
    // in a kick the setups would need too much room
    if (this.#strangers(mid).length > 0) this.#notes.introduce();
    this.#offer({
      make: () => {
        const target = mid === null ? undefined : this.#room.roster.find(mid);
        if (!this.#pending.has(pending)) return [];
        if (!this.#room.keyring.complete) {
          // who came by a link that I do not know would be left out of the certificate
          pending.reject(new RefusedError("link-missing"));
          this.#forgetLinks();
          return [];
        }
        // a link of mine is that of today: the order got there, although its answer did not get here
        const done = this.#ownLinks.has(toHex(this.#room.keyring.address));
        if ((mid !== null && !target) || (mid === null && done)) {
          if (done) pending.resolve();
          else pending.reject(new RefusedError("no-such-member"));
          this.#forgetLinks();
          return [];
        }
        const link = this.#room.keyring.keysOf(this.#random(16));
        this.#ownLinks.set(toHex(link.address), { secret: link.secret, target: target?.person });
        const { frame, sharedWith } = removal(
          this.#room,
          target,
          link,
          this.#speaker.next,
          this.#random,
        );
        const accepted = () => sharedWith.forEach(({ to }) => to.confirm());
        return [{ message: () => fromClient.encode(frame), accepted }];
      },
      accepted: () => {
        this.#forgetLinks();
        pending.resolve();
      },
      refused: (reason, retryAfter) => {
        this.#forgetLinks();
        if (reason === "stale" && attempts > 1) this.#kick(mid, pending, attempts - 1);
        else pending.reject(new RefusedError(reason, retryAfter));
      },
    });
  }

  /** Those who are here and stay, and to whom no channel is set up yet. @param {string | null} target mid */
  #strangers(target) {
    return this.#room.roster.peers.filter(
      ({ to, away, person }) => !to.established && !away && person.mid !== target,
    );
  }

  #forgetLinks() {
    for (const { secret } of this.#ownLinks.values()) secret.fill(0);
    this.#ownLinks.clear();
  }
}
