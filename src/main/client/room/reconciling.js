import { equal } from "../bytes/bytes.js";
import { readRecord, signedByLink } from "../crypto/record.js";
import { UnopenableError } from "../crypto/unopenable.js";

/** @typedef {import("./roster.js").Peer} Peer */

/**
 * Compares the room as the server welcomes me back to it with the room as I knew it. Newcomers are
 * parked; {@link admitParked} follows when today's link is known.
 *
 * @param {import("./room.js").Room} room changed by it
 * @param {import("../net/control.js").Welcome} welcome
 * @returns {{gone: Peer[], back: Peer[]}} who has left, and who was away before and is not now
 */
export function reconcile(room, { handle, version, address, locked, members, certificate }) {
  const { me, roster, keyring } = room;
  const gone = roster.peers.filter(
    ({ slot, record }) =>
      !members.some((member) => member.slot === slot && equal(member.record, record)),
  );
  for (const peer of gone) roster.drop(peer);
  const before = roster.peers.filter(({ away }) => away);
  roster.parked.clear();
  for (const { slot, record, state, pass, appointment } of members) {
    const peer = roster.at(slot);
    const away = state === "away";
    if (peer) peer.away = away;
    else if (slot !== me.slot) roster.parked.set(slot, { record, away, pass, appointment });
    const ik = slot === me.slot ? me.ik : peer?.ik;
    if (ik && appointment) room.hosts.appoint(ik, appointment);
  }
  room.doorstep.clear();
  me.handle = handle;
  room.version = Math.max(room.version, version);
  room.locked = locked;
  room.certificate = certificate;
  if (!equal(address, keyring.address)) keyring.follow({ address });
  return { gone, back: before.filter(({ away }) => !away) };
}

/**
 * Lets in those who waited until today's link was known,, in the order in which the server lists them: that in which they came.
 *
 * @param {import("./room.js").Room} room that knows today's link
 * @param {() => void} [admitted] told after each
 * @returns {{came: Peer[], ghosts: number}} who proved it, and how many did not
 */
export function admitParked(room, admitted = () => {}) {
  const { roster, keyring } = room;
  const certificate = room.certified(keyring.newest);
  const came = [];
  let ghosts = 0;
  for (const [slot, { record, away, pass, appointment }] of roster.parked) {
    try {
      // whoever let it in may have left again
      const doorkeepers = [room.me.ik, ...roster.everyone.map(({ ik }) => ik)];
      const peer = room.admit({ slot, record, pass }, doorkeepers, certificate);
      peer.away = away;
      if (appointment) room.hosts.appoint(peer.ik, appointment);
      came.push(peer);
      admitted();
    } catch (error) {
      if (!(error instanceof UnopenableError)) throw error;
      ghosts++;
    }
  }
  roster.parked.clear();
  return { came, ghosts };
}

/**
 * Drops everybody who has no right to be here: who neither stands in the certificate of the last kick,
 * nor came in by today's link.
 *
 * @param {import("./room.js").Room} room that knows today's link
 * @returns {Peer[]} whom
 */
export function dropUnproved(room) {
  const { genesis, keyring, roster } = room;
  const listed = room.certified(keyring.newest)?.members ?? [];
  const unproved = roster.peers.filter(
    ({ ik, record }) =>
      !listed.some((entry) => equal(entry.ik, ik)) &&
      !signedByLink(readRecord(record), genesis.hash, keyring.newest),
  );
  for (const peer of unproved) roster.drop(peer);
  return unproved;
}
