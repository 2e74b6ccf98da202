import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { House, member, notices, present, read, warnings } from "../support/house.js";

/** @param {House} house @param {boolean} [hostOnly] */
function knocking(house, hostOnly = false) {
  return house.found("Anna", { knock: true, hostOnly });
}

/** Who waits, as somebody sees it. @param {import("../support/house.js").Session} session */
function waiting({ state }) {
  return state.knocks.map(({ who }) => who.alias);
}

/** @param {House} house @param {import("../support/house.js").Session} by */
async function letIn(house, by) {
  const done = by.admit(by.state.knocks[0].knock);
  house.run();
  await done;
}

describe("Whoever knocks", () => {
  test("waits and sees nothing until a member lets it in, and then is like everybody", async () => {
    const house = new House();
    const anna = knocking(house);
    const ben = house.join("Ben", anna);
    assert.deepEqual([ben.state.phase, ben.state.waiting, present(ben)], ["entering", true, []]);
    assert.deepEqual([waiting(anna), present(anna)], [["Ben"], ["Anna"]]);
    anna.post("he hears nothing of this");
    house.run();
    await letIn(house, anna);
    anna.post("welcome");
    house.run();
    assert.deepEqual([ben.state.waiting, present(ben)], [false, ["Anna", "Ben"]]);
    assert.deepEqual([read(ben), waiting(anna)], [["Anna: welcome"], []]);
    assert.deepEqual([warnings(anna), warnings(ben), notices(anna)], [[], [], ["joined"]]);
  });

  test("is let in by any member where everybody may, and by one of two who want to", async () => {
    const house = new House();
    const anna = knocking(house);
    const ben = house.join("Ben", anna);
    await letIn(house, anna);
    const clara = house.join("Clara", anna);
    assert.deepEqual([waiting(anna), waiting(ben)], [["Clara"], ["Clara"]]);
    const [first, second] = [anna, ben].map((one) => one.admit(one.state.knocks[0].knock));
    house.run();
    await Promise.all([first, second]);
    assert.deepEqual(present(clara), ["Anna", "Ben", "Clara"]);
    assert.deepEqual([warnings(anna), warnings(ben), warnings(clara)], [[], [], []]);
  });

  test("is told when it is turned away, and may try again", async () => {
    const house = new House();
    const anna = knocking(house);
    const ben = house.join("Ben", anna);
    const done = anna.decline(anna.state.knocks[0].knock);
    house.run();
    await done;
    assert.deepEqual(ben.state.refusal, { reason: "declined" });
    assert.deepEqual([ben.state.waiting, waiting(anna)], [false, []]);
    ben.enter();
    house.run();
    await letIn(house, anna);
    assert.deepEqual(present(ben), ["Anna", "Ben"]);
  });

  test("is forgotten when it goes, and knocks again when only its connection was lost", async () => {
    const house = new House();
    const anna = knocking(house);
    const ben = house.join("Ben", anna);
    const clara = house.join("Clara", anna);
    ben.leaveNow();
    house.run();
    assert.deepEqual(waiting(anna), ["Clara"]);
    const line = house.relay.connections.at(-1);
    house.relay.cut({ line });
    house.pass(5_000);
    assert.deepEqual([waiting(anna), clara.state.connection], [["Clara"], "up"]);
    await letIn(house, anna);
    assert.deepEqual(present(clara), ["Anna", "Clara"]);
  });

  test("is connected when it is let in, and notices when it is not any more", async () => {
    const house = new House();
    const anna = knocking(house);
    const ben = house.join("Ben", anna);
    house.relay.cut({ line: house.relay.connections.at(-1) });
    assert.equal(ben.state.connection, "lost");
    house.pass(5_000);
    await letIn(house, anna);
    assert.deepEqual([present(ben), ben.state.connection], [["Anna", "Ben"], "up"]);
    house.lose(1);
    assert.equal(ben.state.connection, "lost");
    house.bringBack(ben);
    assert.equal(ben.state.connection, "up");
  });

  test("is let in anew in a room whose link or people changed at the same moment", async () => {
    const house = new House();
    const anna = knocking(house);
    const ben = house.join("Ben", anna);
    await letIn(house, anna);
    house.join("Clara", anna);
    const left = ben.leave();
    const done = anna.admit(anna.state.knocks[0].knock);
    house.run();
    await Promise.all([left, done]);
    assert.deepEqual(present(anna), ["Anna", "Clara"]);
  });

  test("is heard again by a host that was away", async () => {
    const house = new House();
    const anna = knocking(house);
    const ben = house.join("Ben", anna);
    house.lose(0);
    house.bringBack(anna);
    assert.deepEqual(waiting(anna), ["Ben"]);
    await letIn(house, anna);
    assert.deepEqual(present(ben), ["Anna", "Ben"]);
  });
});

