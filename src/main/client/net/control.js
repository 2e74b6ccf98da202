import { MalformedError } from "../bytes/reader.js";
import * as shapes from "./shapes.js";

const { bool, bytes, entries, list, object, oneOf, optional, someBytes, u16, u32, u40, word } =
  shapes;

const nonce = bytes(32);
const roomId = bytes(16);
const address = bytes(16);
const accessKey = bytes(32);
const handle = bytes(16);
const genesis = bytes(59);
const record = bytes(1533);
const signature = bytes(64);
const certificate = entries(64, 124);
const pass = bytes(116);
const change = oneOf("lock", "unlock");
const seat = object({
  slot: u16,
  record,
  state: oneOf("here", "away"),
  pass: optional(pass),
  appointment: optional(signature),
});
const limits = object({
  members: u32,
  frame: u32,
  text: u32,
  messages: u32,
  bytes: u32,
  window: u32,
  silence: u32,
  grace: u32,
});

/**
 * Control frames of docs/protocol.md, as text messages of JSON.
 *
 * @typedef {{members: number, frame: number, text: number, messages: number, bytes: number,
 *   window: number, silence: number, grace: number}} Limits
 *   what the server lets one member do: members of a room, bytes of a frame, bytes of a text, frames
 *   and bytes in a window, the window in ms, ms of silence after which a connection is lost, ms for
 *   which its seat is kept then
 *
 * @typedef {{type: "hello", room: Uint8Array, address: Uint8Array}
 *   | {type: "create", address: Uint8Array, accessKey: Uint8Array, genesis: Uint8Array,
 *      record: Uint8Array}
 *   | {type: "join", record: Uint8Array}
 *   | {type: "resume", handle: Uint8Array, slot: number, signature: Uint8Array}
 *   | {type: "leave", signature: Uint8Array}
 *   | {type: "kick", version: number, target?: number, address: Uint8Array,
 *      newAddress: Uint8Array, newAccessKey: Uint8Array, certificate: Uint8Array,
 *      shares: {slot: number, frame: Uint8Array}[], signature: Uint8Array}
 *   | {type: "policy", version: number, change: "lock" | "unlock", signature: Uint8Array}
 *   | {type: "admit", version: number, knock: number, roster: Uint8Array, signature: Uint8Array}
 *   | {type: "decline", knock: number, signature: Uint8Array}
 *   | {type: "appoint", target: number, signature: Uint8Array}
 *   | {type: "stop", address: Uint8Array, signature: Uint8Array}
 *   | {type: "ping"}} ClientFrame
 *
 * @typedef {{type: "challenge", nonce: Uint8Array, limits: Limits, time: number,
 *   genesis?: Uint8Array, state?: "open" | "locked" | "full"}} Challenge `time`: the server's, in
 *   seconds since 1970
 * @typedef {{slot: number, record: Uint8Array, state: "here" | "away",
 *   pass?: Uint8Array, appointment?: Uint8Array}} Seat `pass`: if it had to knock; `appointment`: the
 *   host's signature, if it appointed this member
 * @typedef {{type: "welcome", slot: number, handle: Uint8Array, seq: number, version: number,
 *   address: Uint8Array, locked: boolean, members: Seat[], certificate?: Uint8Array}} Welcome
 * @typedef {{type: "knocking"}} Knocking I wait until somebody lets me in
 * @typedef {{type: "knock", knock: number, record: Uint8Array}} Knock somebody waits
 * @typedef {{type: "withdrawn", knock: number, by?: number}} Withdrawn `by`: who answered it
 * @typedef {{type: "appointed", slot: number, signature: Uint8Array}} Appointed
 * @typedef {{type: "joined", slot: number, version: number, record: Uint8Array,
 *   pass?: Uint8Array}} Joined
 * @typedef {{type: "left", slot: number, version: number, how: "left" | "timed-out",
 *   signature?: Uint8Array}} Left
 * @typedef {{type: "away", slot: number}} Away
 * @typedef {{type: "back", slot: number}} Back
 * @typedef {{type: "kicked", by: number, target?: number, version: number,
 *   signature: Uint8Array, newAddress?: Uint8Array, newAccessKey?: Uint8Array,
 *   certificate?: Uint8Array, share?: Uint8Array, successor?: Uint8Array}} Kicked
 * @typedef {{type: "policy", by: number, version: number, change: "lock" | "unlock",
 *   signature: Uint8Array}} PolicyChanged
 * @typedef {{type: "stopped", by: number, signature: Uint8Array}} Stopped
 * @typedef {{type: "refused", request: string, reason: string, ref?: number,
 *   retryAfter?: number}} Refused
 * @typedef {Challenge | Welcome | Knocking | Knock | Withdrawn | Appointed | Joined | Left | Away | Back | Kicked | PolicyChanged | Stopped
 *   | Refused | {type: "pong"}} ServerFrame
 */

