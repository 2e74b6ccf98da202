import { equal } from "../bytes/bytes.js";
import { readGenesis } from "../crypto/genesis.js";
import { linkKeys, readRoomKey } from "../crypto/link.js";
import { Connection } from "../net/connection.js";
import { worldOf } from "./place.js";

/**
 * What a link opens.
 *
 * @typedef {object} View
 * @property {"open" | "locked" | "full" | "ended" | "another-room" | "unreachable"} state
 *   `another-room`: the server put another room behind this link
 * @property {import("../net/control.js").Limits} [limits]
 */

/**
 * Looks what a link opens. It only says hello: it never joins, and changes nothing.
 *
 * @param {import("./place.js").Place} place
 * @param {string} key the room key, or the whole link
 * @returns {Promise<View>}
 * @throws {import("../crypto/link.js").LinkError} at once, if the key is none
 */
export function look(place, key) {
  const { secret, room } = readRoomKey(key);
  const { address } = linkKeys(secret);
  const world = worldOf(place);
  return new Promise((resolve) => {
    const connection = new Connection(world.url, world, {
      opened: () => connection.say({ type: "hello", room, address }),
      received(frame) {
        if (frame.type !== "challenge") return;
        connection.close();
        resolve({ state: stateOf(frame, room), limits: frame.limits });
      },
      closed: () => resolve({ state: "unreachable" }),
    });
  });
}

/**
 * @param {import("../net/control.js").Challenge} challenge
 * @param {Uint8Array} room
 * @returns {View["state"]}
 */
function stateOf({ genesis, state }, room) {
  if (!genesis) return "ended";
  return equal(readGenesis(genesis).room, room) ? (state ?? "open") : "another-room";
}
