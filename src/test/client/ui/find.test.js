import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { find, placesOf } from "../../../main/client/ui/find.js";

/** @type {(id: string, alias: string, text?: string) => import("../../../main/client/room/state.js").Entry} */
const said = (id, alias, text) => ({
  id,
  kind: "text",
  at: 0,
  from: { mid: id, alias, badge: ["a", "b"], host: false, me: false },
  text,
});

const entries = [
  said("1", "Mörkö", "A café by the sea"),
  said("2", "Ann", "CAFE? Closed."),
  said("3", "Ann", "你好"),
  said("4", "Ben"),
  { id: "5", kind: /** @type {const} */ ("notice"), at: 0 },
];

describe("Searching what was said", () => {
  it("minds neither upper case nor accents", () => {
    assert.deepEqual(find(entries, "cafe"), ["1", "2"]);
    assert.deepEqual(find(entries, "CAFÉ"), ["1", "2"]);
  });

  it("finds names, in any script", () => {
    assert.deepEqual(find(entries, "morko"), ["1"]);
    assert.deepEqual(find(entries, "好"), ["3"]);
  });

  it("does not find what goes from a name into a text", () => {
    assert.deepEqual(find(entries, "Ann你"), []);
  });

  it("finds nothing without a word", () => {
    assert.deepEqual(find(entries, "  "), []);
  });
});

/** @type {(text: string, words: string) => string[]} what is found, as it stands in the text */
const found = (text, words) => placesOf(text, words).map(({ from, to }) => text.slice(from, to));

describe("What was found", () => {
  it("is every place, with its accents, as it was typed", () => {
    assert.deepEqual(found("A café, a CAFE\u0301 and a cafeteria", "cafe"), [
      "café",
      "CAFE\u0301",
      "cafe",
    ]);
  });

  it("is counted right behind signs that take more room", () => {
    assert.deepEqual(found("👩‍👧 ﬁne 🎉 ﬁne", "ne 🎉"), ["ne 🎉"]);
    assert.deepEqual(placesOf("🎉🎉x", "x"), [{ from: 4, to: 5 }]);
  });

  it("is the whole of a letter of which only a part was looked for", () => {
    assert.deepEqual(found("ﬁne ½", "f"), ["ﬁ"]);
    assert.deepEqual(found("½", "2"), ["½"]);
  });

  it("is the same letter in the middle and at the end of a Greek word", () => {
    assert.deepEqual(found("ΟΔΟΣ, οδός", "οδος"), ["ΟΔΟΣ", "οδός"]);
  });

  it("is in no place twice, and in none without a word", () => {
    assert.deepEqual(placesOf("aaaa", "aa"), [
      { from: 0, to: 2 },
      { from: 2, to: 4 },
    ]);
    assert.deepEqual(placesOf("a b", " "), []);
  });
});
