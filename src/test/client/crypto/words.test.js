import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { roomWords } from "../../../main/client/crypto/words.js";
import { hex, resource } from "../support/resources.js";

const { genesis, members } = resource("vectors/room.json");
const gh = hex(genesis.hash);
const [anna, ben, clara] = ["anna", "ben", "clara"].map((name) => hex(members[name].ik));

describe("The words of a room", () => {
  test("are six, and the same in whatever order people are named", async () => {
    const words = await roomWords(gh, [anna, ben, clara]);
    assert.equal(words.length, 6);
    for (const word of words) assert.match(word, /^[a-z]{3,8}$/);
    assert.deepEqual(await roomWords(gh, [clara, anna, ben]), words);
  });

  test("are others for other people, and in another room", async () => {
    const words = await roomWords(gh, [anna, ben]);
    assert.notDeepEqual(await roomWords(gh, [anna, clara]), words);
    assert.notDeepEqual(
      await roomWords(
        gh.map((byte) => byte ^ 1),
        [anna, ben],
      ),
      words,
    );
  });
});
