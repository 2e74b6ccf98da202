import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { concat } from "../../../main/client/bytes/bytes.js";
import { toUtf8 } from "../../../main/client/bytes/encoding.js";
import { makeCertificate } from "../../../main/client/crypto/certificate.js";
import { makeGenesis } from "../../../main/client/crypto/genesis.js";
import { makeIdentity } from "../../../main/client/crypto/identity.js";
import { linkKeys, readRoomKey } from "../../../main/client/crypto/link.js";
import { signKick, signPolicy, signStop, successorOf } from "../../../main/client/crypto/orders.js";
import { OutgoingPair } from "../../../main/client/crypto/pair.js";
import { writeShare, writeWhisper } from "../../../main/client/crypto/payload.js";
import { makeRecord, readRecord } from "../../../main/client/crypto/record.js";
import { rosterHash } from "../../../main/client/crypto/roster.js";
import { chance } from "../support/chance.js";
import { House, member, notices, present, read, warnings } from "../support/house.js";
import { Spy, handmade, recordsOf } from "../support/spy.js";

/** @typedef {import("../../../main/client/net/connection.js").Frame} Frame */
/** @typedef {import("../../../main/client/net/hot.js").MessageIn} MessageIn */

/** The keys of the person who came as number so. @param {number} person */
const identityOf = (person) => makeIdentity(chance(`person ${person}`));

/**
 * A server that refuses one type of frame.
 *
 * @param {"message" | "kick"} type
 * @returns {House["relay"]["busy"]}
 */
const refusing = (type) => (frame) =>
  frame.type === type
    ? {
        type: "refused",
        request: type,
        reason: "too-many",
        ...("ref" in frame && { ref: frame.ref }),
      }
    : undefined;

/** The last frame of a type that the server told a slot. @param {House} house @param {number} slot @param {Frame["type"]} type */
function lastTold(house, slot, type) {
  const found = house.relay.told.findLast(({ to, frame }) => to === slot && frame.type === type);
  assert.ok(found);
  return /** @type {any} */ (found.frame);
}

/** The same bytes but one bit. @param {Uint8Array} bytes */
function damaged(bytes) {
  const copy = bytes.slice();
  copy[copy.length - 1] ^= 1;
  return copy;
}

