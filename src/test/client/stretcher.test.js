import assert from "node:assert/strict";
import { test } from "node:test";

test("A worker that can not stretch a passphrase reports it: the page must not wait for ever", async () => {
  /** @type {((event: {data: unknown}) => Promise<void>)[]} */
  const listeners = [];
  /** @type {string[]} */
  const told = [];
  Object.assign(globalThis, {
    addEventListener: (/** @type {string} */ _, /** @type {any} */ listener) =>
      listeners.push(listener),
    postMessage: () => told.push("stretched"),
    reportError: (/** @type {Error} */ error) => told.push(error.name),
  });
  await import("../../main/client/stretcher.js");
  for (const listener of listeners) await listener({ data: { passphrase: null, room: null } });
  assert.deepEqual(told, ["TypeError"]);
});
