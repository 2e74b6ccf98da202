/** The worker that stretches passphrases; and, where there are no workers, a module that does. */
import { stretch } from "./crypto/stretch.js";

export { stretch };

/** @typedef {{ passphrase: string, room: Uint8Array }} Order */

if (typeof document === "undefined") {
  addEventListener("message", async ({ data }) => {
    const { passphrase, room } = /** @type {Order} */ (data);
    try {
      postMessage(await stretch(passphrase, room));
    } catch (error) {
      // the page hears of errors, and not of promises that were broken
      reportError(error);
    }
  });
}
