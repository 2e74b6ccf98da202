import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { House, member, notices, present, read, warnings } from "../support/house.js";

/** @typedef {import("../support/house.js").Session} Session */

/** @param {House} house @param {Session} by @param {string} alias */
async function kick(house, by, alias) {
  const order = by.kick(member(by, alias).mid);
  house.run();
  await order;
}

/** The slots that what was said last was sealed for. @param {House} house */
function sealedFor(house) {
  const { frame } = house.relay.heard.findLast((one) => one.frame.type === "message") ?? {};
  return frame?.type === "message" ? frame.wraps.map(({ slot }) => slot) : [];
}

describe("A link that changed while I was away", () => {
  /** Anna removes Clara while Ben is away, and then Dora comes in by the new link. */
  async function changed() {
    const house = new House();
    const [anna, ben, clara] = house.gather("Anna", "Ben", "Clara");
    house.lose(1);
    await kick(house, anna, "Clara");
    const key = anna.state.key ?? "";
    house.relay.reachable = true;
    const dora = house.enter("Dora", key);
    return { house, anna, ben, clara, dora, key };
  }

  test("is not known, keeps newcomers waiting, and what I say", async () => {
    const { house, anna, ben } = await changed();
    ben.post("wait for it");
    house.bringBack(ben);
    assert.equal(ben.state.key, null);
    assert.deepEqual(present(ben), ["Anna", "Ben"]);
    assert.deepEqual([read(anna), warnings(ben)], [[], []]);
  });

  test("seals for nobody who is removed meanwhile, though I can not prove by whom", async () => {
    const { house, ben, dora } = await changed();
    house.keepFrom(1, "pair");
    house.bringBack(ben);
    await kick(house, dora, "Anna");
    assert.deepEqual(present(ben), ["Ben"]);
    ben.post("is anybody here?");
    house.pass(60_000);
    const annas = 0;
    assert.ok(!sealedFor(house).includes(annas));
  });

  test("is taken from a member who gives it; then all is as it should be", async () => {
    const { house, anna, ben, dora, key } = await changed();
    ben.post("wait for it");
    house.bringBack(ben);
    house.pass(1000);
    assert.equal(ben.state.key, key);
    assert.deepEqual(present(ben), ["Anna", "Ben", "Dora"]);
    assert.deepEqual(notices(ben).slice(-3), ["gone", "joined", "link-changed"]);
    assert.deepEqual(ben.state.link, { version: 2, changed: true });
    for (const one of [anna, dora]) assert.deepEqual(read(one), ["Ben: wait for it"]);
    dora.post("hello");
    house.run();
    assert.deepEqual(read(ben), ["Ben: wait for it", "Dora: hello"]);
    assert.deepEqual([...warnings(anna), ...warnings(ben), ...warnings(dora)], []);
  });

  test("that nobody gives me is told after a while, and talking goes on", async () => {
    const { house, anna, ben } = await changed();
    house.keepFrom(1, "pair");
    ben.post("wait for it");
    house.bringBack(ben);
    house.pass(9999);
    assert.deepEqual(read(anna), []);
    house.pass(1);
    assert.deepEqual(read(anna), ["Ben: wait for it"]);
    assert.deepEqual(warnings(ben), ["link-missing"]);
  });

  test("leaves open who removed me, if I can not prove who it was", async () => {
    const { house, ben, dora } = await changed();
    house.keepFrom(1, "pair");
    house.bringBack(ben);
    let warned = 0;
    ben.subscribe(
      (state) => (warned += state.entries.filter((one) => one.kind === "warning").length),
    );
    await kick(house, dora, "Ben");
    assert.deepEqual(ben.state.ending, { kind: "unproved", claim: "kicked" });
    assert.equal(warned, 0);
  });

  test("leaves open who locked the room, if I can not prove who it was", async () => {
    const { house, ben, dora } = await changed();
    house.keepFrom(1, "pair");
    house.bringBack(ben);
    const lock = dora.lock();
    house.run();
    await lock;
    assert.deepEqual([ben.state.locked, warnings(ben)], [true, []]);
  });

  test("keeps me from removing anybody: I might leave out who came by it", async () => {
    const { house, anna, ben } = await changed();
    house.keepFrom(1, "pair");
    house.bringBack(ben);
    const order = ben.kick(member(ben, "Anna").mid);
    const refused = assert.rejects(order, { reason: "link-missing" });
    house.pass(10_000);
    await refused;
    assert.deepEqual(present(anna), ["Anna", "Ben", "Dora"]);
  });

  test("that comes late is welcome all the same", async () => {
    const { house, ben, key } = await changed();
    house.keepFrom(1, "pair");
    house.bringBack(ben);
    house.pass(10_000);
    house.keepNothing();
    house.lose(1);
    house.bringBack(ben);
    house.pass(1000);
    assert.deepEqual([ben.state.key, present(ben)], [key, ["Anna", "Ben", "Dora"]]);
  });

  test("is not taken if its certificate does not name me", async () => {
    const { house, anna, ben } = await changed();
    house.relay.tell = (frame) =>
      frame.type === "welcome" ? [{ ...frame, certificate: undefined }] : [frame];
    house.bringBack(ben);
    house.pass(1000);
    const shared = house.relay.told.some(({ to, frame }) => to === 1 && frame.type === "pair");
    assert.deepEqual([ben.state.key, shared], [null, true]);
    assert.ok(anna.state.key);
  });

  test("takes from my sight whom it put out, although the server still shows it", async () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben", "Clara");
    const { record } = house.relay.seat(2);
    house.lose(1);
    await kick(house, anna, "Clara");
    house.relay.tell = (frame) =>
      frame.type === "welcome"
        ? [{ ...frame, members: [...frame.members, { slot: 2, record, state: "here" }] }]
        : [frame];
    ben.post("not for Clara");
    house.bringBack(ben);
    assert.deepEqual(present(ben), ["Anna", "Ben", "Clara"]);
    house.pass(1000);
    assert.deepEqual(present(ben), ["Anna", "Ben"]);
    assert.deepEqual([read(anna), sealedFor(house)], [["Ben: not for Clara"], [0]]);
  });

  test("and changed again before I knew it is followed to the end", async () => {
    const { house, anna, ben } = await changed();
    house.bringBack(ben);
    await kick(house, anna, "Dora");
    house.pass(1000);
    assert.equal(ben.state.key, anna.state.key);
    assert.deepEqual(present(ben), ["Anna", "Ben"]);
    ben.post("hello");
    house.run();
    assert.deepEqual(read(anna), ["Ben: hello"]);
    assert.deepEqual([...warnings(anna), ...warnings(ben)], []);
  });

  test("and once more by somebody whom I can not prove is followed too", async () => {
    const { house, anna, ben, dora } = await changed();
    house.bringBack(ben);
    await kick(house, dora, "Anna");
    assert.deepEqual(anna.state.ending, { kind: "kicked", by: "Dora" });
    assert.deepEqual([ben.state.key, warnings(ben)], [null, []]);
    house.pass(10_000);
    assert.deepEqual(warnings(ben), ["link-missing"]);
  });
});

