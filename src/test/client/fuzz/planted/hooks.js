import assert from "node:assert/strict";

/** @type {import("./bugs.js").Bug} */
let bug;

/** @param {import("./bugs.js").Bug} planted */
export function initialize(planted) {
  bug = planted;
}

/**
 * A hook of Node.js' module loader.
 *
 * @param {string} url
 * @param {object} context
 * @param {(url: string, context: object) => Promise<{source: any}>} next
 */
export async function load(url, context, next) {
  const loaded = await next(url, context);
  if (!url.endsWith(`/src/main/client/${bug.file}`)) return loaded;
  const parts = String(Buffer.from(loaded.source)).split(bug.good);
  assert.equal(parts.length, 2, `${bug.file} is not as it was: plant the bug anew`);
  return { ...loaded, source: parts.join(bug.bad) };
}
