// Builds the page: node src/main/client/build.mjs TARGET
//
// index.html names its parts by local paths. Scripts and styles are bundled, other files are taken as
// they are; each gets its content's hash into its name. What a script imports on demand becomes a file
// of its own, loaded when it is wanted. Whatever runs or styles is checked by the browser: the parts of
// index.html by their integrity attribute, all other scripts by the import map. All addresses stay
// relative, so that the page works below any context path. The same sources give the same bytes.
import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { build } from "esbuild";
import { drawIcon } from "./icons.mjs";

const SOURCES = path.dirname(fileURLToPath(import.meta.url));
const ROOT = path.resolve(SOURCES, "../../..");
const ASSETS = "assets";

/** The oldest browsers that the page is written for. */
const TARGETS = ["chrome111", "firefox113", "safari16.4"];

/** Types that shrink and that browsers load: sourcemaps are read by people only. */
const COMPRESSIBLE = new Set([".html", ".js", ".css", ".svg", ".txt", ".webmanifest"]);

/** `src` or `href` of a tag of the page, up to the end of the tag. */
const LOCAL_PART = /(?<attribute>\s(?:src|href))="(?<name>(?![a-z]+:|\/|#)[^"]+)"(?<rest>[^>]*)>/g;

/**
 * @typedef {object} Bundle
 * @property {Map<string, Uint8Array>} files what to write, by path below the target
 * @property {Map<string, string>} names the path of each bundled part, by its name in index.html
 * @property {Set<string>} early scripts that a part of index.html imports at once
 * @property {Set<string>} packages folders of the bundled packages, relative to the root
 */

/**
 * Bundles the scripts and styles that the page names.
 *
 * @param {string[]} parts names as in index.html
 * @returns {Promise<Bundle>}
 */
async function bundle(parts) {
  const outdir = path.join(ROOT, "page");
  const worker = await bundleWorker(outdir);
  const stretcher = placeOf(
    Object.keys(worker.metafile.outputs).find((output) => output.endsWith(".js")) ?? "",
  );
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: parts.map((part) => path.join(SOURCES, part)),
    bundle: true,
    format: "esm",
    splitting: true,
    target: TARGETS,
    minify: true,
    charset: "utf8",
    legalComments: "none",
    sourcemap: "linked",
    outdir,
    entryNames: `${ASSETS}/[name]-[hash]`,
    chunkNames: `${ASSETS}/[name]-[hash]`,
    assetNames: `${ASSETS}/[name]-[hash]`,
    loader: { ".svg": "file", ".woff2": "file" },
    define: { "import.meta.stretcher": JSON.stringify(stretcher) },
    metafile: true,
    write: false,
    logLevel: "warning",
  });
  const names = new Map();
  for (const [output, { entryPoint }] of Object.entries(metafile.outputs)) {
    const name = entryPoint && path.relative(SOURCES, path.join(ROOT, entryPoint));
    if (name && parts.includes(name)) names.set(name, placeOf(output));
  }
  const early = new Set([...names.values()].flatMap((name) => importsOf(`page/${name}`, metafile)));
  const files = new Map(
    [...worker.outputFiles, ...outputFiles].map(({ path: file, contents }) => [
      path.relative(outdir, file),
      file.endsWith(".map") ? withoutPackages(contents) : contents,
    ]),
  );
  for (const language of languagesOf(metafile)) dropMap(files, language);
  const packages = new Set(
    [worker.metafile, metafile]
      .flatMap(({ inputs }) => Object.keys(inputs))
      .flatMap((input) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? []),
  );
  return { files, names, early, packages };
}

/**
 * Bundles the worker, which few pages ever load, by itself: what it has in common with the page would
 * else become a file of its own that every page loads.
 *
 * @param {string} outdir
 */
function bundleWorker(outdir) {
  return build({
    absWorkingDir: ROOT,
    entryPoints: [path.join(SOURCES, "stretcher.js")],
    bundle: true,
    format: "esm",
    target: TARGETS,
    minify: true,
    legalComments: "none",
    sourcemap: "linked",
    outdir,
    entryNames: `${ASSETS}/[name]-[hash]`,
    metafile: true,
    write: false,
    logLevel: "warning",
  });
}

/**
 * The files of languages: sentences, which nobody debugs.
 *
 * @param {import("esbuild").Metafile} metafile
 */
function languagesOf(metafile) {
  return Object.entries(metafile.outputs)
    .filter(([, { entryPoint }]) => entryPoint?.includes("/ui/texts/"))
    .map(([output]) => placeOf(output));
}

/**
 * @param {Map<string, Uint8Array>} files
 * @param {string} script
 */
