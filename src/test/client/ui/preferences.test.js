import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "node:test";
import { Preferences } from "../../../main/client/ui/preferences.js";

const device = /** @type {any} */ (globalThis);

describe("Preferences", () => {
  /** @type {Map<string, string>} */
  let kept;

  beforeEach(() => {
    kept = new Map();
    device.localStorage = {
      getItem: (/** @type {string} */ name) => kept.get(name) ?? null,
      setItem: (/** @type {string} */ name, /** @type {string} */ value) => kept.set(name, value),
      removeItem: (/** @type {string} */ name) => kept.delete(name),
    };
  });

  afterEach(() => delete device.localStorage);

  it("leave nothing on the device by themselves", () => {
    const preferences = new Preferences();
    preferences.set("theme", "dark");
    assert.equal(kept.size, 0);
    assert.equal(new Preferences().all.theme, "system");
  });

  it("are kept for whoever wants that, later changes too", () => {
    const preferences = new Preferences();
    assert.equal(preferences.remember(true), true);
    preferences.set("theme", "dark");
    assert.equal(kept.size, 1);
    assert.equal(new Preferences().all.theme, "dark");
    assert.equal(new Preferences().remembers, true);
  });

  it("are removed when that is not wanted any more", () => {
    const preferences = new Preferences();
    preferences.remember(true);
    assert.equal(preferences.remember(false), false);
    preferences.set("theme", "dark");
    assert.equal(kept.size, 0);
  });

  it("take nothing from the device that is no choice of theirs", () => {
    kept.set("sanctuary", '{"theme":"pink","sound":"loud","enter":"breaks","who":"Ann"}');
    const { all } = new Preferences();
    assert.equal(all.theme, "system");
    assert.equal(all.sound, true);
    assert.equal(all.enter, "breaks");
    assert.ok(!("who" in all));
    kept.set("sanctuary", "{");
    assert.equal(new Preferences().remembers, false);
  });

  it("work where the device keeps nothing", () => {
    device.localStorage = new Proxy(
      {},
      {
        get() {
          throw new Error("shut");
        },
      },
    );
    const preferences = new Preferences();
    assert.equal(preferences.remember(true), false);
    preferences.set("theme", "light");
    assert.equal(preferences.all.theme, "light");
  });

  it("tell of a change, once", () => {
    const preferences = new Preferences();
    /** @type {string[]} */
    const told = [];
    const stop = preferences.watch((name) => told.push(name));
    preferences.set("sound", false);
    preferences.set("sound", false);
    stop();
    preferences.set("sound", true);
    assert.deepEqual(told, ["sound"]);
  });
});
