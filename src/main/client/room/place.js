/** The longest that a browser's timer waits; past it, it would not wait at all, in ms. */
const MOST_TIMER = 2 ** 31 - 1;

/**
 * Where the server is, and the edges of the world.
 *
 * @typedef {object} Place
 * @property {string | URL} url of the room endpoint, ws: or wss:
 * @property {import("../net/connection.js").Edges["WebSocket"]} [WebSocket]
 * @property {() => number} [now] in ms
 * @property {(run: () => void, ms: number) => unknown} [setTimeout] in a world, it may run earlier than
 *   after some weeks
 * @property {(timer: any) => void} [clearTimeout]
 * @property {(length: number) => Uint8Array} [random]
 * @property {(passphrase: string, room: Uint8Array) => Promise<Uint8Array>} [stretch] makes P of
 *   docs/encryption.md, 32 bytes; a place without it knows no passphrases
 *
 * @typedef {Required<Place>} World a place with all its edges
 */

/**
 * Takes from the browser what was not given.
 *
 * @param {Place} place
 * @returns {World}
 */
export function worldOf(place) {
  const { setTimeout = (run, ms) => globalThis.setTimeout(run, ms) } = place;
  return {
    WebSocket: globalThis.WebSocket,
    now: () => Date.now(),
    clearTimeout: (timer) => globalThis.clearTimeout(timer),
    stretch: () => Promise.reject(new TypeError("no passphrases here")),
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    ...place,
    setTimeout: (run, ms) => setTimeout(run, Math.min(ms, MOST_TIMER)),
  };
}
