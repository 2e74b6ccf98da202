import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { toHex } from "../../../main/client/bytes/encoding.js";
import { writeDeletion, writeEdit, writeReaction } from "../../../main/client/crypto/body.js";
import { TYPE, readContent } from "../../../main/client/crypto/content.js";
import { Accomplice, identityOf } from "../support/accomplice.js";
import { House, last, member, notices, read, warnings } from "../support/house.js";

/** @typedef {import("../support/house.js").Session} Session */

/** The entry in which somebody reads a text. @param {Session} session @param {string} text */
function entryOf({ state }, text) {
  const found = state.entries.find((entry) => entry.text === text);
  if (!found) throw new Error(`nobody said ${text}`);
  return found;
}

/** The reactions somebody sees: who, by emoji. @param {import("../../../main/client/room/state.js").Entry} entry */
function reactions({ reactions: all = [] }) {
  return Object.fromEntries(all.map(({ emoji, by }) => [emoji, by.map(({ alias }) => alias)]));
}

/** Two people, the second of whom has read something of the first. */
function talk() {
  const house = new House();
  const [anna, ben, clara] = house.gather("Anna", "Ben", "Clara");
  anna.post("one");
  house.run();
  return { house, anna, ben, clara };
}

describe("An answer", () => {
  test("names what it answers for all who may see that", () => {
    const { house, anna, ben, clara } = talk();
    ben.post("yes", { answers: entryOf(ben, "one").id });
    house.run();
    for (const one of [anna, ben, clara]) {
      assert.equal(last(one).reply?.entry, entryOf(one, "one").id);
      assert.deepEqual(warnings(one), []);
    }
  });

  test("shows nothing of a message that was said before somebody came", () => {
    const { house, anna, ben } = talk();
    const dora = house.join("Dora", anna);
    ben.post("yes", { answers: entryOf(ben, "one").id });
    house.run();
    assert.equal(last(dora).text, "yes");
    assert.ok(last(dora).reply);
    assert.equal(last(dora).reply?.entry, undefined);
  });

  test("finds what it answers also when that comes later", () => {
    const { house, anna, ben, clara } = talk();
    house.keepFrom(2, "message");
    anna.post("two");
    house.run();
    house.keepNothing();
    ben.post("yes", { answers: entryOf(ben, "two").id });
    house.run();
    assert.equal(last(clara).reply?.entry, undefined);
    house.pass(5000);
    assert.equal(entryOf(clara, "yes").reply?.entry, entryOf(clara, "two").id);
  });

  test("that failed still answers it when it is tried again", () => {
    const { house, anna, ben } = talk();
    house.relay.busy = (frame) =>
      frame.type === "message"
        ? { type: "refused", request: "message", reason: "full-moon", ref: frame.ref }
        : undefined;
    const id = ben.post("yes", { answers: entryOf(ben, "one").id });
    house.run();
    house.relay.busy = () => undefined;
    ben.retry(id);
    house.run();
    assert.equal(last(anna).reply?.entry, entryOf(anna, "one").id);
  });
});

describe("A mention", () => {
  test("names whom it calls", () => {
    const { house, anna, ben } = talk();
    anna.post("@Ben look", { mentions: [member(anna, "Ben").mid, "0011223344556677"] });
    house.run();
    for (const one of [anna, ben]) {
      assert.deepEqual(
        last(one).mentions?.map(({ alias, me }) => [alias, me]),
        [["Ben", one === ben]],
      );
    }
  });
});

