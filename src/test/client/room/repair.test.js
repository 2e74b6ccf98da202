import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fromUtf8, toUtf8 } from "../../../main/client/bytes/encoding.js";
import { TYPE, readContent } from "../../../main/client/crypto/content.js";
import { Accomplice, identityOf } from "../support/accomplice.js";
import { House, last, member, notices, present, read, warnings } from "../support/house.js";

/** @typedef {import("../support/house.js").Session} Session */

/** Gives the network back. @param {House} house */
function find(house) {
  house.relay.reachable = true;
  house.pass(20_000);
}

describe("What somebody missed", () => {
  test("while its connection was lost comes from the others, in its place", () => {
    const house = new House();
    const [anna, ben, clara] = house.gather("Anna", "Ben", "Clara");
    anna.post("one");
    house.run();
    house.lose(1);
    anna.post("two");
    clara.act("three");
    anna.post("four");
    house.run();
    find(house);
    assert.deepEqual(read(ben), ["Anna: one", "Anna: two", "Clara: three", "Anna: four"]);
    assert.deepEqual(warnings(ben), []);
    assert.deepEqual(notices(ben), ["joined", "fetched"]);
  });

  test("comes also from somebody whose connection was dead when it was asked for", () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben");
    house.lose(0);
    ben.post("hello");
    house.run();
    house.relay.cut(house.relay.seat(1), { page: false, server: false });
    find(house);
    assert.deepEqual(read(anna), []);
    house.pass(60_000);
    assert.deepEqual(read(anna), ["Ben: hello"]);
    assert.deepEqual(warnings(anna), []);
  });

  test("because the server dropped it comes from who said it", () => {
    const house = new House();
    const [anna, ben, clara] = house.gather("Anna", "Ben", "Clara");
    anna.post("one");
    house.run();
    house.keepFrom(1, "message");
    anna.post("two");
    house.run();
    house.keepNothing();
    clara.post("three");
    anna.post("four");
    house.run();
    assert.deepEqual(read(ben), ["Anna: one", "Clara: three", "Anna: four"]);
    house.pass(5000);
    assert.deepEqual(read(ben), ["Anna: one", "Anna: two", "Clara: three", "Anna: four"]);
    assert.deepEqual([warnings(ben), notices(ben)], [[], ["joined"]]);
  });

  test("is counted, with who gave it", () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben");
    house.lose(1);
    anna.post("one");
    anna.post("two");
    house.run();
    find(house);
    const { notice } = last(ben);
    assert.ok(notice?.type === "fetched");
    assert.deepEqual([notice.count, notice.from.map(({ alias }) => alias)], [2, ["Anna"]]);
  });

  test("as the last thing said is noticed by what others have seen", () => {
    const house = new House();
    const [anna, ben, clara] = house.gather("Anna", "Ben", "Clara");
    anna.post("one");
    house.run();
    house.keepFrom(1, "message");
    anna.post("two");
    house.run();
    house.keepNothing();
    clara.post("three");
    house.pass(5000);
    assert.deepEqual(read(ben), ["Anna: one", "Anna: two", "Clara: three"]);
    assert.deepEqual(warnings(ben), []);
  });

  test("while the server lost also all answers is asked for once more, before it is told as missing", () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben");
    anna.post("one");
    house.run();
    house.keepFrom(1, "message");
    anna.post("two");
    house.run();
    house.keepFrom(1, "pair");
    anna.post("three");
    house.pass(50_000);
    assert.deepEqual([read(ben), warnings(ben)], [["Anna: one", "Anna: three"], []]);
    house.keepNothing();
    house.pass(60_000);
    assert.deepEqual(read(ben), ["Anna: one", "Anna: two", "Anna: three"]);
    assert.deepEqual(warnings(ben), []);
  });

  test("comes from others if its sender has left", () => {
    const house = new House();
    const [anna, ben, clara] = house.gather("Anna", "Ben", "Clara");
    anna.post("one");
    house.run();
    house.lose(1);
    clara.post("two");
    house.run();
    clara.leaveNow();
    find(house);
    assert.deepEqual(read(ben), ["Anna: one", "Clara: two"]);
    assert.deepEqual([present(ben), warnings(ben)], [["Anna", "Ben"], []]);
  });

  test("of somebody who came and went meanwhile is shown with the name it had", async () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben", "Clara");
    house.lose(1);
    house.relay.reachable = true;
    const dora = house.join("Dora", anna);
    dora.post("by the old link");
    house.run();
    const kick = anna.kick(member(anna, "Clara").mid);
    house.run();
    await kick;
    const emil = house.join("Emil", anna);
    emil.post("by the new link");
    house.run();
    dora.leaveNow();
    emil.leaveNow();
    find(house);
    assert.deepEqual(read(ben), ["Dora: by the old link", "Emil: by the new link"]);
    assert.deepEqual([present(ben), warnings(ben)], [["Anna", "Ben"], []]);
    assert.equal(ben.state.key, anna.state.key);
  });

  test("of somebody who came by a link that came and went meanwhile is proved by whoever gives it", async () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben", "Clara");
    house.lose(1);
    house.relay.reachable = true;
    const kick = anna.kick(member(anna, "Clara").mid);
    house.run();
    await kick;
    house.join("Dora", anna).post("by the link in between");
    house.run();
    const again = anna.kick(member(anna, "Dora").mid);
    house.run();
    await again;
    find(house);
    assert.deepEqual(read(ben), ["Dora: by the link in between"]);
    assert.deepEqual([present(ben), warnings(ben)], [["Anna", "Ben"], []]);
  });

  test("comes also from somebody who was away itself while others came", () => {
    const house = new House();
    const [anna, ben, clara] = house.gather("Anna", "Ben", "Clara");
    house.lose(1, 2);
    house.relay.reachable = true;
    const dora = house.join("Dora", anna);
    dora.post("one");
    house.run();
    const emil = house.join("Emil", anna);
    house.bringBack(ben);
    house.relay.reachable = false;
    house.pass(5000);
    for (const session of [anna, dora, emil]) session.leaveNow();
    find(house);
    assert.deepEqual([read(ben), read(clara)], [["Dora: one"], ["Dora: one"]]);
    assert.deepEqual([present(clara), warnings(clara)], [["Ben", "Clara"], []]);
  });

  test("comes also from a helper whose first answer was lost, whoever that is", () => {
    for (const helper of [0, 1, 2, 3]) {
      const house = new House();
      const people = house.gather("Anna", "Ben", "Clara", "Dora", "Emil", "Fritz");
      house.lose(4);
      house.relay.tell = (frame, { slot }) =>
        frame.type === "message" && slot !== helper ? [] : [frame];
      people[5].post("one");
      house.run();
      people[5].leaveNow();
      const answered = new Set();
      house.relay.tell = (frame, { slot }) => {
        const first = frame.type === "pair" && slot === 4 && !answered.has(frame.from);
        if (first) answered.add(frame.from);
        return first ? [] : [frame];
      };
      find(house);
      assert.deepEqual(read(people[4]), ["Fritz: one"]);
    }
  });

  test("of somebody of whom nothing was ever heard is noticed by what others have seen", () => {
    const house = new House();
    const [anna, ben, clara] = house.gather("Anna", "Ben", "Clara");
    house.keepFrom(2, "message");
    anna.post("one");
    house.run();
    house.keepNothing();
    anna.leaveNow();
    ben.post("two");
    house.pass(5000);
    assert.deepEqual(read(clara), ["Anna: one", "Ben: two"]);
    assert.deepEqual(warnings(clara), []);
  });

  test("includes the new link, however often it changed", async () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben", "Clara", "Dora");
    ben.post("hello");
    house.run();
    house.lose(1);
    for (const alias of ["Clara", "Dora"]) {
      const kick = anna.kick(member(anna, alias).mid);
      house.run();
      await kick;
    }
    anna.post("two links later");
    house.run();
    find(house);
    assert.equal(ben.state.key, anna.state.key);
    assert.equal(read(ben).at(-1), "Anna: two links later");
    ben.post("there you are");
    house.run();
    assert.equal(read(anna).at(-1), "Ben: there you are");
    assert.deepEqual([...warnings(ben), ...warnings(anna)], []);
  });

  test("is waited for as long as who has it may come back", () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben");
    anna.post("one");
    house.run();
    house.keepFrom(1, "message");
    anna.post("two");
    house.run();
    house.keepNothing();
    anna.post("three");
    house.run();
    house.lose(0);
    house.pass(50_000);
    assert.deepEqual(warnings(ben), []);
    find(house);
    assert.deepEqual(read(ben), ["Anna: one", "Anna: two", "Anna: three"]);
    assert.deepEqual(warnings(ben), []);
  });

  test("is waited for also while nobody knows yet that the connection of who has it is lost", () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben");
    anna.post("one");
    house.run();
    house.keepFrom(1, "message");
    anna.post("two");
    house.run();
    house.keepNothing();
    anna.post("three");
    house.run();
    house.relay.cut(house.relay.seat(0), { page: false, server: false });
    house.pass(44_000);
    assert.deepEqual([read(ben), warnings(ben)], [["Anna: one", "Anna: three"], []]);
    house.pass(60_000);
    assert.deepEqual(read(ben), ["Anna: one", "Anna: two", "Anna: three"]);
    assert.deepEqual(warnings(ben), []);
  });

  test("and nobody has any more is told, when the last who had it has gone", () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben");
    anna.post("one");
    house.run();
    house.keepFrom(1, "message");
    house.pass(30_000);
    anna.post("two");
    house.run();
    house.keepNothing();
    house.pass(30_000);
    anna.post("three");
    house.run();
    house.lose(0);
    house.pass(120_000);
    const shown = ben.state.entries.map(({ text, notice }) => text ?? notice?.type);
    assert.deepEqual(shown, ["one", "gap", "three", "timed-out"]);
    const [one, gap, three] = ben.state.entries;
    assert.ok(gap.notice?.type === "gap");
    assert.deepEqual([gap.notice.when, gap.at], [{ from: one.at, to: three.at }, three.at]);
  });

  test("is shown with the times between which it was said, not with that of its fetching", () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben");
    anna.post("one");
    house.run();
    house.pass(600_000);
    const alive = house.clock.now();
    house.lose(1);
    house.pass(10_000);
    anna.post("two");
    house.run();
    house.relay.reachable = true;
    house.pass(20_000);
    const back = ben.state.entries.find(({ notice }) => notice?.type === "returned")?.at ?? NaN;
    const two = ben.state.entries.find(({ text }) => text === "two");
    assert.deepEqual([two?.earliest, two?.at], [alive, back]);
    assert.ok(back > alive + 10_000);
  });

  test("is marked as seen when it was fetched", () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben");
    house.lose(1);
    const id = anna.post("one");
    house.run();
    find(house);
    ben.post("thanks");
    house.run();
    assert.equal(anna.state.entries.find((entry) => entry.id === id)?.state, "seen");
  });
});