describe("A server without the link can not add anyone:", () => {
  const random = chance("ghost");
  const ghost = { ...makeIdentity(random), alias: { text: "Ghost", salt: random(16) } };

  /** A record for the room, made with another link. @param {House} house */
  function forged(house) {
    const { genesis } = house.relay.room;
    const member = { identity: ghost, alias: ghost.alias };
    return makeRecord(member, genesis.hash, linkKeys(random(16)), random(32), random);
  }

  test("a made-up member is a ghost for whom nobody seals", () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben");
    const joined = { slot: 7, version: 3, record: forged(house) };
    for (const slot of [0, 1])
      house.relay.inject(house.relay.seat(slot), { type: "joined", ...joined });
    anna.post("are we alone?");
    house.run();
    assert.deepEqual(present(anna), ["Anna", "Ben"]);
    assert.deepEqual(warnings(anna), ["ghost"]);
    const { frame } = house.relay.heard.findLast((one) => one.frame.type === "message") ?? {};
    assert.deepEqual(frame?.type === "message" && frame.wraps.map(({ slot }) => slot), [1]);
    assert.deepEqual(read(ben), ["Anna: are we alone?"]);
  });

  test("a newcomer is not shown one either", () => {
    const house = new House();
    const anna = house.create("Anna");
    house.relay.tell = (frame) =>
      frame.type === "welcome"
        ? [
            {
              ...frame,
              members: [...frame.members, { slot: 9, record: forged(house), state: "here" }],
            },
          ]
        : [frame];
    const ben = house.join("Ben", anna);
    assert.deepEqual(present(ben), ["Anna", "Ben"]);
    assert.deepEqual(warnings(ben), ["ghost"]);
  });

  test("a real record with another key in it proves nothing", () => {
    const house = new House();
    const anna = house.create("Anna");
    house.relay.tell = (frame) => {
      if (frame.type !== "joined") return [frame];
      const record = frame.record.slice();
      record.set(ghost.kem, 1 + 32 + 32);
      return [{ ...frame, record }];
    };
    house.join("Ben", anna);
    assert.deepEqual(present(anna), ["Anna"]);
    assert.deepEqual(warnings(anna), ["ghost"]);
  });

  test("the record of somebody who has left does not bring anybody back", () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben");
    const { record } = house.relay.seat(1);
    ben.leaveNow();
    house.run();
    house.relay.inject(house.relay.seat(0), { type: "joined", slot: 5, version: 9, record });
    house.run();
    assert.deepEqual(present(anna), ["Anna"]);
    assert.deepEqual(warnings(anna), ["ghost"]);
  });

  test("nor does my own record", () => {
    const house = new House();
    const [anna] = house.gather("Anna", "Ben");
    const { record } = house.relay.seat(0);
    house.relay.inject(house.relay.seat(0), { type: "joined", slot: 5, version: 9, record });
    house.run();
    assert.deepEqual(present(anna), ["Anna", "Ben"]);
    assert.deepEqual(warnings(anna), ["ghost"]);
  });

  for (const slot of [0, 1]) {
    test(`even a real newcomer can not be put into slot ${slot}, where somebody sits`, () => {
      const house = new House();
      const [anna] = house.gather("Anna", "Ben");
      house.relay.tell = (frame) => [frame.type === "joined" ? { ...frame, slot } : frame];
      house.join("Clara", anna);
      assert.deepEqual(present(anna), ["Anna", "Ben"]);
      assert.deepEqual(warnings(anna), ["ghost"]);
    });
  }

  test("nor does a record help whose alias opens, but that no link has signed", () => {
    const house = new House();
    const anna = house.create("Anna");
    const real = linkKeys(readRoomKey(anna.state.key ?? "").secret);
    const link = { ...real, accessSecret: random(32) };
    const member = { identity: ghost, alias: ghost.alias };
    const { hash } = house.relay.room.genesis;
    const record = makeRecord(member, hash, link, random(32), random);
    house.relay.inject(house.relay.seat(0), { type: "joined", slot: 5, version: 9, record });
    house.run();
    assert.deepEqual(present(anna), ["Anna"]);
    assert.deepEqual(warnings(anna), ["ghost"]);
  });

  test("who was kicked can not come back with the old link, even with the server's help", async () => {
    const house = new House();
    const [anna] = house.gather("Anna", "Ben", "Mallory");
    const old = linkKeys(readRoomKey(anna.state.key ?? "").secret);
    const kick = anna.kick(member(anna, "Mallory").mid);
    house.run();
    await kick;
    const { hash } = house.relay.room.genesis;
    const fresh = { identity: ghost, alias: ghost.alias };
    const record = makeRecord(fresh, hash, old, random(32), random);
    house.relay.inject(house.relay.seat(0), { type: "joined", slot: 8, version: 9, record });
    house.run();
    assert.deepEqual(present(anna), ["Anna", "Ben"]);
    assert.deepEqual(warnings(anna), ["ghost"]);
  });
});

describe("A server that hides somebody", () => {
  test("is noticed when it lasts longer than 5 seconds", () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben");
    house.relay.tell = (frame, { slot }) => (slot === 1 && frame.type === "joined" ? [] : [frame]);
    house.join("Clara", anna);
    anna.post("who is here?");
    house.pass(4999);
    assert.deepEqual(warnings(ben), []);
    house.pass(1);
    assert.deepEqual(warnings(ben), ["roster-differs"]);
  });

  test("or hides from somebody that another was kicked, is noticed on both sides", async () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben", "Mallory");
    house.relay.tell = (frame, { slot }) => (slot === 1 && frame.type === "kicked" ? [] : [frame]);
    const kick = anna.kick(member(anna, "Mallory").mid);
    house.run();
    await kick;
    house.pass(5001);
    for (const one of [anna, ben]) one.post("are we alone?");
    house.pass(5000);
    assert.deepEqual([anna, ben].map(warnings), [["roster-differs"], ["roster-differs"]]);
  });

  test("is not suspected when somebody has just come or gone", () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben");
    /** @type {{frame: Frame, slot: number}[]} */
    const late = [];
    house.relay.tell = (frame, { slot }) => {
      if (slot !== 1 || frame.type !== "joined") return [frame];
      late.push({ frame, slot });
      return [];
    };
    const clara = house.join("Clara", anna);
    clara.post("hello");
    anna.post("hello");
    house.pass(1000);
    house.relay.tell = (frame) => [frame];
    for (const { frame, slot } of late) house.relay.inject(house.relay.seat(slot), frame);
    house.pass(10_000);
    anna.post("all here");
    house.pass(10_000);
    assert.deepEqual(present(ben), ["Anna", "Ben", "Clara"]);
    assert.ok(!warnings(ben).includes("roster-differs"));
  });

  test("nor when what somebody says is held up while another comes", () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben");
    const { line } = house.relay.seat(1);
    line?.hold();
    ben.post("hello");
    const clara = house.join("Clara", anna);
    house.pass(9000);
    line?.release();
    house.pass(10_000);
    for (const one of [anna, clara]) {
      assert.deepEqual(present(one), ["Anna", "Ben", "Clara"]);
      assert.deepEqual(warnings(one), []);
    }
    assert.deepEqual(read(anna), ["Ben: hello"]);
  });
});

