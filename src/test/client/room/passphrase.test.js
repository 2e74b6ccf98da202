import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readRoomKey } from "../../../main/client/crypto/link.js";
import { Session, needsPassphrase } from "../../../main/client/room/session.js";
import { House, member, present, read } from "../support/house.js";

const PASSPHRASE = "five words that nobody guesses";

/** Lets what is stretched arrive, and what follows from it. @param {House} house */
async function settle(house) {
  await new Promise((resolve) => setImmediate(resolve));
  house.run();
}

/** A room that takes a passphrase, with its host in it. @param {House} house */
async function guarded(house) {
  const anna = house.found("Anna", { passphrase: PASSPHRASE });
  await settle(house);
  return anna;
}

/** @param {House} house @param {string} key @param {string} [passphrase] */
async function entering(house, key, passphrase) {
  const session = house.enter("Ben", key, passphrase);
  await settle(house);
  return session;
}

describe("A room with a passphrase", () => {
  test("lets in who knows it, however it is typed", async () => {
    const house = new House();
    const anna = await guarded(house);
    const key = anna.state.key ?? "";
    assert.ok(needsPassphrase(key));
    assert.ok(anna.state.rules.passphrase);
    const ben = await entering(house, key, PASSPHRASE);
    anna.post("welcome");
    house.run();
    assert.deepEqual([present(ben), read(ben)], [["Anna", "Ben"], ["Anna: welcome"]]);
    assert.equal(ben.state.key, key);
  });

  test("tells who has only the link that the passphrase is wrong, and who tries again comes in", async () => {
    const house = new House();
    const anna = await guarded(house);
    const key = anna.state.key ?? "";
    for (const wrong of ["", "five words", undefined]) {
      const ben = await entering(house, key, wrong);
      assert.deepEqual(ben.state.refusal, { reason: "wrong-passphrase" });
      assert.deepEqual(present(anna), ["Anna"]);
      ben.leaveNow();
    }
    assert.deepEqual(present(await entering(house, key, PASSPHRASE)), ["Anna", "Ben"]);
  });

  test("keeps it when the link changes", async () => {
    const house = new House();
    const anna = await guarded(house);
    const ben = await entering(house, anna.state.key ?? "", PASSPHRASE);
    const clara = await entering(house, anna.state.key ?? "", PASSPHRASE);
    const kick = ben.kick(member(ben, "Anna").mid);
    house.run();
    await kick;
    assert.ok(needsPassphrase(clara.state.key ?? ""));
    assert.equal(clara.state.key, ben.state.key);
    const wrong = await entering(house, clara.state.key ?? "", "guess");
    assert.deepEqual(wrong.state.refusal, { reason: "wrong-passphrase" });
    const dora = await entering(house, clara.state.key ?? "", PASSPHRASE);
    assert.equal(dora.state.phase, "here");
  });

  test("takes it once: who was away too long comes in again without typing it", async () => {
    const house = new House();
    const anna = await guarded(house);
    const ben = await entering(house, anna.state.key ?? "", PASSPHRASE);
    let stretched = 0;
    house.stretch = async () => {
      stretched++;
      return new Uint8Array(32);
    };
    house.lose(1);
    house.pass(61_000);
    house.bringBack(ben);
    house.pass(5_000);
    assert.deepEqual(
      [present(anna), present(ben)],
      [
        ["Anna", "Ben"],
        ["Anna", "Ben"],
      ],
    );
    assert.equal(stretched, 0);
  });

  test("says so when a browser can not work with it", async () => {
    const house = new House();
    house.stretch = () => Promise.reject(new Error("no memory"));
    const anna = house.found("Anna", { passphrase: PASSPHRASE });
    await settle(house);
    assert.deepEqual(anna.state.refusal, { reason: "no-stretching" });
  });

  test("is not entered any more by somebody who left while it was stretched", async () => {
    const house = new House();
    const anna = await guarded(house);
    const ben = house.enter("Ben", anna.state.key ?? "", PASSPHRASE);
    await ben.leave();
    await settle(house);
    assert.deepEqual([ben.state.phase, present(anna)], ["ended", ["Anna"]]);
    assert.equal(house.relay.connections.length, 1);
  });

  test("has it forgotten by whoever is in", async () => {
    const house = new House();
    const made = { options: { passphrase: PASSPHRASE } };
    const anna = new Session(house.place, "Anna", made);
    await settle(house);
    const wish = { link: readRoomKey(anna.state.key ?? ""), passphrase: PASSPHRASE };
    const ben = new Session(house.place, "Ben", wish);
    await settle(house);
    assert.deepEqual(present(ben), ["Anna", "Ben"]);
    assert.deepEqual([made.options.passphrase, wish.passphrase], [undefined, undefined]);
    assert.deepEqual(wish.link.secret, new Uint8Array(16));
  });

  test("leaves no key when it ends", async () => {
    const house = new House();
    /** @type {Uint8Array[]} */
    const made = [];
    const { stretch } = house;
    house.stretch = async (...order) => {
      made.push(await stretch(...order));
      return made[made.length - 1];
    };
    const anna = await guarded(house);
    const ben = await entering(house, anna.state.key ?? "", PASSPHRASE);
    ben.leaveNow();
    anna.leaveNow();
    assert.deepEqual(made, [new Uint8Array(32), new Uint8Array(32)]);
  });
});
