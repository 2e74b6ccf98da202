import { makeCertificate } from "../crypto/certificate.js";
import { signKick, successorOf } from "../crypto/orders.js";
import { writeShare } from "../crypto/payload.js";
import { UnopenableError } from "../crypto/unopenable.js";

/**
 * The order to change the link, and to remove somebody if wanted, with the new link for all others.
 *
 * @param {import("./room.js").Room} room
 * @param {import("./roster.js").Peer | undefined} target who is to go, if anybody
 * @param {import("../crypto/link.js").LinkKeys} link the new one
 * @param {number} base number of my next message
 * @param {(length: number) => Uint8Array} random
 * @returns {{frame: import("../net/control.js").ClientFrame,
 *   sharedWith: import("./roster.js").Peer[]}}
 */
export function removal({ me, moment, keyring, roster }, target, link, base, random) {
  const stay = roster.peers.filter((peer) => peer !== target);
  const sharedWith = [];
  const shares = [];
  // who is away gets nothing now, and asks for the link when it is back
  for (const peer of stay.filter(({ away }) => !away)) {
    try {
      const frame = peer.to.seal(writeShare(link.secret), { link: keyring.newest, base });
      shares.push({ slot: peer.slot, frame });
      sharedWith.push(peer);
    } catch (error) {
      if (!(error instanceof UnopenableError)) throw error;
    }
  }
  const order = { target: target?.mid ?? new Uint8Array(), successor: successorOf(link) };
  return {
    frame: {
      type: "kick",
      version: moment.version,
      target: target?.slot,
      address: moment.address,
      newAddress: link.address,
      newAccessKey: link.accessKey,
      certificate: makeCertificate(moment.gh, link, [me, ...stay], random),
      shares,
      signature: signKick(me.signingSecret, moment, order),
    },
    sharedWith,
  };
}
