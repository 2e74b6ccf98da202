import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { RefusedError } from "../../../main/client/room/session.js";
import { House, member, notices, present, read, warnings } from "../support/house.js";

/** @typedef {import("../support/house.js").Session} Session */

/**
 * An order, and all that follows.
 *
 * @param {House} house
 * @param {Promise<void>} order
 */
async function done(house, order) {
  house.run();
  await order;
}

/** Why a promise was rejected. @param {Promise<void>} order */
async function refusal(order) {
  const error = await order.then(
    () => undefined,
    (reason) => reason,
  );
  assert.ok(error instanceof RefusedError);
  return error.reason;
}

/** @param {Session} by @param {string} alias */
const kick = (by, alias) => by.kick(member(by, alias).mid);

describe("A kick", () => {
  test("removes somebody, changes the link and tells everyone who did it", async () => {
    const house = new House();
    const [anna, ben, clara] = house.gather("Anna", "Ben", "Clara");
    const before = anna.state.key;
    await done(house, kick(anna, "Clara"));
    assert.deepEqual(clara.state.ending, { kind: "kicked", by: "Anna" });
    for (const one of [anna, ben]) {
      assert.deepEqual(present(one), ["Anna", "Ben"]);
      assert.deepEqual(notices(one).slice(-2), ["kicked", "link-changed"]);
      assert.deepEqual(one.state.link, { version: 2, changed: true });
      assert.deepEqual(warnings(one), []);
    }
    assert.notEqual(anna.state.key, before);
    assert.equal(anna.state.key, ben.state.key);
  });

  test("kills the old link; the new one lets people in, who see every alias", async () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Mörkö", "Clara");
    const old = anna.state.key ?? "";
    await done(house, kick(anna, "Clara"));
    assert.equal(house.enter("Clara", old).state.refusal?.reason, "not-here");
    const dora = house.join("Dora", ben);
    assert.deepEqual(present(dora), ["Anna", "Mörkö", "Dora"]);
    dora.post("hello");
    anna.post("welcome");
    house.run();
    for (const one of [anna, ben, dora]) {
      assert.deepEqual(read(one), ["Dora: hello", "Anna: welcome"]);
      assert.deepEqual(warnings(one), []);
    }
  });

  test("goes on after another kick, and another", async () => {
    const house = new House();
    const people = house.gather("Anna", "Ben", "Clara", "Dora");
    const [anna, ben] = people;
    await done(house, kick(anna, "Dora"));
    await done(house, kick(ben, "Clara"));
    const emil = house.join("Emil", ben);
    emil.post("hello");
    house.run();
    assert.deepEqual(read(anna), ["Emil: hello"]);
    assert.equal(anna.state.link.version, 3);
    assert.deepEqual([...warnings(anna), ...warnings(ben), ...warnings(emil)], []);
  });

  test("that loses a race is given again after the news", async () => {
    const house = new House();
    const [anna, ben, clara, dora] = house.gather("Anna", "Ben", "Clara", "Dora");
    const orders = Promise.all([kick(anna, "Clara"), kick(ben, "Dora")]);
    house.run();
    await orders;
    assert.deepEqual(present(anna), ["Anna", "Ben"]);
    assert.equal(anna.state.key, ben.state.key);
    assert.equal(anna.state.link.version, 3);
    assert.equal(clara.state.ending?.by, "Anna");
    assert.equal(dora.state.ending?.by, "Ben");
    anna.post("still here");
    house.run();
    assert.deepEqual(read(ben), ["Anna: still here"]);
    assert.deepEqual([...warnings(anna), ...warnings(ben)], []);
  });

  test("of each other: one goes, one stays, and the order of who has gone is void", async () => {
    const house = new House();
    const [anna, ben, clara] = house.gather("Anna", "Ben", "Clara");
    const first = kick(anna, "Ben");
    const second = refusal(kick(ben, "Anna"));
    house.run();
    await first;
    assert.equal(await second, "ended");
    assert.deepEqual(ben.state.ending, { kind: "kicked", by: "Anna" });
    assert.deepEqual(present(clara), ["Anna", "Clara"]);
  });

  test("of somebody who has just been kicked by another says so", async () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben", "Clara");
    const first = kick(anna, "Clara");
    const second = refusal(kick(ben, "Clara"));
    house.run();
    await first;
    assert.equal(await second, "no-such-member");
    assert.equal(anna.state.link.version, 2);
  });

  test("sets up the channels it needs with a message that shows nothing", async () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben", "Clara");
    await done(house, kick(anna, "Clara"));
    const shares = house.relay.heard.flatMap(({ frame }) =>
      frame.type === "kick" ? frame.shares : [],
    );
    assert.ok(shares.every(({ frame }) => frame.length < 60));
    assert.deepEqual(read(ben), []);
    ben.post("one");
    anna.post("two");
    house.run();
    assert.deepEqual(read(anna), ["Ben: one", "Anna: two"]);
    assert.deepEqual(warnings(ben), []);
  });

  test("lets a message through that was on its way", async () => {
    const house = new House();
    const [anna, ben, clara] = house.gather("Anna", "Ben", "Clara");
    const order = kick(anna, "Clara");
    ben.post("on its way");
    await done(house, order);
    assert.deepEqual(read(anna), ["Ben: on its way"]);
    assert.deepEqual([...warnings(anna), ...warnings(ben)], []);
    assert.equal(clara.state.phase, "ended");
  });

  test("lets a first word through that was sealed under the old link", async () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben", "Clara");
    anna.post("hello");
    house.run();
    const order = kick(anna, "Clara");
    ben.post("my first word");
    await done(house, order);
    const sent = house.relay.heard.map(({ frame }) => frame.type);
    assert.ok(sent.lastIndexOf("message") > sent.indexOf("kick"));
    assert.deepEqual(read(anna), ["Anna: hello", "Ben: my first word"]);
    assert.deepEqual([...warnings(anna), ...warnings(ben)], []);
  });

  test("after which nobody gives me the new link says so, and talk goes on", async () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben", "Clara");
    house.relay.tell = (frame) => {
      if (frame.type === "pair") return [];
      return [frame.type === "kicked" ? { ...frame, share: undefined } : frame];
    };
    await done(house, kick(anna, "Clara"));
    assert.equal(ben.state.key, null);
    house.pass(10_000);
    assert.deepEqual(warnings(ben), ["link-missing"]);
    house.relay.tell = (frame) => [frame];
    ben.post("which link?");
    anna.post("here");
    house.pass(40_000);
    assert.deepEqual(read(ben), ["Ben: which link?", "Anna: here"]);
    assert.deepEqual(read(anna), ["Ben: which link?", "Anna: here"]);
  });
});

