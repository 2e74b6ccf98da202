import { MalformedError } from "../bytes/reader.js";
import { fromClient, fromServer } from "./control.js";
import { goodbyeOf } from "./goodbyes.js";
import { hotFromServer } from "./hot.js";
import { slowest } from "./pace.js";

/** The subprotocol of docs/protocol.md. */
const SUBPROTOCOL = "sanctuary.1";
/** How long entering may take, in ms. */
const PATIENCE = 30_000;
/** So often a ping goes within the silence the server allows. */
const PINGS = 3;
/** How long a connection that is in doubt has to show life, in ms. */
const PROBE = 5000;
/** A timer that is later than this runs in a page that was asleep, in ms: what came meanwhile comes first. */
const ASLEEP = 1000;

/**
 * What a connection needs of the world.
 *
 * @typedef {object} Edges
 * @property {new (url: string | URL, protocols: string[]) => Socket} WebSocket
 * @property {() => number} now in ms
 * @property {(run: () => void, ms: number) => unknown} setTimeout
 * @property {(timer: any) => void} clearTimeout
 *
 * @typedef {object} Socket the part of a WebSocket that is used
 * @property {string} binaryType
 * @property {string} protocol
 * @property {(type: string, listener: (event: any) => void) => void} addEventListener
 * @property {(message: any) => void} send
 * @property {(code?: number) => void} close
 *
 * @typedef {import("./control.js").ServerFrame | import("./hot.js").ServerHotFrame} Frame
 *
 * @typedef {import("./goodbyes.js").Goodbye} Goodbye
 *
 * @typedef {object} Listener hears of everything in the order in which it happened
 * @property {() => void} opened
 * @property {(frame: Frame) => void} received
 * @property {(goodbye: Goodbye) => void} closed told once, and last
 */

/**
 * One WebSocket to the server: frames in and out, alive or known to be lost. It connects when made.
 * {@link keepAlive} follows once one has entered.
 */
export class Connection {
  #edges;
  #listener;
  /** @type {Socket | undefined} none if there can be no connection at all */
  #socket;
  /** @type {"connecting" | "open" | "closed"} */
  #state = "connecting";
  /** @type {unknown} */
  #timer;
  /** @type {number | undefined} when the oldest ping went that nothing came after */
  #pinged;
  /** @type {unknown} */
  #probe;
  /** Until when what was sent may be on its way, if the connection is slow. */
  #busy = 0;

  /**
   * @param {string | URL} url of the room endpoint
   * @param {Edges} edges
   * @param {Listener} listener
   */
  constructor(url, edges, listener) {
    this.#edges = edges;
    this.#listener = listener;
    this.#timer = edges.setTimeout(() => this.#end("unreachable"), PATIENCE);
    try {
      this.#socket = new edges.WebSocket(url, [SUBPROTOCOL]);
    } catch {
      edges.clearTimeout(this.#timer);
      this.#timer = edges.setTimeout(() => this.#end("unreachable"), 0);
      return;
    }
    this.#socket.binaryType = "arraybuffer";
    this.#socket.addEventListener("open", () => this.#opened());
    this.#socket.addEventListener("message", ({ data }) => this.#received(data));
    this.#socket.addEventListener("close", ({ code }) => this.#closed(code));
  }

  /** Says a control frame at once. @param {import("./control.js").ClientFrame} frame */
  say(frame) {
    this.send(fromClient.encode(frame));
  }

  /** Sends one WebSocket message at once. @param {string | Uint8Array} message */
  send(message) {
    if (this.#state !== "open") return;
    this.#busy = Math.max(this.#busy, this.#edges.now()) + slowest(message);
    this.#socket?.send(message);
  }

  /**
   * From here on the connection says pings, and knows when it is lost.
   *
   * @param {import("./control.js").Limits} limits
   */
  keepAlive({ silence }) {
    this.#edges.clearTimeout(this.#timer);
    this.#watch(silence);
  }

  /**
   * Asks for a sign of life: a connection that gives none within 5 seconds is lost. What was sent before
   * goes first, and may take its time.
   */
  probe() {
    if (this.#state !== "open" || this.#probe !== undefined) return;
    const patience = PROBE + Math.max(0, this.#busy - this.#edges.now());
    this.say({ type: "ping" });
    const until = this.#edges.now() + patience;
    this.#probe = this.#edges.setTimeout(() => {
      this.#probe = undefined;
      if (this.#edges.now() > until + ASLEEP) this.probe();
      else this.lose();
    }, patience);
  }

  /** Gives the connection up: it counts as lost. */
  lose() {
    this.#end("silent");
  }

  /** Closes. The listener hears nothing any more. */
  close() {
    if (this.#state === "closed") return;
    this.#state = "closed";
    this.#rest();
    this.#socket?.close();
  }

  #opened() {
    if (this.#state !== "connecting") return;
    if (this.#socket?.protocol !== SUBPROTOCOL) return this.#end("version");
    this.#state = "open";
    this.#listener.opened();
  }

  /** @param {string | ArrayBuffer} data */
  #received(data) {
    this.#pinged = undefined;
    this.#edges.clearTimeout(this.#probe);
    this.#probe = undefined;
    for (const frame of this.#read(data)) {
      if (this.#state !== "open") return;
      const ofPing = frame.type === "refused" && frame.request === "ping";
      if (!ofPing) this.#listener.received(frame);
    }
  }

  /**
   * @param {string | ArrayBuffer} data
   * @returns {Frame[]}
   */
  #read(data) {
    if (this.#state !== "open") return [];
    try {
      return typeof data === "string"
        ? [fromServer.decode(data)]
        : hotFromServer.decode(new Uint8Array(data));
    } catch (error) {
      if (!(error instanceof MalformedError)) throw error;
      this.#end("protocol", 4500);
      return [];
    }
  }

  /** @param {number} code */
  #closed(code) {
    this.#finish(goodbyeOf(code, this.#state === "connecting"));
  }

  /**
   * @param {Goodbye["kind"]} kind
   * @param {number} [code]
   */
  #end(kind, code) {
    this.#finish({ kind });
    this.#socket?.close(code);
  }

  /** @param {Goodbye} goodbye */
  #finish(goodbye) {
    if (this.#state === "closed") return;
    this.#state = "closed";
    this.#rest();
    this.#listener.closed(goodbye);
  }

  /**
   * Pings, and looks whether anything came since. It counts from a ping and not from the last frame,
   * because in a hidden page a timer may be late by minutes.
   *
   * @param {number} silence in ms
   */
  #watch(silence) {
    this.#timer = this.#edges.setTimeout(() => {
      const now = this.#edges.now();
      if (this.#pinged !== undefined && now - this.#pinged >= silence) return this.#end("silent");
      this.#pinged ??= now;
      this.say({ type: "ping" });
      this.#watch(silence);
    }, silence / PINGS);
  }

  #rest() {
    this.#edges.clearTimeout(this.#timer);
    this.#edges.clearTimeout(this.#probe);
  }
}
