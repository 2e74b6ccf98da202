import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, it } from "node:test";

const CLIENT = path.resolve(import.meta.dirname, "../../main/client");

/**
 * What the modules of each folder may import, types included: folders of ours, and packages.
 *
 * @type {Record<string, string[]>}
 */
const MAY_IMPORT = {
  bytes: ["bytes"],
  crypto: ["crypto", "bytes", "@noble", "@scure", "hash-wasm"],
  net: ["net", "bytes"],
  room: ["room", "crypto", "net", "bytes"],
  ui: ["ui", "room", "dompurify", "marked", "lean-qr", "unicode-emoji-json"],
};

/** The one module that lets markup into the document. */
const MARKUP = "ui/markup.js";

/** The one module that keeps something on the device. */
const SETTINGS = "ui/remembered.js";

const WAYS_OF_MARKUP =
  /innerHTML|outerHTML|insertAdjacentHTML|setHTML|DOMParser|createContextualFragment|srcdoc|document\.write|"dompurify"/;

const STORES = /localStorage|sessionStorage|indexedDB|document\.cookie|\bcaches\b|serviceWorker/;

const DOCUMENT = /\b(document|window)\.\w|\bHTML\w*Element\b/;

/** @type {{name: string, folder: string, text: string, imports: string[]}[]} */
const modules = Object.keys(MAY_IMPORT)
  .flatMap((folder) =>
    readdirSync(path.join(CLIENT, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".js"))
      .map((file) => ({ folder, name: `${folder}/${file.replaceAll(path.sep, "/")}` })),
  )
  .map(({ folder, name }) => {
    const text = readFileSync(path.join(CLIENT, name), "utf8");
    const imports = [...text.matchAll(/(?:\bfrom|\bimport|\bimport\()\s*"([\w@./-]+)"/g)].map(
      ([, target]) => whereTo(name, target),
    );
    return { folder, name, text, imports };
  });

/**
 * The folder of ours or the package that an import is about.
 *
 * @param {string} from
 * @param {string} target as written
 */
function whereTo(from, target) {
  const local = target.startsWith(".") ? path.posix.join(path.posix.dirname(from), target) : target;
  return local.split("/")[0];
}

/** @param {(module: typeof modules[number]) => boolean} breaks */
function offenders(breaks) {
  return modules.filter(breaks).map(({ name }) => name);
}

describe("The page's modules", () => {
  it("lie in the folders that these rules are about", () => {
    const folders = readdirSync(CLIENT, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== "icons")
      .map((entry) => entry.name);
    assert.deepEqual(folders.sort(), Object.keys(MAY_IMPORT).sort());
  });

  for (const [folder, allowed] of Object.entries(MAY_IMPORT)) {
    it(`of ${folder} import ${allowed.join(", ")}`, () => {
      const wrong = modules
        .filter((module) => module.folder === folder)
        .flatMap(({ name, imports }) =>
          imports.filter((to) => !allowed.includes(to)).map((to) => `${name} imports ${to}`),
        );
      assert.deepEqual(wrong, []);
    });
  }

  it("let markup into the document in one place", () => {
    assert.deepEqual(
      offenders(({ text }) => WAYS_OF_MARKUP.test(text)),
      [MARKUP],
    );
  });

  it("store nothing, but for the one that keeps settings for those who want it", () => {
    assert.deepEqual(
      offenders(({ text }) => STORES.test(text)),
      [SETTINGS],
    );
  });

  it("know the document in ui only", () => {
    assert.deepEqual(
      offenders(({ folder, text }) => folder !== "ui" && DOCUMENT.test(text)),
      [],
    );
  });
});