/** How many asks somebody sent since a moment. @param {House} house @param {number} slot */
function messagesOf(house, slot) {
  return house.relay.heard.filter(({ from, frame }) => from === slot && frame.type === "message")
    .length;
}

/** How often somebody answered somebody. @param {House} house @param {number} from @param {number} to */
function answersOf(house, from, to) {
  return house.relay.heard.filter(
    (one) => one.from === from && one.frame.type === "pair" && one.frame.to === to,
  ).length;
}

describe("The rules of repair", () => {
  test("3: a channel whose start was lost begins anew, and the lost message shows", () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben");
    house.keepFrom(1, "message");
    anna.post("one");
    house.run();
    house.keepNothing();
    anna.post("two");
    house.run();
    assert.deepEqual(read(ben), []);
    house.pass(1000);
    assert.deepEqual(read(ben), ["Anna: one", "Anna: two"]);
    house.pass(60_000);
    assert.deepEqual(warnings(ben), []);
  });

  test("3: also if both directions lost their start", () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben");
    house.relay.tell = (frame) => (frame.type === "message" ? [] : [frame]);
    anna.post("one");
    ben.post("two");
    house.run();
    house.keepNothing();
    anna.post("three");
    ben.post("four");
    house.pass(60_000);
    const said = ["Anna: one", "Ben: two", "Anna: three", "Ben: four"];
    for (const one of [anna, ben]) assert.deepEqual([read(one), warnings(one)], [said, []]);
  });

  test("4: holes in the middle are filled, each in its place", () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben");
    for (const text of ["one", "two", "three", "four", "five"]) {
      if (text === "two" || text === "four") house.keepFrom(1, "message");
      else house.keepNothing();
      anna.post(text);
      house.run();
    }
    house.pass(5000);
    const said = ["one", "two", "three", "four", "five"].map((text) => `Anna: ${text}`);
    assert.deepEqual([read(ben), warnings(ben)], [said, []]);
  });

  test("10: who was not given the new link asks for it, and talking goes on", async () => {
    const house = new House();
    const [anna, ben, clara] = house.gather("Anna", "Ben", "Clara", "Dora");
    house.relay.tell = (frame, { slot }) =>
      slot === 1 && frame.type === "kicked" ? [{ ...frame, share: undefined }] : [frame];
    const kick = anna.kick(member(anna, "Dora").mid);
    house.run();
    await kick;
    house.keepNothing();
    assert.equal(ben.state.key, null);
    ben.post("I am still here");
    house.pass(5000);
    assert.equal(ben.state.key, anna.state.key);
    for (const one of [anna, clara]) assert.equal(read(one).at(-1), "Ben: I am still here");
    assert.deepEqual(warnings(ben), []);
  });

  test("11: a newcomer gets nothing from before, even if it asks and the server helps", () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben", "Clara");
    anna.post("secret");
    ben.post("secret too");
    house.run();
    const dora = house.join("Dora", anna);
    const accomplice = new Accomplice(house.relay, 3, anna.state.key ?? "");
    for (const to of [0, 1, 2]) accomplice.ask(to, [0, 1, 2]);
    house.pass(5000);
    assert.deepEqual(
      [0, 1, 2].map((from) => answersOf(house, from, 3) > 0),
      [true, true, true],
    );
    assert.deepEqual(accomplice.given, []);
    anna.post("for all");
    house.run();
    for (const to of [1, 2]) accomplice.ask(to, [1, 2]);
    house.pass(5000);
    const given = accomplice.given.map(({ content }) => readContent(content));
    const texts = given.filter(({ type }) => type === TYPE.text).map(({ body }) => fromUtf8(body));
    assert.deepEqual(new Set(texts), new Set(["for all"]));
    assert.deepEqual(read(dora), ["Anna: for all"]);
  });

  test("11: who was kicked gets no answer", async () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben", "Clara");
    anna.post("one");
    house.run();
    const { key } = anna.state;
    const accomplice = new Accomplice(house.relay, 2, key ?? "");
    const kick = anna.kick(member(anna, "Clara").mid);
    house.run();
    await kick;
    for (const to of [0, 1]) accomplice.ask(to, [0, 1]);
    house.pass(5000);
    assert.deepEqual([answersOf(house, 0, 2), answersOf(house, 1, 2)], [0, 0]);
    assert.deepEqual([...warnings(anna), ...warnings(ben)], ["unopenable", "unopenable"]);
  });

  test("12: a wrap that can not be opened is answered by its sender at once", () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben");
    anna.post("one");
    house.run();
    house.relay.tell = (frame, { slot }) =>
      slot === 1 && frame.type === "message"
        ? [{ ...frame, wrap: frame.wrap.map((byte) => byte ^ 1) }]
        : [frame];
    anna.post("two");
    house.run();
    house.keepNothing();
    assert.deepEqual(read(ben), ["Anna: one"]);
    house.pass(300);
    assert.deepEqual([read(ben), warnings(ben)], [["Anna: one", "Anna: two"], []]);
  });

  test("13: what was repaired of somebody who did not start yet hides nothing before it", () => {
    const house = new House();
    const [anna, ben, clara] = house.gather("Anna", "Ben", "Clara");
    house.relay.tell = (frame, { slot }) =>
      "from" in frame && frame.from === 0 && slot === 1 ? [] : [frame];
    anna.post("one");
    anna.post("two");
    house.run();
    // Clara gives the second only, as if she had missed the first
    const accomplice = new Accomplice(house.relay, 2, clara.state.key ?? "");
    const two = accomplice.signed({ person: 0, n: 2, text: toUtf8("two") });
    accomplice.answer(1, [{ mid: identityOf(0).mid, seq: 2, ...two }]);
    house.run();
    assert.deepEqual(read(ben), ["Anna: two"]);
    house.keepNothing();
    anna.whisper(member(anna, "Ben").mid, "psst");
    house.pass(10_000);
    assert.deepEqual(read(ben), ["Anna: one", "Anna: two", "Anna: psst"]);
  });
});

