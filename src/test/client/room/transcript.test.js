import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { OUTSIDE, reduce } from "../../../main/client/room/state.js";
import { Transcript } from "../../../main/client/room/transcript.js";

/** @typedef {import("../../../main/client/room/state.js").Entry} Entry */

/** A transcript, and the texts it shows. */
function begin() {
  let state = OUTSIDE;
  const transcript = new Transcript(
    (change) => (state = reduce(state, change)),
    () => state.entries,
    () => 0,
  );
  return { transcript, shown: () => state.entries.map(({ text }) => text) };
}

/**
 * What somebody said: the text is the name and the number, `Ben 3`.
 *
 * @param {string} text
 * @param {number} seq
 * @returns {Omit<Entry, "id" | "at">}
 */
function said(text, seq) {
  const [alias, n] = text.split(" ");
  const from = { mid: alias, alias, badge: /** @type {[string, string]} */ (["", ""]) };
  return { kind: "text", text, from: { ...from, host: false, me: false }, seq, n: Number(n) };
}

describe("A transcript shows", () => {
  test("what somebody said in the order in which it was said, however late it comes", () => {
    const { transcript, shown } = begin();
    for (const text of ["Ben 1", "Ben 3", "Anna 1", "Ben 2"]) transcript.add(said(text, 9));
    assert.deepEqual(shown(), ["Ben 1", "Ben 2", "Ben 3", "Anna 1"]);
  });

  test("what was missed where the server numbered it", () => {
    const { transcript, shown } = begin();
    for (const [text, seq] of /** @type {[string, number][]} */ ([
      ["Ben 1", 4],
      ["Anna 1", 5],
      ["Ben 2", 8],
    ])) {
      transcript.add(said(text, seq));
    }
    transcript.insert(said("Anna 2", 7), 7);
    assert.deepEqual(shown(), ["Ben 1", "Anna 1", "Anna 2", "Ben 2"]);
  });

  test("what was missed behind what its sender said before, whatever the server says", () => {
    const { transcript, shown } = begin();
    for (const [text, seq] of /** @type {[string, number][]} */ ([
      ["Anna 1", 9],
      ["Ben 1", 4],
      ["Anna 2", 10],
      ["Ben 4", 11],
    ])) {
      transcript.add(said(text, seq));
    }
    transcript.insert(said("Ben 2", 2), 2);
    transcript.insert(said("Ben 3", 99), 99);
    assert.deepEqual(shown(), ["Anna 1", "Ben 1", "Ben 2", "Anna 2", "Ben 3", "Ben 4"]);
  });
});
