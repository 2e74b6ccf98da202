import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { texts } from "../../../main/client/ui/texts.js";
import { modulesOfPage, nodesOf, syntaxOf } from "../support/sources.js";

/** Calls whose arguments are shown, and from which argument on. */
const SHOWING = new Map([
  ...["element", "drawing"].map((name) => /** @type {const} */ ([name, 2])),
  ...["spoken", "append", "prepend", "before", "after", "replaceWith", "replaceChildren"].map(
    (name) => /** @type {const} */ ([name, 0]),
  ),
]);

/** Attributes and properties that are shown or read aloud. */
const SHOWN =
  /^(title|alt|placeholder|label|textContent|innerText|aria-(label|description|roledescription|valuetext))$/;

/** Words that nobody writes for a machine. */
const SENTENCE = /^\p{Lu}\p{Ll}+,? \p{L}|\p{L}+ \p{L}+.*[.?!…]$/u;

/**
 * What people would read in a module, written into it.
 *
 * @param {string} text
 */
async function written(text) {
  const found = [];
  for (const { node, around } of nodesOf(await syntaxOf(text))) {
    if (node.type === "CallExpression") {
      const from = SHOWING.get(node.callee.name ?? node.callee.property?.name);
      if (from !== undefined) found.push(...node.arguments.slice(from).flatMap(wordsOf));
    }
    if (node.type === "Property" && SHOWN.test(node.key.name ?? node.key.value)) {
      found.push(...wordsOf(node.value));
    }
    if (node.type === "AssignmentExpression" && SHOWN.test(node.left.property?.name)) {
      found.push(...wordsOf(node.right));
    }
    const thrown = around.some(
      ({ type, callee }) => type === "NewExpression" && /Error$/.test(callee.name),
    );
    if (!thrown) found.push(...literals(node).filter((words) => SENTENCE.test(words)));
  }
  return [...new Set(found)];
}

/**
 * The words that an expression may give.
 *
 * @param {import("../support/sources.js").Syntax} expression
 * @returns {string[]}
 */
function wordsOf(expression) {
  const { type, consequent, alternate, left, right, elements, argument } = expression ?? {};
  if (type === "ConditionalExpression") return [consequent, alternate].flatMap(wordsOf);
  if (type === "LogicalExpression") return [left, right].flatMap(wordsOf);
  if (type === "BinaryExpression")
    return expression.operator === "+" ? [left, right].flatMap(wordsOf) : [];
  if (type === "ArrayExpression") return elements.flatMap(wordsOf);
  if (type === "SpreadElement") return wordsOf(argument);
  return literals(expression ?? {}).filter((words) => /\p{L}/u.test(words));
}

/**
 * @param {import("../support/sources.js").Syntax | {}} node
 * @returns {string[]} its text, if it is one
 */
function literals(node) {
  const { type, value, quasis } = /** @type {any} */ (node);
  if (type === "Literal") return typeof value === "string" ? [value] : [];
  if (type === "TemplateLiteral") return quasis.map((/** @type {any} */ each) => each.value.cooked);
  return [];
}

/**
 * The keys of all sentences, such as `room.leave`.
 *
 * @param {Record<string, any>} part
 * @param {string} [prefix]
 * @returns {string[]}
 */
function keysOf(part, prefix = "") {
  return Object.entries(part).flatMap(([key, value]) =>
    value.constructor === Object ? keysOf(value, `${prefix}${key}.`) : [`${prefix}${key}`],
  );
}

/**
 * What a source takes from the texts.
 *
 * @param {string} source
 * @returns {Generator<{ path: string, open: boolean }>} `open`: something below it is chosen when it runs
 */
function* usesIn(source) {
  const dotted = /\btexts((?:\s*\??\.\w+|\["[\w-]+"\])+)(\s*\[)?/g;
  for (const [, path, open] of source.matchAll(dotted)) {
    const plain = path.replace(/\["([\w-]+)"\]/g, ".$1").replace(/[\s?]/g, "");
    yield { path: plain.slice(1), open: open !== undefined };
  }
  for (const [, names] of source.matchAll(/\{([^{}]*)\} = texts;/g)) {
    for (const name of names.split(",")) yield { path: name.split(":")[0].trim(), open: false };
  }
}

describe("What people read", () => {
  it("stands in the files of texts, and in no module", async () => {
    const offenders = [];
    for (const { name, text } of modulesOfPage()) {
      if (name === "languages.js") continue; // each language's own name for itself
      for (const words of await written(text)) offenders.push(`${name}: ${words}`);
    }
    assert.deepEqual(offenders, []);
  });

  it("would be found in a module", async () => {
    const places = [
      `element("p", {}, "Hello")`,
      `element("p", {}, far && "hello")`,
      `element("p", { title: near ? "hello" : "" })`,
      `field.placeholder = "hello"`,
      "list.append(`${count} hellos`)",
      `const words = "You are here."`,
    ];
    for (const place of places) assert.equal((await written(place)).length, 1, place);
    assert.deepEqual(await written(`element("p", { class: "big hint" }, icon("lock"), "…")`), []);
    assert.deepEqual(await written(`throw new TypeError("This can not be.")`), []);
  });

  it("is all used", () => {
    const source = modulesOfPage()
      .map(({ text }) => text)
      .join("\n");
    const uses = [...usesIn(source)];
    const names = new Set(source.match(/[\w-]+/g));
    const unused = keysOf(texts).filter(
      (key) =>
        !uses.some(
          ({ path, open }) =>
            path === key ||
            path.startsWith(`${key}.`) ||
            (key.startsWith(`${path}.`) && (open || names.has(key.split(".").at(-1) ?? ""))),
        ),
    );
    assert.deepEqual(unused, []);
  });
});
