import { concat } from "../../../main/client/bytes/bytes.js";
import { Reader } from "../../../main/client/bytes/reader.js";
import { writeContent } from "../../../main/client/crypto/content.js";
import { sealMessage, signMessage } from "../../../main/client/crypto/message.js";
import { OutgoingPair } from "../../../main/client/crypto/pair.js";
import { writeReceipt, writeShare, writeWhisper } from "../../../main/client/crypto/payload.js";
import { rosterHash } from "../../../main/client/crypto/roster.js";
import { open, seal, pad, unpad } from "../../../main/client/crypto/sealing.js";
import { acceptSetup, readSetup } from "../../../main/client/crypto/setup.js";
import { sign } from "../../../main/client/crypto/signature.js";
import { hash, mac } from "../../../main/client/crypto/hash.js";
import { damaged, ear, toUtf8 } from "./cast.js";

/** @typedef {import("./cast.js").Cast} Cast */

const NOTHING = new Uint8Array(16);
const WITH_SETUP = 0x01;

/** One channel, from its setup to its third frame. @param {Cast} room */
export function pair(room) {
  const { members, genesis, link, newLink } = room;
  const { out, seeds } = mouth(room, "anna", "ben");
  const payloads = ["first", "second", "third"].map(toUtf8);
  const binds = [new Uint8Array(), new Uint8Array(16).fill(7), new Uint8Array()];
  const frames = payloads.map((payload, i) => {
    const frame = out.seal(payload, { link, base: 5, bind: binds[i] });
    if (i === 0) out.confirm();
    return { i, payload, bind: binds[i], frame };
  });
  const setup = setupIn(frames[0].frame);
  const direction = { gh: genesis.hash, from: members.anna, to: members.ben };
  const [K] = acceptSetup(direction, setup, members.ben.kemSecret, [link]);
  const ck = [K, mac(K, 2), mac(mac(K, 2), 2)];
  const forged = damaged(frames[0].frame, 1 + 2 + 4);
  return {
    from: "anna",
    to: "ben",
    link: "link",
    setup: { ...setup, encapsulationSeed: seeds[0], K, bytes: frames[0].frame.slice(1, 1191) },
    ratchet: ck.map((chain, i) => ({ i, ck: chain, mk: mac(chain, 1) })),
    frames,
    bad: [
      { name: "a setup that was changed", frame: forged },
      {
        name: "flags that are not known",
        frame: concat(Uint8Array.of(3), frames[0].frame.slice(1)),
      },
      { name: "a setup without its frame", frame: frames[0].frame.slice(0, 1191) },
      { name: "a damaged seal", frame: damaged(frames[0].frame, -1) },
      { name: "no setup before", frame: frames[1].frame, bind: binds[1] },
      { name: "a wrong bind", frame: frames[0].frame, bind: new Uint8Array(16).fill(8) },
      { name: "nothing", frame: new Uint8Array() },
      {
        name: "another link",
        frame: mouthOnce(room, "anna", "ben", newLink),
        bind: new Uint8Array(),
      },
      {
        name: "a setup that another member signed",
        frame: inTheNameOf(room, "anna", "clara", "ben"),
      },
    ],
  };
}

/** Two messages of one sender for three receivers, and one of another. @param {Cast} room */
export function message(room) {
  const { members, genesis, random } = room;
  const others = ["ben", "clara", "dora"];
  const mouths = Object.fromEntries(others.map((to) => [to, mouth(room, "anna", to).out]));
  const roster = rosterHash(Object.values(members).map(({ ik }) => ik));
  const first = {
    type: 1,
    n: 1,
    prev: NOTHING,
    roster,
    seen: [],
    body: toUtf8("Guten Tag, 世界 🌍"),
  };
  const one = say(room, "anna", mouths, first);
  const answered = { mid: members.ben.mid, n: 3, hash: random(4) };
  const prev = one.hash.slice(0, 16);
  const body = toUtf8("a".repeat(200));
  const two = say(room, "anna", mouths, { type: 3, n: 2, prev, roster, seen: [answered], body });

  const { anna, ben } = members;
  const theirs = new Map(others.map((to) => [to, ear(room, "anna", to)]));
  const opened = theirs.get("ben")?.open(one.wraps[0].frame, [room.link], one.bind);
  const key = opened?.payload ?? NOTHING;
  const signed = unpad(open(key, concat(toUtf8("M"), genesis.hash, anna.mid), one.body));
  const content = signed.slice(0, -64);
  const byBen = concat(content, sign(ben.signingSecret, "msg", genesis.hash, anna.mid, content));
  const forgedBody = seal(key, concat(toUtf8("M"), genesis.hash, anna.mid), pad(byBen, 256));
  return {
    from: "anna",
    link: "link",
    messages: [one, two],
    bad: [
      { name: "the wrap of somebody else", to: "ben", body: one.body, wrap: one.wraps[1].frame },
      { name: "a wrap moved to another body", to: "ben", body: two.body, wrap: one.wraps[0].frame },
      { name: "a damaged body", to: "ben", body: damaged(one.body, 0), wrap: one.wraps[0].frame },
      { name: "a body cut off", to: "ben", body: one.body.slice(0, -1), wrap: one.wraps[0].frame },
      { name: "a damaged wrap", to: "ben", body: one.body, wrap: damaged(one.wraps[0].frame, -1) },
      { name: "no wrap", to: "ben", body: one.body, wrap: new Uint8Array() },
      {
        name: "a wrap whose setup never came",
        to: "ben",
        body: two.body,
        wrap: two.wraps[0].frame,
      },
      {
        name: "what a fellow member signed in the sender's name",
        to: "ben",
        body: forgedBody,
        wrap: wrapAnew(room, "anna", "ben", key, forgedBody),
      },
    ],
  };
}

