import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { parsers } from "prettier/plugins/acorn";

const UI = path.resolve(import.meta.dirname, "../../../main/client/ui");

/**
 * A node of a syntax tree (ESTree).
 *
 * @typedef {Record<string, any> & { type: string }} Syntax
 */

/** The modules of the page that people see, without its texts, by name. */
export function modulesOfPage() {
  return readdirSync(UI)
    .filter((name) => name.endsWith(".js"))
    .map((name) => ({ name, text: readFileSync(path.join(UI, name), "utf8") }));
}

/**
 * @param {string} text of a module
 * @returns {Promise<Syntax>}
 */
export async function syntaxOf(text) {
  return parsers.acorn.parse(text, /** @type {any} */ ({}));
}

/**
 * All nodes of a tree, each with those around it, the nearest last.
 *
 * @param {Syntax} tree
 * @param {Syntax[]} [around]
 * @returns {Generator<{ node: Syntax, around: Syntax[] }>}
 */
export function* nodesOf(tree, around = []) {
  yield { node: tree, around };
  const within = [...around, tree];
  for (const value of Object.values(tree)) {
    for (const child of [value].flat()) {
      if (typeof child?.type === "string") yield* nodesOf(child, within);
    }
  }
}
