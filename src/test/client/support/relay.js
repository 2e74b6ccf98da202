import { equal } from "../../../main/client/bytes/bytes.js";
import { toHex } from "../../../main/client/bytes/encoding.js";
import { MalformedError } from "../../../main/client/bytes/reader.js";
import { allows, readGenesis } from "../../../main/client/crypto/genesis.js";
import { midOf } from "../../../main/client/crypto/identity.js";
import * as orders from "../../../main/client/crypto/orders.js";
import { readRecord, signedByIdentity, signedByLink } from "../../../main/client/crypto/record.js";
import { fromClient, fromServer } from "../../../main/client/net/control.js";
import { hotFromClient, hotFromServer } from "../../../main/client/net/hot.js";
import { FakeSocket } from "./socket.js";

/** @typedef {import("../../../main/client/net/connection.js").Frame} ServerFrame */
/** @typedef {import("../../../main/client/net/control.js").ClientFrame} ClientFrame */
/** @typedef {import("../../../main/client/net/hot.js").ClientHotFrame} ClientHotFrame */

const LIMITS = {
  members: 50,
  frame: 73728,
  text: 8192,
  messages: 20,
  bytes: 262144,
  window: 5000,
  silence: 45000,
  grace: 60000,
};

/**
 * One connection, and the seat it took.
 *
 * @typedef {object} Seat
 * @property {FakeSocket} socket
 * @property {boolean} open
 * @property {Uint8Array} nonce
 * @property {{room: string, address: Uint8Array}} [asked]
 * @property {RelayRoom} [room]
 * @property {number} slot
 * @property {Uint8Array} handle
 * @property {Uint8Array} record
 * @property {import("../../../main/client/crypto/record.js").MemberRecord} [read]
 *
 * @typedef {object} RelayRoom
 * @property {import("../../../main/client/crypto/genesis.js").Genesis} genesis
 * @property {Uint8Array} address
 * @property {Uint8Array} accessKey
 * @property {Map<number, Seat>} seats
 * @property {number} slots
 * @property {number} seq
 * @property {number} version
 * @property {boolean} locked
 * @property {Uint8Array} [certificate]
 */

/**
 * A small model of the server, in memory: it keeps docs/protocol.md as an honest server does, until
 * a test makes it lie. It has what a server has, and nothing else.
 */
export class Relay {
  limits = LIMITS;
  /** @type {Map<string, RelayRoom>} */
  rooms = new Map();
  /** What a lying server makes of a frame for a seat. @type {(frame: ServerFrame, seat: Seat) => ServerFrame[]} */
  tell = (frame) => [frame];
  /** What a server that is too busy answers instead of doing it. @type {(frame: ClientFrame | ClientHotFrame) => ServerFrame | undefined} */
  busy = () => undefined;
  /** All that was ever told to anybody. @type {{to: number, frame: ServerFrame}[]} */
  told = [];
  /** All that members ever sent. @type {{from: number, frame: ClientFrame | ClientHotFrame}[]} */
  heard = [];
  /** @type {Seat[]} */
  connections = [];
  #random;
  /** @type {(() => void)[]} */
  #events = [];
  #tombs = new Set();

  /** @param {(length: number) => Uint8Array} random */
  constructor(random) {
    this.#random = random;
  }

  /** The class that pages connect with. */
  get WebSocket() {
    const relay = this;
    return class extends FakeSocket {
      /** @param {string | URL} _url @param {string[]} _protocols */
      constructor(_url, _protocols) {
        super({
          received: (message) => relay.#later(() => relay.#received(seat, message)),
          closed: () => relay.#later(() => relay.#gone(seat)),
        });
        /** @type {Seat} */
        const seat = {
          socket: this,
          open: true,
          nonce: relay.#random(32),
          slot: -1,
          handle: relay.#random(16),
          record: new Uint8Array(),
        };
        relay.connections.push(seat);
        relay.#later(() => this.accept());
      }
    };
  }

  /** Lets everything that is on its way arrive, and what follows from it. */
  run() {
    for (let event = this.#events.shift(); event; event = this.#events.shift()) event();
  }

  /** The only room. */
  get room() {
    const [room] = this.rooms.values();
    return room;
  }

  /** The seat of a slot in the only room. @param {number} slot */
  seat(slot) {
    const seat = this.room.seats.get(slot);
    if (!seat) throw new Error(`nobody in slot ${slot}`);
    return seat;
  }

  /** Tells a seat something, whatever it is. @param {Seat} seat @param {ServerFrame} frame */
  inject(seat, frame) {
    this.#later(() => this.#deliver(seat, frame));
  }

  /** Breaks a connection. @param {Seat} seat @param {number} code @param {string} [reason] */
  close(seat, code, reason = "") {
    this.#later(() => this.#close(seat, code, reason));
  }

  /** @param {() => void} event */
  #later(event) {
    this.#events.push(event);
  }

