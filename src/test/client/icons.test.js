import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { inflateSync } from "node:zlib";
import { drawIcon } from "../../main/client/icons.mjs";

const SVG = readFileSync(new URL("../../main/client/icons/sanctuary.svg", import.meta.url), "utf8");
const GREEN = [0x12, 0x50, 0x3a, 255];
const WHITE = [255, 255, 255, 255];
const NOTHING = [0, 0, 0, 0];

/** @type {(size: number, mask?: boolean) => (x: number, y: number) => number[]} the colour of a pixel */
function drawn(size, mask = false) {
  const png = drawIcon(SVG, size, mask);
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [size, size]);
  const rows = inflateSync(png.subarray(41, 41 + png.readUInt32BE(33)));
  return (x, y) => [...rows.subarray(y * (size * 4 + 1) + 1 + x * 4).subarray(0, 4)];
}

describe("The icon", () => {
  it("is a white lock on green, with nothing beyond its round corners", () => {
    const at = drawn(96);
    assert.deepEqual(at(0, 0), NOTHING);
    assert.deepEqual(at(48, 4), GREEN);
    assert.deepEqual(at(30, 60), WHITE);
    assert.deepEqual(at(48, 56), GREEN, "the keyhole");
    assert.deepEqual(at(48, 36), GREEN, "within the arch");
  });

  it("fills its square for systems that cut a shape of their own out of it", () => {
    const at = drawn(100, true);
    for (const [x, y] of [
      [0, 0],
      [99, 0],
      [0, 99],
      [99, 99],
    ])
      assert.deepEqual(at(x, y), GREEN);
    for (let turn = 0; turn < 360; turn++) {
      const [x, y] = [Math.cos, Math.sin].map((of) =>
        Math.round(50 + 42 * of((turn * Math.PI) / 180)),
      );
      assert.deepEqual(at(x, y), GREEN, "nothing of the lock reaches out of the inner circle");
    }
  });

  it("has soft edges", () => {
    const at = drawn(96);
    const shades = new Set(Array.from({ length: 96 }, (_, x) => at(x, 20).join()));
    assert.ok(shades.size > 3);
  });
});