/** Whispers, their receipts, and a share, each from the first frame of its channel. @param {Cast} room */
export function whisper(room) {
  const { link, newLink } = room;
  const words = "only for you: ¡psst!";
  const long = "x".repeat(123);
  const { out } = mouth(room, "anna", "ben");
  const whispers = [words, long].map((text, i) => {
    const padded = writeWhisper(i + 1, text);
    const frame = out.seal(padded, { link, base: 1 });
    out.confirm();
    return { i, w: i + 1, text, payload: padded, frame };
  });
  const { out: sharing } = mouth(room, "clara", "ben");
  const share = writeShare(newLink.secret);
  const shared = sharing.seal(share, { link, base: 1 });
  const { out: answering } = mouth(room, "ben", "anna");
  const receipts = whispers.map(({ w }) => {
    const payload = writeReceipt(w);
    const frame = answering.seal(payload, { link, base: 7 });
    answering.confirm();
    return { w, payload, frame };
  });
  const [receipt] = receipts;
  return {
    from: "anna",
    to: "ben",
    link: "link",
    whispers,
    receipts,
    share: { from: "clara", to: "ben", secret: newLink.secret, payload: share, frame: shared },
    bad: [
      { name: "opened by a third", from: "anna", to: "clara", frame: whispers[0].frame },
      { name: "passed on as one's own", from: "clara", to: "ben", frame: whispers[0].frame },
      { name: "damaged", from: "anna", to: "ben", frame: damaged(whispers[0].frame, -20) },
      { name: "cut off", from: "anna", to: "ben", frame: whispers[0].frame.slice(0, -1) },
    ],
    badPayloads: [
      { name: "nothing", payload: new Uint8Array() },
      { name: "an unknown type", payload: Uint8Array.of(9) },
      { name: "a whisper without its mark", payload: Uint8Array.of(1, 0, 0, 0, 1, 65, 0, 0) },
      { name: "a whisper without a number", payload: pad(Uint8Array.of(1, 0, 0), 128) },
      {
        name: "a whisper that is not counted",
        payload: pad(Uint8Array.of(1, 0, 0, 0, 0, 65), 128),
      },
      {
        name: "a whisper that is not UTF-8",
        payload: pad(Uint8Array.of(1, 0, 0, 0, 1, 0xff), 128),
      },
      { name: "a receipt without its padding", payload: receipt.payload.slice(0, 5) },
      { name: "a receipt of nothing", payload: pad(Uint8Array.of(5, 0, 0, 0, 0), 128) },
      { name: "a receipt that says more", payload: pad(Uint8Array.of(5, 0, 0, 0, 1, 0), 128) },
      { name: "a share of 15 bytes", payload: share.slice(0, -1) },
      { name: "a share of 17 bytes", payload: concat(share, new Uint8Array(1)) },
    ],
  };
}

/**
 * The channel of a sender, and the seeds its encapsulations took.
 *
 * @param {Cast} room
 * @param {string} from
 * @param {string} to
 */
export function mouth({ members, genesis, random }, from, to) {
  /** @type {Uint8Array[]} */
  const seeds = [];
  const out = new OutgoingPair(genesis.hash, members[from], members[to], (length) => {
    const seed = random(length);
    seeds.push(seed.slice());
    return seed;
  });
  return { out, seeds };
}

/**
 * @param {Cast} room
 * @param {string} from
 * @param {string} to
 * @param {import("../../../main/client/crypto/link.js").LinkKeys} link
 */
function mouthOnce(room, from, to, link) {
  return mouth(room, from, to).out.seal(toUtf8("first"), { link, base: 5 });
}

/**
 * A first frame in the name of somebody whose signature one can not make.
 *
 * @param {Cast} room
 * @param {string} from
 * @param {string} forger
 * @param {string} to
 */
function inTheNameOf({ members, genesis, link, random }, from, forger, to) {
  const { signingSecret } = members[forger];
  const pretended = { ...members[from], signingSecret };
  const out = new OutgoingPair(genesis.hash, pretended, members[to], random);
  return out.seal(toUtf8("first"), { link, base: 5 });
}

/**
 * @param {Cast} room
 * @param {string} from
 * @param {string} to
 * @param {Uint8Array} key
 * @param {Uint8Array} body
 */
function wrapAnew(room, from, to, key, body) {
  const bind = hash("body", body).slice(0, 16);
  return mouth(room, from, to).out.seal(key, { link: room.link, base: 1, bind });
}

/**
 * @param {Cast} room
 * @param {string} from
 * @param {Record<string, OutgoingPair>} mouths
 * @param {import("../../../main/client/crypto/content.js").Content} fields
 */
function say({ members, genesis, link, random }, from, mouths, fields) {
  const content = writeContent(fields);
  const signed = signMessage(genesis.hash, members[from], content);
  const sealed = sealMessage(genesis.hash, members[from].mid, signed, random);
  const wraps = Object.entries(mouths).map(([to, out]) => {
    const frame = out.seal(sealed.key, { link, base: fields.n, bind: sealed.bind });
    out.confirm();
    return { to, frame };
  });
  const { signature, hash: named } = signed;
  return { fields, content, signature, ...sealed, hash: named, wraps };
}

/** @param {Uint8Array} frame */
function setupIn(frame) {
  const reader = new Reader(frame);
  if (reader.u8() !== WITH_SETUP) throw new Error("no setup");
  return readSetup(reader);
}
