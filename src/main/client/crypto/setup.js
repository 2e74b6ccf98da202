import { concat, u16, u32 } from "../bytes/bytes.js";
import { toUtf8 } from "../bytes/encoding.js";
import { Writer } from "../bytes/writer.js";
import { SANCTUARY_1, X_WING, exportSecret } from "./hpke.js";
import { SIGNATURE, sign, verify } from "./signature.js";
import { demand } from "./unopenable.js";

const INFO = toUtf8("sanctuary/1 pair");
const CONTEXT = toUtf8("chain");

/**
 * Which direction between which two members of which room.
 *
 * @typedef {object} Direction
 * @property {Uint8Array} gh hash of the room's genesis
 * @property {import("./identity.js").PublicIdentity} from
 * @property {import("./identity.js").PublicIdentity} to
 *
 * @typedef {object} Numbers
 * @property {number} c counts the setups of this direction, from 1
 * @property {number} base number of the sender's next message
 *
 * The signed start of a pair channel.
 *
 * @typedef {object} Key
 * @property {Uint8Array} enc 1,120 bytes
 * @property {Uint8Array} signature 64 bytes
 *
 * @typedef {Numbers & Key} Setup
 */

/**
 * Agrees on a fresh chain with somebody who is not asked.
 *
 * @param {Direction} direction
 * @param {Numbers} numbers
 * @param {Uint8Array} signingSecret of the sender
 * @param {import("./link.js").LinkKeys} link
 * @param {(length: number) => Uint8Array} random
 * @returns {{setup: Uint8Array, chain: Uint8Array}} 1,190 bytes to send, and the ratchet's first chain
 * @throws {import("./unopenable.js").UnopenableError} if the receiver's key is none
 */
export function makeSetup(direction, { c, base }, signingSecret, link, random) {
  const { enc, shared } = X_WING.encapsulate(direction.to.kem, random);
  const signature = sign(signingSecret, "pair", ...signedParts(direction, { c, base, enc }));
  const setup = new Writer().u16(c).u32(base).put(enc, X_WING.ENC).put(signature, SIGNATURE);
  const chain = chainOf(direction, c, shared, link);
  shared.fill(0);
  return { setup: setup.bytes(), chain };
}

/**
 * @param {import("../bytes/reader.js").Reader} reader
 * @returns {Setup}
 * @throws {import("../bytes/reader.js").MalformedError}
 */
export function readSetup(reader) {
  return {
    c: reader.u16(),
    base: reader.u32(),
    enc: reader.take(X_WING.ENC),
    signature: reader.take(SIGNATURE),
  };
}

/**
 * The chains a setup may stand for: one for each link the sender may have known.
 *
 * @param {Direction} direction
 * @param {Setup} setup
 * @param {Uint8Array} kemSecret of the receiver
 * @param {import("./link.js").LinkKeys[]} links the newest first
 * @throws {import("./unopenable.js").UnopenableError} if the sender did not sign it
 */
export function acceptSetup(direction, setup, kemSecret, links) {
  const { ik } = direction.from;
  demand(verify(ik, setup.signature, "pair", ...signedParts(direction, setup)));
  const shared = X_WING.decapsulate(kemSecret, setup.enc);
  const chains = links.map((link) => chainOf(direction, setup.c, shared, link));
  shared.fill(0);
  return chains;
}

/**
 * @param {Direction} direction
 * @param {number} c
 * @param {Uint8Array} shared what the KEM gave
 * @param {import("./link.js").LinkKeys} link
 */
function chainOf({ gh, from, to }, c, shared, { psk, address }) {
  const info = concat(INFO, gh, from.ik, to.ik, u16(c));
  return exportSecret(SANCTUARY_1, shared, { info, psk, pskId: address }, CONTEXT, 32);
}

/**
 * @param {Direction} direction
 * @param {Pick<Setup, "c" | "base" | "enc">} setup
 */
function signedParts({ gh, from, to }, { c, base, enc }) {
  return [gh, from.ik, to.ik, to.kem, u16(c), u32(base), enc];
}
