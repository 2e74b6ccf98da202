import assert from "node:assert/strict";
import { describe, test } from "node:test";
import "./quick.js";

// after the quick primitives are in place
const { live, report } = await import("./live.js");

/** Fewer checks in a life than this, on average, would mean that hardly anything happened. */
const LEAST_CHECKS = 100;

/** Servers, how many lives are lived with each (the long run lives more: see main.js), and what holds. @type {[string, number, string][]} */
const CLAIMS = [
  [
    "honest",
    50,
    "everybody has all that was meant for it, and nobody else, and is warned of nothing",
  ],
  ["losing", 16, "everybody gets what was lost on the way, and nobody else"],
  ["lying", 50, "nobody reads what is not for it, and what is missing is told"],
];

describe("Whatever happens in a room,", () => {
  for (const [server, lives, claim] of CLAIMS) {
    test(`with a server that is ${server} ${claim}`, () => {
      let checks = 0;
      for (let number = 1; number <= lives; number++) {
        const seed = `${server} ${number}`;
        const outcome = live(seed);
        if (outcome.faults.length > 0) assert.fail(report(seed));
        checks += outcome.checks;
      }
      assert.ok(checks > lives * LEAST_CHECKS, `only ${checks} checks`);
    });
  }
});
