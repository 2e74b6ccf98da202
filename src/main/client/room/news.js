import { toHex } from "../bytes/encoding.js";
import * as orders from "../crypto/orders.js";
import { readPayload } from "../crypto/payload.js";
import { UnopenableError } from "../crypto/unopenable.js";

/**
 * What a frame about the room has changed in it. Orders count only if a member signed them and the
 * policy lets it; else they are `forged`, and nothing has changed. `unsettled`: nobody can say before
 * the new link is known.
 *
 * @typedef {import("./state.js").Person} Person
 * @typedef {{type: "joined", who: Person} | {type: "ghost"}
 *   | {type: "left", who: Person, how: "left" | "timed-out"}
 *   | {type: "unsettled", who?: Person}
 *   | {type: "kicked", who?: Person, by: Person}
 *   | {type: "appointed", who: Person}
 *   | {type: "knocks", answered: boolean}
 *   | {type: "policy", by: Person, change: "lock" | "unlock"}
 *   | {type: "out", kind: "kicked" | "stopped", by: Person}
 *   | {type: "forged", order: "kick" | "policy" | "stop" | "leave" | "appoint"}
 *   | {type: "nothing"}} News `knocks`: others knock than before; `answered`: one was answered, by me
 *
 * @typedef {import("../net/control.js").Knock | import("../net/control.js").Withdrawn
 *   | import("../net/control.js").Appointed | import("../net/control.js").Joined | import("../net/control.js").Left
 *   | import("../net/control.js").Kicked | import("../net/control.js").PolicyChanged
 *   | import("../net/control.js").Stopped} RoomFrame
 */

/**
 * A link that I made myself, with a kick.
 *
 * @typedef {{secret: Uint8Array, target?: Person}} OwnLink `target`: who was to be removed, if anybody
 * @typedef {ReadonlyMap<string, OwnLink>} OwnLinks by their address in hex
 */

/** The mid that a new link names which removes nobody. */
const NOBODY = new Uint8Array();

/**
 * Takes in a frame about the room.
 *
 * @param {import("./room.js").Room} room changed by it
 * @param {RoomFrame} frame
 * @param {OwnLinks} ownLinks
 * @returns {News}
 */
export function heed(room, frame, ownLinks) {
  switch (frame.type) {
    case "knock":
      room.doorstep.add(frame, room.keyring);
      return { type: "knocks", answered: false };
    case "withdrawn":
      room.doorstep.remove(frame.knock);
      return { type: "knocks", answered: frame.by === room.me.slot };
    case "appointed":
      return appointed(room, frame);
    case "joined":
      return joined(room, frame);
    case "left":
      return left(room, frame);
    case "kicked":
      return kicked(room, frame, ownLinks);
    case "policy":
      return policy(room, frame);
    case "stopped":
      return stopped(room, frame);
  }
}

/**
 * @param {import("./room.js").Room} room
 * @param {import("../net/control.js").Joined} frame
 * @returns {News}
 */
function joined(room, { slot, version, record, pass }) {
  count(room, version);
  if (!room.keyring.complete) {
    room.roster.parked.set(slot, { record, away: false, pass });
    return { type: "nothing" };
  }
  try {
    return { type: "joined", who: room.admit({ slot, record, pass }, room.present).person };
  } catch (error) {
    if (error instanceof UnopenableError) return { type: "ghost" };
    throw error;
  }
}

/**
 * @param {import("./room.js").Room} room
 * @param {import("../net/control.js").Appointed} frame
 * @returns {News}
 */
function appointed(room, { slot, signature }) {
  const parked = room.roster.parked.get(slot);
  if (parked) {
    parked.appointment = signature;
    return { type: "nothing" };
  }
  const who = signerAt(room, slot);
  if (!who || !room.hosts.appoint(who.ik, signature)) return { type: "forged", order: "appoint" };
  return { type: "appointed", who: who.person };
}

/**
 * @param {import("./room.js").Room} room
 * @param {import("../net/control.js").Left} frame
 * @returns {News}
 */
function left(room, { slot, version, how, signature }) {
  const peer = room.roster.at(slot);
  const signed =
    how === "timed-out" ||
    !peer ||
    (signature !== undefined && orders.verifyLeave(peer.ik, signature, room.genesis.hash));
  if (!signed) return { type: "forged", order: "leave" };
  count(room, version);
  room.roster.parked.delete(slot);
  if (!peer) return { type: "nothing" };
  room.roster.drop(peer);
  return { type: "left", who: peer.person, how };
}

/**
 * @param {import("./room.js").Room} room
 * @param {import("../net/control.js").Kicked} frame
 * @param {OwnLinks} ownLinks
 * @returns {News}
 */