describe("A reaction", () => {
  test("is seen by all, and taken back the second time", () => {
    const { house, anna, ben, clara } = talk();
    ben.react(entryOf(ben, "one").id, "👍");
    clara.react(entryOf(clara, "one").id, "👍");
    anna.react(entryOf(anna, "one").id, "🎉");
    house.run();
    for (const one of [anna, ben, clara]) {
      const { "👍": up, "🎉": party } = reactions(entryOf(one, "one"));
      assert.deepEqual([up.sort(), party], [["Ben", "Clara"], ["Anna"]]);
    }
    ben.react(entryOf(ben, "one").id, "👍");
    house.run();
    for (const one of [anna, ben, clara]) {
      assert.deepEqual(reactions(entryOf(one, "one"))["👍"], ["Clara"]);
    }
  });

  test("that somebody missed comes from the others", () => {
    const { house, anna, ben, clara } = talk();
    house.lose(2);
    ben.react(entryOf(ben, "one").id, "👍");
    house.run();
    house.relay.reachable = true;
    house.pass(20_000);
    assert.deepEqual(reactions(entryOf(clara, "one")), { "👍": ["Ben"] });
    assert.deepEqual(warnings(anna), []);
    assert.deepEqual(notices(clara), []);
  });

  test("to what somebody may not see shows nothing", () => {
    const { house, anna, ben } = talk();
    const dora = house.join("Dora", anna);
    ben.react(entryOf(ben, "one").id, "👍");
    house.run();
    assert.deepEqual(dora.state.entries.map(reactions), []);
  });

  test("is one emoji, and nothing else", () => {
    const { house, anna, ben } = talk();
    for (const emoji of ["", "a", "👍👍", "<b>", "👍 "]) {
      assert.throws(() => ben.react(entryOf(ben, "one").id, emoji), RangeError);
    }
    for (const emoji of ["❤️", "🇫🇮", "👩‍👩‍👧‍👦", "👍🏽", "#️⃣", "🏴‍☠️"]) {
      ben.react(entryOf(ben, "one").id, emoji);
    }
    house.run();
    assert.equal(entryOf(anna, "one").reactions?.length, 6);
  });
});

describe("An edit", () => {
  test("changes the words for all, and says so", () => {
    const { house, anna, ben, clara } = talk();
    anna.edit(entryOf(anna, "one").id, "two");
    house.run();
    anna.edit(entryOf(anna, "two").id, "three");
    house.run();
    for (const one of [anna, ben, clara]) {
      assert.deepEqual(read(one), ["Anna: three"]);
      assert.equal(last(one).edited, true);
      assert.deepEqual(warnings(one), []);
    }
  });

  test("is only for what is one's own", () => {
    const { ben } = talk();
    assert.throws(() => ben.edit(entryOf(ben, "one").id, "two"), { reason: "not-yours" });
  });

  test("by somebody else is not even possible to say: it names a message of its sender", () => {
    const { house, anna, ben, clara } = talk();
    const liar = new Accomplice(house.relay, 1, anna.state.key ?? "");
    const hash = liar.hashOf(0, 1);
    liar.say(2, TYPE.edit, writeEdit({ of: { n: 1, hash }, mentions: [], text: "I am a fool" }));
    house.run();
    assert.deepEqual(read(clara), ["Anna: one"]);
    void ben;
  });

  test("that comes before what it changes waits for it", () => {
    const { house, anna, clara } = talk();
    house.keepFrom(2, "message");
    anna.post("two");
    house.run();
    house.keepNothing();
    anna.edit(entryOf(anna, "two").id, "three");
    house.run();
    assert.deepEqual(read(clara), ["Anna: one"]);
    house.pass(5000);
    assert.deepEqual(read(clara), ["Anna: one", "Anna: three"]);
    assert.equal(last(clara).edited, true);
    assert.deepEqual(warnings(clara), []);
  });

  test("that comes after a newer one changes nothing", () => {
    const { house, anna, clara } = talk();
    house.keepFrom(2, "message");
    anna.edit(entryOf(anna, "one").id, "two");
    house.run();
    house.keepNothing();
    anna.edit(entryOf(anna, "two").id, "three");
    house.run();
    assert.deepEqual(read(clara), ["Anna: three"]);
    house.pass(5000);
    assert.deepEqual(read(clara), ["Anna: three"]);
  });

  test("that the server refuses is undone", () => {
    const { house, anna } = talk();
    /** @type {string[]} */
    const told = [];
    anna.subscribe((_, change) => change.type === "unchanged" && told.push(change.reason));
    house.relay.busy = (frame) =>
      frame.type === "message"
        ? { type: "refused", request: "message", reason: "full-moon", ref: frame.ref }
        : undefined;
    anna.edit(entryOf(anna, "one").id, "two");
    assert.deepEqual(read(anna), ["Anna: two"]);
    house.run();
    assert.deepEqual([read(anna), last(anna).edited], [["Anna: one"], false]);
    assert.deepEqual(told, ["full-moon"]);
  });
});