function dropMap(files, script) {
  const text = new TextDecoder().decode(files.get(script));
  files.set(script, new TextEncoder().encode(text.replace(/\/\/# sourceMappingURL=.*\n/, "")));
  files.delete(`${script}.map`);
}

/** @param {string} output as esbuild calls it */
function placeOf(output) {
  return output.replace(/^page\//, "");
}

/**
 * What a script imports at once, and what that imports, and so on.
 *
 * @param {string} output as esbuild calls it
 * @param {import("esbuild").Metafile} metafile
 * @returns {string[]} paths
 */
function importsOf(output, metafile) {
  return metafile.outputs[output].imports
    .filter(({ kind }) => kind === "import-statement")
    .flatMap(({ path: next }) => [placeOf(next), ...importsOf(next, metafile)]);
}

/**
 * A source map that quotes our own sources only: those of the packages would be a fifth of a megabyte of
 * the WAR, and are published elsewhere.
 *
 * @param {Uint8Array} content
 */
function withoutPackages(content) {
  const map = JSON.parse(new TextDecoder().decode(content));
  map.sourcesContent = map.sourcesContent.map(
    (/** @type {string} */ text, /** @type {number} */ at) =>
      map.sources[at].includes("node_modules/") ? null : text,
  );
  return new TextEncoder().encode(JSON.stringify(map));
}

/**
 * The licences of all that is in the bundle, one after the other.
 *
 * @param {Iterable<string>} packages folders relative to the root
 */
async function licences(packages) {
  const texts = [];
  for (const folder of [...packages].sort()) {
    const { name, version, license } = JSON.parse(await read(folder, "package.json"));
    const text = await read(folder, "LICENSE");
    texts.push(`${name} ${version} (${license})\n\n${text.trim()}\n`);
  }
  return texts.join(`\n${"-".repeat(80)}\n\n`);
}

/**
 * @param {string} folder
 * @param {string} name
 */
function read(folder, name) {
  return readFile(path.join(ROOT, folder, name), "utf8");
}

/**
 * The path of a file that is taken as it is.
 *
 * @param {string} name as in index.html
 * @param {Uint8Array} content
 */
function hashed(name, content) {
  const { name: stem, ext } = path.parse(name);
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 8).toUpperCase();
  return `${ASSETS}/${stem}-${hash}${ext}`;
}

/**
 * What tells one build from another: SHA-256 of all that is served, the page itself included as far as
 * it does not follow from the rest.
 *
 * @param {string} page
 */
function buildOf(page) {
  const sum = (/** @type {string | Uint8Array} */ content) =>
    createHash("sha256").update(content).digest("hex");
  const list = [...files].map(([name, content]) => `${sum(content)} ${name}\n`).sort();
  return sum([...list, `${sum(page)} index.html\n`].join(""));
}

/** @param {string} file what a browser must find in it */
function integrity(file) {
  const content = /** @type {Uint8Array} */ (files.get(file));
  return `sha384-${createHash("sha384").update(content).digest("base64")}`;
}

/** @param {string} file */
function check(file) {
  return ` integrity="${integrity(file)}"`;
}

/**
 * A part that is no script and no style: a file, or the icon drawn in a size that its name tells.
 *
 * @param {string} name as in index.html
 * @returns {Promise<Uint8Array>}
 */
async function contentOf(name) {
  const [, stem, mask, size] = /^(.*?)(-mask)?-(\d+)\.png$/.exec(name) ?? [];
  if (!stem) return readFile(path.join(SOURCES, name));
  return drawIcon(await readFile(path.join(SOURCES, `${stem}.svg`), "utf8"), Number(size), !!mask);
}

/**
 * A web app manifest with its icons' final names, which are relative to the manifest.
 *
 * @param {Uint8Array} content
 * @param {Map<string, Uint8Array>} files gets the icons
 */
async function manifest(content, files) {
  const parsed = JSON.parse(new TextDecoder().decode(content));
  for (const icon of parsed.icons ?? []) {
    const bytes = await contentOf(icon.src);
    const name = hashed(icon.src, bytes);
    files.set(name, bytes);
    icon.src = path.basename(name);
  }
  return new TextEncoder().encode(JSON.stringify(parsed));
}

/**
 * Writes a file and, where it shrinks, its form for browsers that accept Brotli. The server itself
 * makes the one for those that only know gzip: in the WAR it would weigh as much again.
 *
 * @param {string} file
 * @param {string | Uint8Array} content
 */
async function write(file, content) {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
  if (COMPRESSIBLE.has(path.extname(file))) {
    const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
    await writeFile(`${file}.br`, await promisify(brotliCompress)(content, { params: quality }));
  }
}

const target = path.resolve(process.argv[2] ?? "target/page");
const template = await readFile(path.join(SOURCES, "index.html"), "utf8");
const parts = [...template.matchAll(LOCAL_PART)].map((match) => String(match.groups?.name));
const { files, names, early, packages } = await bundle(
  parts.filter((part) => /\.(js|css)$/.test(part)),
);

for (const part of parts.filter((name) => !names.has(name))) {
  const source = await contentOf(part);
  const content = part.endsWith(".webmanifest") ? await manifest(source, files) : source;
  names.set(part, hashed(part, content));
  files.set(hashed(part, content), content);
}

const named = template.replace(LOCAL_PART, (_tag, attribute, name, rest) => {
  const file = /** @type {string} */ (names.get(name));
  return `${attribute}="${file}"${/\.(js|css)$/.test(name) ? check(file) : ""}${rest}>`;
});

// Read by the browser before any script: what it must find in those that index.html does not name.
const others = [...files.keys()].filter((file) => file.endsWith(".js") && !named.includes(file));
const checks = Object.fromEntries(others.sort().map((file) => [`./${file}`, integrity(file)]));
const heads = [
  `<meta name="build" content="${buildOf(named)}" />`,
  `<script type="importmap">${JSON.stringify({ integrity: checks })}</script>`,
  ...[...early].sort().map((file) => `<link rel="modulepreload" href="${file}"${check(file)} />`),
];
const page = named.replace(/(?=<script )/, heads.map((tag) => `${tag}\n    `).join(""));

await rm(target, { recursive: true, force: true });
for (const [file, content] of files) {
  await write(path.join(target, file), content);
}
await write(path.join(target, "licences.txt"), await licences(packages));
await write(path.join(target, "index.html"), page);
