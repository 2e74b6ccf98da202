import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { LinkError, createRoom, joinRoom, look } from "../../../main/client/room/session.js";
import { House, member, present, read, warnings } from "../support/house.js";

/** @param {House} house @param {string} key */
async function see(house, key) {
  const view = look(house.place, key);
  house.run();
  return view;
}

describe("Looking at a link", () => {
  test("says what it opens, and changes nothing", async () => {
    const house = new House();
    const anna = house.create("Anna");
    const key = anna.state.key ?? "";
    assert.equal((await see(house, key)).state, "open");
    assert.equal((await see(house, `https://example.org/s/#${key}`)).state, "open");
    const locked = anna.lock();
    house.run();
    await locked;
    assert.equal((await see(house, key)).state, "locked");
    assert.deepEqual(present(anna), ["Anna"]);
    anna.leaveNow();
    house.run();
    assert.equal((await see(house, key)).state, "ended");
    assert.equal(house.relay.rooms.size, 0);
  });

  test("says that there is no server", async () => {
    const house = new House();
    const { key } = house.create("Anna").state;
    const view = look(house.place, key ?? "");
    house.relay.connections.at(-1)?.socket.end(1006);
    assert.deepEqual(await view, { state: "unreachable" });
  });

  test("refuses a key that is none", () => {
    assert.throws(() => look(new House().place, "hello"), LinkError);
    assert.throws(() => joinRoom(new House().place, { alias: "A", key: "hello" }), LinkError);
  });
});

describe("Entering", () => {
  test("can be tried again after a refusal", () => {
    const house = new House();
    house.relay.limits = { ...house.relay.limits, members: 1 };
    const anna = house.create("Anna");
    const ben = house.join("Ben", anna);
    assert.deepEqual([ben.state.phase, ben.state.refusal], ["entering", { reason: "room-full" }]);
    house.relay.limits = { ...house.relay.limits, members: 2 };
    ben.enter();
    assert.equal(ben.state.refusal, null);
    house.run();
    assert.deepEqual(present(ben), ["Anna", "Ben"]);
  });

  test("says that there is no server, and can be tried again", () => {
    const house = new House();
    const { key } = house.create("Anna").state;
    const ben = joinRoom(house.place, { alias: "Ben", key: key ?? "" });
    house.relay.connections.at(-1)?.socket.end(1006);
    assert.deepEqual(ben.state.refusal, { reason: "unreachable" });
    ben.enter();
    house.run();
    assert.equal(ben.state.phase, "here");
  });

  test("is another newcomer's each time, for those who saw the first one come and go", () => {
    const house = new House();
    const anna = house.create("Anna");
    house.relay.tell = (frame, seat) => {
      if (frame.type !== "welcome") return [frame];
      house.relay.close(seat, 1006);
      return [];
    };
    const ben = house.join("Ben", anna);
    house.relay.tell = (frame) => [frame];
    house.pass(60_000);
    assert.deepEqual([ben.state.refusal, present(anna)], [{ reason: "lost" }, ["Anna"]]);
    ben.enter();
    house.run();
    anna.post("there you are");
    house.run();
    assert.deepEqual([present(anna), warnings(anna)], [["Anna", "Ben"], []]);
    assert.deepEqual(read(ben), ["Anna: there you are"]);
  });

  test("gives up on a server that says nothing", () => {
    const house = new House();
    const { key } = house.create("Anna").state;
    house.relay.tell = () => [];
    const ben = house.enter("Ben", key ?? "");
    house.pass(30_000);
    assert.deepEqual(ben.state.refusal, { reason: "unreachable" });
  });

  test("refuses an alias of 48 bytes and one of none", () => {
    const house = new House();
    assert.throws(() => house.create("ö".repeat(24)), RangeError);
    assert.throws(() => house.create("  "), RangeError);
    assert.deepEqual(present(house.create("ö".repeat(23))), ["ö".repeat(23)]);
  });

  test("can be given up", async () => {
    const house = new House();
    const { key } = house.create("Anna").state;
    const ben = joinRoom(house.place, { alias: "Ben", key: key ?? "" });
    await ben.leave();
    house.run();
    assert.deepEqual(ben.state.ending, { kind: "left" });
    assert.equal(house.relay.room.seats.size, 1);
  });
});

