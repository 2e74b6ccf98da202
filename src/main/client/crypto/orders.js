import { u32 } from "../bytes/bytes.js";
import { toUtf8 } from "../bytes/encoding.js";
import { hash } from "./hash.js";
import { sign, verify } from "./signature.js";

/**
 * What orders are given for: the room as it was when they were signed.
 *
 * @typedef {object} Moment
 * @property {Uint8Array} gh hash of the room's genesis
 * @property {Uint8Array} address before the order
 * @property {number} version before the order
 *
 * @typedef {object} Removal
 * @property {Uint8Array} target mid of who is removed; empty if nobody is
 * @property {Uint8Array} successor hash of the link that follows, see {@link successorOf}
 */

/**
 * What a kick's signature covers of the new link: it can be checked without knowing the link.
 *
 * @param {{address: Uint8Array, accessKey: Uint8Array}} link
 */
export function successorOf({ address, accessKey }) {
  return hash("link", address, accessKey);
}

/**
 * @param {Uint8Array} secret of who kicks
 * @param {Moment} moment
 * @param {Removal} removal
 */
export function signKick(secret, moment, removal) {
  return sign(secret, "kick", ...kickParts(moment, removal));
}

/**
 * @param {Uint8Array} ik of who kicks
 * @param {Uint8Array} signature
 * @param {Moment} moment
 * @param {Removal} removal
 */
export function verifyKick(ik, signature, moment, removal) {
  return verify(ik, signature, "kick", ...kickParts(moment, removal));
}

/**
 * @param {Uint8Array} secret
 * @param {Moment} moment
 * @param {"lock" | "unlock"} change
 */
export function signPolicy(secret, moment, change) {
  return sign(secret, "policy", ...policyParts(moment, change));
}

/**
 * @param {Uint8Array} ik
 * @param {Uint8Array} signature
 * @param {Moment} moment
 * @param {"lock" | "unlock"} change
 */
export function verifyPolicy(ik, signature, moment, change) {
  return verify(ik, signature, "policy", ...policyParts(moment, change));
}

/**
 * Lets somebody in who knocked.
 *
 * @param {Uint8Array} secret
 * @param {Moment} moment
 * @param {Uint8Array} newcomer identity key
 * @param {Uint8Array} roster hash of whom I see then, 16 bytes
 */
export function signAdmit(secret, { gh, address, version }, newcomer, roster) {
  return sign(secret, "admit", gh, address, u32(version), newcomer, roster);
}

/**
 * Whether a pass is for this newcomer.
 *
 * @param {import("./pass.js").Pass} pass
 * @param {Pick<Moment, "gh" | "address">} moment
 * @param {Uint8Array} newcomer identity key
 */
export function verifyAdmit({ by, version, roster, signature }, { gh, address }, newcomer) {
  return verify(by, signature, "admit", gh, address, u32(version), newcomer, roster);
}

/**
 * Turns somebody away who knocked.
 *
 * @param {Uint8Array} secret
 * @param {Pick<Moment, "gh" | "address">} moment
 * @param {Uint8Array} stranger identity key
 */
export function signDecline(secret, { gh, address }, stranger) {
  return sign(secret, "decline", gh, address, stranger);
}

/**
 * @param {Uint8Array} ik
 * @param {Uint8Array} signature
 * @param {Pick<Moment, "gh" | "address">} moment
 * @param {Uint8Array} stranger identity key
 */
export function verifyDecline(ik, signature, { gh, address }, stranger) {
  return verify(ik, signature, "decline", gh, address, stranger);
}

/**
 * Lets a member do what is kept for the host.
 *
 * @param {Uint8Array} secret of the host
 * @param {Uint8Array} gh
 * @param {Uint8Array} ik of the member
 */
export function signAppoint(secret, gh, ik) {
  return sign(secret, "appoint", gh, ik);
}

/**
 * @param {Uint8Array} host
 * @param {Uint8Array} signature
 * @param {Uint8Array} gh
 * @param {Uint8Array} ik of the member
 */
export function verifyAppoint(host, signature, gh, ik) {
  return verify(host, signature, "appoint", gh, ik);
}

/**
 * @param {Uint8Array} secret
 * @param {Pick<Moment, "gh" | "address">} moment
 */
export function signStop(secret, { gh, address }) {
  return sign(secret, "stop", gh, address);
}

/**
 * @param {Uint8Array} ik
 * @param {Uint8Array} signature
 * @param {Pick<Moment, "gh" | "address">} moment
 */
export function verifyStop(ik, signature, { gh, address }) {
  return verify(ik, signature, "stop", gh, address);
}

/**
 * @param {{ik: Uint8Array, signingSecret: Uint8Array}} identity
 * @param {Uint8Array} gh
 */
export function signLeave({ ik, signingSecret }, gh) {
  return sign(signingSecret, "leave", gh, ik);
}

/**
 * @param {Uint8Array} ik
 * @param {Uint8Array} signature
 * @param {Uint8Array} gh
 */
export function verifyLeave(ik, signature, gh) {
  return verify(ik, signature, "leave", gh, ik);
}

/**
 * Proves that somebody is back, on a new connection.
 *
 * @param {Uint8Array} secret
 * @param {Uint8Array} gh
 * @param {Uint8Array} challenge the server's nonce for this connection, 32 bytes
 * @param {Uint8Array} handle of the seat, 16 bytes
 */
export function signResume(secret, gh, challenge, handle) {
  return sign(secret, "resume", gh, challenge, handle);
}

/**
 * @param {Uint8Array} ik of whose seat it is
 * @param {Uint8Array} signature
 * @param {Uint8Array} gh
 * @param {Uint8Array} challenge
 * @param {Uint8Array} handle
 */
export function verifyResume(ik, signature, gh, challenge, handle) {
  return verify(ik, signature, "resume", gh, challenge, handle);
}

/**
 * @param {Moment} moment
 * @param {Removal} removal
 */
function kickParts({ gh, address, version }, { target, successor }) {
  return [gh, address, u32(version), target, successor];
}

/**
 * @param {Moment} moment
 * @param {string} change
 */
function policyParts({ gh, address, version }, change) {
  return [gh, address, u32(version), toUtf8(change)];
}