describe("A kick without a share for me", () => {
  test("lets me see newcomers as soon as somebody gives me the link", async () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben", "Clara");
    house.relay.tell = (frame) => {
      if (frame.type === "kicked") return [{ ...frame, share: undefined }];
      return frame.type === "pair" ? [] : [frame];
    };
    await kick(house, anna, "Clara");
    const key = anna.state.key ?? "";
    const dora = house.enter("Dora", key);
    dora.post("does Ben hear me?");
    house.pass(10_000);
    assert.deepEqual(present(ben), ["Anna", "Ben"]);
    assert.deepEqual(warnings(ben), ["link-missing"]);
    house.keepNothing();
    house.lose(1);
    house.bringBack(ben);
    house.pass(1000);
    assert.deepEqual(present(ben), ["Anna", "Ben", "Dora"]);
    ben.post("hello Dora");
    house.run();
    assert.deepEqual(read(dora), ["Dora: does Ben hear me?", "Ben: hello Dora"]);
    assert.deepEqual(warnings(dora), []);
  });
});

describe("An order whose answer was lost", () => {
  /** @param {House} house @param {string} type what Anna is not told */
  function deafTo(house, type) {
    house.relay.tell = (frame, { slot }) => (slot === 0 && frame.type === type ? [] : [frame]);
  }

  test("was carried out, if it was a kick and its link is that of today", async () => {
    const house = new House();
    const [anna, ben, clara] = house.gather("Anna", "Ben", "Clara");
    deafTo(house, "kicked");
    const order = anna.kick(member(anna, "Clara").mid);
    house.run();
    assert.equal(clara.state.phase, "ended");
    house.lose(0);
    house.bringBack(anna);
    await order;
    assert.deepEqual(present(anna), ["Anna", "Ben"]);
    assert.deepEqual(notices(anna).slice(-2), ["kicked", "link-changed"]);
    assert.deepEqual([anna.state.key, anna.state.link.version], [ben.state.key, 2]);
    const dora = house.join("Dora", anna);
    anna.post("hello");
    house.run();
    assert.deepEqual([read(ben), read(dora)], [["Anna: hello"], ["Anna: hello"]]);
    assert.equal(house.relay.heard.filter(({ frame }) => frame.type === "kick").length, 1);
    assert.deepEqual([...warnings(anna), ...warnings(ben), ...warnings(dora)], []);
  });

  test("is given again, if it was a kick that did not get there", async () => {
    const house = new House();
    const [anna, ben, clara] = house.gather("Anna", "Ben", "Clara");
    anna.post("hello");
    house.run();
    const order = anna.kick(member(anna, "Clara").mid);
    house.lose(0);
    assert.equal(clara.state.phase, "here");
    house.bringBack(anna);
    await order;
    assert.equal(clara.state.ending?.kind, "kicked");
    assert.equal(anna.state.key, ben.state.key);
  });

  test("was carried out, if it was a lock and the room is locked", async () => {
    const house = new House();
    const [anna] = house.gather("Anna", "Ben");
    deafTo(house, "policy");
    const order = anna.lock();
    house.run();
    house.lose(0);
    house.bringBack(anna);
    await order;
    assert.equal(anna.state.locked, true);
    assert.equal(house.relay.heard.filter(({ frame }) => frame.type === "policy").length, 1);
  });

  test("was carried out, if it was a stop and the room is gone", async () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben");
    house.relay.tell = (frame, line) => {
      if (line.slot !== 0 || frame.type !== "stopped") return [frame];
      house.relay.cut(line);
      return [];
    };
    const order = anna.stop().catch(() => {});
    house.run();
    house.bringBack(anna);
    await order;
    assert.deepEqual(anna.state.ending, { kind: "stopped", byMe: true });
    assert.deepEqual(ben.state.ending, { kind: "stopped", by: "Anna" });
  });
});

describe("A connection that blinks during a kick", () => {
  test("of the one who stays leaves him in the room, with the link", async () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben", "Clara");
    anna.post("hello");
    house.run();
    const order = anna.kick(member(anna, "Clara").mid);
    house.lose(1);
    house.relay.reachable = true;
    await order;
    house.bringBack(ben);
    assert.deepEqual([ben.state.phase, present(ben)], ["here", ["Anna", "Ben"]]);
    house.pass(1000);
    assert.equal(ben.state.key, anna.state.key);
    ben.post("still here");
    house.run();
    assert.deepEqual(read(anna), ["Anna: hello", "Ben: still here"]);
  });

  test("of the one who goes does not let him stay", async () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben");
    const order = anna.kick(member(anna, "Ben").mid);
    house.lose(1);
    await order;
    house.bringBack(ben);
    assert.deepEqual(ben.state.ending, { kind: "kicked", by: "Anna" });
  });
});