describe("Frames that a server forged, replayed, swapped or cut", () => {
  /** Anna, Ben and Clara, where the server keeps back one message of Anna for Ben. */
  function withheld() {
    const house = new House();
    const [anna, ben, clara] = house.gather("Anna", "Ben", "Clara");
    anna.post("one");
    house.run();
    house.relay.tell = (frame, { slot }) => (slot === 1 && frame.type === "message" ? [] : [frame]);
    anna.post("two");
    house.run();
    house.relay.tell = (frame) => [frame];
    /** @type {MessageIn} */
    const real = lastTold(house, 1, "message");
    return { house, anna, ben, clara, real, to: house.relay.seat(1) };
  }

  /** @type {[string, (real: MessageIn, house: House) => MessageIn][]} */
  const forgeries = [
    ["a body with one bit changed", (real) => ({ ...real, body: damaged(real.body) })],
    ["a wrap with one bit changed", (real) => ({ ...real, wrap: damaged(real.wrap) })],
    ["a body cut off", (real) => ({ ...real, body: real.body.slice(0, -16) })],
    ["a wrap cut off", (real) => ({ ...real, wrap: real.wrap.slice(0, 20) })],
    ["no wrap", (real) => ({ ...real, wrap: new Uint8Array() })],
    [
      "the wrap of another member",
      (real, house) => ({ ...real, wrap: lastTold(house, 2, "message").wrap }),
    ],
    ["another sender", (real) => ({ ...real, from: 2 })],
    [
      "the body of another message",
      (real, house) => {
        const first = house.relay.told.find(
          ({ to, frame }) => to === 1 && frame.type === "message",
        );
        return { ...real, body: /** @type {MessageIn} */ (first?.frame).body };
      },
    ],
  ];
  for (const [name, forge] of forgeries) {
    test(`are not shown, and burn no key: ${name}`, () => {
      const { house, ben, real, to } = withheld();
      house.relay.inject(to, forge(real, house));
      house.run();
      assert.deepEqual(read(ben), ["Anna: one"]);
      house.relay.inject(to, real);
      house.run();
      assert.deepEqual(read(ben), ["Anna: one", "Anna: two"]);
      house.pass(60_000);
      assert.deepEqual(read(ben), ["Anna: one", "Anna: two"]);
      assert.deepEqual(warnings(ben), []);
    });

    test(`have their sender say again what it said: ${name}`, () => {
      const { house, ben, real, to } = withheld();
      house.relay.inject(to, forge(real, house));
      house.pass(60_000);
      assert.deepEqual(read(ben), ["Anna: one", "Anna: two"]);
      assert.deepEqual(warnings(ben), []);
    });
  }

  test("are warned about if their sender can not put it right", () => {
    const { house, ben, real, to } = withheld();
    const broken = damaged(real.wrap);
    house.relay.inject(to, { ...real, wrap: broken });
    house.relay.tell = (frame, { slot }) =>
      slot === 1 && frame.type === "pair" && frame.from === 0 ? [] : [frame];
    house.pass(60_000);
    assert.deepEqual(warnings(ben), ["unopenable"]);
    const { notice } = ben.state.entries.at(-1) ?? {};
    assert.ok(notice?.type === "unopenable" && notice.who?.alias === "Anna");
  });

  test("are shown once, however often they are sent", () => {
    const { house, ben, real, to } = withheld();
    for (let i = 0; i < 3; i++) house.relay.inject(to, real);
    house.pass(60_000);
    assert.deepEqual(read(ben), ["Anna: one", "Anna: two"]);
    assert.deepEqual(warnings(ben), []);
  });

  test("from a slot where nobody sits are warned about", () => {
    const { house, ben, real, to } = withheld();
    house.relay.inject(to, { ...real, from: 40 });
    house.run();
    const { notice } = ben.state.entries.at(-1) ?? {};
    assert.deepEqual(notice, { type: "unopenable" });
  });

  test("leave a gap that is told in its place, if nobody can fill it", () => {
    const { house, anna, ben } = withheld();
    anna.post("three");
    house.relay.tell = (frame, { slot }) => (slot === 1 && frame.type === "pair" ? [] : [frame]);
    house.run();
    assert.deepEqual([read(ben), warnings(ben)], [["Anna: one", "Anna: three"], []]);
    // as long as somebody might only be held up nothing is told
    house.pass(180_000);
    const shown = ben.state.entries.map(({ text, notice }) => text ?? notice?.type);
    assert.deepEqual(shown, ["joined", "one", "gap", "three"]);
    const gap = ben.state.entries.find(({ notice }) => notice?.type === "gap")?.notice;
    assert.ok(gap?.type === "gap" && gap.count === 1 && gap.who.alias === "Anna");
  });

  test("are not marked as seen when they were refused, and another has their number", async () => {
    const house = new House();
    const [anna, ...others] = house.gather("Anna", "Ben", "Clara");
    house.relay.busy = refusing("message");
    anna.post("one");
    house.run();
    // what sets up the channels for a kick is a message too
    house.relay.busy = refusing("kick");
    const kick = anna.kick(member(anna, "Clara").mid);
    const refused = assert.rejects(kick, { reason: "too-many" });
    house.run();
    await refused;
    for (const one of others) one.post("well");
    house.run();
    assert.equal(anna.state.entries.find(({ text }) => text === "one")?.state, "failed");
  });

  test("keep their number if only some of them were refused", () => {
    const house = new House();
    house.relay.limits = { ...house.relay.limits, frame: 2000 };
    const [anna, ben, clara] = house.gather("Anna", "Ben", "Clara");
    house.relay.busy = (frame) =>
      frame.type === "message" && frame.wraps[0].slot === 2
        ? refusing("message")(frame)
        : undefined;
    anna.post("one");
    house.run();
    assert.equal(anna.state.entries.at(-1)?.state, "failed");
    house.relay.busy = () => undefined;
    anna.post("two");
    house.run();
    assert.deepEqual([read(ben), warnings(ben)], [["Anna: one", "Anna: two"], []]);
    assert.deepEqual(read(clara), ["Anna: two"]);
  });

  test("are not marked as seen by who did not get them", () => {
    const { house, anna, ben, clara, real, to } = withheld();
    const states = () =>
      anna.state.entries.flatMap(({ text, state }) => (state ? [text, state] : []));
    const answer = () => {
      for (const one of [ben, clara]) one.post("well");
      house.run();
    };
    anna.post("three");
    house.run();
    answer();
    assert.deepEqual(states(), ["one", "seen", "two", "sent", "three", "sent"]);
    house.relay.inject(to, real);
    anna.post("four");
    house.run();
    answer();
    assert.deepEqual(states(), ["one", "seen", "two", "seen", "three", "seen", "four", "seen"]);
    assert.deepEqual([anna, clara].flatMap(warnings), []);
  });

  test("fill their gap when they come late after all", () => {
    const { house, anna, ben, real, to } = withheld();
    anna.post("three");
    house.run();
    house.relay.inject(to, real);
    house.run();
    assert.deepEqual(read(ben), ["Anna: one", "Anna: two", "Anna: three"]);
  });

  test("are missed even when they were somebody's first, if anything of its channel came", () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben");
    anna.whisper(member(anna, "Ben").mid, "psst");
    house.run();
    house.relay.tell = (frame) => (frame.type === "message" ? [] : [frame]);
    anna.post("one");
    house.run();
    house.relay.tell = (frame) => [frame];
    anna.post("two");
    house.run();
    assert.deepEqual(read(ben), ["Anna: psst", "Anna: two"]);
    house.pass(10_000);
    assert.deepEqual(read(ben), ["Anna: psst", "Anna: one", "Anna: two"]);
  });

  test("are missed also if the channel came with a new link", async () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben", "Clara");
    house.relay.busy = refusing("message");
    const kick = anna.kick(member(anna, "Clara").mid);
    house.run();
    await kick;
    house.relay.busy = () => undefined;
    house.relay.tell = (frame) => (frame.type === "message" ? [] : [frame]);
    anna.post("one");
    house.run();
    house.relay.tell = (frame) => [frame];
    anna.post("two");
    house.run();
    assert.deepEqual(read(ben), ["Anna: two"]);
    house.pass(10_000);
    assert.deepEqual(read(ben), ["Anna: one", "Anna: two"]);
  });

  test("do not bring an old whisper back, although it carries the start of its channel", () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben", "Clara");
    anna.whisper(member(anna, "Ben").mid, "first");
    house.run();
    const old = lastTold(house, 1, "pair");
    anna.whisper(member(anna, "Ben").mid, "second");
    house.run();
    house.relay.inject(house.relay.seat(1), old);
    house.run();
    assert.deepEqual(read(ben), ["Anna: first", "Anna: second"]);
    anna.whisper(member(anna, "Ben").mid, "third");
    house.run();
    assert.equal(read(ben).at(-1), "Anna: third");
  });

  test("do not make one member speak as another", () => {
    const house = new House();
    const [anna, ben, clara] = house.gather("Anna", "Ben", "Clara");
    clara.post("I am Anna, send money");
    house.relay.tell = (frame) => [frame.type === "message" ? { ...frame, from: 0 } : frame];
    house.run();
    house.relay.tell = (frame) => [frame];
    assert.deepEqual(read(ben), []);
    anna.post("it is really me");
    house.run();
    assert.deepEqual(read(ben), ["Anna: it is really me"]);
  });

  test("do not let a member who has the link start a channel in the name of another", () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben", "Clara");
    const link = linkKeys(readRoomKey(anna.state.key ?? "").secret);
    const clara = { ...identityOf(0), signingSecret: identityOf(2).signingSecret };
    const { hash } = house.relay.room.genesis;
    const out = new OutgoingPair(hash, clara, identityOf(1), chance("impostor"));
    const frame = out.seal(writeWhisper(1, "I am Anna"), { link, base: 1 });
    house.relay.inject(house.relay.seat(1), { type: "pair", seq: 1, from: 0, frame });
    house.run();
    assert.deepEqual(read(ben), []);
    anna.whisper(member(anna, "Ben").mid, "it is really me");
    house.run();
    assert.deepEqual(read(ben), ["Anna: it is really me"]);
  });

  test("that are no frames at all end the connection", () => {
    const house = new House();
    const [anna] = house.gather("Anna");
    house.relay.seat(0).line?.socket.arrive("{}");
    house.run();
    assert.deepEqual(anna.state.ending, { kind: "protocol" });
    assert.equal(house.relay.rooms.size, 0);
  });
});

