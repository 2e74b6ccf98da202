/**
 * The page's end of a WebSocket without a network. What the other end does arrives when the test
 * lets it.
 */
export class FakeSocket {
  binaryType = "blob";
  protocol = "";
  /** @type {Map<string, (event: any) => void>} */
  #listeners = new Map();
  #wire;
  #open = false;
  #closed = false;

  /**
   * @param {object} wire the other end
   * @param {(message: string | Uint8Array) => void} wire.received
   * @param {(code?: number) => void} wire.closed
   */
  constructor(wire) {
    this.#wire = wire;
  }

  /** @param {string} type @param {(event: any) => void} listener */
  addEventListener(type, listener) {
    this.#listeners.set(type, listener);
  }

  /** @param {string | Uint8Array} message */
  send(message) {
    if (!this.#open) throw new Error("not open");
    this.#wire.received(typeof message === "string" ? message : message.slice());
  }

  /** @param {number} [code] */
  close(code) {
    if (this.#closed) return;
    this.#closed = true;
    if (this.#open) this.#wire.closed(code);
    this.#open = false;
  }

  /** The connection is there. @param {string} [protocol] */
  accept(protocol = "sanctuary.1") {
    if (this.#closed) return;
    this.#open = true;
    this.protocol = protocol;
    this.#listeners.get("open")?.({});
  }

  /** Something arrives. @param {string | Uint8Array} message */
  arrive(message) {
    const data = typeof message === "string" ? message : message.slice().buffer;
    this.#listeners.get("message")?.({ data });
  }

  /** The connection ends. @param {number} code @param {string} [reason] */
  end(code, reason = "") {
    this.#closed = true;
    this.#open = false;
    this.#listeners.get("close")?.({ code, reason });
  }
}
