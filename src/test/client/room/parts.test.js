import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { concat } from "../../../main/client/bytes/bytes.js";
import { toUtf8 } from "../../../main/client/bytes/encoding.js";
import { readContent } from "../../../main/client/crypto/content.js";
import { makeIdentity } from "../../../main/client/crypto/identity.js";
import { linkKeys } from "../../../main/client/crypto/link.js";
import { IncomingPair, OutgoingPair } from "../../../main/client/crypto/pair.js";
import { open, unpad } from "../../../main/client/crypto/sealing.js";
import { hotFromClient } from "../../../main/client/net/hot.js";
import { Agreement } from "../../../main/client/room/agreement.js";
import { Archive } from "../../../main/client/room/archive.js";
import { Hearing } from "../../../main/client/room/hearing.js";
import { Keyring } from "../../../main/client/room/keyring.js";
import { lookOf } from "../../../main/client/room/namesakes.js";
import { textFits } from "../../../main/client/room/session.js";
import { Speaker } from "../../../main/client/room/speaker.js";
import { OUTSIDE, reduce } from "../../../main/client/room/state.js";
import { Ticks } from "../../../main/client/room/ticks.js";
import { chance } from "../support/chance.js";
import { Clock } from "../support/clock.js";
import { LIMITS } from "../support/limits.js";

/** @typedef {import("../../../main/client/room/state.js").Entry} Entry */

describe("Names that look alike", () => {
  for (const [one, other] of [
    ["Anna", "anna"],
    ["Anna", "Аnnа"],
    ["paypal", "раураl"],
    ["Ian", "lan"],
    ["Bob", "B0b"],
    ["Max", " M a x "],
    ["Max", "M\u200bax"],
    ["Max", "Max\ufe0f"],
    ["Max", "M\u034fax"],
    ["Max", "Max\u3164"],
    ["Max", "\u2800Max"],
    ["Max", "Ｍａｘ"],
    ["modern", "modem"],
    ["Mörkö", "Mo\u0308rko\u0308"],
  ]) {
    test(`${JSON.stringify(one)} and ${JSON.stringify(other)}`, () => {
      assert.equal(lookOf(one), lookOf(other));
    });
  }

  test("are not those that do not", () => {
    const names = ["Anna", "Anne", "Ben", "Bea", "Mörkö", "Marko", "美", "羊", "🐙", "🦊"];
    assert.equal(new Set(names.map(lookOf)).size, names.length);
  });
});

describe("A keyring", () => {
  const random = chance("keyring");
  const [first, second, third] = [1, 2, 3].map(() => linkKeys(random(16)));
  const keyring = () => new Keyring(random(16), { ...first });

  test("takes over the secret of the announced link, and no other", () => {
    const ring = keyring();
    ring.follow(second);
    assert.deepEqual([ring.complete, ring.roomKey], [false, null]);
    assert.equal(ring.adopt(third.secret), false);
    assert.deepEqual([ring.complete, ring.newest.address], [false, first.address]);
    assert.equal(ring.adopt(second.secret), true);
    assert.deepEqual([ring.complete, ring.newest.address], [true, second.address]);
    assert.equal(ring.roomKey?.length, 44);
  });

  test("takes over a link once, and keeps the one before", () => {
    const ring = keyring();
    ring.follow(second);
    assert.ok(ring.adopt(second.secret) && ring.adopt(second.secret));
    assert.deepEqual(
      ring.links.map(({ address }) => address),
      [second.address, first.address],
    );
  });

  test("follows an address that nobody has signed for, and takes its link over if it is vouched for", () => {
    const ring = keyring();
    ring.follow({ address: second.address });
    assert.deepEqual([ring.complete, ring.access], [false, undefined]);
    assert.equal(ring.adopt(third.secret), false);
    assert.equal(
      ring.adopt(second.secret, () => false),
      false,
    );
    assert.equal(
      ring.adopt(second.secret, ({ accessKey }) => accessKey.join() === second.accessKey.join()),
      true,
    );
    assert.deepEqual(ring.access?.accessKey, second.accessKey);
  });

  test("proves with today's link, whether its secret is known or not", () => {
    const ring = keyring();
    ring.follow(second);
    assert.deepEqual(ring.access, { address: second.address, accessKey: second.accessKey });
  });

  test("proves also with links that came and went without me, and does nothing else with them", () => {
    const ring = keyring();
    ring.follow(third);
    for (const { secret } of [second, second, first]) ring.recall(secret);
    assert.deepEqual(
      ring.proofs.map(({ address }) => address),
      [first.address, second.address],
    );
    assert.deepEqual([ring.links.length, ring.complete], [1, false]);
    for (let i = 0; i < 20; i++) ring.recall(random(16));
    assert.equal(ring.proofs.length, 17);
  });

  test("keeps sixteen links, and no older one", () => {
    const ring = keyring();
    const more = Array.from({ length: 15 }, () => linkKeys(random(16)));
    for (const { secret, ...link } of [second, ...more]) {
      ring.follow(link);
      ring.adopt(secret);
    }
    assert.deepEqual(
      ring.links.map(({ address }) => address),
      [...more.toReversed(), second].map(({ address }) => address),
    );
  });
});