describe("Somebody who shows two people two versions of a message", () => {
  test("is found out when one of them says what it has seen", () => {
    const house = new House();
    const [anna, ben, clara] = house.gather("Anna", "Ben", "Clara");
    const key = anna.state.key ?? "";
    const roster = rosterHash([0, 1, 2].map((n) => readRecord(house.relay.seat(n).record).ik));
    for (const [to, text] of /** @type {const} */ ([
      [1, "pay 10"],
      [2, "pay 99"],
    ])) {
      const crime = { person: 0, key, text, to, roster };
      house.relay.inject(house.relay.seat(to), handmade(house.relay, crime));
    }
    house.run();
    assert.deepEqual([read(ben), read(clara)], [["Anna: pay 10"], ["Anna: pay 99"]]);
    ben.post("fine");
    house.run();
    assert.deepEqual(warnings(clara), ["two-versions"]);
  });

  test("is not suspected when all have seen the same", () => {
    const house = new House();
    const people = house.gather("Anna", "Ben", "Clara");
    for (const round of [1, 2, 3]) {
      for (const one of people) one.post(`round ${round}`);
      house.run();
    }
    assert.deepEqual(people.flatMap(warnings), []);
  });
});

describe("With everything that the server ever held,", () => {
  test("who was kicked reads nothing that came later", async () => {
    const house = new House();
    const [anna, ben, mallory] = house.gather("Anna", "Ben", "Mallory");
    const spy = Spy.of(2, anna.state.key ?? "", house.relay);
    const records = recordsOf(house.relay);
    for (const one of [anna, ben, mallory]) one.post("before");
    house.run();
    const kick = anna.kick(member(anna, "Mallory").mid);
    house.run();
    await kick;
    const before = house.relay.heard.splice(0);
    assert.deepEqual(
      spy.read(before, records).filter((text) => text),
      ["before", "before"],
      "it could read until then",
    );
    anna.post("after");
    ben.post("after");
    anna.whisper(member(anna, "Ben").mid, "after");
    house.run();
    assert.equal(read(ben).length, 6);
    assert.deepEqual(spy.read(house.relay.heard, records), []);
  });

  test("nor what waited to be said when the kick came", async () => {
    const house = new House();
    const [anna, ben, mallory] = house.gather("Anna", "Ben", "Mallory");
    const spy = Spy.of(2, anna.state.key ?? "", house.relay);
    const records = recordsOf(house.relay);
    for (let i = 1; i <= 20; i++) ben.post(`${i}`);
    house.run();
    const before = read(mallory).length;
    assert.ok(before < 20, "the server's pace keeps some back");
    const kick = anna.kick(member(anna, "Mallory").mid);
    house.run();
    await kick;
    house.pass(10_000);
    assert.equal(read(anna).length, 20);
    const texts = spy.read(house.relay.heard, records).filter((text) => text);
    assert.equal(texts.length, before);
  });

  test("a newcomer reads nothing that came earlier", () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben");
    anna.post("before");
    ben.post("before");
    house.run();
    const before = house.relay.heard.splice(0);
    const nina = house.join("Nina", anna);
    const spy = Spy.of(2, anna.state.key ?? "", house.relay);
    const records = recordsOf(house.relay);
    assert.deepEqual(spy.read(before, records), []);
    anna.post("after");
    ben.post("after");
    house.run();
    assert.deepEqual(read(nina), ["Anna: after", "Ben: after"]);
    assert.deepEqual(spy.read(house.relay.heard, records), ["after", "after"]);
  });

  test("a whisper opens for one", () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben", "Clara");
    const key = anna.state.key ?? "";
    anna.whisper(member(anna, "Ben").mid, "psst");
    house.run();
    const records = recordsOf(house.relay);
    assert.deepEqual(Spy.of(2, key, house.relay).read(house.relay.heard, records), []);
    assert.deepEqual(Spy.of(1, key, house.relay).read(house.relay.heard, records), ["psst"]);
    assert.deepEqual(read(ben), ["Anna: psst"]);
  });

  test("nobody finds a text, an alias or a link in it", async () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna-canary", "Ben-canary", "Clara-canary");
    const secret = readRoomKey(anna.state.key ?? "").secret;
    anna.post("text-canary");
    ben.act("text-canary");
    anna.whisper(member(anna, "Ben-canary").mid, "text-canary");
    house.run();
    const kick = anna.kick(member(anna, "Clara-canary").mid);
    house.run();
    await kick;
    const newSecret = readRoomKey(anna.state.key ?? "").secret;
    const all = concat(...house.relay.heard.flatMap(({ frame }) => bytesIn(frame)));
    for (const canary of [toUtf8("canary"), secret, newSecret]) {
      assert.equal(Buffer.from(all).indexOf(canary), -1);
    }
  });

  /** All bytes and texts anywhere in a frame. @param {unknown} value @returns {Uint8Array[]} */
  function bytesIn(value) {
    if (value instanceof Uint8Array) return [value];
    if (typeof value === "string") return [toUtf8(value)];
    if (typeof value !== "object" || value === null) return [];
    return Object.values(value).flatMap(bytesIn);
  }
});

