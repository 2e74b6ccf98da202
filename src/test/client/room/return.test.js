import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { House, last, member, notices, present, read, warnings } from "../support/house.js";

/** @typedef {import("../support/house.js").Session} Session */

/** Gives the network back. @param {House} house */
function find(house) {
  house.relay.reachable = true;
  house.pass(15_000);
}

/** How often frames of a type were sent. @param {House} house @param {string} type */
const sent = (house, type) => house.relay.heard.filter(({ frame }) => frame.type === type).length;

describe("A lost connection", () => {
  for (const code of [1005, 1006, 4000, 4001, 4002, 4003, 4005]) {
    test(`closed with ${code} comes back by itself, to the same seat`, () => {
      const house = new House();
      const [anna, ben] = house.gather("Anna", "Ben");
      house.relay.close(house.relay.seat(1), code);
      house.run();
      assert.deepEqual([ben.state.phase, ben.state.connection], ["here", "lost"]);
      house.pass(15_000);
      assert.equal(ben.state.connection, "up");
      // after too much at once it waits until more is allowed, and of a slow one is told; else it is a blink
      assert.deepEqual(notices(ben), [4002, 4003].includes(code) ? ["returned"] : []);
      anna.post("there you are");
      ben.post("here I am");
      house.run();
      for (const one of [anna, ben]) {
        assert.deepEqual(read(one), ["Anna: there you are", "Ben: here I am"]);
        assert.deepEqual([present(one), warnings(one)], [["Anna", "Ben"], []]);
      }
    });
  }

  test("is seen by the others as away, and not as gone", () => {
    const house = new House();
    const [anna] = house.gather("Anna", "Ben");
    house.lose(1);
    assert.deepEqual(present(anna), ["Anna", "Ben"]);
    assert.equal(member(anna, "Ben").away, true);
    find(house);
    assert.equal(member(anna, "Ben").away, undefined);
    assert.deepEqual(notices(anna), ["joined"]);
  });

  test("says since when", () => {
    const house = new House();
    const [, ben] = house.gather("Anna", "Ben");
    house.pass(1234);
    const since = house.clock.now();
    house.lose(1);
    assert.equal(ben.state.lostAt, since);
    house.pass(1000);
    find(house);
    assert.deepEqual(last(ben).notice, { type: "returned", since });
    assert.equal(ben.state.lostAt, null);
  });

  test("says that it was too slow for what was said, each time that it was", () => {
    const house = new House();
    const [, ben] = house.gather("Anna", "Ben");
    for (const slow of [true, undefined, true]) {
      const since = house.clock.now();
      house.relay.close(house.relay.seat(1), slow ? 4002 : 1006);
      house.relay.reachable = false;
      house.pass(5000);
      find(house);
      assert.deepEqual(last(ben).notice, { type: "returned", since, ...(slow && { slow }) });
    }
  });

  test("is tried for as long as it takes, and with pauses of 15 seconds at most", () => {
    const house = new House();
    house.relay.limits = { ...house.relay.limits, grace: 10_000_000 };
    const [, ben] = house.gather("Anna", "Ben");
    house.lose(1);
    house.pass(600_000);
    const tries = house.relay.connections.length;
    assert.ok(tries > 600 / 15, `${tries}`);
    find(house);
    assert.equal(ben.state.connection, "up");
  });

  test("is tried at once when something wakes the page", () => {
    const house = new House();
    const [, ben] = house.gather("Anna", "Ben");
    house.lose(1);
    house.pass(30_000);
    house.relay.reachable = true;
    ben.wake();
    house.run();
    assert.equal(ben.state.connection, "up");
  });

  test("is tried anew at once when the page wakes up in an attempt that leads nowhere", () => {
    const house = new House();
    const [, ben] = house.gather("Anna", "Ben");
    house.lose(1);
    house.relay.reachable = true;
    house.relay.tell = (frame) => (frame.type === "challenge" ? [] : [frame]);
    house.pass(5000);
    house.keepNothing();
    house.pass(5001);
    assert.equal(ben.state.connection, "lost");
    ben.wake();
    house.run();
    assert.equal(ben.state.connection, "up");
  });

  test("that nobody noticed is found out within 5 seconds of waking", () => {
    const house = new House();
    const [, ben] = house.gather("Anna", "Ben");
    house.pass(2000);
    house.relay.cut(house.relay.seat(1), { page: false, server: false });
    ben.wake();
    house.pass(4999);
    assert.equal(ben.state.connection, "up");
    house.pass(1);
    assert.equal(ben.state.connection, "lost");
    house.pass(500);
    assert.equal(ben.state.connection, "up");
  });

  test("is not what a page finds that wakes with a good one", () => {
    const house = new House();
    const [, ben] = house.gather("Anna", "Ben");
    ben.wake();
    house.pass(60_000);
    assert.equal(house.relay.connections.length, 2);
    assert.deepEqual(notices(ben), []);
  });

  test("that nobody noticed is found out by a frame without an answer", () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben");
    house.relay.cut(house.relay.seat(1), { page: false, server: false });
    ben.post("can you hear me?");
    house.pass(20_000);
    assert.deepEqual(read(anna), ["Ben: can you hear me?"]);
    assert.equal(ben.state.entries.find(({ text }) => text)?.state, "sent");
  });

  test("is what a server has that answers pings and nothing else", () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben");
    house.keepFrom(1, "ack");
    ben.post("hello");
    house.pass(19_999);
    assert.equal(house.relay.connections.length, 2);
    house.keepNothing();
    house.pass(2000);
    assert.equal(house.relay.connections.length, 3, "its length has its time too");
    assert.deepEqual(read(anna), ["Ben: hello"]);
    assert.equal(ben.state.entries.find(({ text }) => text)?.state, "sent");
  });

  test("does not keep anybody who wants to leave, nor lose what was not sent", async () => {
    const house = new House();
    const [, ben] = house.gather("Anna", "Ben");
    house.lose(1);
    ben.post("precious");
    await ben.leave("bye");
    assert.deepEqual(ben.state.ending, { kind: "left", unsent: ["precious"] });
    assert.equal(house.clock.waiting, 2, "Anna's next ping, and the grace time of the server");
  });
});

