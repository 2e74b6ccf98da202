import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { X_WING } from "../../../main/client/crypto/hpke.js";
import { UnopenableError } from "../../../main/client/crypto/unopenable.js";
import { chance } from "../support/chance.js";
import { hex } from "../support/hex.js";

describe("A public key of X-Wing", () => {
  const random = chance("kem");
  const { key } = X_WING.keyPair(random(32));

  /** A key with other bytes somewhere. @param {number} at @param {Uint8Array} bytes */
  function changed(at, bytes) {
    const other = key.slice();
    other.set(bytes, at);
    return other;
  }

  /** @param {Uint8Array} one */
  function takes(one) {
    try {
      X_WING.encapsulate(one, random);
      return true;
    } catch (error) {
      if (error instanceof UnopenableError) return false;
      throw error;
    }
  }

  test("is one if something can be encapsulated for it", () => {
    for (const good of [key, changed(0, hex("00 0d 00")), changed(3, hex("00 0d d0"))]) {
      assert.deepEqual([X_WING.isKey(good), takes(good)], [true, true]);
    }
  });

  for (const [name, at, bytes] of /** @type {[string, number, Uint8Array][]} */ ([
    ["its first coefficient is the modulus", 0, hex("01 0d 00")],
    ["an odd coefficient is the modulus", 3, hex("00 10 d0")],
    ["a coefficient is all ones", 1149, hex("ff ff ff")],
    ["its curve point is zero", 1184, new Uint8Array(32)],
    ["its curve point is one", 1184, hex(`01 ${"00".repeat(31)}`)],
    ["its curve point is zero, the highest bit set", 1184, hex(`${"00".repeat(31)} 80`)],
    ["its curve point is the prime less one", 1184, hex(`ec ${"ff".repeat(30)} 7f`)],
    ["its curve point is the prime", 1184, hex(`ed ${"ff".repeat(30)} 7f`)],
    ["its curve point is the prime and one", 1184, hex(`ee ${"ff".repeat(30)} 7f`)],
    [
      "its curve point is of order eight",
      1184,
      hex("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800"),
    ],
    [
      "its curve point is the other one of order eight",
      1184,
      hex("5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157"),
    ],
  ])) {
    test(`is none if ${name}`, () => {
      const bad = changed(at, bytes);
      assert.deepEqual([X_WING.isKey(bad), takes(bad)], [false, false]);
    });
  }
});