describe("A connection that ends", () => {
  for (const [code, ending] of /** @type {const} */ ([
    [1009, { kind: "protocol" }],
    [4500, { kind: "protocol" }],
    [4503, { kind: "lost" }],
    [4504, { kind: "elsewhere" }],
    [4505, { kind: "version" }],
  ])) {
    test(`with ${code} is told plainly`, () => {
      const house = new House();
      const [, ben] = house.gather("Anna", "Ben");
      house.relay.close(house.relay.seat(1), code);
      house.run();
      assert.deepEqual(ben.state.ending, ending);
      assert.deepEqual([ben.state.key, ben.state.entries, ben.state.members], [null, [], []]);
    });
  }

  for (const [code, claim] of /** @type {const} */ ([
    [4501, "kicked"],
    [4502, "stopped"],
  ])) {
    test(`with ${code} and no member's signature is called unproved`, () => {
      const house = new House();
      const [, ben] = house.gather("Anna", "Ben");
      house.relay.close(house.relay.seat(1), code);
      house.run();
      assert.deepEqual(ben.state.ending, { kind: "unproved", claim });
    });
  }

  test("leaves the texts that were not sent, until they are forgotten", () => {
    const house = new House();
    const [, ben] = house.gather("Anna", "Ben");
    ben.post("precious");
    house.relay.close(house.relay.seat(1), 4500);
    house.relay.busy = () => ({ type: "pong" });
    house.run();
    assert.deepEqual(ben.state.ending, { kind: "protocol", unsent: ["precious"] });
    ben.forget();
    assert.deepEqual(ben.state.ending, { kind: "protocol" });
  });

  test("leaves the others without who was on it after the grace time", () => {
    const house = new House();
    const [anna] = house.gather("Anna", "Ben");
    house.relay.close(house.relay.seat(1), 1006);
    house.relay.reachable = false;
    house.pass(60_000);
    assert.deepEqual(present(anna), ["Anna"]);
    assert.equal(anna.state.entries.at(-1)?.notice?.type, "timed-out");
    assert.deepEqual(warnings(anna), []);
  });

  test("by silence is noticed, and not while pongs come", () => {
    const house = new House();
    const [anna] = house.gather("Anna");
    house.pass(300_000);
    assert.equal(anna.state.phase, "here");
    assert.equal(house.relay.connections.length, 1);
    house.relay.tell = (frame) => (frame.type === "pong" ? [] : [frame]);
    house.pass(65_000);
    assert.equal(house.relay.connections.length, 2);
  });
});

describe("A session that ended", () => {
  test("says no more, and refuses what is asked", async () => {
    const house = new House();
    const [anna] = house.gather("Anna", "Ben");
    /** @type {string[]} */
    const heard = [];
    anna.subscribe((_, { type }) => heard.push(type));
    anna.leaveNow();
    house.run();
    house.pass(100_000);
    assert.deepEqual(heard, ["ended"]);
    assert.throws(() => anna.post("hello"), { reason: "ended" });
    await assert.rejects(anna.lock(), { reason: "ended" });
    assert.equal(anna.state.phase, "ended");
  });

  test("leaves no key: all secrets that were ever made are overwritten", async () => {
    const house = new House();
    /** @type {Uint8Array[]} */
    const made = [];
    const { random, ...place } = house.place;
    const watched = (/** @type {number} */ length) => {
      const bytes = random(length);
      made.push(bytes);
      return bytes;
    };
    const anna = createRoom({ ...place, random: watched }, { alias: "Anna" });
    house.run();
    const ben = house.join("Ben", anna);
    house.join("Clara", anna);
    anna.post("hello");
    ben.post("hello");
    house.run();
    const kick = anna.kick(member(anna, "Clara").mid);
    house.run();
    await kick;
    // 16: salt, link, link, and the nonce of the genesis, which is public; 12: nonces
    const secrets = () => made.filter(({ length }) => length >= 16);
    assert.ok(secrets().some((bytes) => bytes.some((byte) => byte !== 0)));
    anna.leaveNow();
    const left = secrets().filter((bytes) => bytes.some((byte) => byte !== 0));
    assert.deepEqual(left, [house.relay.room.genesis.bytes.slice(43)]);
  });

  test("leaves no key of the seats it had before", async () => {
    const house = new House();
    /** @type {Uint8Array[]} */
    const made = [];
    const [, ben] = house.gather("Anna", "Ben");
    const { random, ...place } = house.place;
    const watched = (/** @type {number} */ length) => {
      const bytes = random(length);
      if (length >= 16) made.push(bytes);
      return bytes;
    };
    const key = ben.state.key ?? "";
    const clara = joinRoom({ ...place, random: watched }, { alias: "Clara", key });
    house.run();
    clara.post("hello");
    house.run();
    for (const grace of [1000, 60_000]) {
      house.relay.cut(house.relay.seat(2));
      house.relay.reachable = false;
      house.pass(grace);
      house.relay.reachable = true;
      house.pass(15_000);
    }
    assert.equal(clara.state.entries.at(-1)?.notice?.type, "rejoined");
    clara.post("again");
    house.run();
    clara.leaveNow();
    assert.ok(made.length > 8);
    assert.deepEqual(
      made.filter((bytes) => bytes.some((byte) => byte !== 0)),
      [],
    );
  });

  test("leaves no key either if it never got in", async () => {
    const house = new House();
    const { key } = house.create("Anna").state;
    /** @type {Uint8Array[]} */
    const made = [];
    const { random, ...place } = house.place;
    const watched = (/** @type {number} */ length) => {
      const bytes = random(length);
      made.push(bytes);
      return bytes;
    };
    const ben = joinRoom({ ...place, random: watched }, { alias: "Ben", key: key ?? "" });
    house.relay.connections.at(-1)?.socket.end(1006);
    ben.enter();
    await ben.leave();
    assert.deepEqual(
      made,
      made.map(({ length }) => new Uint8Array(length)),
    );
  });

  test("keeps hearing although a listener fails", () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben");
    anna.subscribe(() => {
      throw new Error("a fault in the page");
    });
    ben.post("one");
    ben.post("two");
    house.run();
    assert.deepEqual(
      anna.state.entries.flatMap(({ text }) => text ?? []),
      ["one", "two"],
    );
    assert.throws(() => house.pass(0), /a fault in the page/);
  });
});
