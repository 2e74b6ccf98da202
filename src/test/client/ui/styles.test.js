import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { describe, it } from "node:test";

const CLIENT = new URL("../../../main/client/", import.meta.url);
const STYLES = new URL("ui/styles/", CLIENT);

/** @type {Map<string, string>} the style sheets without their comments, by name */
const sheets = new Map(
  readdirSync(STYLES).map((name) => [
    name,
    readFileSync(new URL(name, STYLES), "utf8").replace(/\/\*[^]*?\*\//g, ""),
  ]),
);
const tokens = String(sheets.get("tokens.css"));

/**
 * What a rule of the tokens sets.
 *
 * @param {string} selector as it is written, up to the brace
 * @returns {Record<string, string>} by the token's name
 */
function declared(selector) {
  const block = tokens.slice(tokens.indexOf(`${selector} {`)).match(/\{([^}]*)\}/)?.[1] ?? "";
  const set = [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [
    name,
    value,
  ]);
  assert.ok(set.length > 5, selector);
  return Object.fromEntries(set);
}

const light = declared(":root");
const dark = { ...light, ...declared(':root:not([data-theme="light"])') };
const own = declared(".own:not(.whisper, .action) > .body");
/** @type {[string, Record<string, string>][]} */
const themes = Object.entries({
  light,
  dark,
  "light, on one's own words": { ...light, ...own, "--bubble": light["--own"] },
  "dark, on one's own words": { ...dark, ...own, "--bubble": light["--own"] },
});

/** @param {string} hex @returns {number} the luminance of WCAG, 0 to 1 */
function luminance(hex) {
  const full = hex.length === 4 ? hex.replace(/\w/g, "$&$&") : hex;
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(full.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** @param {string} a @param {string} b @returns {number} 1 to 21 */
function contrast(a, b) {
  const [less, more] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (more + 0.05) / (less + 0.05);
}

const GROUNDS = ["--page", "--paper", "--paper-raised", "--bubble", "--field"];
const HUES = Array.from({ length: 8 }, (_, index) => `--hue-${index}`);

/** @type {[inks: string[], grounds: string[], least: number][]} what stands on what */
const TEXTS = [
  [["--ink", "--ink-soft", "--green-ink"], GROUNDS, 4.5],
  [["--red", "--amber-ink"], ["--page", "--paper", "--paper-raised"], 4.5],
  [["--plum"], ["--paper"], 4.5],
  [HUES, ["--page", "--paper", "--paper-raised", "--amber-soft"], 4.5],
  [["--ink", "--ink-soft", "--green-ink"], ["--green-soft"], 4.5],
  [["--ink", "--ink-soft", "--plum"], ["--plum-soft"], 4.5],
  [["--ink", "--amber-ink"], ["--amber-soft"], 4.5],
  [["--red", "--ink"], ["--red-soft"], 4.5],
  [["--on-green"], ["--green", "--green-hover"], 4.5],
  [["--on-red"], ["--red", "--red-hover"], 4.5],
  [["--line-strong"], ["--paper", "--paper-raised", "--field"], 3],
];

/** Of these only what people write can be within their own words. */
const WITHIN = new Set(["--ink", "--ink-soft", "--green-ink"]);

describe("The colours", () => {
  for (const [name, theme] of themes) {
    it(`can be read: ${name}`, () => {
      const within = name.includes("own");
      const weak = TEXTS.flatMap(([inks, grounds, least]) =>
        inks.flatMap((ink) =>
          grounds
            .filter((ground) => !within || (WITHIN.has(ink) && /bubble|field/.test(ground)))
            .map((ground) => ({ ink, ground, is: contrast(theme[ink], theme[ground]), least })),
        ),
      ).filter(({ is, least: needed }) => is < needed);
      assert.deepEqual(weak, []);
    });
  }

  it("are the same dark by choice as when the system asks for it", () => {
    assert.deepEqual(
      declared(':root[data-theme="dark"]'),
      declared(':root:not([data-theme="light"])'),
    );
  });

  it("have the same high contrast by choice as when the system asks for it", () => {
    assert.deepEqual(declared(':root[data-theme="contrast"]'), declared(":root:root"));
  });

  it("go on in what the browser draws around the page", () => {
    const page = readFileSync(new URL("index.html", CLIENT), "utf8");
    const grounds = [...page.matchAll(/name="theme-color"[^>]*content="([^"]+)"/g)];
    assert.deepEqual(
      grounds.map(([, colour]) => colour),
      [light["--page"], dark["--page"]],
    );
  });
});

describe("The styles", () => {
  /** @type {(pattern: RegExp, ...except: string[]) => string[]} */
  const found = (pattern, ...except) =>
    [...sheets]
      .filter(([name]) => !except.includes(name))
      .flatMap(([name, text]) => [...text.matchAll(pattern)].map(([what]) => `${name}: ${what}`));

  it("take their colours from the tokens, but for codes that cameras read", () => {
    const colours = found(/#[\da-f]{3,8}\b|\brgba?\(|\bhsla?\(/gi, "tokens.css");
    assert.deepEqual(colours, ["dialog.css: #fff", "dialog.css: #0c2e21", "message.css: #000"]);
  });

  it("know no left and no right, so that they turn with the writing", () => {
    const sides =
      /(?<!area-)\b(margin|padding|border|inset)-(left|right|top|bottom)\b|^\s*(left|right|top|bottom|width|height|(min|max)-(width|height)):|text-align: (left|right)|float:/gm;
    assert.deepEqual(found(sides), []);
  });

  it("say in one place how to tell what is not shown", () => {
    assert.deepEqual(found(/clip-path: inset\(50%\)/g), ["spoken.css: clip-path: inset(50%)"]);
  });

  it("move only as long as the tokens let them", () => {
    const times = found(/(?<![\w.-])\d*\.?\d+m?s\b/g, "tokens.css");
    assert.deepEqual(times, []);
  });

  it("use no token that is not there", () => {
    const known = new Set([...tokens.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
    const used = [...sheets.values()].flatMap((text) => [...text.matchAll(/var\((--[\w-]+)/g)]);
    const unknown = new Set(used.map(([, name]) => name).filter((name) => !known.has(name)));
    assert.deepEqual([...unknown].sort(), ["--hue", "--visible-height"]);
  });
});
