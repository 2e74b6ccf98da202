// Draws the icon of the page as PNG, for systems that take no SVG: the same bytes from the same SVG.
import { crc32, deflateSync } from "node:zlib";

/** The side of the SVG's square. */
const SIDE = 48;

/** Lines that are looked at in each row of pixels; along the row coverage is exact. */
const LINES = 8;

/** Straight pieces of a curve. */
const PIECES = 16;

/** How much of itself the picture keeps where a system cuts its own shape out of the square. */
const SAFE = 0.82;

/** @typedef {[number, number]} Point */
/** @typedef {{ colour: number[], outline: Point[] }} Shape */

/**
 * @param {string} svg its paths have a fill of six hex digits and one outline of M, L, H, V, C and Z; the
 *   first one is the ground
 * @param {number} size of the square, in pixels
 * @param {boolean} mask whether the ground fills the square, and the rest keeps away from its edge
 * @returns {Buffer} a PNG
 */
export function drawIcon(svg, size, mask) {
  const pixels = new Float64Array(size * size * 4);
  for (const [index, shape] of shapesOf(svg).entries()) {
    const scaled = shape.outline.map((point) => point.map((at) => scale(at, index === 0)));
    fill(pixels, size, shape.colour, /** @type {Point[]} */ (scaled));
  }
  return png(pixels, size);

  /** @type {(at: number, ground: boolean) => number} */
  function scale(at, ground) {
    // A mask shows of the ground what lies within: its rounded corners lie outside.
    const factor = mask ? (ground ? 2 : SAFE) : 1;
    return ((at - SIDE / 2) * factor + SIDE / 2) * (size / SIDE);
  }
}

/**
 * @param {string} svg
 * @returns {Shape[]}
 */
function shapesOf(svg) {
  return [...svg.matchAll(/<path fill="#(\w{6})" d="([^"]+)"/g)].map(([, fill, d]) => ({
    colour: [0, 2, 4].map((at) => Number.parseInt(fill.slice(at, at + 2), 16)),
    outline: outlineOf(d),
  }));
}

/**
 * @param {string} d
 * @returns {Point[]}
 */
function outlineOf(d) {
  /** @type {Point[]} */
  const points = [];
  for (const [, command, text] of d.matchAll(/([MLHVCZ])([^MLHVCZ]*)/g)) {
    const numbers = (text.match(/-?[\d.]+/g) ?? []).map(Number);
    const [x, y] = points.at(-1) ?? [0, 0];
    if (command === "H") points.push([numbers[0], y]);
    else if (command === "V") points.push([x, numbers[0]]);
    else if (command === "C") points.push(...curve([x, y, ...numbers]));
    else if (command !== "Z") points.push([numbers[0], numbers[1]]);
  }
  return points;
}

/**
 * @param {number[]} of the four points of a cubic Bézier curve, x and y in turn
 * @returns {Point[]} all but the first
 */
function curve(of) {
  return Array.from({ length: PIECES }, (_, piece) => {
    const t = (piece + 1) / PIECES;
    const u = 1 - t;
    const at = (/** @type {number} */ axis) =>
      u ** 3 * of[axis] +
      3 * u * u * t * of[axis + 2] +
      3 * u * t * t * of[axis + 4] +
      t ** 3 * of[axis + 6];
    return /** @type {Point} */ ([at(0), at(1)]);
  });
}

/**
 * Lays a colour over what is there, as far as the outline covers each pixel.
 *
 * @param {Float64Array} pixels red, green, blue and cover of each, from 0 to 255
 * @param {number} size
 * @param {number[]} colour
 * @param {Point[]} outline closed, without holes
 */
function fill(pixels, size, colour, outline) {
  for (let y = 0; y < size; y++) {
    const cover = new Float64Array(size);
    for (let line = 0; line < LINES; line++) {
      const crossings = crossingsAt(y + (line + 0.5) / LINES, outline);
      for (let at = 0; at + 1 < crossings.length; at += 2) {
        const [from, to] = [Math.max(crossings[at], 0), Math.min(crossings[at + 1], size)];
        for (let x = Math.floor(from); x < to; x++) {
          cover[x] += (Math.min(to, x + 1) - Math.max(from, x)) / LINES;
        }
      }
    }
    cover.forEach((share, x) => {
      const at = (y * size + x) * 4;
      [...colour, 255].forEach((value, channel) => {
        pixels[at + channel] += (value - pixels[at + channel]) * Math.min(share, 1);
      });
    });
  }
}

/**
 * @param {number} y
 * @param {Point[]} outline
 * @returns {number[]} where the outline crosses this line, in order
 */
function crossingsAt(y, outline) {
  return outline
    .flatMap(([x1, y1], index) => {
      const [x2, y2] = outline[(index + 1) % outline.length];
      return y1 <= y !== y2 <= y ? [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)] : [];
    })
    .sort((a, b) => a - b);
}

/**
 * @param {Float64Array} pixels colours mixed with the black of nothing
 * @param {number} size
 */
function png(pixels, size) {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const from = (y * size + x) * 4;
      const cover = pixels[from + 3] / 255;
      for (let channel = 0; channel < 4; channel++) {
        const value = pixels[from + channel];
        const plain = channel === 3 || cover === 0 ? value : Math.min(value / cover, 255);
        rows[y * (size * 4 + 1) + 1 + x * 4 + channel] = Math.round(plain);
      }
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6], 8); // eight bits of red, green, blue and cover
  const signature = Buffer.from("89504e470d0a1a0a", "hex");
  const data = deflateSync(rows, { level: 9 });
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", data),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** @type {(type: string, data: Buffer) => Buffer} */
function chunk(type, data) {
  const typed = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, check]);
}
