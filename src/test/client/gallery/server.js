/** A server in the page's own hands, which shows its room and lets nobody in. */
import { makeGenesis } from "../../../main/client/crypto/genesis.js";
import { writeRoomKey } from "../../../main/client/crypto/link.js";
import { fromServer } from "../../../main/client/net/control.js";
import { LIMITS } from "../support/limits.js";
import { FakeSocket } from "../support/socket.js";

const genesis = makeGenesis(new Uint8Array(32), {}, (length) => new Uint8Array(length));

/** The key of a link to the room behind every address here. */
export const key = writeRoomKey({
  secret: new Uint8Array(16),
  room: genesis.room,
  passphrase: false,
});

/** A key of another room. */
export const otherKey = writeRoomKey({
  secret: new Uint8Array(16),
  room: new Uint8Array(16),
  passphrase: false,
});

/** A key of the room, if it had a passphrase too. */
export const secretKey = writeRoomKey({
  secret: new Uint8Array(16),
  room: genesis.room,
  passphrase: true,
});

/** A key that a newer version has made. */
export const newerKey = `I${key.slice(1)}`;

/**
 * The class of a WebSocket to a server that is in a certain state.
 *
 * @param {"open" | "knocking" | "locked" | "full" | "ended" | "silent" | "unreachable"} state
 *   `knocking`: whoever wants to come in waits
 */
export function serverThatIs(state) {
  return class extends FakeSocket {
    #greeted = false;

    constructor() {
      super({ received: () => this.#answer(), closed: () => {} });
      if (state === "unreachable") queueMicrotask(() => this.end(1006));
      else if (state !== "silent") queueMicrotask(() => this.accept());
    }

    #answer() {
      if (this.#greeted) return this.arrive(fromServer.encode({ type: "knocking" }));
      this.#greeted = true;
      const shown = state === "knocking" ? "open" : state;
      const known = state === "ended" ? {} : { genesis: genesis.bytes, state: shown };
      this.arrive(
        fromServer.encode(
          /** @type {any} */ ({
            type: "challenge",
            nonce: new Uint8Array(32),
            limits: LIMITS,
            time: Math.floor(Date.now() / 1000),
            ...known,
          }),
        ),
      );
    }
  };
}
