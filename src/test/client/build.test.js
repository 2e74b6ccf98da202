import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

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
    const tags = String(file("index.html")).match(/<(script|link rel="stylesheet")[^>]*>/g) ?? [];
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

  it("has each file that shrinks in two forms that do", () => {
    const plain = [...files.keys()].filter((name) => /\.(html|js|css|svg|txt)$/.test(name));
    for (const name of plain) {
      assert.deepEqual(gunzipSync(file(`${name}.gz`)), file(name));
      assert.deepEqual(brotliDecompressSync(file(`${name}.br`)), file(name));
    }
  });

  it("brings the licences of what is in it", () => {
    const text = String(file("licences.txt"));
    for (const name of ["@noble/hashes", "dompurify", "marked"]) {
      assert.ok(text.includes(`${name} `), name);
    }
  });

  it("loads in under 120 kB", () => {
    const loaded = [...files].filter(([name]) => name.endsWith(".br") && !name.startsWith("licen"));
    const bytes = loaded.reduce((sum, [, content]) => sum + content.length, 0);
    assert.ok(bytes < 120_000, `${bytes} bytes`);
  });
});