describe("A deletion", () => {
  test("that the server refuses is shown to be one here only, and can be tried again", () => {
    const { house, anna, ben } = talk();
    const { id } = entryOf(anna, "one");
    const state = () => {
      const { deleted, text, takingBack, why } =
        anna.state.entries.find((entry) => entry.id === id) ?? {};
      return [deleted, text, takingBack, why];
    };
    house.relay.busy = (frame) =>
      frame.type === "message"
        ? { type: "refused", request: "message", reason: "full-moon", ref: frame.ref }
        : undefined;
    anna.takeBack(id);
    assert.deepEqual(state(), [true, undefined, "sending", undefined]);
    house.run();
    assert.deepEqual(state(), [true, undefined, "failed", "full-moon"]);
    assert.deepEqual(read(ben), ["Anna: one"]);
    house.relay.busy = () => undefined;
    anna.post("two");
    anna.retry(id);
    anna.retry(id);
    house.run();
    assert.deepEqual(state(), [true, undefined, undefined, undefined]);
    assert.deepEqual(read(ben), ["Anna: undefined", "Anna: two"]);
    assert.deepEqual(warnings(ben), []);
  });

  test("of somebody who comes back as another is shown to be one here only, perhaps", () => {
    const { house, anna, ben } = talk();
    const { id } = entryOf(anna, "one");
    house.lose(0);
    anna.takeBack(id);
    house.pass(120_000);
    house.relay.reachable = true;
    house.pass(60_000);
    assert.equal(notices(anna).includes("rejoined"), true);
    assert.equal(anna.state.entries.find((entry) => entry.id === id)?.takingBack, "lost");
    assert.deepEqual(read(ben), ["Anna: one"]);
    anna.retry(id);
    house.run();
    assert.deepEqual(read(ben), ["Anna: one"]);
  });

  test("takes the words from all", () => {
    const { house, anna, ben, clara } = talk();
    ben.react(entryOf(ben, "one").id, "👍");
    house.run();
    anna.takeBack(entryOf(anna, "one").id);
    house.run();
    for (const one of [anna, ben, clara]) {
      const { text, deleted, reactions: all, from } = last(one);
      assert.deepEqual([text, deleted, all, from?.alias], [undefined, true, undefined, "Anna"]);
      assert.deepEqual(warnings(one), []);
    }
  });

  test("leaves nothing of the words that anybody could give away", () => {
    const { house, anna, ben, clara } = talk();
    anna.edit(entryOf(anna, "one").id, "two");
    house.run();
    anna.takeBack(entryOf(anna, "two").id);
    house.run();
    const spy = new Accomplice(house.relay, 2, anna.state.key ?? "");
    spy.ask(0, [0, 1]);
    spy.ask(1, [0, 1]);
    house.pass(2000);
    const given = spy.given.map(({ content }) => readContent(content).type);
    assert.ok(given.length > 0);
    assert.ok(!given.includes(TYPE.text) && !given.includes(TYPE.edit));
    void [ben, clara];
  });

  test("takes also the words of an edit that comes after it", () => {
    const { house, anna, clara } = talk();
    /** @type {import("../support/relay.js").ServerFrame[]} */
    const late = [];
    house.relay.tell = (frame, { slot }) => {
      if (slot !== 2 || frame.type !== "message") return [frame];
      late.push(frame);
      return [];
    };
    anna.edit(entryOf(anna, "one").id, "two");
    house.run();
    house.keepNothing();
    anna.takeBack(entryOf(anna, "two").id);
    house.run();
    for (const frame of late) house.relay.inject(house.relay.seat(2), frame);
    house.run();
    assert.equal(last(clara).deleted, true);
    const spy = new Accomplice(house.relay, 1, anna.state.key ?? "");
    spy.ask(2, [2]);
    house.pass(2000);
    const given = spy.given.map(({ content }) => readContent(content).type);
    assert.deepEqual([late.length, given], [1, [TYPE.deletion]]);
  });

  test("of what somebody missed leaves no gap, and shows nothing", () => {
    const { house, anna, ben, clara } = talk();
    house.lose(2);
    anna.post("two");
    anna.post("three");
    house.run();
    anna.edit(entryOf(anna, "two").id, "four");
    house.run();
    anna.takeBack(entryOf(anna, "four").id);
    house.run();
    house.relay.reachable = true;
    house.pass(300_000);
    assert.deepEqual(read(clara), ["Anna: one", "Anna: three"]);
    assert.deepEqual(warnings(clara), []);
    ben.post("hello");
    clara.post("hello");
    house.pass(10_000);
    assert.equal(entryOf(anna, "three").state, "seen");
  });

  test("counts also when it overtakes what it takes back", () => {
    const { house, anna, ben, clara } = talk();
    house.keepFrom(2, "message");
    anna.post("two");
    house.run();
    house.keepNothing();
    anna.takeBack(entryOf(anna, "two").id);
    house.pass(60_000);
    assert.deepEqual(read(clara), ["Anna: one"]);
    assert.deepEqual(warnings(clara), []);
    assert.equal(last(ben).deleted, true);
  });

  test("by somebody else takes nothing", () => {
    const { house, anna, clara } = talk();
    const liar = new Accomplice(house.relay, 1, anna.state.key ?? "");
    liar.say(2, TYPE.deletion, writeDeletion([{ n: 1, hash: liar.hashOf(0, 1) }]));
    house.run();
    assert.deepEqual(read(clara), ["Anna: one"]);
  });

  test("of another version of a message is found out, and takes nothing", () => {
    const { house, anna, clara } = talk();
    const liar = new Accomplice(house.relay, 0, anna.state.key ?? "");
    liar.say(2, TYPE.deletion, writeDeletion([{ n: 1, hash: "00".repeat(16) }]));
    house.run();
    assert.deepEqual(read(clara), ["Anna: one"]);
    assert.ok(warnings(clara).includes("two-versions"));
  });

  test("is for good: no edit brings it back", () => {
    const { house, anna, clara } = talk();
    const hash = new Accomplice(house.relay, 1, anna.state.key ?? "").hashOf(0, 1);
    anna.takeBack(entryOf(anna, "one").id);
    house.run();
    const liar = new Accomplice(house.relay, 0, anna.state.key ?? "");
    liar.say(2, TYPE.edit, writeEdit({ of: { n: 1, hash }, mentions: [], text: "again" }));
    const to = { mid: toHex(identityOf(0).mid), n: 1, hash };
    liar.say(2, TYPE.reaction, writeReaction({ to, on: true, emoji: "👍" }));
    house.run();
    const [entry] = clara.state.entries;
    assert.deepEqual([entry.text, entry.deleted, entry.reactions], [undefined, true, undefined]);
  });
});

