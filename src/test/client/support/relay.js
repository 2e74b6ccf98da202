import { equal } from "../../../main/client/bytes/bytes.js";
import { toHex } from "../../../main/client/bytes/encoding.js";
import { MalformedError } from "../../../main/client/bytes/reader.js";
import { readGenesis } from "../../../main/client/crypto/genesis.js";
import { readRecord } from "../../../main/client/crypto/record.js";
import { fromClient, fromServer } from "../../../main/client/net/control.js";
import { hotFromClient, hotFromServer } from "../../../main/client/net/hot.js";
import { Clock } from "./clock.js";
import { LIMITS } from "./limits.js";
import { Lane, Line } from "./line.js";
import { RelayRoom } from "./relayroom.js";
import { FakeSocket } from "./socket.js";

/** @typedef {import("./relayroom.js").ServerFrame} ServerFrame */
/** @typedef {import("./relayroom.js").ClientFrame} ClientFrame */
/** @typedef {import("./relayroom.js").ClientHotFrame} ClientHotFrame */
/** @typedef {import("./relayroom.js").Seat} Seat */

/**
 * A small model of the server and of the network before it, in memory: it keeps docs/protocol.md as
 * an honest server does, until a test makes it lie, or breaks a line. It has what a server has, and
 * nothing else.
 */
export class Relay {
  limits = LIMITS;
  /** @type {Map<string, RelayRoom>} */
  rooms = new Map();
  /** What a lying server makes of a frame for a line. @type {(frame: ServerFrame, to: Line) => ServerFrame[]} */
  tell = (frame) => [frame];
  /** What a server that is too busy answers instead of doing it. @type {(frame: ClientFrame | ClientHotFrame) => ServerFrame | undefined} */
  busy = () => undefined;
  /** How far the server's time of day is ahead of that of the pages, in ms. */
  ahead = 0;
  /** Whether a page reaches the server now. */
  reachable = true;
  /** All that was ever told to anybody. @type {{to: number, frame: ServerFrame}[]} */
  told = [];
  /** All that members ever sent. @type {{from: number, frame: ClientFrame | ClientHotFrame}[]} */
  heard = [];
  /** All connections there ever were. @type {Line[]} */
  connections = [];
  #random;
  #clock;
  /** @type {Lane[]} whose turn it is, once for each thing that is on its way */
  #turns = [];
  #tombs = new Set();

  /**
   * @param {(length: number) => Uint8Array} random
   * @param {Pick<Clock, "now" | "setTimeout" | "clearTimeout">} [clock] of the server
   */
  constructor(random, clock = new Clock()) {
    this.#random = random;
    this.#clock = clock;
  }

  /** The class that pages connect with. */
  get WebSocket() {
    return this.socketFor(
      () => true,
      () => {},
    );
  }