describe("A lying server", () => {
  const noise = chance("noise");

  /** Anna, Ben and Clara; the server lies to Anna. */
  function lied() {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben", "Clara");
    const to = house.relay.seat(0);
    const { genesis, address, version } = house.relay.room;
    return { house, anna, ben, to, moment: { gh: genesis.hash, address, version } };
  }

  /** Anna is as she was. @param {import("../support/house.js").Session} anna */
  function unmoved(anna) {
    assert.equal(anna.state.phase, "here");
    assert.deepEqual(present(anna), ["Anna", "Ben", "Clara"]);
    assert.deepEqual(notices(anna), ["joined", "joined"]);
    assert.equal(anna.state.locked, false);
    assert.equal(anna.state.link.version, 1);
    assert.deepEqual(warnings(anna), ["forged"]);
  }

  test("can not kick me", () => {
    const { house, anna, to } = lied();
    const order = { by: 1, target: 0, version: 4, signature: noise(64), successor: noise(32) };
    house.relay.inject(to, { type: "kicked", ...order });
    house.run();
    unmoved(anna);
  });

  test("can not use an order to kick somebody else", () => {
    const { house, anna, to, moment } = lied();
    const successor = noise(32);
    const removal = { target: identityOf(2).mid, successor };
    const signature = signKick(identityOf(1).signingSecret, moment, removal);
    const order = { by: 1, target: 0, version: 4, signature, successor };
    house.relay.inject(to, { type: "kicked", ...order });
    house.run();
    unmoved(anna);
  });

  test("can not kick somebody else, or put in a link of its own", () => {
    const { house, anna, to, moment } = lied();
    const removal = { target: identityOf(2).mid, successor: noise(32) };
    const signature = signKick(identityOf(1).signingSecret, moment, removal);
    const link = { newAddress: noise(16), newAccessKey: noise(32) };
    house.relay.inject(to, { type: "kicked", by: 1, target: 2, version: 4, signature, ...link });
    house.run();
    unmoved(anna);
  });

  test("can not stop the room", () => {
    const { house, anna, to, moment } = lied();
    const signature = signStop(identityOf(1).signingSecret, { ...moment, address: noise(16) });
    house.relay.inject(to, { type: "stopped", by: 1, signature });
    house.run();
    unmoved(anna);
  });

  test("can not use the orders of somebody whom the policy does not let", () => {
    const house = new House();
    const anna = house.create("Anna", true);
    house.join("Ben", anna);
    house.join("Clara", anna);
    const { genesis, address, version } = house.relay.room;
    const moment = { gh: genesis.hash, address, version };
    const { signingSecret } = identityOf(1);
    const seat = house.relay.seat(0);
    house.relay.inject(seat, {
      type: "stopped",
      by: 1,
      signature: signStop(signingSecret, moment),
    });
    const lock = { by: 1, version: version + 1, change: /** @type {const} */ ("lock") };
    const signature = signPolicy(signingSecret, moment, "lock");
    house.relay.inject(seat, { type: "policy", ...lock, signature });
    const link = { newAddress: noise(16), newAccessKey: noise(32) };
    const successor = successorOf({ address: link.newAddress, accessKey: link.newAccessKey });
    const removal = { target: identityOf(2).mid, successor };
    const kick = { by: 1, target: 2, version: version + 1, ...link };
    const order = signKick(signingSecret, moment, removal);
    house.relay.inject(seat, { type: "kicked", ...kick, signature: order });
    house.run();
    assert.equal(anna.state.phase, "here");
    assert.equal(anna.state.locked, false);
    assert.deepEqual(present(anna), ["Anna", "Ben", "Clara"]);
    const orders = anna.state.entries.flatMap(({ notice }) =>
      notice?.type === "forged" ? [notice.order] : [],
    );
    assert.deepEqual(orders, ["stop", "policy", "kick"]);
  });

  test("can not lock the room", () => {
    const { house, anna, to } = lied();
    const order = {
      by: 1,
      version: 4,
      change: /** @type {const} */ ("lock"),
      signature: noise(64),
    };
    house.relay.inject(to, { type: "policy", ...order });
    house.run();
    unmoved(anna);
  });

  test("can not use an old order again", async () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben");
    for (const order of [() => ben.lock(), () => ben.unlock()]) {
      const given = order();
      house.run();
      await given;
    }
    const old = house.relay.told.find(({ to, frame }) => to === 0 && frame.type === "policy");
    assert.ok(old?.frame.type === "policy" && old.frame.change === "lock");
    house.relay.inject(house.relay.seat(0), old.frame);
    house.relay.inject(house.relay.seat(0), { ...old.frame, version: 99 });
    house.run();
    assert.equal(anna.state.locked, false);
    assert.deepEqual(warnings(anna), ["forged"]);
  });

  test("can not keep an order, and use it when the room is another", async () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben", "Clara");
    house.relay.busy = refusing("kick");
    const refused = assert.rejects(ben.kick(member(ben, "Clara").mid));
    house.run();
    await refused;
    house.relay.busy = () => undefined;
    house.join("Dora", anna);
    const kept = house.relay.heard.find(({ frame }) => frame.type === "kick")?.frame;
    assert.ok(kept?.type === "kick");
    const { signature, newAddress, newAccessKey } = kept;
    const order = { by: 1, target: 2, signature, newAddress, newAccessKey };
    for (const version of [kept.version + 1, house.relay.room.version + 1]) {
      house.relay.inject(house.relay.seat(0), { type: "kicked", ...order, version });
    }
    house.run();
    assert.deepEqual(present(anna), ["Anna", "Ben", "Clara", "Dora"]);
    assert.deepEqual(warnings(anna), ["forged"]);
  });

  test("can not say that somebody left who did not", () => {
    const { house, anna, to } = lied();
    for (const signature of [undefined, noise(64)]) {
      house.relay.inject(to, { type: "left", slot: 1, version: 4, how: "left", signature });
    }
    house.run();
    unmoved(anna);
  });

  test("can not put another room behind a link", () => {
    const house = new House();
    const anna = house.create("Anna");
    const other = makeGenesis(identityOf(5).ik, {}, noise);
    house.relay.tell = (frame) =>
      frame.type === "challenge" ? [{ ...frame, genesis: other.bytes }] : [frame];
    const ben = house.join("Ben", anna);
    assert.deepEqual(ben.state.refusal, { reason: "another-room" });
    assert.ok(!house.relay.heard.some(({ frame }) => frame.type === "join"));
  });

  test("can not have the link prove itself twice", () => {
    const house = new House();
    const anna = house.create("Anna");
    house.relay.tell = (frame) => (frame.type === "challenge" ? [frame, frame] : [frame]);
    assert.deepEqual(house.join("Ben", anna).state.refusal, { reason: "impostor" });
    assert.equal(house.relay.heard.filter(({ frame }) => frame.type === "join").length, 1);
  });

  test("can not give me the seat or the record of somebody else", () => {
    const house = new House();
    const anna = house.create("Anna");
    house.relay.tell = (frame) => [frame.type === "welcome" ? { ...frame, slot: 0 } : frame];
    assert.deepEqual(house.join("Ben", anna).state.refusal, { reason: "impostor" });
  });

  test("can not vouch for anybody in place of who kicked", async () => {
    const house = new House();
    const [anna] = house.gather("Anna", "Ben", "Clara");
    const kick = anna.kick(member(anna, "Clara").mid);
    house.run();
    await kick;
    house.relay.tell = (frame) =>
      frame.type === "welcome" && frame.certificate
        ? [{ ...frame, certificate: damaged(frame.certificate) }]
        : [frame];
    const dora = house.join("Dora", anna);
    assert.deepEqual(present(dora), ["Dora"]);
    assert.deepEqual(warnings(dora), ["ghost"]);
  });
});