describe("A whisper", () => {
  /** Anna has whispered to Ben. */
  function whispered() {
    const { house, anna, ben, clara } = talk();
    anna.whisper(member(anna, "Ben").mid, "psst");
    house.run();
    return { house, anna, ben, clara };
  }

  test("is answered, liked and changed between two, and nobody else learns of it", () => {
    const { house, anna, ben, clara } = whispered();
    ben.react(entryOf(ben, "psst").id, "👍");
    ben.whisper(member(ben, "Anna").mid, "what?", { answers: entryOf(ben, "psst").id });
    house.run();
    anna.edit(entryOf(anna, "psst").id, "hush");
    house.run();
    for (const one of [anna, ben]) {
      const hush = entryOf(one, "hush");
      assert.deepEqual(reactions(hush), { "👍": ["Ben"] });
      assert.equal(hush.edited, true);
      assert.equal(entryOf(one, "what?").reply?.entry, hush.id);
      assert.deepEqual(warnings(one), []);
    }
    assert.deepEqual(read(clara), ["Anna: one"]);
  });

  test("is taken back", () => {
    const { house, anna, ben } = whispered();
    anna.takeBack(entryOf(anna, "psst").id);
    house.run();
    for (const one of [anna, ben]) {
      assert.deepEqual([last(one).text, last(one).deleted], [undefined, true]);
    }
  });

  test("that was lost and is taken back never comes", () => {
    const { house, anna, ben } = whispered();
    house.keepFrom(1, "pair");
    anna.whisper(member(anna, "Ben").mid, "hello");
    house.run();
    house.keepNothing();
    anna.takeBack(entryOf(anna, "hello").id);
    house.pass(200_000);
    assert.deepEqual(read(ben), ["Anna: one", "Anna: psst"]);
    assert.deepEqual(warnings(ben), []);
  });

  test("is not answered to all", () => {
    const { house, anna, ben } = whispered();
    ben.post("what?", { answers: entryOf(ben, "psst").id });
    house.run();
    assert.equal(last(anna).reply, undefined);
  });
});