describe("What a helper gives", () => {
  /** Anna, Ben and Clara, who is an accomplice of the server. */
  function helped() {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben", "Clara");
    anna.post("one");
    house.run();
    const accomplice = new Accomplice(house.relay, 2, anna.state.key ?? "");
    return { house, anna, ben, accomplice, mid: identityOf(0).mid };
  }

  /** @type {[string, (accomplice: Accomplice) => {content: Uint8Array, signature: Uint8Array}][]} */
  const lies = [
    [
      "signed by somebody else",
      (accomplice) => accomplice.signed({ person: 2, n: 2, text: toUtf8("I owe Clara 10") }),
    ],
    [
      "altered",
      (accomplice) => {
        const signed = accomplice.signed({ person: 0, n: 2, text: toUtf8("I owe Clara 10") });
        return { ...signed, content: signed.content.with(-1, 0x39) };
      },
    ],
    [
      "said in another room",
      (accomplice) => {
        const gh = new Uint8Array(32);
        return accomplice.signed({ person: 0, n: 2, text: toUtf8("I owe Clara 10"), gh });
      },
    ],
    [
      "no content",
      (accomplice) => ({ ...accomplice.signed({ person: 0, n: 2 }), content: toUtf8("junk") }),
    ],
  ];
  for (const [what, lie] of lies) {
    test(`is refused if it is ${what}, and does no harm`, () => {
      const { house, anna, ben, accomplice, mid } = helped();
      const { content, signature } = lie(accomplice);
      accomplice.answer(1, [{ mid, seq: house.relay.room.seq, content, signature }]);
      house.run();
      assert.deepEqual([read(ben), warnings(ben)], [["Anna: one"], ["unopenable"]]);
      const { notice } = ben.state.entries.at(-1) ?? {};
      assert.ok(notice?.type === "unopenable" && notice.who?.alias === "Clara");
      anna.post("two");
      house.pass(10_000);
      assert.deepEqual(read(ben), ["Anna: one", "Anna: two"]);
    });
  }

  test("is refused if it was said before I came", () => {
    const house = new House();
    const [anna] = house.gather("Anna", "Ben", "Clara");
    anna.post("not for Dora");
    house.run();
    const dora = house.join("Dora", anna);
    const accomplice = new Accomplice(house.relay, 2, anna.state.key ?? "");
    const { content, signature } = accomplice.signed({ person: 0, n: 1, text: toUtf8("leak") });
    accomplice.answer(3, [{ mid: identityOf(0).mid, seq: 1, content, signature }]);
    house.run();
    assert.deepEqual([read(dora), warnings(dora)], [[], []]);
  });

  test("is refused if its sender proves nothing", () => {
    const { house, ben, accomplice } = helped();
    const record = house.relay.seat(0).record.slice();
    record.set(identityOf(40).ik, 33);
    const { content, signature } = accomplice.signed({ person: 40, n: 1, text: toUtf8("boo") });
    const { seq } = house.relay.room;
    accomplice.answer(1, [{ record, seq, content, signature }]);
    accomplice.answer(1, [{ mid: identityOf(40).mid, seq, content, signature }]);
    house.run();
    assert.deepEqual([read(ben), warnings(ben)], [["Anna: one"], []]);
  });

  test("is shown once, however often it is given", () => {
    const { house, ben, accomplice, mid } = helped();
    const said = accomplice.signed({ person: 0, n: 9, text: toUtf8("two") });
    const item = { mid, seq: house.relay.room.seq, ...said };
    accomplice.answer(1, [item, item]);
    house.run();
    assert.deepEqual([read(ben), warnings(ben)], [["Anna: one", "Anna: two"], []]);
  });
});

