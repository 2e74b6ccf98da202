import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Backoff } from "../../../main/client/net/backoff.js";
import { chance } from "../support/chance.js";

describe("The pauses before connecting again", () => {
  const most = new Uint8Array(4).fill(255);

  test("are at most half a second, then twice as long each time, and never above 15 seconds", () => {
    const backoff = new Backoff(() => most);
    const pauses = Array.from({ length: 8 }, () => backoff.next());
    assert.deepEqual(pauses, [499, 999, 1999, 3999, 7999, 14_999, 14_999, 14_999]);
  });

  test("are anything below that, by chance", () => {
    const backoff = new Backoff(chance("backoff"));
    const pauses = Array.from({ length: 1000 }, () => backoff.next()).slice(5);
    assert.ok(pauses.every((pause) => pause >= 0 && pause < 15_000));
    const mean = pauses.reduce((sum, pause) => sum + pause, 0) / pauses.length;
    assert.ok(mean > 7000 && mean < 8000, `${mean}`);
    assert.equal(new Backoff((length) => new Uint8Array(length)).next(), 0);
  });

  test("begin anew after a good connection", () => {
    const backoff = new Backoff(() => most);
    for (let i = 0; i < 8; i++) backoff.next();
    backoff.reset();
    assert.deepEqual([backoff.next(), backoff.next()], [499, 999]);
  });
});
