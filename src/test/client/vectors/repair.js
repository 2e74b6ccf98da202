import { concat, u16 } from "../../../main/client/bytes/bytes.js";
import { portions, writeAnswer } from "../../../main/client/crypto/answer.js";
import { writeAsk } from "../../../main/client/crypto/ask.js";
import { writeContent } from "../../../main/client/crypto/content.js";
import { signMessage } from "../../../main/client/crypto/message.js";
import { rosterHash } from "../../../main/client/crypto/roster.js";
import { pad, unpad } from "../../../main/client/crypto/sealing.js";
import { toUtf8 } from "./cast.js";
import { mouth } from "./talk.js";

/** @typedef {import("./cast.js").Cast} Cast */

/** What members lack: nothing, something, everything. @param {Cast} room */
export function ask({ members }) {
  const { anna, ben, clara, dora } = members;
  const entry = { unopenable: false, after: 0, ranges: [] };
  const asks = {
    "after a lost connection, without today's link": {
      lacksLink: true,
      fromAll: false,
      helpers: [ben.mid, clara.mid],
      entries: [
        { ...entry, mid: anna.mid, after: 7 },
        { ...entry, mid: ben.mid },
        { mid: clara.mid, unopenable: true, after: 70_000, ranges: [{ from: 3, to: 3 }] },
      ],
    },
    "again, of all": {
      lacksLink: false,
      fromAll: true,
      helpers: [dora.mid],
      entries: [
        {
          ...entry,
          mid: anna.mid,
          after: 12,
          ranges: [
            { from: 1, to: 4 },
            { from: 9, to: 11 },
          ],
        },
      ],
    },
    "by somebody who is alone and knows nobody": {
      lacksLink: false,
      fromAll: false,
      helpers: [],
      entries: [],
    },
  };
  const [first, , empty] = Object.values(asks).map(writeAsk);
  const flags = (/** @type {number} */ bits) => concat(Uint8Array.of(bits), empty.slice(1));
  const one = (/** @type {number[]} */ ...tail) =>
    concat(Uint8Array.of(0, 0, 0, 1), anna.mid, Uint8Array.from(tail));
  return {
    from: "dora",
    asks: Object.entries(asks).map(([name, fields]) => ({ name, fields, body: writeAsk(fields) })),
    bad: [
      { name: "nothing", body: new Uint8Array() },
      { name: "flags that are not known", body: flags(4) },
      { name: "cut off", body: first.slice(0, -1) },
      { name: "with something behind it", body: concat(first, new Uint8Array(1)) },
      { name: "an entry with flags that are not known", body: one(2, 0, 0, 0, 0, 0) },
      { name: "a range from 0", body: one(0, 0, 0, 0, 9, 1, 0, 0, 0, 0, 0, 0, 0, 1) },
      {
        name: "a range that ends before it begins",
        body: one(0, 0, 0, 0, 9, 1, 0, 0, 0, 2, 0, 0, 0, 1),
      },
    ],
  };
}

/** What a member gives another from its memory, its channel being begun anew. @param {Cast} room */
export function answer(room) {
  const { members, genesis, link, records } = room;
  const { anna, ben, clara } = members;
  const roster = rosterHash(Object.values(members).map(({ ik }) => ik));
  const say = (/** @type {any} */ member, /** @type {number} */ n, /** @type {string} */ text) => {
    const prev = new Uint8Array(16).fill(n - 1);
    const content = writeContent({ type: 1, n, prev, roster, seen: [], body: toUtf8(text) });
    const { signature } = signMessage(genesis.hash, member, content);
    return { seq: 100 + n, content, signature };
  };
  const items = [
    { mid: clara.mid, ...say(clara, 3, "my own words") },
    { mid: anna.mid, ...say(anna, 8, "words of somebody who is away") },
    { record: records.ben, ...say(ben, 1, "words of somebody who came and went") },
    { mid: ben.mid, ...say(ben, 2, "his last ones") },
  ];
  const long = [1, 2, 3].map((n) => ({ mid: clara.mid, ...say(clara, n, "x".repeat(8192)) }));
  const { out } = mouth(room, "clara", "dora");
  const answers = [
    { base: 0, items: [] },
    { base: 2, items },
    { base: 1, items: long },
  ].flatMap((fields) => {
    out.renew();
    return portions(fields.items).map((part) => {
      const answer = { base: fields.base, items: part };
      const payload = writeAnswer(answer);
      const frame = out.seal(payload, { link, base: 4 });
      out.confirm();
      return { fields: answer, payload, frame };
    });
  });
  const plain = unpad(answers[1].payload);
  const [{ content, signature }] = items;
  const damage = (/** @type {number} */ at, /** @type {number} */ byte) => {
    const copy = plain.slice();
    copy[at] = byte;
    return pad(copy, 256);
  };
  return {
    from: "clara",
    to: "dora",
    link: "link",
    answers,
    badPayloads: [
      { name: "nothing but its type", payload: pad(Uint8Array.of(4), 256) },
      { name: "without its padding", payload: plain },
      { name: "that ends before its last item", payload: pad(plain.slice(0, -1), 256) },
      { name: "with something behind it", payload: pad(concat(plain, Uint8Array.of(1)), 256) },
      { name: "with fewer items than it says", payload: damage(5, 5) },
      { name: "with item flags that are not known", payload: damage(6, 2) },
      {
        name: "of more than 16 KiB",
        payload: pad(
          concat(
            Uint8Array.of(4, 0, 0, 0, 1, 2),
            ...[1, 2].map(() =>
              concat(
                Uint8Array.of(0),
                clara.mid,
                new Uint8Array(4),
                u16(8250),
                content,
                new Uint8Array(8250 - content.length),
                signature,
              ),
            ),
          ),
          256,
        ),
      },
    ],
  };
}