describe("Who kicks", () => {
  /**
   * Ben removes Clara, with an order and a share that his page did not make.
   *
   * @param {Uint8Array} payload of the share for Anna
   * @param {{accessKey?: Uint8Array}} [announced] in place of what follows from the secret
   */
  function handmadeKick(payload, announced) {
    const house = new House();
    const [anna] = house.gather("Anna", "Ben", "Clara");
    const old = linkKeys(readRoomKey(anna.state.key ?? "").secret);
    const { genesis, address, version } = house.relay.room;
    const link = { ...linkKeys(next), ...announced };
    const moment = { gh: genesis.hash, address, version };
    const removal = { target: identityOf(2).mid, successor: successorOf(link) };
    const ben = identityOf(1);
    const pair = new OutgoingPair(genesis.hash, ben, identityOf(0), chance("share"));
    house.relay.inject(house.relay.seat(0), {
      type: "kicked",
      by: 1,
      target: 2,
      version: version + 1,
      newAddress: link.address,
      newAccessKey: link.accessKey,
      signature: signKick(ben.signingSecret, moment, removal),
      share: pair.seal(payload, { link: old, base: 1 }),
    });
    house.run();
    assert.deepEqual(present(anna), ["Anna", "Ben"]);
    house.pass(10_000);
    return anna;
  }
  const next = chance("next link")(16);

  test("gives the new link to those who stay", () => {
    const anna = handmadeKick(writeShare(next));
    assert.deepEqual(readRoomKey(anna.state.key ?? "").secret, next);
    assert.deepEqual(warnings(anna), []);
  });

  /** @type {[string, Uint8Array, {accessKey?: Uint8Array}?][]} */
  const wrong = [
    ["the secret of another link", writeShare(chance("another link")(16))],
    [
      "a secret that is not all of what was announced",
      writeShare(next),
      { accessKey: chance("no key")(32) },
    ],
    ["something else than a secret", writeWhisper(1, "no link for you")],
  ];
  for (const [name, payload, announced] of wrong) {
    test(`can not pass off as the new link ${name}`, () => {
      const anna = handmadeKick(payload, announced);
      assert.equal(anna.state.key, null);
      assert.deepEqual(warnings(anna), ["link-missing"]);
      assert.equal(anna.state.phase, "here");
    });
  }

  test("can not rename those who stay", async () => {
    const house = new House();
    const [anna] = house.gather("Anna", "Ben", "Clara");
    const kick = anna.kick(member(anna, "Clara").mid);
    house.run();
    await kick;
    const link = linkKeys(readRoomKey(anna.state.key ?? "").secret);
    const random = chance("rename");
    const [first, second] = [0, 1].map(identityOf);
    const names = [
      { ik: first.ik, alias: { text: "Zed", salt: random(16) } },
      { ik: second.ik, alias: { text: "Anna", salt: random(16) } },
    ];
    const { hash } = house.relay.room.genesis;
    house.relay.room.certificate = makeCertificate(hash, link, names, random);
    const dora = house.join("Dora", anna);
    assert.deepEqual(present(dora), ["Dora"]);
    assert.deepEqual(warnings(dora), ["ghost"]);
  });
});
