import { concat, equal, u32 } from "../../../main/client/bytes/bytes.js";
import { toHex } from "../../../main/client/bytes/encoding.js";
import { KNOCK, allows } from "../../../main/client/crypto/genesis.js";
import { midOf } from "../../../main/client/crypto/identity.js";
import * as orders from "../../../main/client/crypto/orders.js";
import { readRecord, signedByIdentity, signedByLink } from "../../../main/client/crypto/record.js";
import { MalformedError } from "../../../main/client/bytes/reader.js";

/**
 * @typedef {import("../../../main/client/net/connection.js").Frame} ServerFrame
 * @typedef {import("../../../main/client/net/control.js").ClientFrame} ClientFrame
 * @typedef {import("../../../main/client/net/hot.js").ClientHotFrame} ClientHotFrame
 *
 * A member's place in a room. It stays for the grace time when its line is lost.
 *
 * @typedef {object} Seat
 * @property {number} slot
 * @property {Uint8Array} handle
 * @property {Uint8Array} record
 * @property {import("../../../main/client/crypto/record.js").MemberRecord} read
 * @property {import("./line.js").Line} [line] none while away
 * @property {unknown} [timer] of the grace time
 * @property {Uint8Array} [pass] if it had to knock
 * @property {Uint8Array} [appointment]
 *
 * What a room needs of the relay.
 *
 * @typedef {object} Relaying
 * @property {(to: {line?: import("./line.js").Line}, frame: ServerFrame) => void} tell
 * @property {(to: {line?: import("./line.js").Line}, code: number) => void} close
 * @property {(run: () => void, ms: number) => unknown} setTimeout
 * @property {(timer: any) => void} clearTimeout
 * @property {(length: number) => Uint8Array} random
 * @property {() => import("../../../main/client/net/control.js").Limits} limits
 * @property {(address: Uint8Array) => void} bury an address that a kick or a stop ended
 * @property {() => void} empty told when the room has ended
 */

/** A room as an honest server keeps it: docs/protocol.md, and nothing more. */
export class RelayRoom {
  genesis;
  address;
  accessKey;
  /** @type {Map<number, Seat>} by slot */
  seats = new Map();
  seq = 0;
  version = 0;
  locked = false;
  /** @type {Uint8Array | undefined} */
  certificate;
  #relay;
  #slots = 0;
  #knocks = 0;
  /** @type {Map<number, {line: import("./line.js").Line, record: Uint8Array}>} who waits at the door, by number */
  waiting = new Map();
  /** @type {Map<string, {seat: Seat, order: ServerFrame}>} who was kicked while away, by handle */
  #expelled = new Map();

  /**
   * @param {Relaying} relay
   * @param {import("../../../main/client/crypto/genesis.js").Genesis} genesis
   * @param {{address: Uint8Array, accessKey: Uint8Array}} link
   */
  constructor(relay, genesis, { address, accessKey }) {
    this.#relay = relay;
    this.genesis = genesis;
    this.address = address;
    this.accessKey = accessKey;
  }

  /** What a challenge says of the room. @returns {"open" | "locked" | "full"} */
  get state() {
    if (this.locked) return "locked";
    return this.full ? "full" : "open";
  }

  get full() {
    const { members } = this.#relay.limits();
    return this.seats.size >= Math.min(this.genesis.members || members, members);
  }

  /** Whether a record made for this line lets its member in. @param {import("./line.js").Line} line @param {Uint8Array} bytes */
  proves({ nonce }, bytes) {
    const record = readRecord(bytes);
    const { hash } = this.genesis;
    return (
      equal(record.challenge, nonce) &&
      signedByIdentity(record, hash) &&
      signedByLink(record, hash, this)
    );
  }

  /** Whether whoever comes must be let in. */
  get knocking() {
    return (this.genesis.policy & KNOCK) !== 0;
  }

