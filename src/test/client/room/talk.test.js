import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { House, last, member, notices, present, read, warnings } from "../support/house.js";

describe("In a room", () => {
  test("whoever creates it is alone, and the host", () => {
    const anna = new House().create("Anna");
    assert.equal(anna.state.phase, "here");
    assert.deepEqual(present(anna), ["Anna"]);
    assert.equal(anna.state.me?.host, true);
    assert.equal(anna.state.key?.length, 44);
  });

  test("everyone reads what everyone says, in one order", () => {
    const house = new House();
    const [anna, ben, clara] = house.gather("Anna", "Ben", "Clara");
    anna.post("hello");
    house.run();
    ben.post("hi");
    house.run();
    clara.act("waves");
    anna.post("good");
    house.run();
    const said = ["Anna: hello", "Ben: hi", "Clara: waves", "Anna: good"];
    for (const one of [anna, ben, clara]) {
      assert.deepEqual(read(one), said);
      assert.deepEqual(warnings(one), []);
    }
    assert.deepEqual(present(clara), ["Anna", "Ben", "Clara"]);
  });

  test("a message is sending, then sent, then seen by everyone it was sealed for", () => {
    const house = new House();
    const [anna, ben, clara] = house.gather("Anna", "Ben", "Clara");
    const id = anna.post("hello");
    const state = () => anna.state.entries.find((entry) => entry.id === id)?.state;
    assert.equal(state(), "sending");
    house.run();
    assert.equal(state(), "sent");
    ben.post("yes?");
    house.run();
    assert.equal(state(), "sent");
    clara.post("yes?");
    house.run();
    assert.equal(state(), "seen");
  });

  test("a whisper is for one", () => {
    const house = new House();
    const [anna, ben, clara] = house.gather("Anna", "Ben", "Clara");
    anna.whisper(member(anna, "Ben").mid, "psst");
    house.run();
    assert.deepEqual(read(ben), ["Anna: psst"]);
    assert.deepEqual(read(clara), []);
    assert.equal(last(ben).kind, "whisper");
    assert.equal(last(anna).state, "seen");
  });

  test("a whisper to somebody who has left fails, and can be tried again", () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben");
    const { mid } = member(anna, "Ben");
    ben.leaveNow();
    house.run();
    const id = anna.whisper(mid, "psst");
    house.run();
    assert.deepEqual([last(anna).state, last(anna).why], ["failed", "nobody-there"]);
    anna.retry(id);
    house.run();
    assert.deepEqual([last(anna).state, last(anna).why], ["failed", "nobody-there"]);
  });

  test("a message that the server refused leaves no gap, and can be tried again", () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben");
    house.relay.busy = (frame) =>
      frame.type === "message"
        ? { type: "refused", request: "message", reason: "full-moon", ref: frame.ref }
        : undefined;
    const id = anna.post("one");
    house.run();
    assert.deepEqual([last(anna).state, last(anna).why], ["failed", "full-moon"]);
    house.relay.busy = () => undefined;
    anna.post("two");
    anna.retry(id);
    house.run();
    assert.deepEqual(read(ben), ["Anna: two", "Anna: one"]);
    assert.deepEqual(warnings(ben), []);
    assert.equal(anna.state.entries.find((entry) => entry.id === id)?.state, "sent");
  });

  test("what is too fast for the server goes when it may", () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben");
    let refusals = 2;
    house.relay.busy = (frame) =>
      frame.type === "message" && refusals-- > 0
        ? {
            type: "refused",
            request: "message",
            reason: "too-fast",
            ref: frame.ref,
            retryAfter: 900,
          }
        : undefined;
    for (const text of ["one", "two", "three"]) anna.post(text);
    house.pass(1799);
    assert.deepEqual(read(ben), []);
    house.pass(1);
    assert.deepEqual(read(ben), ["Anna: one", "Anna: two", "Anna: three"]);
    assert.deepEqual(warnings(ben), []);
  });

  test("who leaves says farewell first, and is gone", async () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben");
    const left = ben.leave("bye");
    house.run();
    await left;
    assert.deepEqual(read(anna), ["Ben: bye"]);
    assert.equal(anna.state.entries.at(-2)?.kind, "farewell");
    assert.deepEqual(notices(anna), ["joined", "left"]);
    assert.deepEqual(present(anna), ["Anna"]);
    assert.deepEqual(ben.state.ending, { kind: "left" });
  });

  test("a farewell that does not get through does not keep anybody", async () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben");
    house.relay.busy = (frame) =>
      frame.type === "message"
        ? { type: "refused", request: "message", reason: "too-fast", retryAfter: 60_000 }
        : undefined;
    const left = ben.leave();
    house.pass(2000);
    await left;
    assert.deepEqual(present(anna), ["Anna"]);
  });

  test("who leaves says so once, even if the farewell gets through late", async () => {
    const house = new House();
    const [, ben] = house.gather("Anna", "Ben");
    house.relay.tell = (frame) => (frame.type === "ack" ? [] : [frame]);
    house.relay.busy = (frame) => (frame.type === "leave" ? { type: "pong" } : undefined);
    const left = ben.leave("bye");
    house.pass(2000);
    house.relay.inject(house.relay.seat(1), { type: "ack", ref: 1, seq: 1 });
    house.pass(2000);
    await left;
    assert.equal(house.relay.heard.filter(({ frame }) => frame.type === "leave").length, 1);
    assert.deepEqual(ben.state.ending, { kind: "left" });
  });

  test("a page that is closed gives its seat up at once", () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben");
    ben.leaveNow();
    assert.equal(ben.state.phase, "ended");
    house.run();
    assert.deepEqual(notices(anna), ["joined", "left"]);
  });

  test("the last one out ends it", async () => {
    const house = new House();
    const [anna] = house.gather("Anna");
    const key = anna.state.key ?? "";
    const left = anna.leave();
    house.run();
    await left;
    assert.equal(house.relay.rooms.size, 0);
    assert.deepEqual(house.enter("Ben", key).state.refusal, { reason: "not-here" });
  });

  test("two with look-alike names are told apart", () => {
    const house = new House();
    const [anna] = house.gather("Anna", "Аnnа", "Ben");
    assert.deepEqual(
      anna.state.members.map(({ namesake }) => namesake),
      [true, true, false],
    );
  });

  test("what is cleared is cleared here only", () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben");
    anna.post("hello");
    house.run();
    ben.clear();
    assert.deepEqual(ben.state.entries, []);
    assert.deepEqual(read(anna), ["Anna: hello"]);
  });

  test("a message for more people than fit into a frame reaches all of them", () => {
    const house = new House();
    house.relay.limits = { ...house.relay.limits, frame: 4000 };
    const people = house.gather("Anna", "Ben", "Clara", "Dora", "Emil", "Fritz");
    people[0].post("hello");
    house.run();
    for (const one of people) assert.deepEqual(read(one), ["Anna: hello"]);
    assert.equal(house.relay.heard.filter(({ frame }) => frame.type === "message").length, 3);
    assert.equal(people[0].state.entries.at(-1)?.state, "sent");
  });
});
