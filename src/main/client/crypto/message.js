import { concat } from "../bytes/bytes.js";
import { toUtf8 } from "../bytes/encoding.js";
import { contentHash, isSign, readContent, readSign } from "./content.js";
import { hash } from "./hash.js";
import { open, pad, seal, unpad } from "./sealing.js";
import { SIGNATURE, sign, verify } from "./signature.js";
import { demand } from "./unopenable.js";

const CONTEXT = toUtf8("M");
const LEAST_BODY = 256;

/**
 * What somebody said, signed once. It may be sealed more than once.
 *
 * @typedef {object} Signed
 * @property {Uint8Array} content as {@link import("./content.js").writeContent} makes it
 * @property {Uint8Array} signature 64 bytes
 * @property {Uint8Array} hash of the content, 32 bytes
 *
 * A message sealed under a key of its own, which is still to be wrapped for each receiver.
 *
 * @typedef {object} SealedMessage
 * @property {Uint8Array} key 32 bytes: what is wrapped
 * @property {Uint8Array} body goes to all receivers
 * @property {Uint8Array} bind 16 bytes, ties the wraps to the body
 *
 * @typedef {object} OpenedMessage
 * @property {import("./content.js").Content} content
 * @property {Signed} signed what was said, as it can be shown to others
 * @property {import("./setup.js").Numbers} [setup] as in a pair channel's {@link import("./pair.js").Opened}
 * @property {() => void} commit uses the wrap's key up
 *
 * @typedef {{sign: import("./content.js").Sign} & Pick<OpenedMessage, "setup" | "commit">} OpenedSign
 */

/**
 * @param {Uint8Array} gh
 * @param {{mid: Uint8Array, signingSecret: Uint8Array}} me
 * @param {Uint8Array} content
 * @returns {Signed}
 */
export function signMessage(gh, { mid, signingSecret }, content) {
  const signature = sign(signingSecret, "msg", gh, mid, content);
  return { content, signature, hash: contentHash(mid, content) };
}

/**
 * Seals what somebody said, each time under a new key.
 *
 * @param {Uint8Array} gh
 * @param {Uint8Array} mid of who said it
 * @param {Signed} signed
 * @param {(length: number) => Uint8Array} random
 * @returns {SealedMessage}
 */
export function sealMessage(gh, mid, { content, signature }, random) {
  const key = random(32);
  const body = seal(key, concat(CONTEXT, gh, mid), pad(concat(content, signature), LEAST_BODY));
  return { key, body, bind: bindOf(body) };
}

/**
 * Opens what came in a sender's name: the wrap, the body, the signature, in this order.
 *
 * @param {Uint8Array} gh
 * @param {{mid: Uint8Array, ik: Uint8Array}} sender
 * @param {{body: Uint8Array, wrap: Uint8Array}} envelope
 * @param {import("./pair.js").IncomingPair} pair from the sender
 * @param {import("./link.js").LinkKeys[]} links the newest first
 * @returns {OpenedMessage | OpenedSign}
 * @throws {import("./unopenable.js").UnopenableError}
 */
export function openMessage(gh, { mid, ik }, { body, wrap }, pair, links) {
  const { payload, setup, commit } = pair.open(wrap, links, bindOf(body));
  demand(payload.length === 32);
  const signed = unpad(open(payload, concat(CONTEXT, gh, mid), body));
  payload.fill(0);
  demand(signed.length > SIGNATURE);
  const content = signed.slice(0, -SIGNATURE);
  const signature = signed.slice(-SIGNATURE);
  if (isSign(content)) {
    demand(verify(ik, signature, "msg", gh, mid, content));
    return { sign: readSign(content), setup, commit };
  }
  return { ...verifySaid(gh, { mid, ik }, { content, signature }), setup, commit };
}

/**
 * Reads what somebody said, wherever it came from.
 *
 * @param {Uint8Array} gh
 * @param {{mid: Uint8Array, ik: Uint8Array}} sender
 * @param {Omit<Signed, "hash">} said
 * @returns {Pick<OpenedMessage, "content" | "signed">}
 * @throws {import("./unopenable.js").UnopenableError} if the sender has not signed it for this room
 */
export function verifySaid(gh, { mid, ik }, { content, signature }) {
  demand(verify(ik, signature, "msg", gh, mid, content));
  const hash = contentHash(mid, content);
  return { content: readContent(content), signed: { content, signature, hash } };
}

/** @param {Uint8Array} body */
function bindOf(body) {
  return hash("body", body).slice(0, 16);
}
