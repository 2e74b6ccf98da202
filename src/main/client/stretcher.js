/** The worker that stretches passphrases; and, where there are no workers, a module that does. */
import { stretch } from "./crypto/stretch.js";

export { stretch };

/** @typedef {{ passphrase: string, room: Uint8Array }} Order */

if (typeof document === "undefined") {
  addEventListener("message", async ({ data }) => {
    const { passphrase, room } = /** @type {Order} */ (data);
    const stretched = await stretch(passphrase, room);
    postMessage(stretched);
  });
}
