import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { execPath } from "node:process";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { BUGS } from "./planted/bugs.js";

const run = promisify(execFile);
const probe = fileURLToPath(new URL("planted/probe.js", import.meta.url));

describe("The fuzz finds a page that", () => {
  for (const [bug, { fault }] of Object.entries(BUGS)) {
    test(bug, async () => {
      const { stdout } = await run(execPath, [probe, bug]);
      assert.match(stdout, fault);
    });
  }
});
