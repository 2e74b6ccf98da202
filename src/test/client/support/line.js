import { FakeSocket } from "./socket.js";

/**
 * One connection, seen from the relay: a way to the page and a way from it, on which things keep
 * their order, and arrive when the relay lets them.
 */
export class Line {
  /** To the page. */
  down = new Lane();
  /** From the page. */
  up = new Lane();
  /** Whether the server takes it for open. */
  open = true;
  nonce;
  /** @type {{room: string, address: Uint8Array} | undefined} what its hello named */
  asked;
  /** @type {import("./relayroom.js").Seat | undefined} */
  seat;
  /** @type {FakeSocket} the page's end */
  socket;

  /** @param {Uint8Array} nonce @param {FakeSocket} socket */
  constructor(nonce, socket) {
    this.nonce = nonce;
    this.socket = socket;
  }

  /** Itself, so that a line can be named where a seat can. */
  get line() {
    return this;
  }

  /** The slot it has a seat in, -1 if in none. */
  get slot() {
    return this.seat?.slot ?? -1;
  }

  /** The record of who sits there. */
  get record() {
    return this.seat?.record ?? new Uint8Array();
  }

  /** Keeps all that is on its way, in both directions, until {@link release}. */
  hold() {
    this.down.held = this.up.held = true;
  }

  release() {
    this.down.held = this.up.held = false;
  }
}

/** One direction. */
export class Lane {
  /** @type {(() => void)[]} what arrives, the oldest first */
  waiting = [];
  held = false;
  /** Whether nothing arrives any more. */
  dead = false;

  get ready() {
    return !this.held && this.waiting.length > 0;
  }

  /** Lets one thing arrive. */
  step() {
    this.waiting.shift()?.();
  }

  /** Loses all that is and will be on its way. */
  cut() {
    this.dead = true;
    this.waiting = [];
  }
}
