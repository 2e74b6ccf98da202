import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Hearing } from "../../../main/client/room/hearing.js";
import { Ranges, countOf } from "../../../main/client/room/ranges.js";
import { chance } from "../support/chance.js";

const random = chance("hearing");
const hashes = Array.from({ length: 400 }, () => random(32));
const nothing = new Uint8Array(16);

/** A content that follows the one before. @param {number} n @param {Uint8Array} [prev] */
const content = (n, prev = hashes[n - 1].slice(0, 16)) => ({
  type: 1,
  n,
  prev,
  roster: nothing,
  seen: [],
  body: nothing,
});

/** @param {Hearing} hearing @param {...number} all */
function hear(hearing, ...all) {
  return all.map((n) => hearing.hear(content(n), hashes[n]).heard);
}

/** @param {Hearing} hearing */
const numbers = (hearing) => hearing.untold.map(({ n }) => n);

/** Asks all for what is missing, in vain. @param {Hearing} hearing */
function sought(hearing) {
  hearing.seek();
  return hearing.giveUp();
}

/** Somebody of whom everything from a number on is for me. @param {number} base @param {...number} all */
function heardSince(base, ...all) {
  const hearing = new Hearing();
  hearing.start(base);
  hear(hearing, ...all);
  return hearing;
}

describe("A set of numbers", () => {
  test("has what was added, in as few ranges as can be", () => {
    const set = new Ranges();
    for (const n of [5, 1, 3, 9]) set.add(n);
    set.add(4);
    set.add(8, 10);
    assert.deepEqual(set.all, [
      { from: 1, to: 1 },
      { from: 3, to: 5 },
      { from: 8, to: 10 },
    ]);
    assert.deepEqual([set.first, set.last], [1, 10]);
    assert.deepEqual(
      [1, 2, 4, 7, 10].map((n) => set.has(n)),
      [true, false, true, false, true],
    );
  });

  test("knows what is missing of a range", () => {
    const set = new Ranges();
    for (const n of [3, 4, 8]) set.add(n);
    assert.deepEqual(set.missing(1, 10), [
      { from: 1, to: 2 },
      { from: 5, to: 7 },
      { from: 9, to: 10 },
    ]);
    assert.deepEqual(set.missing(4, 6), [{ from: 5, to: 6 }]);
    assert.deepEqual(set.missing(3, 4), []);
    assert.equal(countOf(set.missing(1, 10)), 7);
  });

  test("fills its oldest hole when there are too many", () => {
    const set = new Ranges(2);
    assert.deepEqual([set.add(1), set.add(5)], [[], []]);
    assert.deepEqual(set.add(9), [{ from: 2, to: 4 }]);
    assert.deepEqual(set.missing(1, 9), [{ from: 6, to: 8 }]);
  });
});