describe("Asks", () => {
  test("of one member are answered once in a second", () => {
    const house = new House();
    const [anna] = house.gather("Anna", "Ben");
    const accomplice = new Accomplice(house.relay, 1, anna.state.key ?? "");
    for (let i = 0; i < 20; i++) accomplice.ask(0, [0]);
    house.run();
    assert.equal(answersOf(house, 0, 1), 2, "a share and an answer");
    house.pass(1000);
    assert.equal(answersOf(house, 0, 1), 4);
    house.pass(60_000);
    assert.equal(answersOf(house, 0, 1), 4);
  });

  test("are few, however many frames a server forges", () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben");
    anna.post("one");
    house.run();
    const before = messagesOf(house, 1);
    for (let second = 0; second < 600; second++) {
      const forged = { type: /** @type {const} */ ("pair"), seq: 9, from: 0 };
      house.relay.inject(house.relay.seat(1), { ...forged, frame: new Uint8Array(60) });
      house.pass(1000);
    }
    const asks = messagesOf(house, 1) - before;
    assert.ok(asks > 0 && asks < 50, `${asks} asks in 10 minutes`);
    assert.deepEqual(read(ben), ["Anna: one"]);
  });

  test("are not sent when nothing is missing", () => {
    const house = new House();
    const people = house.gather("Anna", "Ben", "Clara");
    for (const one of people) one.post("hello");
    house.pass(600_000);
    assert.deepEqual(
      [0, 1, 2].map((slot) => messagesOf(house, slot)),
      [1, 1, 1],
    );
  });
});
