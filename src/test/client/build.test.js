import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import { brotliDecompressSync } from "node:zlib";
import { LANGUAGES } from "../../main/client/ui/languages.js";

const BUILD = path.resolve(import.meta.dirname, "../../main/client/build.mjs");

/** Builds the page into a new folder and returns it. */
function build() {
  const folder = mkdtempSync(path.join(tmpdir(), "page-"));
  execFileSync(process.execPath, [BUILD, folder]);
  return folder;
}

/**
 * The contents of all files below a folder, by their path.
 *
 * @param {string} folder
 */
function contents(folder) {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(folder, file).replaceAll(path.sep, "/"), readFileSync(file)]),
  );
}

describe("The built page", () => {
  /** @type {Map<string, Buffer>} */
  let files;
  /** @type {string[]} */
  let folders;

  before(() => {
    folders = [build(), build()];
    files = contents(folders[0]);
  });

  after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

  /** @param {string} name */
  function file(name) {
    const content = files.get(name);
    assert.ok(content, `${name} is missing`);
    return content;
  }

  it("is the same when it is built again", () => {
    assert.deepEqual(contents(folders[1]), files);
  });

  it("names its scripts and styles with the hash of what is in them", () => {
    const tags =
      String(file("index.html")).match(
        /<(script type="module"|link rel="(stylesheet|modulepreload)")[^>]*>/g,
      ) ?? [];
    assert.ok(tags.length >= 2);
    for (const tag of tags) {
      const [, name] = /(?:src|href)="([^"]+)"/.exec(tag) ?? [];
      const [, integrity] = /integrity="sha384-([^"]+)"/.exec(tag) ?? [];
      assert.equal(integrity, createHash("sha384").update(file(name)).digest("base64"));
    }
  });

  it("works below any path: no address of its own is absolute", () => {
    const addresses = [...String(file("index.html")).matchAll(/(?:src|href)="([^"]*)"/g)];
    assert.deepEqual(
      addresses.map(([, address]) => address).filter((address) => /^([a-z]+:|\/)/.test(address)),
      [],
    );
  });

  it("has each file that shrinks also as Brotli", () => {
    const plain = [...files.keys()].filter((name) => /\.(html|js|css|svg|txt)$/.test(name));
    for (const name of plain) {
      assert.deepEqual(brotliDecompressSync(file(`${name}.br`)), file(name));
    }
  });

  it("names in its manifest icons that are there, for every system", () => {
    const [, name] = /rel="manifest" href="([^"]+)"/.exec(String(file("index.html"))) ?? [];
    const { icons, start_url } = JSON.parse(String(file(name)));
    const place = `https://host.example/path/${name}`;
    assert.equal(new URL(start_url, place).href, "https://host.example/path/");
    for (const { src, sizes, type } of icons) {
      const icon = file(path.posix.join(path.posix.dirname(name), src));
      if (type === "image/png")
        assert.equal(`${icon.readUInt32BE(16)}x${icon.readUInt32BE(20)}`, sizes);
    }
    const kinds = icons.map(
      (/** @type {any} */ { purpose = "any", sizes }) => `${purpose} ${sizes}`,
    );
    assert.deepEqual(kinds, ["any any", "any 192x192", "any 512x512", "maskable 512x512"]);
  });

  it("brings the licences of what is in it", () => {
    const text = String(file("licences.txt"));
    for (const name of ["@noble/hashes", "dompurify", "marked"]) {
      assert.ok(text.includes(`${name} `), name);
    }
  });

  it("shows its entry with 115 kB, in any language, and lets one talk with 145", () => {
    const page = String(file("index.html"));
    const named = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, name]) => name);
    const languages = LANGUAGES.flatMap(({ tag, load }) => (load ? [fileOf(tag)] : []));
    const first = ["index.html", ...named].reduce((sum, name) => sum + weight(name), 0);
    const entry = first + Math.max(...languages.map(weight));
    assert.ok(entry < 115_000, `${entry} bytes`);
    const room = entry + weight(fileOf("markup")) + weight(fileOf("qr"));
    assert.ok(room < 145_000, `${room} bytes`);
  });

  it("keeps each language in a file of its own, which the page does not load by itself", () => {
    const [loaded] = String(file("index.html")).split('type="importmap"');
    for (const { tag, load } of LANGUAGES) {
      if (load) assert.ok(!loaded.includes(fileOf(tag)), tag);
    }
  });

  it("lets the browser check every script that it loads on demand", () => {
    const page = String(file("index.html"));
    const [, map] = /<script type="importmap">([^<]+)<\/script>/.exec(page) ?? [];
    const checks = Object.entries(JSON.parse(map).integrity);
    assert.deepEqual(
      checks.map(([name]) => name).sort(),
      [...files.keys()]
        .filter((name) => name.endsWith(".js") && !page.includes(` src="${name}"`))
        .map((name) => `./${name}`)
        .sort(),
    );
    for (const [name, check] of checks) {
      const hash = createHash("sha384")
        .update(file(name.slice(2)))
        .digest("base64");
      assert.equal(check, `sha384-${hash}`);
    }
  });

  /** @param {string} tag */
  function fileOf(tag) {
    const wanted = new RegExp(`^assets/${tag}-[A-Z0-9]{8}\\.js$`);
    const name = [...files.keys()].find((each) => wanted.test(each));
    assert.ok(name, `${tag} has no file`);
    return name;
  }

  /** @param {string} name @returns {number} bytes over the wire */
  function weight(name) {
    return (files.get(`${name}.br`) ?? file(name)).length;
  }
});