  /** Lets somebody wait at the door. @param {import("./line.js").Line} line @param {Uint8Array} record */
  knock(line, record) {
    const knock = ++this.#knocks;
    this.waiting.set(knock, { line, record });
    this.#relay.tell({ line }, { type: "knocking" });
    this.#doorkeepers(() => ({ type: "knock", knock, record }));
  }

  /** Somebody who waited does not any more. @param {number} knock @param {{by?: number, why?: string}} [how] */
  #withdraw(knock, { by, why } = {}) {
    const line = this.waiting.get(knock)?.line;
    this.waiting.delete(knock);
    this.#doorkeepers(() => ({ type: "withdrawn", knock, by }));
    if (line && why) this.#relay.tell({ line }, { type: "refused", request: "join", reason: why });
  }

  /** A line is lost on which somebody may wait. @param {import("./line.js").Line} line */
  forgetKnock(line) {
    for (const [knock, waits] of this.waiting) if (waits.line === line) this.#withdraw(knock);
  }

  /** @param {Seat} seat @param {"kick" | "stop" | "lock"} act */
  #lets({ read: { ik }, appointment }, act) {
    return appointment !== undefined || allows(this.genesis, act, ik);
  }

  /** @param {() => ServerFrame} frame */
  #doorkeepers(frame) {
    this.#all((seat) => (this.#lets(seat, "lock") ? frame() : undefined));
  }

  /** @param {Seat} seat */
  #showDoorstep(seat) {
    if (!this.#lets(seat, "lock")) return;
    for (const [knock, { record }] of this.waiting)
      this.#tell(seat, { type: "knock", knock, record });
  }

  /**
   * Gives a new member a seat.
   *
   * @param {import("./line.js").Line} line
   * @param {Uint8Array} record
   * @param {Uint8Array} [pass]
   */
  sit(line, record, pass) {
    const slot = this.#slots++;
    this.version++;
    this.#all(() => ({ type: "joined", slot, version: this.version, record, pass }));
    const seat = {
      pass,
      slot,
      record,
      handle: this.#relay.random(16),
      read: readRecord(record),
      line,
    };
    this.seats.set(slot, seat);
    line.seat = seat;
    this.#welcome(seat);
  }

  /**
   * Gives a member its seat back.
   *
   * @param {import("./line.js").Line} line
   * @param {Extract<ClientFrame, {type: "resume"}>} frame
   * @param {(reason: string) => void} refuse
   */
  resume(line, { handle, slot, signature }, refuse) {
    const expelled = this.#expelled.get(toHex(handle));
    const seat = expelled?.seat ?? this.seats.get(slot);
    if (!seat || seat.slot !== slot || !equal(seat.handle, handle)) return refuse("no-such-member");
    const { hash } = this.genesis;
    if (!orders.verifyResume(seat.read.ik, signature, hash, line.nonce, handle)) {
      return refuse("wrong-proof");
    }
    if (expelled) {
      this.#relay.tell(line, expelled.order);
      return this.#relay.close(line, 4501);
    }
    const old = seat.line;
    this.#relay.clearTimeout(seat.timer);
    if (old) {
      old.seat = undefined;
      this.#relay.close(old, 4504);
    }
    line.seat = seat;
    seat.line = line;
    this.#welcome(seat);
    return this.#all((to) => (to === seat ? undefined : { type: "back", slot }));
  }

  /** A line is lost; its seat is kept for the grace time. @param {Seat} seat */
  lose(seat) {
    seat.line = undefined;
    this.#all(() => ({ type: "away", slot: seat.slot }));
    const { grace } = this.#relay.limits();
    seat.timer = this.#relay.setTimeout(() => this.vacate(seat, { how: "timed-out" }), grace);
  }

  /**
   * Takes a seat away.
   *
   * @param {Seat} seat
   * @param {{how: "left" | "timed-out", signature?: Uint8Array}} how
   */
  vacate(seat, how) {
    this.#free(seat);
    this.version++;
    this.#all(() => ({ type: "left", slot: seat.slot, version: this.version, ...how }));
  }

  /** The room's time is over. */
  expire() {
    this.#relay.bury(this.address);
    this.#end(4506);
  }

  /** Ends everybody's connection. @param {number} code */
  #end(code) {
    for (const seat of [...this.seats.values()]) {
      const { line } = seat;
      this.#free(seat);
      this.#relay.close({ line }, code);
    }
  }

  /** Forgets everything: the server has stopped. */
  forget() {
    for (const seat of this.seats.values()) this.#relay.clearTimeout(seat.timer);
    this.seats.clear();
  }

  /**
   * @param {Seat} seat
   * @param {ClientFrame | ClientHotFrame} frame
   * @param {(reason: string) => void} refuse
   */
  take(seat, frame, refuse) {
    const { genesis, address, version } = this;
    const { ik } = seat.read;
    const moment = { gh: genesis.hash, address, version };
    const by = seat.slot;
    switch (frame.type) {
      case "message": {
        const seq = ++this.seq;
        for (const { slot, wrap } of frame.wraps) {
          const to = this.seats.get(slot);
          if (to) this.#tell(to, { type: "message", seq, from: by, body: frame.body, wrap });
        }
        return this.#tell(seat, { type: "ack", ref: frame.ref, seq });
      }
      case "pair": {
        const to = this.seats.get(frame.to);
        if (!to || to === seat) return refuse("no-such-member");
        if (!to.line) return refuse("away");
        const seq = ++this.seq;
        this.#tell(to, { type: "pair", seq, from: by, frame: frame.frame });
        return this.#tell(seat, { type: "ack", ref: frame.ref, seq });
      }
      case "leave": {
        if (!orders.verifyLeave(ik, frame.signature, genesis.hash)) return refuse("wrong-proof");
        const { line } = seat;
        this.vacate(seat, { how: "left", signature: frame.signature });
        return this.#relay.close({ line }, 4503);
      }
      case "policy":
        if (frame.version !== version) return refuse("stale");
        if (!this.#lets(seat, "lock")) return refuse("not-allowed");
        if (!orders.verifyPolicy(ik, frame.signature, moment, frame.change)) {
          return refuse("wrong-proof");
        }
        this.version++;
        this.locked = frame.change === "lock";
        if (this.locked) {
          for (const knock of this.waiting.keys()) this.#withdraw(knock, { why: "locked" });
        }
        return this.#all(() => ({ ...frame, by, version: this.version }));
      case "stop":
        if (!equal(frame.address, address)) return refuse("stale");
        if (!this.#lets(seat, "stop")) return refuse("not-allowed");
        if (!orders.verifyStop(ik, frame.signature, moment)) return refuse("wrong-proof");
        this.#relay.bury(address);
        this.#all(() => ({ type: "stopped", by, signature: frame.signature }));
        return this.#end(4502);
      case "admit": {
        const knock = this.waiting.get(frame.knock);
        if (!this.#lets(seat, "lock")) return refuse("not-allowed");
        if (!knock) return refuse("no-such-member");
        if (frame.version !== version) return refuse("stale");
        const { roster, signature } = frame;
        const pass = { by: ik, version, roster, signature };
        if (!orders.verifyAdmit(pass, moment, readRecord(knock.record).ik)) {
          return refuse("wrong-proof");
        }
        if (this.locked || this.full) return refuse(this.locked ? "locked" : "room-full");
        this.#withdraw(frame.knock, { by });
        return this.sit(knock.line, knock.record, concat(ik, u32(version), roster, signature));
      }
      case "decline": {
        const knock = this.waiting.get(frame.knock);
        if (!this.#lets(seat, "lock")) return refuse("not-allowed");
        if (!knock) return refuse("no-such-member");
        if (!orders.verifyDecline(ik, frame.signature, moment, readRecord(knock.record).ik)) {
          return refuse("wrong-proof");
        }
        return this.#withdraw(frame.knock, { by, why: "declined" });
      }
      case "appoint": {
        const member = this.seats.get(frame.target);
        if (!equal(ik, genesis.host)) return refuse("not-allowed");
        if (!member || member === seat) return refuse("no-such-member");
        if (!orders.verifyAppoint(ik, frame.signature, genesis.hash, member.read.ik)) {
          return refuse("wrong-proof");
        }
        const saw = this.#lets(member, "lock");
        member.appointment = frame.signature;
        this.#all(() => ({ type: "appointed", slot: member.slot, signature: frame.signature }));
        return saw ? undefined : this.#showDoorstep(member);
      }
      case "kick":
        return this.#kick(seat, frame, moment, refuse);
      default:
        throw new MalformedError();
    }
  }

  /**
   * @param {Seat} seat
   * @param {Extract<ClientFrame, {type: "kick"}>} frame
   * @param {orders.Moment} moment
   * @param {(reason: string) => void} refuse
   */
  #kick(seat, frame, moment, refuse) {
    const { ik } = seat.read;
    const { address, version } = moment;
    if (frame.version !== version || !equal(frame.address, address)) return refuse("stale");
    if (!this.#lets(seat, "kick")) return refuse("not-allowed");
    const { target } = frame;
    const out = target === undefined ? undefined : this.seats.get(target);
    if ((target !== undefined && !out) || out === seat) return refuse("no-such-member");
    const link = { address: frame.newAddress, accessKey: frame.newAccessKey };
    const successor = orders.successorOf(link);
    const removal = { target: out ? midOf(out.read.ik) : new Uint8Array(), successor };
    if (!orders.verifyKick(ik, frame.signature, moment, removal)) return refuse("wrong-proof");

    this.#relay.bury(address);
    Object.assign(this, { ...link, certificate: frame.certificate, version: version + 1 });
    const order = /** @type {const} */ ({
      type: "kicked",
      by: seat.slot,
      target: frame.target,
      version: this.version,
      signature: frame.signature,
    });
    if (out) this.#expel(out, { ...order, successor });
    for (const knock of this.waiting.keys()) this.#withdraw(knock, { why: "not-here" });
    return this.#all(({ slot }) => ({
      ...order,
      newAddress: frame.newAddress,
      newAccessKey: frame.newAccessKey,
      certificate: frame.certificate,
      share: frame.shares.find((share) => share.slot === slot)?.frame,
    }));
  }

  /** Puts somebody out; who is away is told when it comes back. @param {Seat} seat @param {ServerFrame} order */
  #expel(seat, order) {
    const { line } = seat;
    this.#tell(seat, order);
    this.#free(seat);
    if (line) return this.#relay.close(line, 4501);
    const name = toHex(seat.handle);
    this.#expelled.set(name, { seat, order });
    this.#relay.setTimeout(() => this.#expelled.delete(name), this.#relay.limits().grace);
  }

  /** @param {Seat} seat */
  #free(seat) {
    this.#relay.clearTimeout(seat.timer);
    this.seats.delete(seat.slot);
    if (seat.line) seat.line.seat = undefined;
    if (this.seats.size > 0) return;
    for (const knock of this.waiting.keys()) this.#withdraw(knock, { why: "not-here" });
    this.#relay.empty();
  }

  /** @param {Seat} seat */
  #welcome(seat) {
    const { seq, version, address, locked, certificate } = this;
    const members = [...this.seats.values()].map(({ slot, record, line, pass, appointment }) => ({
      slot,
      record,
      pass,
      appointment,
      state: /** @type {"here" | "away"} */ (line ? "here" : "away"),
    }));
    const { slot, handle } = seat;
    const room = { seq, version, address, locked, members, certificate };
    this.#tell(seat, { type: "welcome", slot, handle, ...room });
    this.#showDoorstep(seat);
  }

  /** @param {(seat: Seat) => ServerFrame | undefined} frame */
  #all(frame) {
    for (const seat of this.seats.values()) {
      const told = frame(seat);
      if (told) this.#tell(seat, told);
    }
  }

  /** Tells somebody something, unless it is away. @param {Seat} seat @param {ServerFrame} frame */
  #tell(seat, frame) {
    if (seat.line) this.#relay.tell(seat, frame);
  }
}
