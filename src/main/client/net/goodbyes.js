/**
 * How a connection ended.
 *
 * @typedef {object} Goodbye
 * @property {"unreachable" | "lost" | "server-stopping" | "silent" | "too-far-behind" | "too-fast"
 *   | "fault" | "protocol" | "kicked" | "stopped" | "left" | "elsewhere" | "version"
 *   | "time-over"} kind
 *   `unreachable`: there was no connection; `lost`: it broke off; `elsewhere`: the seat has another
 *   connection
 */

/** @type {ReadonlyMap<number, Goodbye["kind"]>} what the close codes of docs/protocol.md say */
const KINDS = new Map([
  [1009, "protocol"],
  [4000, "server-stopping"],
  [4001, "silent"],
  [4002, "too-far-behind"],
  [4003, "too-fast"],
  [4005, "fault"],
  [4500, "protocol"],
  [4501, "kicked"],
  [4502, "stopped"],
  [4503, "left"],
  [4504, "elsewhere"],
  [4505, "version"],
  [4506, "time-over"],
]);

/**
 * What a close says.
 *
 * @param {number} code
 * @param {boolean} early whether the connection never opened
 * @returns {Goodbye}
 */
export function goodbyeOf(code, early) {
  return { kind: KINDS.get(code) ?? (early ? "unreachable" : "lost") };
}
