import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { bigEndian, compare, concat, equal, u16, u32 } from "../../../main/client/bytes/bytes.js";
import {
  fromBase64url,
  fromUtf8,
  toBase64url,
  toUtf8,
} from "../../../main/client/bytes/encoding.js";
import { MalformedError, Reader } from "../../../main/client/bytes/reader.js";
import { Writer } from "../../../main/client/bytes/writer.js";
import { chance } from "../support/chance.js";
import { hex } from "../support/hex.js";

describe("Bytes", () => {
  test("are equal only if all of them are", () => {
    assert.ok(equal(hex("0102"), hex("0102")));
    assert.ok(!equal(hex("0102"), hex("0103")));
    assert.ok(!equal(hex("0102"), hex("010200")));
    assert.ok(equal(hex(""), hex("")));
  });

  test("are ordered as byte strings", () => {
    const sorted = ["", "00", "0001", "01", "7f", "80", "80ff", "ff"];
    const shuffled = [...sorted].reverse().map(hex);
    assert.deepEqual(shuffled.sort(compare), sorted.map(hex));
  });

  test("hold numbers big endian, and refuse what does not fit", () => {
    assert.deepEqual(u16(0x0102), hex("0102"));
    assert.deepEqual(u32(0xfffefdfc), hex("fffefdfc"));
    for (const wrong of [-1, 65536, 1.5, NaN]) assert.throws(() => u16(wrong), RangeError);
    assert.throws(() => bigEndian(256, 1), RangeError);
  });
});

describe("Base64url", () => {
  test("gives every length back, as the platform writes it", () => {
    const random = chance("base64url");
    for (let length = 0; length < 70; length++) {
      const bytes = random(length);
      const text = toBase64url(bytes);
      assert.equal(text, Buffer.from(bytes).toString("base64url"));
      assert.deepEqual(fromBase64url(text), bytes);
    }
  });

  for (const wrong of ["A", "AA==", "AAA=", "A+", "A/A", "AB", "AAB", "A A", "ä", "AAAAA"]) {
    test(`is not ${wrong}`, () => assert.throws(() => fromBase64url(wrong), MalformedError));
  }
});

describe("UTF-8", () => {
  test("gives every text back, its mark of order too", () => {
    for (const text of ["", "Mörkö 美 🌍", "\ufeffmark", "\0"]) {
      assert.equal(fromUtf8(toUtf8(text)), text);
    }
  });

  test("refuses what is none", () => {
    for (const wrong of ["ff", "c0af", "eda080", "e282"]) {
      assert.throws(() => fromUtf8(hex(wrong)), MalformedError);
    }
  });
});

describe("A reader", () => {
  test("reads back what a writer wrote", () => {
    const bytes = new Writer().u8(1).u16(2).u24(3).u32(4).put(hex("aabb")).bytes();
    const reader = new Reader(bytes);
    assert.deepEqual([reader.u8(), reader.u16(), reader.u24(), reader.u32()], [1, 2, 3, 4]);
    assert.deepEqual(reader.take(2), hex("aabb"));
    reader.end();
  });

  test("refuses to read more than there is, and to leave something", () => {
    assert.throws(() => new Reader(hex("01")).u16(), MalformedError);
    assert.throws(() => new Reader(hex("01")).take(2), MalformedError);
    assert.throws(() => new Reader(hex("01")).end(), MalformedError);
  });

  test("gives copies: who changes one changes nothing else", () => {
    const bytes = concat(hex("0102"));
    new Reader(bytes).take(2).fill(0);
    assert.deepEqual(bytes, hex("0102"));
  });
});

describe("A writer", () => {
  test("refuses bytes of another length than asked", () => {
    assert.throws(() => new Writer().put(hex("01"), 2), RangeError);
  });
});