describe("What is said", () => {
  test("without a connection waits, and goes out once", () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben");
    house.lose(1);
    ben.post("one");
    ben.act("waits");
    assert.deepEqual([last(ben).state, sent(house, "message")], ["sending", 0]);
    find(house);
    assert.deepEqual(read(anna), ["Ben: one", "Ben: waits"]);
    assert.equal(sent(house, "message"), 3, "and the ask for what was missed");
    assert.deepEqual(warnings(anna), []);
  });

  test("without a connection is for those who are there when it goes out", () => {
    const house = new House();
    const [anna, ben, clara] = house.gather("Anna", "Ben", "Clara");
    const { key } = anna.state;
    house.lose(1);
    ben.post("who is there?");
    house.relay.reachable = true;
    clara.leaveNow();
    const dora = house.enter("Dora", key ?? "");
    house.pass(15_000);
    assert.deepEqual(read(dora), ["Ben: who is there?"]);
    assert.deepEqual(present(ben), ["Anna", "Ben", "Dora"]);
    assert.deepEqual([...warnings(dora), ...warnings(anna), ...warnings(ben)], []);
  });

  for (const [what, type] of /** @type {const} */ ([
    ["did not arrive", "message"],
    ["arrived without an answer", "ack"],
  ])) {
    test(`and ${what} when a connection was lost is sent again first, and shown once`, () => {
      const house = new House();
      const [anna, ben, clara] = house.gather("Anna", "Ben", "Clara");
      ben.post("before");
      house.run();
      if (type === "ack") house.keepFrom(1, "ack");
      ben.post("on its way");
      ben.post("after");
      if (type === "ack") house.run();
      house.lose(1);
      house.keepNothing();
      find(house);
      for (const one of [anna, clara]) {
        assert.deepEqual(read(one), ["Ben: before", "Ben: on its way", "Ben: after"]);
        assert.deepEqual(warnings(one), []);
      }
      assert.deepEqual(
        ben.state.entries.flatMap(({ state }) => state ?? []),
        ["sent", "sent", "sent"],
      );
    });
  }

  test("and sent again is not for somebody who came meanwhile", () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben");
    const { key } = anna.state;
    house.keepFrom(1, "ack");
    ben.post("for Anna");
    house.run();
    house.lose(1);
    house.keepNothing();
    house.relay.reachable = true;
    const clara = house.enter("Clara", key ?? "");
    house.pass(15_000);
    assert.deepEqual([read(anna), read(clara)], [["Ben: for Anna"], []]);
  });

  test("is sealed anew if somebody has left between sealing and sending", async () => {
    const house = new House();
    const [anna, ben, clara] = house.gather("Anna", "Ben", "Clara");
    house.relay.busy = (frame) =>
      frame.type === "message"
        ? {
            type: "refused",
            request: "message",
            reason: "too-fast",
            retryAfter: 3000,
            ref: frame.ref,
          }
        : undefined;
    ben.post("without Clara");
    house.run();
    house.relay.busy = () => undefined;
    clara.leaveNow();
    house.pass(3000);
    assert.deepEqual(read(anna), ["Ben: without Clara"]);
    const wraps = house.relay.heard.flatMap(({ frame }) =>
      frame.type === "message" ? [frame.wraps.map(({ slot }) => slot)] : [],
    );
    // the last one is a note: the message names a roster with Clara in it
    assert.deepEqual(wraps, [[0, 2], [0], [0]]);
    assert.deepEqual(warnings(anna), []);
  });

  test("in several frames is not shown twice to those whom the first ones reached", () => {
    const house = new House();
    house.relay.limits = { ...house.relay.limits, frame: 4000 };
    const people = house.gather("Anna", "Ben", "Clara", "Dora", "Emil", "Fritz");
    const [anna] = people;
    let frames = 0;
    house.relay.busy = (frame) =>
      frame.type === "message" && frames++ > 0
        ? { type: "refused", request: "message", reason: "full-moon", ref: frame.ref }
        : undefined;
    const id = anna.post("hello");
    house.run();
    assert.equal(last(anna).state, "failed");
    house.relay.busy = () => undefined;
    anna.retry(id);
    house.run();
    for (const one of people) assert.deepEqual([read(one), warnings(one)], [["Anna: hello"], []]);
    assert.equal(last(anna).state, "sent");
  });
});

