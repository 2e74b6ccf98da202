import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Fading } from "../../../main/client/room/fading.js";
import { worldOf } from "../../../main/client/room/place.js";
import { createRoom } from "../../../main/client/room/session.js";
import { House, last, notices, present, read } from "../support/house.js";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** What a page is given, in a browser whose timers do not wait at all if they are to wait for too long. @param {House} house */
function impatient(house) {
  const { setTimeout, ...place } = house.place;
  return {
    ...place,
    setTimeout: (/** @type {() => void} */ run, /** @type {number} */ ms) => {
      assert.ok(ms < 2 ** 31, "it would not wait at all");
      return setTimeout(run, ms);
    },
  };
}

describe("A room with an end", () => {
  test("shows it to everybody, and says when it comes near", () => {
    const house = new House();
    const anna = house.found("Anna", { lasts: 600 });
    house.pass(4 * MINUTE);
    const ben = house.join("Ben", anna);
    assert.equal(anna.state.rules.end, ben.state.rules.end);
    assert.ok(Math.abs((ben.state.rules.end ?? 0) - house.clock.now() - 6 * MINUTE) < 2000);
    assert.deepEqual(notices(ben), []);
    house.pass(MINUTE + 1000);
    assert.deepEqual(last(ben).notice, { type: "ends-soon", minutes: 5 });
    house.pass(4 * MINUTE);
    assert.deepEqual(last(ben).notice, { type: "ends-soon", minutes: 1 });
    assert.deepEqual(last(anna).notice, { type: "ends-soon", minutes: 1 });
  });

  test("is over for everybody then, and its link opens nothing", () => {
    const house = new House();
    const anna = house.found("Anna", { lasts: 600 });
    const key = anna.state.key ?? "";
    const ben = house.join("Ben", anna);
    house.pass(10 * MINUTE + 1000);
    assert.deepEqual(anna.state.ending, { kind: "time-over" });
    assert.deepEqual(ben.state.ending, { kind: "time-over" });
    assert.deepEqual(house.enter("Clara", key).state.refusal, { reason: "not-here" });
    assert.equal(house.clock.waiting, 0);
  });

  test("is over for a page that has no connection then", () => {
    const house = new House();
    const anna = house.found("Anna", { lasts: 600 });
    house.join("Ben", anna);
    house.pass(10 * MINUTE - 30_000);
    house.lose(0);
    house.pass(MINUTE);
    assert.deepEqual(anna.state.ending, { kind: "time-over" });
  });

  test("is over for a page whose server does not end it", () => {
    const house = new House();
    const anna = house.found("Anna", { lasts: 600 });
    house.relay.room.expire = () => {};
    house.pass(10 * MINUTE + 5_000);
    assert.equal(anna.state.phase, "here");
    house.pass(10_000);
    assert.deepEqual(anna.state.ending, { kind: "time-over" });
  });

  test("that the server ends before its time, or that has no end, was ended by nobody here", () => {
    for (const lasts of [600, 0]) {
      const house = new House();
      const anna = house.found("Anna", { lasts });
      house.pass(5 * MINUTE);
      house.relay.close(house.relay.seat(0), 4506);
      house.run();
      assert.deepEqual(anna.state.ending, { kind: "unproved", claim: "time-over" });
    }
  });

  test("lasts as long as it should although the clock of a page is wrong", () => {
    const house = new House();
    house.relay.ahead = 3 * 60 * MINUTE;
    const anna = house.found("Anna", { lasts: 600 });
    const ben = house.join("Ben", anna);
    for (const { state } of [anna, ben]) {
      assert.ok(Math.abs((state.rules.end ?? 0) - house.clock.now() - 10 * MINUTE) < 2000);
    }
    house.pass(9 * MINUTE);
    assert.deepEqual(present(ben), ["Anna", "Ben"]);
    house.pass(MINUTE + 1000);
    assert.deepEqual(ben.state.ending, { kind: "time-over" });
  });

  test("may last longer than a browser's timers can wait", () => {
    const house = new House();
    const anna = createRoom(impatient(house), { alias: "Anna", lasts: (60 * DAY) / 1000 });
    house.pass(1000);
    assert.deepEqual([anna.state.phase, notices(anna)], ["here", []]);
  });
});

describe("A room for a few", () => {
  test("lets no more in, and says how many it holds", () => {
    const house = new House();
    const anna = house.found("Anna", { members: 2 });
    house.join("Ben", anna);
    assert.deepEqual(house.join("Clara", anna).state.refusal, { reason: "room-full" });
    assert.equal(anna.state.rules.members, 2);
  });

  test("holds no more than the server lets it", () => {
    const house = new House();
    assert.equal(house.found("Anna", { members: 200 }).state.rules.members, 50);
  });
});

describe("In a room where messages disappear", () => {
  test("they may last longer than a browser's timers can wait", () => {
    const house = new House();
    /** @type {string[]} */
    const gone = [];
    const fading = new Fading(worldOf(impatient(house)), 40 * DAY, (id) => gone.push(id));
    fading.mark({ id: "e1", kind: "text", at: 0 });
    house.pass(40 * DAY - 1);
    assert.deepEqual(gone, []);
    house.pass(1);
    assert.deepEqual(gone, ["e1"]);
  });

  test("they do, for everybody, each in its time", () => {
    const house = new House();
    const anna = house.found("Anna", { lifetime: 60 });
    const ben = house.join("Ben", anna);
    anna.post("one");
    house.pass(30_000);
    ben.post("two");
    house.run();
    assert.equal(last(anna).until, house.clock.now() + 60_000);
    house.pass(30_000);
    assert.deepEqual([read(anna), read(ben)], [["Ben: two"], ["Ben: two"]]);
    house.pass(30_000);
    assert.deepEqual([read(anna), read(ben)], [[], []]);
    assert.deepEqual(notices(anna), ["joined"]);
  });

  test("what has not left the page stays, and its time begins when it does", () => {
    const house = new House();
    const anna = house.found("Anna", { lifetime: 10 });
    house.join("Ben", anna);
    house.lose(0);
    anna.post("wait");
    house.pass(20_000);
    assert.deepEqual(read(anna), ["Anna: wait"]);
    house.bringBack(anna);
    house.pass(1000);
    assert.deepEqual(read(anna), ["Anna: wait"]);
    house.pass(10_000);
    assert.deepEqual(read(anna), []);
  });

  test("whispers do too, and nobody gives away afterwards what somebody missed", () => {
    const house = new House();
    const anna = house.found("Anna", { lifetime: 10 });
    const ben = house.join("Ben", anna);
    anna.whisper(ben.state.me?.mid ?? "", "hush");
    house.run();
    assert.deepEqual(read(ben), ["Anna: hush"]);
    house.lose(1);
    anna.post("gone before you are back");
    house.pass(20_000);
    house.bringBack(ben);
    house.pass(5_000);
    assert.deepEqual([read(anna), read(ben)], [[], []]);
  });
});