describe("Another roster than mine", () => {
  const [old, mine, other] = [1, 2, 3].map((n) => new Uint8Array(16).fill(n));

  /** Somebody who saw one roster, and now sees another. */
  function agreement() {
    const clock = new Clock();
    /** @type {string[]} */
    const told = [];
    const world = /** @type {any} */ ({ ...clock, now: clock.now });
    const watch = new Agreement(world, old, (mid) => told.push(mid));
    watch.see(mine);
    return { clock, told, watch };
  }

  test("is told after 5 seconds, once", () => {
    const { clock, told, watch } = agreement();
    watch.heard("ben", other);
    clock.pass(4999);
    watch.heard("ben", other);
    assert.deepEqual(told, []);
    clock.pass(1);
    assert.deepEqual(told, ["ben"]);
    clock.pass(10_000);
    assert.deepEqual(told, ["ben"]);
  });

  test("is mine of a moment ago: that is no difference", () => {
    const { clock, told, watch } = agreement();
    clock.pass(5000);
    watch.heard("ben", old);
    clock.pass(10_000);
    assert.deepEqual(told, []);
    watch.heard("ben", old);
    clock.pass(5000);
    assert.deepEqual(told, ["ben"]);
  });

  test("is told although mine has become a third one", () => {
    const { clock, told, watch } = agreement();
    watch.heard("ben", other);
    watch.see(new Uint8Array(16).fill(4));
    clock.pass(5000);
    assert.deepEqual(told, ["ben"]);
  });

  test("is forgotten when it is mine soon after, or its sender agrees, or leaves", () => {
    for (const settle of [
      (/** @type {Agreement} */ watch) => watch.see(other),
      (/** @type {Agreement} */ watch) => watch.heard("ben", mine),
      (/** @type {Agreement} */ watch) => watch.recovered("ben", mine),
      (/** @type {Agreement} */ watch) => watch.forget("ben"),
      (/** @type {Agreement} */ watch) => watch.close(),
    ]) {
      const { clock, told, watch } = agreement();
      watch.heard("ben", other);
      clock.pass(3000);
      settle(watch);
      clock.pass(10_000);
      assert.deepEqual(told, []);
    }
  });

  test("is none, if somebody saw it when it said what I missed", () => {
    const { clock, told, watch } = agreement();
    watch.recovered("ben", other);
    clock.pass(10_000);
    assert.deepEqual(told, []);
  });
});

describe("What I say", () => {
  test("names the last message of ten senders at most, and each only once", () => {
    const random = chance("speaker");
    const gh = random(32);
    const me = { ...makeIdentity(random), slot: 0, person: { mid: "me" } };
    const everyone = Array.from({ length: 12 }, () => {
      const hearing = new Hearing();
      hearing.hear({ type: 1, n: 1, prev: gh, roster: gh, seen: [], body: gh }, random(32));
      return { mid: random(8), hearing };
    });
    const room = {
      genesis: { hash: gh },
      me,
      keyring: {},
      roster: { everyone, peers: [], hash: gh.slice(16) },
    };
    /** @type {Uint8Array} */
    let key = gh;
    const chooseKey = (/** @type {number} */ length) => {
      const bytes = random(length);
      key = bytes.slice();
      return bytes;
    };
    const speaker = new Speaker(/** @type {any} */ (room), new Archive(), LIMITS, {
      random: chooseKey,
      now: () => 0,
    });

    const counts = [1, 2, 3].map(() => {
      const spoken = speaker.say(1, toUtf8("hello"));
      const [parcel] = speaker.seal(spoken);
      spoken.accepted();
      const [frame] = hotFromClient.decode(/** @type {Uint8Array} */ (parcel.message(1)));
      assert.ok(frame.type === "message");
      const signed = unpad(open(key, concat(toUtf8("M"), gh, me.mid), frame.body));
      return readContent(signed.slice(0, -64)).seen.length;
    });
    assert.deepEqual(counts, [10, 2, 0]);
  });
});

