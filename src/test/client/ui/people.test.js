import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { plainName } from "../../../main/client/ui/people.js";

describe("A name in a sentence", () => {
  test("is what its member chose, in any script", () => {
    for (const alias of ["Mörkö", "美", "نور", "👩‍🚀 Ann", "अनन्या"])
      assert.equal(plainName({ alias }), alias);
  });

  test("turns nothing around but itself", () => {
    assert.equal(
      plainName({ alias: "Ann\u202e is \u2067not\u2069 here\u200f" }),
      "Ann is not here",
    );
  });

  test("is said to be none if nobody can see it", () => {
    for (const alias of ["\u200b", "\u2800", "\u202e \u3164"]) {
      assert.equal(plainName({ alias }), "(no visible name)");
    }
  });
});
