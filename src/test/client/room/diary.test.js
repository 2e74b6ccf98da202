import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Diary } from "../../../main/client/room/diary.js";

const MINUTE = 60_000;

/** A diary that begins with number 10 at minute 0, and writes each number at its minute. */
function begin() {
  let now = 0;
  const diary = new Diary(() => now, 10);
  /** @param {number} minute @param {number} [seq] */
  const hear = (minute, seq) => {
    now = minute * MINUTE;
    diary.heard(seq);
  };
  /** @param {import("../../../main/client/room/diary.js").Span} span */
  const minutes = ({ from, to }) => [from / MINUTE, to / MINUTE];
  return {
    diary,
    hear,
    around: (/** @type {number} */ seq) => minutes(diary.around(seq)),
    between: (/** @type {number} */ after, /** @type {number} */ before) =>
      minutes(diary.between(after, before)),
  };
}

describe("A diary tells when something was said that came later", () => {
  test("by what came before and after it", () => {
    const { hear, around } = begin();
    hear(1, 12);
    hear(3, 15);
    hear(9);
    assert.deepEqual(
      [around(11), around(14), around(16)],
      [
        [0, 1],
        [1, 3],
        [3, 9],
      ],
    );
  });

  test("not before the last sign of life of a connection that was lost then", () => {
    const { diary, hear, around } = begin();
    hear(1, 12);
    hear(5);
    diary.lost();
    hear(7, 15);
    assert.deepEqual(
      [around(14), around(16)],
      [
        [5, 7],
        [7, 7],
      ],
    );
  });

  test("perhaps before later signs of life, if the connection was not lost", () => {
    const { hear, around } = begin();
    hear(1, 12);
    hear(5);
    hear(6, 15);
    assert.deepEqual(around(14), [1, 6]);
  });

  test("to the second where nobody needs it more exactly", () => {
    const { hear, around } = begin();
    hear(1, 12);
    hear(1.01, 14);
    hear(1.02, 16);
    hear(2, 18);
    assert.deepEqual(
      [around(13), around(15), around(17)],
      [
        [1, 1.02],
        [1, 1.02],
        [1.02, 2],
      ],
    );
  });

  test("also when the numbers wrap around", () => {
    const now = 5;
    const diary = new Diary(() => now, 2 ** 32 - 2);
    diary.heard(2 ** 32 - 1);
    diary.heard(3);
    assert.deepEqual(diary.around(0), { from: 5, to: 5 });
  });

  test("whatever numbers the server makes up", () => {
    const { hear, around, between } = begin();
    hear(1, 12);
    hear(2, 11);
    hear(3, 2 ** 31);
    hear(4, 5);
    for (const seq of [0, 5, 10, 12, 13, 2 ** 31, 2 ** 32 - 1]) {
      const [from, to] = around(seq);
      assert.ok(0 <= from && from <= to && to <= 4, `${seq}`);
    }
    assert.deepEqual(between(2 ** 31, 11), [3, 3]);
  });

  test("less exactly where it is full, and never wrongly", () => {
    const { hear, around } = begin();
    for (let minute = 1; minute <= 2000; minute++) hear(minute, 10 + 2 * minute);
    assert.deepEqual(
      [around(13), around(4009)],
      [
        [0, 1002],
        [1999, 2000],
      ],
    );
  });
});

describe("A diary tells when something was said that never came", () => {
  test("by the numbers before and after it", () => {
    const { hear, between } = begin();
    for (const minute of [1, 2, 3, 4]) hear(minute, 10 + minute);
    assert.deepEqual(between(11, 14), [1, 4]);
  });

  test("up to now, if nothing is known to follow it", () => {
    const { diary, hear } = begin();
    hear(1, 12);
    hear(8);
    assert.deepEqual(diary.between(12), { from: MINUTE, to: 8 * MINUTE });
  });
});
