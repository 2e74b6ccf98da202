import { argon2id } from "@noble/hashes/argon2.js";
import { concat } from "../../../main/client/bytes/bytes.js";
import { toUtf8 } from "../../../main/client/bytes/encoding.js";
import { aliasCommitment, sealAlias } from "../../../main/client/crypto/alias.js";
import { linkKeys } from "../../../main/client/crypto/link.js";
import { readRecord } from "../../../main/client/crypto/record.js";
import { rosterHash } from "../../../main/client/crypto/roster.js";
import { sign } from "../../../main/client/crypto/signature.js";
import { damaged, nonceOf, showLink } from "./cast.js";

/** @typedef {import("./cast.js").Cast} Cast */

/** Who is who: the other files name members and links from here. @param {Cast} room */
export function room({ members, genesis, link, newLink }) {
  const { bytes, hash, room: roomId, host, policy, end, members: most, lifetime } = genesis;
  const rules = { policy, end, members: most, lifetime };
  return {
    genesis: { host, ...rules, nonce: nonceOf(bytes), bytes, hash, room: roomId },
    link: showLink(roomId, link),
    newLink: showLink(roomId, newLink),
    members: Object.fromEntries(
      Object.entries(members).map(([name, { alias, ...keys }]) => [
        name,
        { ...keys, alias: alias.text, salt: alias.salt },
      ]),
    ),
    roster: rosterHash(Object.values(members).map(({ ik }) => ik)),
  };
}

/** Links to their keys, and texts that are no link of this version. @param {Cast} room */
export function links({ genesis, random }) {
  const passphrase = "ﬁve wörds, Ａ㎏ 美 e\u0301";
  const stretched = argon2id(toUtf8(passphrase.normalize("NFKC")), genesis.room, {
    m: 65_536,
    t: 3,
    p: 1,
    dkLen: 32,
  });
  const secrets = [random(16), new Uint8Array(16), new Uint8Array(16).fill(0xff)];
  const good = secrets.map((secret) => showLink(genesis.room, linkKeys(secret)));
  const { roomKey } = good[0];
  return {
    room: genesis.room,
    good,
    passphrase: {
      text: passphrase,
      stretched,
      ...showLink(genesis.room, linkKeys(secrets[0], stretched), stretched),
    },
    texts: [
      { text: roomKey, roomKey },
      { text: `https://example.org/sanctuary/#${roomKey}`, roomKey },
      {
        text: ` http://192.168.1.2:6969/#${roomKey.slice(0, 20)}\n${roomKey.slice(20)}\t`,
        roomKey,
      },
    ],
    refused: [
      { text: "", reason: "damaged" },
      { text: "hello", reason: "damaged" },
      { text: "https://example.org/sanctuary/", reason: "damaged" },
      { text: roomKey.slice(0, 43), reason: "damaged" },
      { text: `${roomKey}A`, reason: "damaged" },
      { text: `${roomKey.slice(0, 43)}=`, reason: "damaged" },
      { text: `${roomKey.slice(0, 43)}+`, reason: "damaged" },
      {
        text: `E${roomKey.slice(1).replace(/^./, "g")}`,
        reason: "newer",
        why: "an option that is not known",
      },
      { text: `I${roomKey.slice(1)}`, reason: "newer", why: "version 2" },
      { text: `A${roomKey.slice(1)}`, reason: "newer", why: "version 0" },
    ],
  };
}

/** A record for each member, and records that prove nothing. @param {Cast} room */
export function records({ members, genesis, link, newLink, records: made, random }) {
  const { ben, clara } = members;
  const parts = readRecord(made.ben);
  const { challenge, ik, ac, si, sa, ea } = parts;
  const version = Uint8Array.of(1);
  const again = (/** @type {Partial<typeof parts>} */ change) => {
    const p = { ...parts, ...change };
    return concat(version, p.challenge, p.ik, p.kem, p.ac, p.si, p.sa, p.ea);
  };
  const swapped = sign(ben.signingSecret, "member", genesis.hash, ik, clara.kem, ac);
  const smallOrder = concat(Uint8Array.of(1), new Uint8Array(31));
  const otherAlias = { salt: ben.alias.salt, text: "Anna" };
  return {
    good: Object.entries(made).map(([of, record]) => ({ of, ...readRecord(record), record })),
    bad: [
      { name: "version 2", fails: "shape", record: concat(Uint8Array.of(2), made.ben.slice(1)) },
      { name: "one byte short", fails: "shape", record: made.ben.slice(0, -1) },
      { name: "one byte long", fails: "shape", record: concat(made.ben, new Uint8Array(1)) },
      { name: "another KEM key", fails: "si", record: again({ kem: clara.kem }) },
      {
        name: "another commitment",
        fails: "si",
        record: again({ ac: aliasCommitment(otherAlias) }),
      },
      { name: "another identity key", fails: "si", record: again({ ik: clara.ik }) },
      {
        name: "an identity key of small order",
        fails: "si",
        record: again({ ik: smallOrder, si: concat(smallOrder, new Uint8Array(32)) }),
      },
      {
        name: "signed again, but not by the link",
        fails: "sa",
        record: again({ kem: clara.kem, si: swapped }),
      },
      {
        name: "another challenge",
        fails: "sa",
        record: again({ challenge: damaged(challenge, 0) }),
      },
      {
        name: "signed by another link",
        fails: "sa",
        record: again({
          sa: sign(newLink.accessSecret, "join", genesis.hash, link.address, challenge, si),
        }),
      },
      {
        name: "signed for another address",
        fails: "sa",
        record: again({
          sa: sign(link.accessSecret, "join", genesis.hash, newLink.address, challenge, si),
        }),
      },
      {
        name: "an alias that is not the one committed to",
        fails: "alias",
        record: again({ ea: sealAlias(link.aliasKey, ik, otherAlias, random) }),
      },
      {
        name: "the alias of somebody else",
        fails: "alias",
        record: again({ ea: readRecord(made.clara).ea }),
      },
      {
        name: "an alias under another link",
        fails: "alias",
        record: again({ ea: sealAlias(newLink.aliasKey, ik, ben.alias, random) }),
      },
      { name: "a damaged alias", fails: "alias", record: again({ ea: damaged(ea, -1) }) },
      { name: "a damaged link signature", fails: "sa", record: again({ sa: damaged(sa, 0) }) },
    ],
  };
}