describe("Channels to all in a room", () => {
  const random = chance("channels");
  const gh = random(32);
  const me = { ...makeIdentity(random), slot: 0, person: { mid: "me" } };
  const link = linkKeys(random(16));

  /**
   * A speaker among five others.
   *
   * @param {() => number} now in ms
   */
  function among(now) {
    const peers = Array.from({ length: 5 }, () => {
      const peer = makeIdentity(random);
      return { to: new OutgoingPair(gh, me, peer, random), peer };
    });
    const room = { genesis: { hash: gh }, me, keyring: { newest: link }, roster: { peers } };
    const world = { random, now };
    const speaker = new Speaker(/** @type {any} */ (room), new Archive(), LIMITS, world);
    return { speaker, peers, ready: () => peers.filter(({ to }) => to.ready).length };
  }

  test("are set up a few at a time, as long as that takes", () => {
    let now = 0;
    const { speaker, ready } = among(() => (now += 4));
    const steps = [];
    while (!speaker.prepare()) steps.push(ready());
    assert.deepEqual([steps, ready()], [[2, 4], 5]);
    assert.equal(speaker.prepare(), true);
  });

  test("are set up in one go where the next step comes late", () => {
    let now = 0;
    const { speaker, ready } = among(() => (now += 4));
    assert.equal(speaker.prepare(), false);
    now += 1000;
    assert.equal(speaker.prepare(), true);
    assert.equal(ready(), 5);
  });

  test("say with which number they begin, as if they had been set up by it", () => {
    const { speaker, peers } = among(() => 0);
    speaker.prepare();
    const [{ to, peer }] = peers;
    const frame = to.seal(toUtf8("hello"), { link, base: speaker.next });
    const opened = new IncomingPair(gh, peer, me).open(frame, [link]);
    assert.deepEqual(opened.setup, { c: 1, base: 1 });
    assert.deepEqual(opened.payload, toUtf8("hello"));
  });

  test("to somebody for whom nothing can be sealed keep nobody waiting", () => {
    const { speaker, peers, ready } = among(() => 0);
    const wrong = { ...peers[0].peer, kem: new Uint8Array(1216).fill(255) };
    peers[0].to = new OutgoingPair(gh, me, wrong, random);
    assert.equal(speaker.prepare(), true);
    assert.equal(ready(), 4);
  });
});

describe("Ticks", () => {
  test("are complete when all have seen it, or something after it", () => {
    const ticks = new Ticks();
    ticks.expect(1, "one", ["ben", "clara"]);
    ticks.expect(2, "two", ["ben"]);
    assert.deepEqual(ticks.seen("ben", 1), []);
    assert.deepEqual(ticks.seen("ben", 2), ["two"]);
    assert.deepEqual(ticks.seen("clara", 2), ["one"]);
    assert.deepEqual(ticks.seen("clara", 2), []);
  });

  test("are not waited for when nobody was there", () => {
    const ticks = new Ticks();
    ticks.expect(1, "one", []);
    assert.deepEqual(ticks.seen("ben", 1), []);
  });
});

describe("The state", () => {
  /** @param {string} id @param {Entry["state"]} [state] @returns {Entry} */
  const entry = (id, state) => ({ id, kind: "text", at: 0, text: id, state });

  test("is never changed, only replaced", () => {
    const before = reduce(OUTSIDE, { type: "entry-added", entry: entry("a") });
    const after = reduce(before, { type: "entry-added", entry: entry("b") });
    assert.deepEqual(
      before.entries.map(({ id }) => id),
      ["a"],
    );
    assert.deepEqual(
      after.entries.map(({ id }) => id),
      ["a", "b"],
    );
  });

  test("puts an entry before another, or last", () => {
    let state = reduce(OUTSIDE, { type: "entry-added", entry: entry("mine", "sending") });
    state = reduce(state, { type: "entry-added", entry: entry("theirs"), before: "mine" });
    state = reduce(state, { type: "entry-added", entry: entry("last"), before: "gone" });
    assert.deepEqual(
      state.entries.map(({ id }) => id),
      ["theirs", "mine", "last"],
    );
  });

  test("changes an entry in its place, and none that was cleared", () => {
    const two = ["a", "b"].reduce(
      (state, id) => reduce(state, { type: "entry-added", entry: entry(id) }),
      OUTSIDE,
    );
    const changed = reduce(two, { type: "entry-changed", entry: entry("a", "seen") });
    assert.deepEqual(
      changed.entries.map(({ state }) => state),
      ["seen", undefined],
    );
    const cleared = reduce(two, { type: "cleared" });
    assert.deepEqual(reduce(cleared, { type: "entry-changed", entry: entry("a") }).entries, []);
  });

  test("forgets the oldest entry when it has ten thousand", () => {
    const entries = Array.from({ length: 10_000 }, (_, at) => entry(`e${at}`));
    const after = reduce({ ...OUTSIDE, entries }, { type: "entry-added", entry: entry("new") });
    assert.deepEqual(
      [after.entries.length, after.entries[0].id, after.entries.at(-1)?.id],
      [10_000, "e1", "new"],
    );
  });

  test("refuses a change that it does not know", () => {
    assert.throws(() => reduce(OUTSIDE, /** @type {any} */ ({ type: "dance" })), TypeError);
  });

  test("knows which texts can be said", () => {
    const state = { ...OUTSIDE, limits: { ...LIMITS, text: 10 } };
    assert.equal(textFits(state, " \n"), "empty");
    assert.equal(textFits(state, "ö".repeat(5)), "ok");
    assert.equal(textFits(state, "ö".repeat(5) + "!"), "too-long");
    assert.equal(textFits(OUTSIDE, "x".repeat(8193)), "too-long");
  });
});
