import { concat } from "../bytes/bytes.js";
import { toUtf8 } from "../bytes/encoding.js";
import { contentHash, readContent } from "./content.js";
import { hash } from "./hash.js";
import { open, pad, seal, unpad } from "./sealing.js";
import { SIGNATURE, sign, verify } from "./signature.js";
import { demand } from "./unopenable.js";

const CONTEXT = toUtf8("M");
const LEAST_BODY = 256;

/**
 * A message sealed under a key of its own, which is still to be wrapped for each receiver.
 *
 * @typedef {object} SealedMessage
 * @property {Uint8Array} key 32 bytes: what is wrapped
 * @property {Uint8Array} body goes to all receivers
 * @property {Uint8Array} bind 16 bytes, ties the wraps to the body
 * @property {Uint8Array} hash of the content, 32 bytes
 *
 * @typedef {object} OpenedMessage
 * @property {import("./content.js").Content} content
 * @property {Uint8Array} hash of the content, 32 bytes
 * @property {number} [base] as in a pair channel's {@link import("./pair.js").Opened}
 * @property {() => void} commit uses the wrap's key up
 */

/**
 * @param {Uint8Array} gh
 * @param {{mid: Uint8Array, signingSecret: Uint8Array}} me
 * @param {Uint8Array} content
 * @param {(length: number) => Uint8Array} random
 * @returns {SealedMessage}
 */
export function sealMessage(gh, { mid, signingSecret }, content, random) {
  const key = random(32);
  const signed = concat(content, sign(signingSecret, "msg", gh, mid, content));
  const body = seal(key, concat(CONTEXT, gh, mid), pad(signed, LEAST_BODY));
  return { key, body, bind: bindOf(body), hash: contentHash(mid, content) };
}

/**
 * Opens what came in a sender's name: the wrap, the body, the signature, in this order.
 *
 * @param {Uint8Array} gh
 * @param {{mid: Uint8Array, ik: Uint8Array}} sender
 * @param {{body: Uint8Array, wrap: Uint8Array}} envelope
 * @param {import("./pair.js").IncomingPair} pair from the sender
 * @param {import("./link.js").LinkKeys[]} links the newest first
 * @returns {OpenedMessage}
 * @throws {import("./unopenable.js").UnopenableError}
 */
export function openMessage(gh, { mid, ik }, { body, wrap }, pair, links) {
  const { payload, base, commit } = pair.open(wrap, links, bindOf(body));
  demand(payload.length === 32);
  const signed = unpad(open(payload, concat(CONTEXT, gh, mid), body));
  payload.fill(0);
  demand(signed.length > SIGNATURE);
  const content = signed.subarray(0, -SIGNATURE);
  demand(verify(ik, signed.subarray(-SIGNATURE), "msg", gh, mid, content));
  return { content: readContent(content), hash: contentHash(mid, content), base, commit };
}

/** @param {Uint8Array} body */
function bindOf(body) {
  return hash("body", body).slice(0, 16);
}