describe("What was heard of somebody", () => {
  test("is complete if each follows the one before", () => {
    const hearing = heardSince(1, 1, 2, 3);
    assert.equal(hearing.incomplete, false);
    assert.deepEqual(hearing.lacking, { after: 3, ranges: [] });
  });

  test("is complete from where I came in", () => {
    const hearing = heardSince(5, 5, 6);
    assert.equal(hearing.incomplete, false);
    assert.deepEqual(hearing.lacking, { after: 6, ranges: [] });
  });

  test("lacks the first ones, if it should have started before", () => {
    const hearing = heardSince(3, 5);
    assert.equal(hearing.incomplete, true);
    assert.deepEqual(hearing.lacking, { after: 5, ranges: [{ from: 3, to: 4 }] });
  });

  test("counts each message once, and none from before I came", () => {
    const hearing = heardSince(3, 3);
    assert.deepEqual(hear(hearing, 3, 2, 4, 4), [false, false, true, false]);
  });

  test("takes also a lower number from its sender, which another one overtook", () => {
    const hearing = heardSince(5, 5);
    assert.deepEqual(hear(hearing, 4), [false]);
    hearing.given(4);
    assert.deepEqual(hear(hearing, 4), [true]);
    assert.equal(hearing.incomplete, false);
  });

  test("remembers gaps as ranges, in whatever order they are filled", () => {
    const hearing = heardSince(1, 1, 3, 7);
    const ranges = [
      { from: 2, to: 2 },
      { from: 4, to: 6 },
    ];
    assert.deepEqual(hearing.lacking, { after: 7, ranges });
    hear(hearing, 5, 2, 6);
    assert.deepEqual(hearing.lacking, { after: 7, ranges: [{ from: 4, to: 4 }] });
    hear(hearing, 4);
    assert.equal(hearing.incomplete, false);
  });

  test("is asked for from the first on, as long as nobody knows where it starts (rule 13)", () => {
    const hearing = new Hearing();
    assert.deepEqual(hearing.lacking, { after: 0, ranges: [] });
    hear(hearing, 6, 8);
    const ranges = [
      { from: 1, to: 5 },
      { from: 7, to: 7 },
    ];
    assert.deepEqual(hearing.lacking, { after: 8, ranges });
    hear(hearing, 7);
    assert.equal(hearing.incomplete, false, "what came before may not have been for me");
  });

  test("learns from its sender that there was more before", () => {
    const hearing = new Hearing();
    hear(hearing, 6);
    hearing.start(7);
    assert.equal(hearing.incomplete, false);
    hearing.start(4);
    assert.equal(hearing.incomplete, true);
    assert.deepEqual(hearing.lacking, { after: 6, ranges: [{ from: 4, to: 5 }] });
  });

  test("is asked for from the first on, as long as its sender has only started anew", () => {
    const hearing = new Hearing();
    hearing.begun({ c: 2, base: 5 });
    assert.deepEqual([hearing.lacking, hearing.incomplete], [{ after: 0, ranges: [] }, true]);
    assert.deepEqual(hear(hearing, 5, 3), [true, true]);
    hearing.start(3);
    assert.deepEqual(hearing.lacking, { after: 5, ranges: [{ from: 4, to: 4 }] });
    const silent = new Hearing();
    silent.begun({ c: 2, base: 5 });
    assert.deepEqual([sought(silent), silent.incomplete], [[], false]);
    const other = new Hearing();
    other.begun({ c: 1, base: 5 });
    assert.deepEqual(other.lacking, { after: 4, ranges: [] });
  });

  test("lacks what was said before its sender started anew", () => {
    const hearing = heardSince(1, 1);
    hearing.start(4);
    assert.equal(hearing.incomplete, true);
    assert.deepEqual(hearing.lacking, { after: 1, ranges: [] });
    hear(hearing, 2, 3);
    assert.equal(hearing.incomplete, false);
  });

  test("has no start, if its sender says that it never said anything for me", () => {
    const hearing = new Hearing();
    hearing.start(0);
    assert.equal(hearing.incomplete, false);
    assert.deepEqual(hearing.lacking, { after: 0, ranges: [] });
  });

  test("lacks what others have heard, until its sender says otherwise", () => {
    const hearing = heardSince(1, 1, 2);
    hearing.claim(2);
    assert.equal(hearing.incomplete, false);
    hearing.claim(4);
    assert.equal(hearing.incomplete, true);
    hearing.disclaim();
    assert.equal(hearing.incomplete, false);
  });

  test("does not lack what others heard before I came", () => {
    const hearing = new Hearing();
    hearing.claim(10);
    assert.equal(hearing.incomplete, false);
    hearing.claim(11);
    assert.equal(hearing.incomplete, true);
    assert.deepEqual(sought(hearing), [], "nobody knows whether it was for me");
    assert.equal(hearing.incomplete, false);
  });

  test("is given up once, and is welcome all the same", () => {
    const hearing = heardSince(1, 1, 4);
    assert.deepEqual(sought(hearing), [{ from: 2, to: 3 }]);
    assert.equal(hearing.incomplete, false);
    assert.deepEqual(sought(hearing), []);
    hear(hearing, 8);
    assert.deepEqual(sought(hearing), [{ from: 5, to: 7 }]);
    assert.deepEqual(hear(hearing, 3), [true]);
    assert.equal(hearing.incomplete, false);
  });

  test("is not given up, if it began to be missing while others were asked for something else", () => {
    const hearing = heardSince(1, 1, 3);
    hearing.seek();
    hear(hearing, 5);
    hearing.claim(6);
    assert.deepEqual(hearing.giveUp(), [{ from: 2, to: 2 }]);
    assert.equal(hearing.incomplete, true);
    assert.deepEqual(sought(hearing), [
      { from: 4, to: 4 },
      { from: 6, to: 6 },
    ]);
    assert.equal(hearing.incomplete, false);
  });

  test("is welcome also from before where its sender started anew, when nobody knows where it started", () => {
    const hearing = new Hearing();
    hearing.begun({ c: 2, base: 5 });
    hear(hearing, 5);
    assert.deepEqual(sought(hearing), []);
    assert.equal(hearing.incomplete, false);
    assert.deepEqual(hear(hearing, 3), [true]);
    assert.deepEqual(sought(hearing), [{ from: 4, to: 4 }]);
  });

  test("is in doubt, if others heard something of somebody of whom I know nothing, until it was sought", () => {
    const hearing = new Hearing();
    assert.equal(hearing.doubtful, false);
    hearing.claim(2);
    assert.equal(hearing.doubtful, true);
    assert.deepEqual([sought(hearing), hearing.doubtful], [[], false]);
    const answered = new Hearing();
    answered.claim(2);
    answered.start(0);
    assert.equal(answered.doubtful, false);
  });

  test("gives up what others claim, if I have heard of its sender before", () => {
    const hearing = heardSince(1, 1);
    hearing.claim(3);
    assert.deepEqual(sought(hearing), [{ from: 2, to: 3 }]);
    hear(hearing, 4);
    assert.deepEqual(sought(hearing), []);
  });

  test("does not grow without end by a number out of nowhere", () => {
    const hearing = heardSince(1, 1);
    hearing.hear(content(2, nothing), hashes[2]);
    hearing.hear({ ...content(2, nothing), n: 4e9 }, hashes[3]);
    assert.deepEqual(hearing.lacking, { after: 4e9, ranges: [{ from: 3, to: 4e9 - 1 }] });
  });

  test("gives up the oldest gap when there are too many, and says so", () => {
    const hearing = heardSince(1);
    for (let n = 1; n < 2 * 70; n += 2) hear(hearing, n);
    assert.ok(hearing.lacking.ranges.length < 64);
    const [first] = sought(hearing);
    assert.deepEqual(first, { from: 2, to: 2 });
    assert.deepEqual(sought(hearing), []);
  });

  test("has two versions, if one does not follow the one I know", () => {
    const hearing = heardSince(1, 1);
    assert.ok(hearing.hear(content(2, random(16)), hashes[2]).twoVersions);
    assert.ok(hearing.agrees(1, hashes[1]), "what came itself counts");
  });

  test("has two versions, if one that comes late is not the one that was followed", () => {
    const hearing = heardSince(1, 1, 3);
    assert.ok(hearing.hear(content(2), random(32)).twoVersions);
  });

  test("has two versions, if one comes again with something else in it", () => {
    const hearing = heardSince(1, 1);
    assert.deepEqual(hearing.hear(content(1), hashes[1]), { heard: false, twoVersions: false });
    assert.deepEqual(hearing.hear(content(1), random(32)), { heard: false, twoVersions: true });
  });

  test("has one version, if what was missing comes late", () => {
    const hearing = heardSince(1);
    for (const n of [1, 4, 3, 2, 5]) {
      assert.deepEqual(hearing.hear(content(n), hashes[n]), { heard: true, twoVersions: false });
    }
  });

  test("is told to the others once after each message", () => {
    const hearing = new Hearing();
    assert.deepEqual(numbers(hearing), []);
    hearing.start(1);
    hear(hearing, 1);
    const first = hearing.untold[0];
    assert.deepEqual([first.n, first.hash], [1, hashes[1].slice(0, 4)]);
    hearing.tell(first.mark);
    assert.deepEqual(numbers(hearing), []);
    hear(hearing, 2);
    assert.deepEqual(numbers(hearing), [2]);
  });

  test("is told once more when a gap was filled, also if that was after the telling", () => {
    const hearing = heardSince(1, 1, 3);
    const before = hearing.untold[0];
    hear(hearing, 2);
    hearing.tell(before.mark);
    assert.deepEqual(numbers(hearing), [3]);
  });

  test("is told with the last before a gap, as long as the gap is there", () => {
    const hearing = heardSince(1, 1, 2, 4, 6);
    assert.deepEqual(hearing.untold[0].hash, hashes[2].slice(0, 4));
    assert.deepEqual(numbers(hearing), [2, 6]);
    hear(hearing, 3);
    assert.deepEqual(numbers(hearing), [4, 6]);
    sought(hearing);
    assert.deepEqual(numbers(hearing), [4, 6]);
    hear(hearing, 5);
    assert.deepEqual(numbers(hearing), [6]);
  });

  test("is told with the number of no message, if the first is missing, or nobody knows which it is", () => {
    assert.deepEqual(numbers(heardSince(4, 5)), [0, 5]);
    const hearing = new Hearing();
    hear(hearing, 5);
    assert.deepEqual(numbers(hearing), [0, 5]);
    assert.deepEqual(hearing.untold[0].hash, new Uint8Array(4));
  });

  test("disagrees only about what I know", () => {
    const hearing = heardSince(1, 1);
    assert.ok(hearing.agrees(1, hashes[1].slice(0, 4)));
    assert.ok(!hearing.agrees(1, hashes[2].slice(0, 4)));
    assert.ok(hearing.agrees(2, hashes[3].slice(0, 4)));
  });
});
