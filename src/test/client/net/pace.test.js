import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Pace } from "../../../main/client/net/pace.js";

/** A pace of ten frames in ten seconds, and how long each of the next frames has to wait, in ms. */
function pace() {
  let now = 1_000_000;
  const made = new Pace({ messages: 10, bytes: 100_000, window: 10_000 }, () => now);
  return {
    pass: (/** @type {number} */ ms) => (now += ms),
    wait: () => made.wait(1),
    spend: (/** @type {number} */ frames) => {
      for (let frame = 0; frame < frames; frame++) made.spend(1);
    },
  };
}

describe("The pace", () => {
  test("lets some frames go at once, and then one each time that there is room again", () => {
    const { pass, wait, spend } = pace();
    spend(9);
    const pause = wait();
    assert.ok(pause > 0);
    pass(pause - 1);
    assert.ok(wait() > 0);
    pass(1);
    assert.equal(wait(), 0);
  });

  test("is not held up by a clock that is set back", () => {
    const { pass, wait, spend } = pace();
    spend(9);
    const pause = wait();
    pass(-3_600_000);
    assert.equal(wait(), pause);
    pass(pause);
    assert.equal(wait(), 0);
  });
});
