import { concat } from "../../../main/client/bytes/bytes.js";
import { fromUtf8, toUtf8 } from "../../../main/client/bytes/encoding.js";
import { Reader } from "../../../main/client/bytes/reader.js";
import { badgeOf } from "../../../main/client/crypto/badge.js";
import { makeGenesis } from "../../../main/client/crypto/genesis.js";
import { extract } from "../../../main/client/crypto/hash.js";
import { makeIdentity } from "../../../main/client/crypto/identity.js";
import { linkKeys, writeRoomKey } from "../../../main/client/crypto/link.js";
import { IncomingPair } from "../../../main/client/crypto/pair.js";
import { makeRecord } from "../../../main/client/crypto/record.js";
import { chance } from "../support/chance.js";

export { fromUtf8, toUtf8 };

/**
 * A room with four members and two links, always the same: who appears in the vectors.
 *
 * @param {string} seed
 */
export function cast(seed) {
  const random = chance(seed);
  const aliases = {
    anna: "Anna",
    ben: "Mörkö",
    clara: "美",
    dora: "a name of exactly forty-seven bytes, not more!!",
  };
  const members = Object.fromEntries(
    Object.entries(aliases).map(([name, text]) => {
      const identity = makeIdentity(random);
      return [
        name,
        { ...identity, alias: { text, salt: random(16) }, badge: badgeOf(identity.ik) },
      ];
    }),
  );
  const genesis = makeGenesis(
    members.anna.ik,
    { end: 1_800_000_000, members: 9, lifetime: 90 },
    random,
  );
  const link = linkKeys(random(16));
  const newLink = linkKeys(random(16));
  const records = Object.fromEntries(
    Object.entries(members).map(([name, member]) => {
      const record = makeRecord(
        { identity: member, alias: member.alias },
        genesis.hash,
        link,
        random(32),
        random,
      );
      return [name, record];
    }),
  );
  return { random, members, genesis, link, newLink, records };
}

/** @typedef {ReturnType<typeof cast>} Cast */

/**
 * The channel of a receiver that has heard nothing yet.
 *
 * @param {Cast} room
 * @param {string} from
 * @param {string} to
 */
export function ear(room, from, to) {
  return new IncomingPair(room.genesis.hash, room.members[to], room.members[from]);
}

/**
 * All of a link, the steps between included.
 *
 * @param {Uint8Array} room
 * @param {import("../../../main/client/crypto/link.js").LinkKeys} keys
 * @param {Uint8Array} [stretched] the passphrase, if there is one
 */
export function showLink(room, keys, stretched = new Uint8Array()) {
  const { secret } = keys;
  return {
    roomKey: writeRoomKey({ secret, room, passphrase: stretched.length > 0 }),
    ...keys,
    R: extract("room", secret),
    J: extract("join", concat(secret, stretched)),
  };
}

/** The nonce of a genesis. @param {Uint8Array} bytes */
export function nonceOf(bytes) {
  const reader = new Reader(bytes);
  reader.take(43);
  return reader.rest();
}

/** A copy with one bit changed. @param {Uint8Array} bytes @param {number} at from the end if below 0 */
export function damaged(bytes, at) {
  const copy = bytes.slice();
  copy[at < 0 ? bytes.length + at : at] ^= 0x01;
  return copy;
}
