import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { concat } from "../../../main/client/bytes/bytes.js";
import { toUtf8 } from "../../../main/client/bytes/encoding.js";
import { publicKeyOf, sign, verify } from "../../../main/client/crypto/signature.js";
import { chance } from "../support/chance.js";
import { hex } from "../support/hex.js";

const secret = chance("signature")(32);
const key = publicKeyOf(secret);
const [a, b] = [toUtf8("a"), toUtf8("b")];

/** The order of the group, little endian: what may be added to a signature that is not canonical. */
const ORDER = hex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");

describe("A signature", () => {
  test("is good for its label and its parts only", () => {
    const signature = sign(secret, "label", a, b);
    assert.ok(verify(key, signature, "label", a, b));
    assert.ok(!verify(key, signature, "other", a, b));
    assert.ok(!verify(key, signature, "label", b, a));
    assert.ok(!verify(key, signature, "label", concat(a, b)));
    assert.ok(!verify(key, signature, "label", a));
  });

  test("has exactly 64 bytes", () => {
    const signature = sign(secret, "label", a);
    assert.ok(!verify(key, concat(signature, hex("00")), "label", a));
    assert.ok(!verify(key, signature.slice(0, 63), "label", a));
    assert.ok(!verify(key, hex(""), "label", a));
    assert.ok(!verify(concat(key, hex("00")), signature, "label", a));
  });

  test("has one form only", () => {
    const signature = sign(secret, "label", a);
    let carry = 0;
    for (let i = 0; i < 32; i++) {
      const sum = signature[32 + i] + ORDER[i] + carry;
      signature[32 + i] = sum & 0xff;
      carry = sum >> 8;
    }
    assert.ok(!verify(key, signature, "label", a));
  });
});

describe("A key of small order, whose signature would fit everything, is refused:", () => {
  for (const point of [
    "0100000000000000000000000000000000000000000000000000000000000000",
    "0100000000000000000000000000000000000000000000000000000000000080",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0000000000000000000000000000000000000000000000000000000000000080",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  ]) {
    test(point.slice(0, 8) + point.slice(-8), () => {
      for (const r of [point, "01" + "00".repeat(31)]) {
        for (let i = 0; i < 16; i++) {
          const signature = concat(hex(r), new Uint8Array(32));
          assert.ok(!verify(hex(point), signature, "label", Uint8Array.of(i)));
        }
      }
    });
  }
});