function kicked(room, frame, ownLinks) {
  const forged = /** @type {const} */ ({ type: "forged", order: "kick" });
  const by = signerAt(room, frame.by);
  const named = frame.target !== undefined;
  const target = named ? signerAt(room, frame.target ?? 0) : undefined;
  const link = linkIn(frame);
  if ([frame.by, frame.target].some((slot) => room.roster.parked.has(slot ?? frame.by))) {
    // if I am removed by somebody I can not prove, the close that follows is all that I know
    return link ? unsettled(room, frame, link) : { type: "nothing" };
  }
  const successor = link ? orders.successorOf(link) : frame.successor;
  if (!by || (named && !target) || !successor || frame.version <= room.version) return forged;
  const moment = { ...room.moment, version: frame.version - 1 };
  const removal = { target: target?.mid ?? NOBODY, successor };
  if (!room.hosts.allow("kick", by.ik)) return forged;
  if (!orders.verifyKick(by.ik, frame.signature, moment, removal)) return forged;

  if (target === room.me) return { type: "out", kind: "kicked", by: by.person };
  const peer = named ? room.roster.at(frame.target ?? 0) : undefined;
  if (!link || (named && !peer)) return forged;
  count(room, frame.version);
  if (peer) room.roster.drop(peer);
  room.doorstep.clear();
  room.certificate = frame.certificate;
  room.keyring.follow(link);
  const own = ownLinks.get(toHex(link.address));
  if (by === room.me && own) room.keyring.adopt(own.secret);
  else if (frame.share) takeShare(room, frame.by, frame.share, (it) => room.keyring.adopt(it));
  return { type: "kicked", who: peer?.person, by: by.person };
}

/**
 * A kick by or of somebody whom only the new link can prove. Believed of it is only that the link has
 * changed once more, whoever gives it to me proves who is here; and that its target is gone, as when the
 * server says so of a lost seat: nothing may be sealed for somebody who was removed.
 *
 * @param {import("./room.js").Room} room
 * @param {import("../net/control.js").Kicked} frame
 * @param {{address: Uint8Array}} link
 * @returns {News}
 */
function unsettled(room, { by, target, version, certificate, share }, { address }) {
  count(room, version);
  room.doorstep.clear();
  if (target !== undefined) room.roster.parked.delete(target);
  const peer = target === undefined ? undefined : room.roster.at(target);
  if (peer) room.roster.drop(peer);
  room.certificate = certificate;
  room.keyring.follow({ address });
  if (share) takeShare(room, by, share, (secret) => room.succeed(secret));
  return { type: "unsettled", who: peer?.person };
}

/**
 * @param {import("./room.js").Room} room
 * @param {import("../net/control.js").PolicyChanged} frame
 * @returns {News}
 */
function policy(room, { by: slot, version, change, signature }) {
  if (room.roster.parked.has(slot)) {
    // nobody can say before the new link is known: the server's word, as in a welcome
    count(room, version);
    room.locked = change === "lock";
    return { type: "nothing" };
  }
  const by = signerAt(room, slot);
  const moment = { ...room.moment, version: version - 1 };
  const good =
    by !== undefined &&
    version > room.version &&
    room.hosts.allow("lock", by.ik) &&
    orders.verifyPolicy(by.ik, signature, moment, change);
  if (!good) return { type: "forged", order: "policy" };
  count(room, version);
  room.locked = change === "lock";
  return { type: "policy", by: by.person, change };
}

/**
 * @param {import("./room.js").Room} room
 * @param {import("../net/control.js").Stopped} frame
 * @returns {News}
 */
function stopped(room, { by: slot, signature }) {
  if (room.roster.parked.has(slot)) return { type: "nothing" };
  const by = signerAt(room, slot);
  const good =
    by !== undefined &&
    room.hosts.allow("stop", by.ik) &&
    orders.verifyStop(by.ik, signature, room.moment);
  if (!good) return { type: "forged", order: "stop" };
  return { type: "out", kind: "stopped", by: by.person };
}

/**
 * Takes the new link over from whoever kicked. The channel moves on only if it is the right one.
 *
 * @param {import("./room.js").Room} room
 * @param {number} slot
 * @param {Uint8Array} share
 * @param {(secret: Uint8Array) => boolean} take whether it was the right one
 */
function takeShare({ roster, keyring }, slot, share, take) {
  const peer = roster.at(slot);
  if (!peer) return;
  try {
    const opened = peer.from.open(share, keyring.links);
    const payload = readPayload(opened.payload);
    if (payload.type !== "share") return;
    const taken = take(payload.secret);
    payload.secret.fill(0);
    if (!taken) return;
    opened.commit();
    if (opened.setup) peer.hearing.begun(opened.setup);
  } catch (error) {
    if (!(error instanceof UnopenableError)) throw error;
  }
}

/**
 * @param {import("../net/control.js").Kicked} frame
 */
function linkIn({ newAddress, newAccessKey }) {
  return newAddress && newAccessKey ? { address: newAddress, accessKey: newAccessKey } : undefined;
}

/**
 * Who sits in a slot, me included.
 *
 * @param {import("./room.js").Room} room
 * @param {number} slot
 */
function signerAt({ me, roster }, slot) {
  return slot === me.slot ? me : roster.at(slot);
}

/**
 * The server counts the changes; a count never goes back, so that an old order counts only once.
 *
 * @param {import("./room.js").Room} room
 * @param {number} version
 */
function count(room, version) {
  room.version = Math.max(room.version, version);
}