/** What a client says. */
export const fromClient = /** @type {Codec<ClientFrame>} */ (
  codec({
    hello: { room: roomId, address },
    create: { address, accessKey, genesis, record },
    join: { record },
    resume: { handle, slot: u16, signature },
    leave: { signature },
    kick: {
      version: u32,
      target: optional(u16),
      address,
      newAddress: address,
      newAccessKey: accessKey,
      certificate,
      shares: list(object({ slot: u16, frame: someBytes })),
      signature,
    },
    policy: { version: u32, change, signature },
    admit: { version: u32, knock: u16, roster: bytes(16), signature },
    decline: { knock: u16, signature },
    appoint: { target: u16, signature },
    stop: { address, signature },
    ping: {},
  })
);

/** What a server says. */
export const fromServer = /** @type {Codec<ServerFrame>} */ (
  codec({
    challenge: {
      nonce,
      limits,
      time: u40,
      genesis: optional(genesis),
      state: optional(oneOf("open", "locked", "full")),
    },
    welcome: {
      slot: u16,
      handle,
      seq: u32,
      version: u32,
      address,
      locked: bool,
      members: list(seat),
      certificate: optional(certificate),
    },
    knocking: {},
    knock: { knock: u16, record },
    withdrawn: { knock: u16, by: optional(u16) },
    appointed: { slot: u16, signature },
    joined: { slot: u16, version: u32, record, pass: optional(pass) },
    left: {
      slot: u16,
      version: u32,
      how: oneOf("left", "timed-out"),
      signature: optional(signature),
    },
    away: { slot: u16 },
    back: { slot: u16 },
    kicked: {
      by: u16,
      target: optional(u16),
      version: u32,
      signature,
      newAddress: optional(address),
      newAccessKey: optional(accessKey),
      certificate: optional(certificate),
      share: optional(someBytes),
      successor: optional(bytes(32)),
    },
    policy: { by: u16, version: u32, change, signature },
    stopped: { by: u16, signature },
    refused: { request: word, reason: word, ref: optional(u16), retryAfter: optional(u32) },
    pong: {},
  })
);

/**
 * @template Frame
 * @typedef {object} Codec
 * @property {(frame: Frame) => string} encode
 * @property {(text: string) => Frame} decode throws {@link MalformedError}
 */

/**
 * @param {Record<string, Record<string, shapes.Shape>>} types fields of each type
 * @returns {Codec<any>}
 */
function codec(types) {
  const known = new Map(
    Object.entries(types).map(([type, fields]) => [type, object({ type: oneOf(type), ...fields })]),
  );
  return {
    encode(frame) {
      return JSON.stringify(known.get(frame.type)?.toJson(frame));
    },
    decode(text) {
      const json = parse(text);
      const shape = known.get(json?.type);
      if (!shape) throw new MalformedError();
      return shape.fromJson(json);
    },
  };
}

/** @param {string} text */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new MalformedError();
  }
}
