import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { TYPE, writeContent } from "../../../main/client/crypto/content.js";
import { sealMessage } from "../../../main/client/crypto/message.js";
import { sizeSeen } from "../../../main/client/room/seen.js";

const bytes = (/** @type {number} */ length) => new Uint8Array(length);

/** @type {(text: string, others: number) => number} bytes of the body that a server is given */
function sent(text, others) {
  const seen = Array.from({ length: others }, () => ({ mid: bytes(8), n: 1, hash: bytes(4) }));
  const body = new TextEncoder().encode(text);
  const content = writeContent({
    type: TYPE.text,
    n: 1,
    prev: bytes(16),
    roster: bytes(16),
    seen,
    body,
  });
  return sealMessage(bytes(16), bytes(8), { content, signature: bytes(64), hash: bytes(16) }, bytes)
    .body.length;
}

describe("The size of a message that the page tells", () => {
  const overhead = sent("", 0) - sizeSeen("", 0);

  it("is that of the body which is sent, but for what sealing adds to each", () => {
    for (const others of [0, 1, 10]) {
      for (let length = 0; length < 2_000; length += 7) {
        const text = "x".repeat(length);
        assert.equal(sizeSeen(text, others) + overhead, sent(text, others), `${length} ${others}`);
      }
    }
  });

  it("counts bytes, not letters", () => {
    assert.equal(sizeSeen("美".repeat(100), 0), sizeSeen("x".repeat(300), 0));
  });
});