describe("Who writes", () => {
  test("is not told, and not shown, unless both want it", () => {
    const { house, anna, ben, clara } = talk();
    anna.showTyping(true);
    ben.write(true);
    house.run();
    assert.deepEqual(anna.state.typing, []);
    ben.showTyping(true);
    ben.write(true);
    house.run();
    assert.deepEqual(anna.state.typing, [member(anna, "Ben").mid]);
    assert.deepEqual(clara.state.typing, []);
  });

  test("is shown until it is said, given up, or nothing is heard of it", () => {
    const { house, anna, ben } = talk();
    for (const one of [anna, ben]) one.showTyping(true);
    const writes = () => anna.state.typing.length > 0;
    ben.write(true);
    house.run();
    assert.equal(writes(), true);
    ben.post("two");
    house.run();
    assert.equal(writes(), false);
    ben.write(true);
    house.run();
    assert.equal(writes(), true);
    ben.write(false);
    house.run();
    assert.equal(writes(), false);
    ben.write(true);
    house.run();
    house.pass(7999);
    assert.equal(writes(), true);
    house.pass(1);
    assert.equal(writes(), false);
    assert.deepEqual(warnings(anna), []);
  });

  test("takes no number, and nobody misses it", () => {
    const { house, anna, ben } = talk();
    for (const one of [anna, ben]) one.showTyping(true);
    house.keepFrom(0, "message");
    ben.write(true);
    house.run();
    house.keepNothing();
    ben.post("two");
    house.pass(60_000);
    assert.deepEqual([read(anna), warnings(anna)], [["Anna: one", "Ben: two"], []]);
  });
});

