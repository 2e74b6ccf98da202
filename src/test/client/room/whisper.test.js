import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Once } from "../../../main/client/room/once.js";
import { House, member, notices, read, warnings } from "../support/house.js";

/** @typedef {import("../support/house.js").Session} Session */

/** How far the only whisper has come. @param {Session} session */
function whisper({ state }) {
  const { state: far, why } = state.entries.find(({ kind }) => kind === "whisper") ?? {};
  return why ? `${far}: ${why}` : far;
}

/** Anna and Ben, and how Anna whispers to him. */
function two() {
  const house = new House();
  const [anna, ben] = house.gather("Anna", "Ben");
  const say = (/** @type {string} */ text) => anna.whisper(member(anna, "Ben").mid, text);
  return { house, anna, ben, say };
}

describe("A whisper", () => {
  test("is sent, and then seen when its receiver says so", () => {
    const { house, anna, say } = two();
    /** @type {unknown[]} */
    const states = [];
    anna.subscribe((_, change) => change.type === "entry-changed" && states.push(whisper(anna)));
    say("psst");
    house.run();
    assert.deepEqual(states, ["sent", "seen"]);
  });

  test("that is lost is sent again when its receiver can not open what comes after it", () => {
    const { house, anna, ben, say } = two();
    house.keepFrom(1, "pair");
    say("psst");
    house.run();
    house.keepNothing();
    anna.post("hello");
    house.pass(10_000);
    assert.deepEqual([...read(ben)].sort(), ["Anna: hello", "Anna: psst"]);
    assert.equal(whisper(anna), "seen");
    assert.deepEqual([anna, ben].flatMap(warnings), []);
  });

  test("to somebody who is away waits until that member is back", () => {
    const { house, anna, ben, say } = two();
    house.lose(1);
    say("psst");
    say("are you there?");
    house.run();
    assert.deepEqual([whisper(anna), house.relay.heard.at(-1)?.frame.type], ["sending", "join"]);
    house.bringBack(ben);
    assert.deepEqual(read(ben), ["Anna: psst", "Anna: are you there?"]);
    assert.equal(whisper(anna), "seen");
    assert.deepEqual([...warnings(anna), ...warnings(ben)], []);
  });

  test("that reaches the server just after its receiver got lost waits too", () => {
    const { house, anna, ben, say } = two();
    house.relay.seat(0).line?.hold();
    say("psst");
    house.lose(1);
    house.relay.seat(0).line?.release();
    house.run();
    assert.equal(whisper(anna), "sending");
    house.bringBack(ben);
    assert.deepEqual([read(ben), whisper(anna)], [["Anna: psst"], "seen"]);
  });

  test("that got lost with its receiver's connection is sent again when that member is back", () => {
    const { house, anna, ben, say } = two();
    house.keepFrom(1, "pair");
    say("psst");
    house.run();
    assert.deepEqual([whisper(anna), read(ben)], ["sent", []]);
    house.keepNothing();
    house.lose(1);
    house.bringBack(ben);
    assert.deepEqual([read(ben), whisper(anna)], [["Anna: psst"], "seen"]);
    assert.deepEqual(warnings(ben), []);
  });

  for (const [what, type, then, frames] of /** @type {const} */ ([
    ["the answer", "ack", "is not sent again, the receipt being there", 2],
    ["the receipt", "pair", "is sent again, and shown once", 4],
  ])) {
    test(`of which ${what} got lost ${then}`, () => {
      const { house, anna, ben, say } = two();
      house.keepFrom(0, type);
      say("psst");
      house.run();
      house.lose(0);
      house.keepNothing();
      house.bringBack(anna);
      house.pass(0);
      assert.deepEqual([read(ben), whisper(anna)], [["Anna: psst"], "seen"]);
      assert.equal(house.relay.heard.filter(({ frame }) => frame.type === "pair").length, frames);
      assert.deepEqual([...warnings(anna), ...warnings(ben)], []);
    });
  }

  test("without a receipt is sent again, ever more seldom, and then no more", () => {
    const { house, anna, ben, say } = two();
    house.keepFrom(1, "pair");
    say("psst");
    house.run();
    for (const [ms, sent] of [
      [9_999, 1],
      [1, 2],
      [30_000, 3],
      [90_000, 4],
      [1_000_000, 4],
    ]) {
      house.pass(ms);
      assert.equal(house.relay.heard.filter(({ frame }) => frame.type === "pair").length, sent);
    }
    assert.deepEqual([read(ben), whisper(anna)], [[], "sent"]);
  });

  test("that the server lost once arrives without anybody's doing", () => {
    const { house, anna, ben, say } = two();
    house.keepFrom(1, "pair");
    say("psst");
    house.run();
    house.keepNothing();
    house.pass(10_000);
    // the setup of the channel was lost with it, so Ben has to say first that he can not open it
    house.pass(5_000);
    assert.deepEqual([read(ben), whisper(anna)], [["Anna: psst"], "seen"]);
    assert.deepEqual([...warnings(anna), ...warnings(ben)], []);
  });

  test("typed without a connection waits, and keeps its place among the others", () => {
    const { house, anna, ben, say } = two();
    house.lose(0);
    say("one");
    say("two");
    house.bringBack(anna);
    assert.deepEqual(read(ben), ["Anna: one", "Anna: two"]);
  });

  test("fails when its receiver does not come back", () => {
    const { house, anna, say } = two();
    house.lose(1);
    say("psst");
    house.pass(60_000);
    assert.deepEqual(notices(anna), ["joined", "timed-out"]);
    assert.equal(whisper(anna), "failed: nobody-there");
  });

  test("of which nobody knows whether it arrived says so when its receiver does not come back", () => {
    const { house, anna, say } = two();
    house.keepFrom(1, "pair");
    say("psst");
    house.run();
    house.keepNothing();
    house.lose(1);
    house.pass(60_000);
    assert.equal(whisper(anna), "failed: unsure");
  });

  test("is not shown to somebody else who takes the seat", () => {
    const { house, anna, ben, say } = two();
    house.lose(1);
    say("for you only");
    house.pass(60_000);
    house.relay.reachable = true;
    house.pass(15_000);
    assert.equal(ben.state.phase, "here");
    assert.deepEqual(read(ben), []);
    assert.equal(whisper(anna), "failed: nobody-there");
  });
});

describe("The first time of a number", () => {
  test("is told from every other, in any order", () => {
    const once = new Once();
    const first = [2, 1, 2, 4, 1, 3, 4, 5, 3].map((n) => once.first(n));
    assert.deepEqual(first, [true, true, false, true, false, true, false, true, false]);
  });

  test("is remembered within bounds: what is far below is not waited for", () => {
    const once = new Once();
    for (let n = 2; n <= 2002; n += 2) once.first(n);
    assert.equal(once.first(1), false);
    assert.deepEqual([once.first(2001), once.first(2001), once.first(2002)], [true, false, false]);
  });
});