describe("A server that lets somebody in by itself", () => {
  test("convinces nobody inside", async () => {
    const house = new House();
    const anna = knocking(house);
    const ben = house.join("Ben", anna);
    await letIn(house, anna);
    const { room } = house.relay;
    const clara = house.join("Clara", anna);
    const [{ line, record }] = room.waiting.values();
    room.sit(line, record);
    house.run();
    assert.deepEqual(
      [present(anna), present(ben)],
      [
        ["Anna", "Ben"],
        ["Anna", "Ben"],
      ],
    );
    assert.deepEqual([warnings(anna), warnings(ben)], [["ghost"], ["ghost"]]);
    assert.deepEqual(clara.state.refusal, { reason: "impostor" });
  });

  test("convinces nobody with the pass of somebody else", async () => {
    const house = new House();
    const anna = knocking(house);
    house.join("Ben", anna);
    await letIn(house, anna);
    const { room } = house.relay;
    house.join("Clara", anna);
    const [{ line, record }] = room.waiting.values();
    room.sit(line, record, room.seats.get(1)?.pass);
    house.run();
    assert.deepEqual([present(anna), warnings(anna)], [["Anna", "Ben"], ["ghost"]]);
  });

  test("can not hide from a newcomer somebody whom its doorkeeper saw", async () => {
    const house = new House();
    const anna = knocking(house);
    house.join("Ben", anna);
    await letIn(house, anna);
    const clara = house.join("Clara", anna);
    house.relay.tell = (frame) =>
      frame.type === "welcome"
        ? [{ ...frame, members: frame.members.filter(({ slot }) => slot !== 1) }]
        : [frame];
    const done = anna.admit(anna.state.knocks[0].knock);
    house.run();
    await done;
    assert.deepEqual(clara.state.refusal, { reason: "impostor" });
  });

  test("convinces nobody who comes back either", async () => {
    const house = new House();
    const anna = knocking(house);
    const ben = house.join("Ben", anna);
    await letIn(house, anna);
    const { room } = house.relay;
    house.lose(1);
    house.relay.reachable = true;
    house.join("Clara", anna);
    const [{ line, record }] = room.waiting.values();
    room.sit(line, record);
    house.run();
    house.bringBack(ben);
    assert.deepEqual(present(ben), ["Anna", "Ben"]);
    assert.ok(warnings(ben).includes("ghost"));
  });
});

describe("A co-host", () => {
  test("does what is kept for the host, and everybody can prove it", async () => {
    const house = new House();
    const anna = knocking(house, true);
    const ben = house.join("Ben", anna);
    await letIn(house, anna);
    assert.deepEqual(ben.state.may, { kick: false, stop: false, lock: false, appoint: false });
    house.join("Clara", anna);
    assert.deepEqual([waiting(anna), waiting(ben)], [["Clara"], []]);

    const done = anna.appoint(member(anna, "Ben").mid);
    house.run();
    await done;
    assert.deepEqual(ben.state.may, { kick: true, stop: true, lock: true, appoint: false });
    assert.ok(member(anna, "Ben").coHost && member(ben, "Ben").coHost);
    assert.deepEqual(waiting(ben), ["Clara"]);
    await letIn(house, ben);
    const clara = house.join("Dora", anna);
    await letIn(house, ben);
    assert.deepEqual(present(clara), ["Anna", "Ben", "Clara", "Dora"]);
    assert.ok(member(clara, "Ben").coHost);
    assert.deepEqual([warnings(anna), warnings(clara)], [[], []]);

    const stopped = ben.stop();
    house.run();
    await stopped;
    assert.deepEqual(clara.state.ending, { kind: "stopped", by: "Ben" });
  });

  test("is appointed by nobody but the host", async () => {
    const house = new House();
    const anna = house.found("Anna", { hostOnly: true });
    const ben = house.join("Ben", anna);
    const clara = house.join("Clara", anna);
    await assert.rejects(ben.appoint(member(ben, "Clara").mid), { reason: "not-allowed" });
    house.relay.inject(house.relay.seat(2), {
      type: "appointed",
      slot: 1,
      signature: new Uint8Array(64),
    });
    house.run();
    assert.deepEqual(warnings(clara), ["forged"]);
    assert.ok(!member(clara, "Ben").coHost);
  });

  test("is known as such to who was away when it was appointed", async () => {
    const house = new House();
    const anna = house.found("Anna", { hostOnly: true });
    house.join("Ben", anna);
    const clara = house.join("Clara", anna);
    house.lose(2);
    house.relay.reachable = true;
    const done = anna.appoint(member(anna, "Ben").mid);
    house.run();
    await done;
    house.bringBack(clara);
    assert.ok(member(clara, "Ben").coHost);
  });
});

describe("A new link for nobody's sake", () => {
  test("leaves everybody inside, and lets in by the new link only", async () => {
    const house = new House();
    const [anna, ben, clara] = house.gather("Anna", "Ben", "Clara");
    const old = anna.state.key ?? "";
    const done = ben.newLink();
    house.run();
    await done;
    for (const one of [anna, ben, clara]) {
      assert.deepEqual(present(one), ["Anna", "Ben", "Clara"]);
      assert.ok(one.state.link.changed);
      assert.equal(one.state.key, ben.state.key);
      assert.equal(notices(one).at(-1), "link-changed");
    }
    assert.notEqual(ben.state.key, old);
    assert.deepEqual(house.enter("Dora", old).state.refusal, { reason: "not-here" });
    const dora = house.join("Dora", clara);
    clara.post("welcome");
    house.run();
    assert.deepEqual([read(dora), warnings(anna), warnings(dora)], [["Clara: welcome"], [], []]);
  });

  test("is given again when others were faster", async () => {
    const house = new House();
    const [anna, ben] = house.gather("Anna", "Ben", "Clara");
    const both = [anna.newLink(), ben.newLink()];
    house.run();
    await Promise.all(both);
    assert.equal(anna.state.key, ben.state.key);
    assert.equal(anna.state.link.version, 3);
  });

  test("is for those who may kick", async () => {
    const house = new House();
    const anna = house.found("Anna", { hostOnly: true });
    const ben = house.join("Ben", anna);
    await assert.rejects(ben.newLink(), { reason: "not-allowed" });
  });
});
