/** Stretches passphrases away from the page, so that it stays awake meanwhile. */

/** The script of the worker, as the build names it. @type {string} */
const SCRIPT = /** @type {any} */ (import.meta).stretcher;

/** What lets that script, and no other, become a worker. */
const policy = /** @type {any} */ (globalThis).trustedTypes?.createPolicy("sanctuary", {
  createScriptURL: () => SCRIPT,
});

/**
 * Stretches a passphrase, in a worker that ends with it; or here, in small steps, if there can be none.
 *
 * @param {string} passphrase
 * @param {Uint8Array} room id, 16 bytes
 * @returns {Promise<Uint8Array>} 32 bytes
 */
export async function stretch(passphrase, room) {
  try {
    return await inWorker(passphrase, room);
  } catch {
    const here = await import(new URL(SCRIPT, location.href).href);
    return here.stretch(passphrase, room);
  }
}

/** @type {(passphrase: string, room: Uint8Array) => Promise<Uint8Array>} */
function inWorker(passphrase, room) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(policy?.createScriptURL("") ?? SCRIPT, { type: "module" });
    worker.onmessage = ({ data }) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      reject(event);
    };
    worker.postMessage({ passphrase, room });
  });
}