  /** @param {Seat} seat @param {ServerFrame} frame */
  #tell(seat, frame) {
    this.told.push({ to: seat.slot, frame });
    for (const told of this.tell(frame, seat)) this.#later(() => this.#deliver(seat, told));
  }

  /** @param {Seat} seat @param {ServerFrame} frame */
  #deliver(seat, frame) {
    if (!seat.open) return;
    const hot = frame.type === "message" || frame.type === "pair" || frame.type === "ack";
    seat.socket.arrive(hot ? hotFromServer.encode([frame]) : fromServer.encode(frame));
  }

  /** @param {Seat} seat @param {number} code @param {string} [reason] */
  #close(seat, code, reason) {
    if (!seat.open) return;
    seat.open = false;
    seat.socket.end(code, reason);
    this.#vacate(seat, { how: "timed-out" });
  }

  /** @param {Seat} seat */
  #gone(seat) {
    if (!seat.open) return;
    seat.open = false;
    this.#vacate(seat, { how: "timed-out" });
  }

  /**
   * @param {Seat} seat
   * @param {{how: "left" | "timed-out", signature?: Uint8Array}} how
   */
  #vacate(seat, how) {
    const { room, slot } = seat;
    if (!room || room.seats.get(slot) !== seat) return;
    room.seats.delete(slot);
    room.version++;
    if (room.seats.size === 0) this.rooms.delete(toHex(room.genesis.room));
    this.#all(room, () => ({ type: "left", slot, version: room.version, ...how }));
  }

  /** @param {RelayRoom} room @param {(seat: Seat) => ServerFrame} frame */
  #all(room, frame) {
    for (const seat of room.seats.values()) this.#tell(seat, frame(seat));
  }

  /** @param {Seat} seat @param {string | Uint8Array} message */
  #received(seat, message) {
    if (!seat.open) return;
    try {
      const frames =
        typeof message === "string" ? [fromClient.decode(message)] : hotFromClient.decode(message);
      for (const frame of frames) this.#take(seat, frame);
    } catch (error) {
      if (!(error instanceof MalformedError)) throw error;
      this.#close(seat, 4500);
    }
  }

  /** @param {Seat} seat @param {ClientFrame | ClientHotFrame} frame */
  #take(seat, frame) {
    this.heard.push({ from: seat.slot, frame });
    const busy = this.busy(frame);
    if (busy) return this.#tell(seat, busy);
    const ref = "ref" in frame ? { ref: frame.ref } : {};
    /** @param {string} reason */
    const refuse = (reason) =>
      this.#tell(seat, { type: "refused", request: frame.type, reason, ...ref });
    if (frame.type === "ping") return this.#tell(seat, { type: "pong" });
    if (frame.type === "hello") return this.#hello(seat, frame);
    if (frame.type === "create") return this.#create(seat, frame, refuse);
    if (frame.type === "join") return this.#join(seat, frame, refuse);
    if (!seat.room || !seat.read) throw new MalformedError();
    this.#inside(seat, seat.room, seat.read, frame, refuse);
  }

  /** @param {Seat} seat @param {Extract<ClientFrame, {type: "hello"}>} frame */
  #hello(seat, { room, address }) {
    seat.asked = { room: toHex(room), address };
    const found = this.rooms.get(toHex(room));
    const { nonce } = seat;
    const { limits } = this;
    if (!found || !equal(found.address, address)) {
      return this.#tell(seat, { type: "challenge", nonce, limits });
    }
    const full = found.seats.size >= limits.members ? "full" : "open";
    const state = found.locked ? "locked" : full;
    const genesis = found.genesis.bytes;
    this.#tell(seat, { type: "challenge", nonce, limits, genesis, state });
  }

  /**
   * @param {Seat} seat
   * @param {Extract<ClientFrame, {type: "create"}>} frame
   * @param {(reason: string) => void} refuse
   */
  #create(seat, { address, accessKey, genesis: bytes, record }, refuse) {
    const genesis = readGenesis(bytes);
    const name = toHex(genesis.room);
    if (name !== seat.asked?.room || !equal(readRecord(record).ik, genesis.host)) {
      return refuse("wrong-proof");
    }
    if (this.#tombs.has(toHex(address))) return refuse("gone");
    if (this.rooms.has(name)) return refuse("exists");
    /** @type {RelayRoom} */
    const room = {
      genesis,
      address,
      accessKey,
      seats: new Map(),
      slots: 0,
      seq: 0,
      version: 0,
      locked: false,
    };
    if (!this.#proves(seat, room, record)) return refuse("wrong-proof");
    this.rooms.set(name, room);
    this.#sit(seat, room, record);
  }

  /**
   * @param {Seat} seat
   * @param {Extract<ClientFrame, {type: "join"}>} frame
   * @param {(reason: string) => void} refuse
   */
  #join(seat, { record }, refuse) {
    const room = this.rooms.get(seat.asked?.room ?? "");
    if (!room || !equal(room.address, seat.asked?.address ?? new Uint8Array())) {
      return refuse("not-here");
    }
    if (room.locked) return refuse("locked");
    if (room.seats.size >= this.limits.members) return refuse("room-full");
    if (!this.#proves(seat, room, record)) return refuse("wrong-proof");
    this.#sit(seat, room, record);
  }

  /** @param {Seat} seat @param {RelayRoom} room @param {Uint8Array} bytes */
  #proves(seat, room, bytes) {
    const record = readRecord(bytes);
    const { hash } = room.genesis;
    return (
      equal(record.challenge, seat.nonce) &&
      signedByIdentity(record, hash) &&
      signedByLink(record, hash, room)
    );
  }

  /** @param {Seat} seat @param {RelayRoom} room @param {Uint8Array} record */
  #sit(seat, room, record) {
    const slot = room.slots++;
    room.version++;
    this.#all(room, () => ({ type: "joined", slot, version: room.version, record }));
    Object.assign(seat, { room, slot, record, read: readRecord(record) });
    room.seats.set(slot, seat);
    this.#tell(seat, {
      type: "welcome",
      slot,
      handle: seat.handle,
      seq: room.seq,
      version: room.version,
      address: room.address,
      locked: room.locked,
      members: [...room.seats.values()].map((one) => ({
        slot: one.slot,
        record: one.record,
        state: "here",
      })),
      certificate: room.certificate,
    });
  }

  /**
   * @param {Seat} seat
   * @param {RelayRoom} room
   * @param {import("../../../main/client/crypto/record.js").MemberRecord} record
   * @param {ClientFrame | ClientHotFrame} frame
   * @param {(reason: string) => void} refuse
   */
  #inside(seat, room, { ik }, frame, refuse) {
    const { genesis, address, version } = room;
    const moment = { gh: genesis.hash, address, version };
    const by = seat.slot;
    switch (frame.type) {
      case "message": {
        const seq = ++room.seq;
        for (const { slot, wrap } of frame.wraps) {
          const to = room.seats.get(slot);
          if (to) this.#tell(to, { type: "message", seq, from: by, body: frame.body, wrap });
        }
        return this.#tell(seat, { type: "ack", ref: frame.ref, seq });
      }
      case "pair": {
        const to = room.seats.get(frame.to);
        if (!to || to === seat) return refuse("no-such-member");
        const seq = ++room.seq;
        this.#tell(to, { type: "pair", seq, from: by, frame: frame.frame });
        return this.#tell(seat, { type: "ack", ref: frame.ref, seq });
      }
      case "leave":
        if (!orders.verifyLeave(ik, frame.signature, genesis.hash)) return refuse("wrong-proof");
        this.#vacate(seat, { how: "left", signature: frame.signature });
        return this.close(seat, 4503);
      case "policy":
        if (frame.version !== version) return refuse("stale");
        if (!allows(genesis, "lock", ik)) return refuse("not-allowed");
        if (!orders.verifyPolicy(ik, frame.signature, moment, frame.change)) {
          return refuse("wrong-proof");
        }
        room.version++;
        room.locked = frame.change === "lock";
        return this.#all(room, () => ({
          type: "policy",
          by,
          version: room.version,
          change: frame.change,
          signature: frame.signature,
        }));
      case "stop":
        if (!equal(frame.address, address)) return refuse("stale");
        if (!allows(genesis, "stop", ik)) return refuse("not-allowed");
        if (!orders.verifyStop(ik, frame.signature, moment)) return refuse("wrong-proof");
        this.#tombs.add(toHex(address));
        this.rooms.delete(toHex(genesis.room));
        this.#all(room, () => ({ type: "stopped", by, signature: frame.signature }));
        for (const one of room.seats.values()) this.close(one, 4502);
        room.seats.clear();
        return undefined;
      case "kick":
        return this.#kick(seat, room, ik, frame, refuse);
      default:
        throw new MalformedError();
    }
  }

  /**
   * @param {Seat} seat
   * @param {RelayRoom} room
   * @param {Uint8Array} ik
   * @param {Extract<ClientFrame, {type: "kick"}>} frame
   * @param {(reason: string) => void} refuse
   */
  #kick(seat, room, ik, frame, refuse) {
    const { genesis, address, version } = room;
    const moment = { gh: genesis.hash, address, version };
    if (frame.version !== version || !equal(frame.address, address)) return refuse("stale");
    if (!allows(genesis, "kick", ik)) return refuse("not-allowed");
    const out = room.seats.get(frame.target);
    if (!out?.read || out === seat) return refuse("no-such-member");
    const link = { address: frame.newAddress, accessKey: frame.newAccessKey };
    const successor = orders.successorOf(link);
    const removal = { target: midOf(out.read.ik), successor };
    if (!orders.verifyKick(ik, frame.signature, moment, removal)) return refuse("wrong-proof");

    this.#tombs.add(toHex(address));
    room.seats.delete(frame.target);
    Object.assign(room, { ...link, certificate: frame.certificate, version: version + 1 });
    const order = /** @type {const} */ ({
      type: "kicked",
      by: seat.slot,
      target: frame.target,
      version: room.version,
      signature: frame.signature,
    });
    this.#tell(out, { ...order, successor });
    this.close(out, 4501);
    this.#all(room, ({ slot }) => ({
      ...order,
      newAddress: frame.newAddress,
      newAccessKey: frame.newAccessKey,
      certificate: frame.certificate,
      share: frame.shares.find((share) => share.slot === slot)?.frame,
    }));
  }
}
