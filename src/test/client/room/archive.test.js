import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Archive } from "../../../main/client/room/archive.js";
import { isLater } from "../../../main/client/room/seq.js";
import { Views } from "../../../main/client/room/views.js";
import { u32 } from "../../../main/client/bytes/bytes.js";
import { toHex } from "../../../main/client/bytes/encoding.js";

/** A content of so many bytes. @param {number} n @param {number} [size] */
const kept = (n, size = 10) => ({
  mid: "anna",
  n,
  seq: n,
  content: new Uint8Array(size).fill(7),
  signature: new Uint8Array(64),
});

/** @param {Archive} archive */
const numbers = (archive) => archive.all.map(({ n }) => n);

describe("An archive", () => {
  test("keeps each content once, and finds it", () => {
    const archive = new Archive();
    for (const n of [1, 2, 1]) archive.keep(kept(n));
    assert.deepEqual(numbers(archive), [1, 2]);
    assert.equal(archive.find("anna", 2)?.seq, 2);
    assert.equal(archive.find("ben", 2), undefined);
  });

  test("keeps the last thousand", () => {
    const archive = new Archive();
    for (let n = 1; n <= 1002; n++) archive.keep(kept(n));
    assert.deepEqual([archive.all.length, numbers(archive)[0]], [1000, 3]);
  });

  test("keeps 2 MiB at most", () => {
    const archive = new Archive();
    for (let n = 1; n <= 300; n++) archive.keep(kept(n, 8192));
    assert.deepEqual([archive.all.length, numbers(archive)[0]], [256, 45]);
  });

  test("overwrites all it has when it is wiped", () => {
    const archive = new Archive();
    const one = kept(1);
    archive.keep(one);
    archive.wipe();
    assert.deepEqual([archive.all, one.content], [[], new Uint8Array(10)]);
  });
});

describe("The rosters that I saw", () => {
  /** @param {number} n @param {...string} mids */
  const roster = (n, ...mids) => /** @type {any} */ ({ hash: u32(n), mids });

  test("say who was there, and nothing of rosters that I did not see", () => {
    const views = new Views();
    views.see(roster(1, "anna", "ben"));
    views.see(roster(2, "anna"));
    assert.equal(views.include(toHex(u32(1)), "ben"), true);
    assert.equal(views.include(toHex(u32(2)), "ben"), false);
    assert.equal(views.include(toHex(u32(3)), "anna"), false);
    assert.equal(views.include(undefined, "anna"), false);
  });

  test("are a thousand at most", () => {
    const views = new Views();
    for (let n = 0; n <= 1000; n++) views.see(roster(n, "anna"));
    assert.equal(views.include(toHex(u32(0)), "anna"), false);
    assert.equal(views.include(toHex(u32(1)), "anna"), true);
  });
});

describe("The server's numbers", () => {
  test("are later by what is ahead, also where they wrap around", () => {
    for (const [seq, other, later] of /** @type {[number, number, boolean][]} */ ([
      [2, 1, true],
      [1, 1, false],
      [1, 2, false],
      [3, 0xffff_fffe, true],
      [0xffff_fffe, 3, false],
    ])) {
      assert.equal(isLater(seq, other), later, `${seq} after ${other}`);
    }
  });
});
