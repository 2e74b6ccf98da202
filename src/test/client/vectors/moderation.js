import { concat } from "../../../main/client/bytes/bytes.js";
import { makeCertificate, readCertificate } from "../../../main/client/crypto/certificate.js";
import {
  signKick,
  signLeave,
  signPolicy,
  signStop,
  successorOf,
} from "../../../main/client/crypto/orders.js";
import { writeShare } from "../../../main/client/crypto/payload.js";
import { sealAlias } from "../../../main/client/crypto/alias.js";
import { sign } from "../../../main/client/crypto/signature.js";
import { damaged } from "./cast.js";
import { mouth } from "./talk.js";

/** @typedef {import("./cast.js").Cast} Cast */

const VERSION = 6;

/** Anna removes Dora. @param {Cast} room */
export function kick(room) {
  const { members, genesis, link, newLink, random } = room;
  const { anna, ben, clara, dora } = members;
  const moment = { gh: genesis.hash, address: link.address, version: VERSION };
  const removal = { target: dora.mid, successor: successorOf(newLink) };
  const stay = [anna, ben, clara].map(({ ik, alias }) => ({ ik, alias }));
  const certificate = makeCertificate(genesis.hash, newLink, stay, random);
  const { entries, members: listed } = readCertificate(certificate);

  const renamed = concat(ben.ik, sealAlias(newLink.aliasKey, ben.ik, anna.alias, random));
  const renaming = concat(entries.slice(0, 124), renamed, entries.slice(248));
  const vouch = (/** @type {Uint8Array} */ list) =>
    concat(list, sign(newLink.accessSecret, "roster", genesis.hash, newLink.address, list));
  const byOldLink = sign(link.accessSecret, "roster", genesis.hash, newLink.address, entries);
  return {
    by: "anna",
    target: "dora",
    link: "link",
    newLink: "newLink",
    version: VERSION,
    successor: removal.successor,
    signature: signKick(anna.signingSecret, moment, removal),
    certificate,
    entries: listed,
    shares: ["ben", "clara"].map((to) => ({
      to,
      frame: mouth(room, "anna", to).out.seal(writeShare(newLink.secret), { link, base: 2 }),
    })),
    badSignatures: [
      { name: "of another member", signature: signKick(ben.signingSecret, moment, removal) },
      {
        name: "for another target",
        signature: signKick(anna.signingSecret, moment, { ...removal, target: ben.mid }),
      },
      {
        name: "for another version",
        signature: signKick(anna.signingSecret, { ...moment, version: VERSION + 1 }, removal),
      },
      {
        name: "for another new link",
        signature: signKick(anna.signingSecret, moment, {
          ...removal,
          successor: successorOf(link),
        }),
      },
      {
        name: "at another address",
        signature: signKick(anna.signingSecret, { ...moment, address: newLink.address }, removal),
      },
    ],
    badCertificates: [
      { name: "a renamed member", fails: "alias", of: "ben", certificate: vouch(renaming) },
      {
        name: "signed by the old link",
        fails: "signature",
        certificate: concat(entries, byOldLink),
      },
      { name: "an entry changed", fails: "signature", certificate: damaged(certificate, 40) },
      {
        name: "an entry left out",
        fails: "signature",
        certificate: concat(entries.slice(124), certificate.slice(-64)),
      },
      { name: "cut off", fails: "shape", certificate: certificate.slice(0, -1) },
    ],
  };
}

/** The other orders. @param {Cast} room */
export function orders({ members, genesis, link, newLink }) {
  const { anna, ben } = members;
  const moment = { gh: genesis.hash, address: link.address, version: VERSION };
  const later = { ...moment, version: VERSION + 1 };
  const elsewhere = { ...moment, address: newLink.address };
  return {
    by: "anna",
    link: "link",
    version: VERSION,
    lock: {
      signature: signPolicy(anna.signingSecret, moment, "lock"),
      bad: [
        signPolicy(anna.signingSecret, moment, "unlock"),
        signPolicy(anna.signingSecret, later, "lock"),
        signPolicy(anna.signingSecret, elsewhere, "lock"),
        signPolicy(ben.signingSecret, moment, "lock"),
      ],
    },
    unlock: {
      signature: signPolicy(anna.signingSecret, moment, "unlock"),
      bad: [signPolicy(anna.signingSecret, moment, "lock")],
    },
    stop: {
      signature: signStop(anna.signingSecret, moment),
      bad: [signStop(anna.signingSecret, elsewhere), signStop(ben.signingSecret, moment)],
    },
    leave: {
      signature: signLeave(anna, genesis.hash),
      bad: [signLeave(ben, genesis.hash), signStop(anna.signingSecret, moment)],
    },
  };
}