describe("Who comes back", () => {
  test("sees who has gone and who has come, and talks with them", () => {
    const house = new House();
    const [anna, ben, clara] = house.gather("Anna", "Ben", "Clara");
    const { key } = anna.state;
    house.lose(1);
    clara.leaveNow();
    house.pass(1000);
    house.relay.reachable = true;
    const dora = house.enter("Dora", key ?? "");
    ben.wake();
    house.run();
    assert.deepEqual(present(ben), ["Anna", "Ben", "Dora"]);
    assert.deepEqual(notices(ben), ["joined", "returned", "gone", "joined"]);
    dora.post("hello");
    ben.post("hello Dora");
    house.run();
    for (const one of [anna, ben, dora]) {
      assert.deepEqual(read(one), ["Dora: hello", "Ben: hello Dora"]);
      assert.deepEqual(warnings(one), []);
    }
  });

  test("is warned of those whom the server invented", () => {
    const house = new House();
    const [, ben] = house.gather("Anna", "Ben");
    house.lose(1);
    house.relay.tell = (frame) =>
      frame.type === "welcome"
        ? [{ ...frame, members: [...frame.members, { ...frame.members[0], slot: 9 }] }]
        : [frame];
    find(house);
    assert.deepEqual([present(ben), warnings(ben)], [["Anna", "Ben"], ["ghost"]]);
  });

  test("is not fooled by the welcome of somebody else", () => {
    const house = new House();
    const [, ben] = house.gather("Anna", "Ben");
    house.lose(1);
    house.relay.tell = (frame) => (frame.type === "welcome" ? [{ ...frame, slot: 0 }] : [frame]);
    find(house);
    assert.deepEqual(ben.state.ending, { kind: "protocol" });
  });

  test("sees whether the room was locked, and who is away", async () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben", "Clara");
    house.lose(1);
    const lock = anna.lock();
    house.lose(2);
    await lock;
    house.relay.reachable = true;
    ben.wake();
    house.run();
    assert.equal(ben.state.locked, true);
    assert.equal(member(ben, "Clara").away, true);
  });

  test("is told by whom it was removed meanwhile", async () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben");
    house.lose(1);
    ben.post("not for you any more");
    const kick = anna.kick(member(anna, "Ben").mid);
    house.run();
    await kick;
    find(house);
    assert.deepEqual(ben.state.ending, { kind: "kicked", by: "Anna" });
  });

  test("to a server that was restarted hears that the room has ended, and keeps what was not sent", () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben");
    house.relay.restart();
    house.run();
    ben.post("precious");
    house.pass(15_000);
    assert.deepEqual(ben.state.ending, { kind: "gone", unsent: ["precious"] });
    assert.deepEqual(anna.state.ending, { kind: "gone" });
    assert.equal(house.clock.waiting, 0);
  });

  test("on another connection ends this one", () => {
    const house = new House();
    const [, ben] = house.gather("Anna", "Ben");
    house.relay.close(house.relay.seat(1), 4504);
    house.run();
    assert.deepEqual(ben.state.ending, { kind: "elsewhere" });
  });
});

