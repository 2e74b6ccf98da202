import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { COMMANDS } from "../../../main/client/room/commands.js";
import { refusalText } from "../../../main/client/ui/refusals.js";
import { speak, spoken, texts } from "../../../main/client/ui/texts.js";

describe("The page has words", () => {
  test("for every command", () => {
    assert.deepEqual(Object.keys(texts.commands).sort(), COMMANDS.map(({ name }) => name).sort());
  });

  test("for every reason of a refusal that the protocol knows", () => {
    const protocol = readFileSync(new URL("../../../../docs/protocol.md", import.meta.url), "utf8");
    const section = protocol.split("### Reasons of `refused`")[1].split("\n## ")[0];
    const reasons = [...section.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, reason]) => reason);
    assert.ok(reasons.length > 10);
    for (const reason of reasons) {
      assert.notEqual(refusalText({ reason }), texts.refusedOtherwise, reason);
    }
  });

  test("for how long to wait", () => {
    assert.match(refusalText({ reason: "too-many", retryAfter: 1 }), /in 1 second\./);
    assert.match(refusalText({ reason: "too-fast", retryAfter: 2_001 }), /in 3 seconds\./);
    assert.match(refusalText({ reason: "too-fast" }), /in a moment\./);
  });

  test("for one and for many", () => {
    assert.equal(texts.room.newMessages(1), "1 new message");
    assert.equal(texts.room.newMessages(1_200), "1,200 new messages");
    assert.equal(texts.title(0), "Sanctuary");
    assert.equal(texts.title(3), "(3) Sanctuary");
  });
});

describe("A language that comes when another one is wanted already", () => {
  test("is not spoken any more", async (t) => {
    t.mock.timers.enable({ apis: ["setTimeout"] });
    Object.assign(globalThis, { document: { documentElement: {} } });
    const [german, french] = await Promise.all([
      import("../../../main/client/ui/texts/de.js"),
      import("../../../main/client/ui/texts/fr.js"),
    ]);
    let arrive = (/** @type {typeof german} */ _) => {};
    const late = new Promise((resolve) => (arrive = resolve));
    const first = speak({ tag: "de", name: "Deutsch", load: () => late });
    const second = speak({ tag: "fr", name: "Français", load: async () => french });
    assert.equal(await second, true);
    arrive(german);
    assert.equal(await first, false);
    assert.equal(spoken.tag, "fr");
  });
});