describe("Another name", () => {
  test("is told to all, and keeps its badge", () => {
    const { house, anna, ben, clara } = talk();
    const { badge } = member(anna, "Ben");
    ben.rename("Benno");
    house.run();
    for (const one of [anna, ben, clara]) {
      assert.deepEqual(member(one, "Benno").badge, badge);
      const { notice } = last(one);
      assert.ok(notice?.type === "renamed");
      assert.deepEqual([notice.who.alias, notice.by.alias], ["Ben", "Benno"]);
    }
    ben.post("two");
    house.run();
    assert.deepEqual(read(anna), ["Anna: one", "Benno: two"]);
  });

  test("is known to whoever comes later, without being told as news", () => {
    const { house, anna, ben } = talk();
    ben.rename("Benno");
    house.run();
    const dora = house.join("Dora", anna);
    assert.ok(member(dora, "Benno"));
    assert.deepEqual(notices(dora), []);
  });

  test("that looks like another's is told apart by the badge", () => {
    const { house, anna, ben } = talk();
    ben.rename("Аnnа");
    house.run();
    assert.deepEqual(
      anna.state.members.map(({ namesake }) => namesake),
      [true, true, false],
    );
  });

  test("that somebody missed comes from the others", () => {
    const { house, ben, clara } = talk();
    house.lose(2);
    ben.rename("Benno");
    house.run();
    house.relay.reachable = true;
    house.pass(20_000);
    assert.ok(member(clara, "Benno"));
  });

  test("stays when the seat was given up", () => {
    const { house, anna, ben } = talk();
    ben.rename("Benno");
    house.run();
    house.lose(1);
    house.pass(70_000);
    house.bringBack(ben);
    house.pass(20_000);
    assert.ok(member(anna, "Benno"));
  });

  test("survives a kick: the certificate has the first one", () => {
    const { house, anna, ben, clara } = talk();
    ben.rename("Benno");
    house.run();
    void anna.kick(member(anna, "Clara").mid);
    house.run();
    const dora = house.join("Dora", anna);
    assert.ok(member(dora, "Benno"));
    assert.equal(clara.state.phase, "ended");
  });

  test("has to be one", () => {
    const { ben } = talk();
    for (const name of ["", "  ", "x".repeat(48)])
      assert.throws(() => ben.rename(name), RangeError);
  });
});

describe("What was changed without a connection, until the seat was given up", () => {
  /** Anna loses her connection for longer than her seat is kept, and comes back. */
  function lost() {
    const { house, anna, ben } = talk();
    ben.react(entryOf(ben, "one").id, "👍");
    house.run();
    house.lose(0);
    /** @type {string[]} */
    const told = [];
    anna.subscribe((_, change) => change.type === "unchanged" && told.push(change.reason));
    const comeBack = () => {
      house.pass(70_000);
      house.bringBack(anna);
      house.pass(20_000);
    };
    return { anna, ben, told, comeBack };
  }

  test("is shown as the others see it, and told", () => {
    const { anna, ben, told, comeBack } = lost();
    anna.edit(entryOf(anna, "one").id, "two");
    anna.edit(entryOf(anna, "two").id, "three");
    anna.react(entryOf(anna, "three").id, "🎉");
    comeBack();
    assert.ok(notices(anna).includes("rejoined"));
    for (const one of [anna, ben]) {
      const { edited = false, ...entry } = entryOf(one, "one");
      assert.deepEqual([edited, reactions(entry)], [false, { "👍": ["Ben"] }]);
    }
    assert.deepEqual(told, ["ended", "ended", "ended"]);
  });

  test("is one's name all the same", () => {
    const { anna, ben, told, comeBack } = lost();
    anna.rename("Anne");
    anna.rename("Ann");
    comeBack();
    for (const one of [anna, ben]) assert.ok(member(one, "Ann"));
    assert.deepEqual(told, []);
  });
});

describe("Who has seen a message", () => {
  test("is known for each", () => {
    const { house, anna, ben } = talk();
    const { id } = entryOf(anna, "one");
    const mids = ["Ben", "Clara"].map((alias) => member(anna, alias).mid);
    assert.deepEqual(anna.seenBy(id), { seen: [], unseen: mids });
    ben.post("two");
    house.run();
    assert.deepEqual(anna.seenBy(id), { seen: [mids[0]], unseen: [mids[1]] });
  });
});
