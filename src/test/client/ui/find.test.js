import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { find } from "../../../main/client/ui/find.js";

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