describe("Who comes back too late", () => {
  /** Ben is away for longer than his seat is kept. */
  function late() {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben");
    house.lose(1);
    return { house, anna, ben };
  }

  test("comes in again as somebody new, with the same alias and transcript", () => {
    const { house, anna, ben } = late();
    anna.post("are you there?");
    ben.post("wait");
    house.pass(60_000);
    assert.deepEqual(present(anna), ["Anna"]);
    find(house);
    assert.deepEqual(present(anna), ["Anna", "Ben"]);
    assert.deepEqual(notices(ben), ["rejoined"]);
    assert.deepEqual(read(anna), ["Anna: are you there?", "Ben: wait"]);
    assert.equal(ben.state.connection, "up");
    anna.post("good");
    house.run();
    assert.deepEqual(read(ben), ["Ben: wait", "Anna: good"]);
    assert.deepEqual([...warnings(anna), ...warnings(ben)], []);
  });

  test("is asked to decide about what may have arrived", () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben");
    house.keepFrom(1, "ack");
    const id = ben.post("perhaps");
    house.run();
    house.lose(1);
    house.keepNothing();
    house.pass(60_000);
    find(house);
    const entry = () => ben.state.entries.find((one) => one.id === id);
    assert.deepEqual([entry()?.state, entry()?.why], ["failed", "unsure"]);
    ben.retry(id);
    house.run();
    assert.equal(entry()?.state, "sent");
    assert.deepEqual(read(anna), ["Ben: perhaps", "Ben: perhaps"]);
  });

  test("is shut out if the link has changed", async () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben", "Clara");
    house.lose(1);
    house.pass(60_000);
    ben.post("precious");
    const kick = anna.kick(member(anna, "Clara").mid);
    house.run();
    await kick;
    find(house);
    assert.deepEqual(ben.state.ending, {
      kind: "shut-out",
      reason: "not-here",
      unsent: ["precious"],
    });
  });

  test("is shut out of a locked room", async () => {
    const { house, anna, ben } = late();
    house.pass(60_000);
    const lock = anna.lock();
    house.run();
    await lock;
    find(house);
    assert.deepEqual(ben.state.ending, { kind: "shut-out", reason: "locked" });
  });

  test("tries again if the connection is lost once more on the way in", () => {
    const { house, anna, ben } = late();
    house.pass(60_000);
    let losses = 1;
    house.relay.tell = (frame, line) => {
      if (frame.type !== "welcome" || losses-- <= 0) return [frame];
      house.relay.cut(line);
      return [];
    };
    find(house);
    house.pass(60_000);
    assert.deepEqual(
      [present(ben), present(anna)],
      [
        ["Anna", "Ben"],
        ["Anna", "Ben"],
      ],
    );
    assert.deepEqual(notices(ben), ["rejoined", "timed-out"]);
  });
});