describe("A host-only room", () => {
  test("lets only its host kick, stop and lock", async () => {
    const house = new House();
    const anna = house.create("Anna", true);
    const ben = house.join("Ben", anna);
    assert.deepEqual(ben.state.may, { kick: false, stop: false, lock: false, appoint: false });
    assert.deepEqual(anna.state.may, { kick: true, stop: true, lock: true, appoint: true });
    assert.ok(ben.state.hostOnly);
    assert.equal(await refusal(kick(ben, "Anna")), "not-allowed");
    assert.equal(await refusal(ben.stop()), "not-allowed");
    assert.equal(await refusal(ben.lock()), "not-allowed");
    await done(house, kick(anna, "Ben"));
    assert.deepEqual(present(anna), ["Anna"]);
  });
});

describe("A lock", () => {
  test("keeps people out until it is undone", async () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben");
    await done(house, ben.lock());
    assert.ok(anna.state.locked && ben.state.locked);
    const clara = house.join("Clara", anna);
    assert.equal(clara.state.refusal?.reason, "locked");
    await done(house, anna.unlock());
    clara.enter();
    house.run();
    assert.equal(clara.state.phase, "here");
    assert.deepEqual(notices(ben), ["locked", "unlocked", "joined"]);
  });

  test("that races with another is not refused", async () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben");
    const orders = Promise.all([anna.lock(), ben.lock()]);
    house.run();
    await orders;
    assert.ok(anna.state.locked && ben.state.locked);
  });
});

describe("A stop", () => {
  test("ends the room for everyone, and leaves nothing", async () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben");
    anna.post("secret");
    house.run();
    const key = anna.state.key ?? "";
    await done(house, ben.stop());
    assert.deepEqual(anna.state.ending, { kind: "stopped", by: "Ben" });
    assert.deepEqual(ben.state.ending, { kind: "stopped", byMe: true });
    for (const { state } of [anna, ben]) {
      assert.deepEqual([state.key, state.entries, state.members, state.me], [null, [], [], null]);
    }
    assert.equal(house.enter("Clara", key).state.refusal?.reason, "not-here");
    assert.equal(house.clock.waiting, 0);
  });
});
