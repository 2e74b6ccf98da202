import { MalformedError } from "../bytes/reader.js";
import { fromClient, fromServer } from "./control.js";
import { goodbyeOf } from "./goodbyes.js";
import { hotFromServer } from "./hot.js";
import { Outbox } from "./outbox.js";
import { Pace } from "./pace.js";

/** The subprotocol of docs/protocol.md. */
const SUBPROTOCOL = "sanctuary.1";
/** How long entering may take, in ms. */
const PATIENCE = 30_000;
/** So often a ping goes within the silence the server allows. */
const PINGS = 3;

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
 * One WebSocket to the server: frames in and out, at the server's pace, alive or known to be lost.
 * It connects when made. {@link keepAlive} follows once one has entered.
 */
export class Connection {
  #edges;
  #listener;
  /** @type {Socket | undefined} none if there can be no connection at all */
  #socket;
  /** @type {Outbox | undefined} */
  #outbox;
  /** @type {Pace | undefined} */
  #pace;
  /** @type {"connecting" | "open" | "closed"} */
  #state = "connecting";
  /** @type {unknown} */
  #timer;
  /** @type {number | undefined} when the oldest ping went that nothing came after */
  #pinged;

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

  /** Says a control frame at once, before all that waits. @param {import("./control.js").ClientFrame} frame */
  say(frame) {
    if (this.#state === "open") this.#socket?.send(fromClient.encode(frame));
  }

  /**
   * From here on the connection keeps to the limits, says pings, and knows when it is lost.
   *
   * @param {import("./control.js").Limits} limits
   */
  keepAlive(limits) {
    this.#pace = new Pace(limits, this.#edges.now);
    this.#outbox = new Outbox((message) => this.#socket?.send(message), this.#pace, this.#edges);
    this.#edges.clearTimeout(this.#timer);
    this.#watch(limits.silence);
  }

  /** Says something when its turn comes. After {@link keepAlive}. @param {import("./outbox.js").Item} item */
  offer(item) {
    if (this.#state === "open") this.#outbox?.offer(item);
  }

  /** Says that what is in flight was done: for orders, whose answer is the news of them. */
  settle() {
    this.#outbox?.accept();
  }

  /** Closes. The listener hears nothing any more. */
  close() {
    if (this.#state === "closed") return;
    this.#state = "closed";
    this.#edges.clearTimeout(this.#timer);
    this.#outbox?.close();
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
    for (const frame of this.#read(data)) {
      if (this.#state !== "open") return;
      if (frame.type === "ack") {
        this.#outbox?.accept(frame.ref, frame.seq);
      } else if (frame.type === "refused" && this.#outbox) {
        if (frame.request !== "ping") {
          this.#outbox.refuse(frame.ref, frame.reason, frame.retryAfter);
        }
      } else if (frame.type !== "pong") {
        this.#listener.received(frame);
      }
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
    this.#edges.clearTimeout(this.#timer);
    this.#outbox?.close();
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
      if (this.#pace?.wait(0) === 0) {
        this.#pinged ??= now;
        this.#pace.spend(0);
        this.say({ type: "ping" });
      }
      this.#watch(silence);
    }, silence / PINGS);
  }
}