  /**
   * The class that one page connects with.
   *
   * @param {() => boolean} reaches whether the page has a network now
   * @param {(line: Line) => void} connects told of each connection
   */
  socketFor(reaches, connects) {
    const relay = this;
    return class extends FakeSocket {
      /** @param {string | URL} _url @param {string[]} _protocols */
      constructor(_url, _protocols) {
        super({
          received: (message) => relay.#later(line.up, () => relay.#received(line, message)),
          closed: (code = 1005) => relay.#later(line.up, () => relay.#lost(line, code)),
        });
        const line = new Line(relay.#random(32), this);
        relay.connections.push(line);
        connects(line);
        relay.#later(line.down, () => {
          if (relay.reachable && reaches()) this.accept();
          else this.end(1006);
        });
      }
    };
  }

  /** Lets everything that is on its way arrive, and what follows from it; but what is held. */
  run() {
    while (this.step(() => 0));
  }

  /**
   * Lets one thing arrive. What is on one line keeps its order.
   *
   * @param {(among: number) => number} choose which one, from 0
   * @returns {boolean} whether there was one
   */
  step(choose) {
    const ready = this.#turns.flatMap((lane, at) => (lane.ready ? [at] : []));
    if (ready.length === 0) return false;
    const [lane] = this.#turns.splice(ready[choose(ready.length)], 1);
    lane.step();
    return true;
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

  /** Tells somebody something, whatever it is. @param {{line?: Line}} to @param {ServerFrame} frame */
  inject({ line }, frame) {
    if (line) this.#later(line.down, () => this.#deliver(line, frame));
  }

  /**
   * The server closes a connection.
   *
   * @param {{line?: Line}} of
   * @param {number} code
   * @param {string} [reason]
   */
  close({ line }, code, reason = "") {
    if (!line?.open) return;
    this.#later(line.down, () => line.socket.end(code, reason));
    this.#lost(line, code);
  }

  /**
   * Breaks a connection: what is on its way is lost. Who does not notice hears nothing more. A server
   * that did not notice does so when it has heard nothing for as long as its limits say.
   *
   * @param {{line?: Line}} of
   * @param {{page?: boolean, server?: boolean}} [notices]
   */
  cut({ line }, { page = true, server = true } = {}) {
    if (!line) return;
    for (const lane of [line.up, line.down]) lane.cut();
    if (page) line.socket.end(1006);
    if (server) this.#lost(line, 1006);
    else this.#clock.setTimeout(() => this.#lost(line, 4001), this.limits.silence);
  }

  /** The server stops, and starts again: it has forgotten everything. @param {number} [code] */
  restart(code = 4000) {
    for (const line of this.connections.filter(({ open }) => open)) {
      line.seat = undefined;
      this.close(line, code);
    }
    for (const room of this.rooms.values()) room.forget();
    this.rooms.clear();
    this.#tombs.clear();
  }

  /** @param {Lane} lane @param {() => void} event */
  #later(lane, event) {
    if (lane.dead) return;
    lane.waiting.push(event);
    this.#turns.push(lane);
  }

  /** @param {{line?: Line}} to @param {ServerFrame} frame */
  #tell({ line }, frame) {
    if (!line) return;
    this.told.push({ to: line.slot, frame });
    for (const told of this.tell(frame, line)) {
      this.#later(line.down, () => this.#deliver(line, told));
    }
  }

  /** @param {Line} line @param {ServerFrame} frame */
  #deliver(line, frame) {
    const hot = frame.type === "message" || frame.type === "pair" || frame.type === "ack";
    line.socket.arrive(hot ? hotFromServer.encode([frame]) : fromServer.encode(frame));
  }

  /** The server has no connection any more. @param {Line} line @param {number} code */
  #lost(line, code) {
    if (!line.open) return;
    line.open = false;
    for (const one of this.rooms.values()) one.forgetKnock(line);
    const { seat } = line;
    const room =
      seat && [...this.rooms.values()].find(({ seats }) => seats.get(seat.slot) === seat);
    if (!room || seat.line !== line) return;
    if (code < 4500) room.lose(seat);
    else room.vacate(seat, { how: "timed-out" });
  }

  /** @param {Line} line @param {string | Uint8Array} message */
  #received(line, message) {
    if (!line.open) return;
    try {
      const frames =
        typeof message === "string" ? [fromClient.decode(message)] : hotFromClient.decode(message);
      for (const frame of frames) this.#take(line, frame);
    } catch (error) {
      if (!(error instanceof MalformedError)) throw error;
      this.close(line, 4500);
    }
  }

  /** @param {Line} line @param {ClientFrame | ClientHotFrame} frame */
  #take(line, frame) {
    this.heard.push({ from: line.slot, frame });
    const busy = this.busy(frame);
    if (busy) return this.#tell(line, busy);
    const ref = "ref" in frame ? { ref: frame.ref } : {};
    /** @param {string} reason */
    const refuse = (reason) =>
      this.#tell(line, { type: "refused", request: frame.type, reason, ...ref });
    const { seat } = line;
    const room = this.rooms.get(line.asked?.room ?? "");
    // one hello and one entering for a connection
    const enters = ["create", "join", "resume"].includes(frame.type);
    if ((enters && seat) || (frame.type === "hello" && line.asked)) throw new MalformedError();
    switch (frame.type) {
      case "ping":
        return this.#tell(line, { type: "pong" });
      case "hello":
        return this.#hello(line, frame);
      case "create":
        return this.#create(line, frame, refuse);
      case "join":
        return this.#join(line, frame, refuse);
      case "resume":
        if (!room) return refuse("not-here");
        return room.resume(line, frame, refuse);
      default:
        if (!room || !seat) throw new MalformedError();
        return room.take(seat, frame, refuse);
    }
  }

  /** @param {Line} line @param {Extract<ClientFrame, {type: "hello"}>} frame */
  #hello(line, { room, address }) {
    line.asked = { room: toHex(room), address };
    const found = this.rooms.get(toHex(room));
    const { nonce } = line;
    const { limits } = this;
    const time = Math.floor((this.#clock.now() + this.ahead) / 1000);
    const challenge = /** @type {const} */ ({ type: "challenge", nonce, limits, time });
    if (!found || !equal(found.address, address)) return this.#tell(line, challenge);
    const { state } = found;
    return this.#tell(line, { ...challenge, genesis: found.genesis.bytes, state });
  }

  /**
   * @param {Line} line
   * @param {Extract<ClientFrame, {type: "create"}>} frame
   * @param {(reason: string) => void} refuse
   */
  #create(line, { address, accessKey, genesis: bytes, record }, refuse) {
    const genesis = readGenesis(bytes);
    const name = toHex(genesis.room);
    if (name !== line.asked?.room || !equal(readRecord(record).ik, genesis.host)) {
      return refuse("wrong-proof");
    }
    if (this.#tombs.has(toHex(address))) return refuse("gone");
    if (this.rooms.has(name)) return refuse("exists");
    const room = new RelayRoom(this.#relaying(name), genesis, { address, accessKey });
    if (!room.proves(line, record)) return refuse("wrong-proof");
    this.rooms.set(name, room);
    room.sit(line, record);
    if (genesis.end > 0) {
      const left = genesis.end * 1000 - this.ahead - this.#clock.now();
      this.#clock.setTimeout(() => this.rooms.get(name) === room && room.expire(), left);
    }
  }

  /**
   * @param {Line} line
   * @param {Extract<ClientFrame, {type: "join"}>} frame
   * @param {(reason: string) => void} refuse
   */
  #join(line, { record }, refuse) {
    const room = this.rooms.get(line.asked?.room ?? "");
    if (!room || !equal(room.address, line.asked?.address ?? new Uint8Array())) {
      return refuse("not-here");
    }
    if (room.locked) return refuse("locked");
    if (room.full) return refuse("room-full");
    if (!room.proves(line, record)) return refuse("wrong-proof");
    if (room.knocking) return room.knock(line, record);
    return room.sit(line, record);
  }

  /** @param {string} name of the room @returns {import("./relayroom.js").Relaying} */
  #relaying(name) {
    return {
      tell: (to, frame) => this.#tell(to, frame),
      close: (to, code) => this.close(to, code),
      setTimeout: this.#clock.setTimeout,
      clearTimeout: this.#clock.clearTimeout,
      random: this.#random,
      limits: () => this.limits,
      bury: (address) => void this.#tombs.add(toHex(address)),
      empty: () => void this.rooms.delete(name),
    };
  }
}
