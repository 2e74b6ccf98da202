import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { PICTURES, badgeOf } from "../../../main/client/crypto/badge.js";
import { chance } from "../support/chance.js";

describe("Badges", () => {
  test("are made of 64 pictures, no two alike, each one character to the eye", () => {
    assert.equal(new Set(PICTURES).size, 64);
    const segments = new Intl.Segmenter("en", { granularity: "grapheme" });
    for (const picture of PICTURES) {
      assert.equal([...segments.segment(picture)].length, 1);
      assert.match(picture, /\p{Extended_Pictographic}/u);
    }
  });

  test("are the same for the same key, and use the whole list", () => {
    const random = chance("badges");
    const keys = Array.from({ length: 500 }, () => random(32));
    assert.deepEqual(badgeOf(keys[0]), badgeOf(keys[0]));
    assert.equal(new Set(keys.flatMap(badgeOf)).size, 64);
  });
});
