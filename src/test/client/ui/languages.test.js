import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { describe, it } from "node:test";
import { aliasFits } from "../../../main/client/room/fits.js";
import { LANGUAGES, languageFor } from "../../../main/client/ui/languages.js";
import { speechOf } from "../../../main/client/ui/speech.js";
import english from "../../../main/client/ui/texts/en.js";

/** Languages in which somebody is still writing; what they lack is said in English. */
const UNFINISHED = new Set();

const NUMBERS = [...Array(30).keys(), 100, 101, 102, 103, 111, 1_000, 1_000_000];

/** What sentences may be given: numbers, names, or nothing. */
const SAMPLES = [
  ...[0, 1, 2, 5, 21].map((number) => Array(3).fill(number)),
  ["Zoë", "Ümit", "Björn"],
  [],
];

/** What says that a sentence was given something that it is not for, or says nothing. */
const NONSENSE = /undefined|NaN|\[object|\{n\}|^\s*$/;

/**
 * All sentences, by their keys, such as `room.leave`.
 *
 * @param {Record<string, any>} part
 * @param {string} [prefix]
 * @returns {Map<string, any>}
 */
function sentencesOf(part, prefix = "") {
  return new Map(
    Object.entries(part).flatMap(([key, value]) =>
      value?.constructor === Object
        ? [...sentencesOf(value, `${prefix}${key}.`)]
        : [[`${prefix}${key}`, value]],
    ),
  );
}

/** @param {string} text @returns {string[]} the places for people in it */
function placesIn(text) {
  return (text.match(/\{\w+\}/g) ?? []).sort();
}

/**
 * Everything that a language says.
 *
 * @param {string} tag
 */
async function textsOf(tag) {
  /** @type {import("../../../main/client/ui/speech.js").Forms[]} */
  const counted = [];
  const speech = speechOf(tag);
  const plural = (/** @type {number} */ count, /** @type {any} */ forms) => {
    counted.push(forms);
    return speech.plural(count, forms);
  };
  const load = LANGUAGES.find((each) => each.tag === tag)?.load;
  const make = load ? (await load()).default : english;
  const sentences = sentencesOf(make({ ...speech, plural }));
  for (const [key, sentence] of sentences) samplesFor(key).forEach((sample) => sentence(...sample));
  return { sentences, counted };
}

const first = sentencesOf(english(speechOf("en")));

/**
 * What a sentence can be given: whatever the English one makes sense of.
 *
 * @param {string} key
 * @returns {any[][]} none if it is not given anything
 */
function samplesFor(key) {
  const sentence = first.get(key);
  return typeof sentence === "function"
    ? SAMPLES.filter((sample) => {
        try {
          return !NONSENSE.test(sentence(...sample));
        } catch {
          return false;
        }
      })
    : [];
}

describe("A language", () => {
  it("has a file for each line, and a line for each file", () => {
    const folder = new URL("../../../main/client/ui/texts/", import.meta.url);
    const files = readdirSync(folder).map((name) => name.replace(".js", ""));
    assert.deepEqual(LANGUAGES.map(({ tag }) => tag).sort(), files.sort());
  });

  it("runs in the direction of its script", () => {
    for (const { tag, dir } of LANGUAGES) {
      const locale = /** @type {any} */ (new Intl.Locale(tag).maximize());
      const rightToLeft = ["Arab", "Hebr", "Thaa", "Syrc"].includes(locale.script);
      assert.equal(dir, rightToLeft ? "rtl" : undefined, tag);
    }
  });

  it("is the one that somebody asks for, or else the first", () => {
    assert.equal(languageFor(["de-AT", "en"]).tag, "de");
    assert.equal(languageFor(["ar-EG"]).tag, "ar");
    assert.equal(languageFor(["se", "tlh", "de"]).tag, "de");
    assert.equal(languageFor(["not a language"]).tag, "en");
    assert.equal(languageFor([]).tag, "en");
  });
});

for (const { tag, name } of LANGUAGES) {
  describe(`The texts in ${name}`, async () => {
    const { sentences, counted } = await textsOf(tag);

    it("have no key that English has not", () => {
      assert.deepEqual(
        [...sentences.keys()].filter((key) => !first.has(key)),
        [],
      );
    });

    it("are given what the English ones are given", () => {
      for (const [key, own] of sentences) {
        const other = first.get(key);
        assert.equal(own.constructor, other.constructor, key);
        // A sentence may do without something that it is given, but can not ask for more.
        if (typeof own === "function") assert.ok(own.length <= other.length, key);
      }
    });

    it("leave nothing out", { skip: UNFINISHED.has(tag) && "still being translated" }, () => {
      assert.deepEqual(
        [...first.keys()].filter((key) => !sentences.has(key)),
        [],
      );
    });

    it("have names that fit into a member's record, and no two alike", () => {
      const nameOf = sentences.get("aliases.name");
      const [adjectives, nouns] = ["adjectives", "nouns"].map((kind) =>
        sentences.get(`aliases.${kind}`),
      );
      if (UNFINISHED.has(tag) && !nameOf) return;
      assert.equal(new Set([...adjectives, ...nouns]).size, adjectives.length + nouns.length);
      assert.ok(adjectives.length * nouns.length >= 500);
      for (const adjective of adjectives) {
        for (const noun of nouns) assert.ok(aliasFits(nameOf(adjective, noun)), noun);
      }
    });

    it("keep the places of the people", () => {
      for (const [key, own] of sentences) {
        const other = first.get(key);
        if (typeof own === "string") assert.deepEqual(placesIn(own), placesIn(other), key);
      }
    });

    it("say all of what the English ones say, whatever they are given", () => {
      for (const [key, own] of sentences) {
        if (typeof own !== "function") continue;
        assert.ok(samplesFor(key).length > 0, `nothing can be given to ${key}`);
        for (const sample of samplesFor(key)) {
          const said = own(...sample);
          const other = first.get(key)(...sample);
          assert.doesNotMatch(said, NONSENSE, key);
          assert.deepEqual(placesIn(said), placesIn(other), key);
          const names = sample.filter((each) => typeof each === "string" && other.includes(each));
          for (const name of names) assert.ok(said.includes(name), `${key} drops ${name}`);
        }
      }
    });

    it("have a form for each way of counting, and tell the number wherever there are several", () => {
      const rules = new Intl.PluralRules(tag);
      const used = new Set(NUMBERS.map((number) => rules.select(number)));
      assert.ok(counted.length > 0);
      for (const forms of counted) {
        for (const form of used) {
          assert.ok(forms[form], `${JSON.stringify(forms)} has no form for ${form}`);
          const several = NUMBERS.filter((number) => rules.select(number) === form).length > 1;
          const tells = forms.other.includes("{n}") && several;
          if (tells) assert.match(/** @type {string} */ (forms[form]), /\{n\}/);
        }
      }
    });
  });
}
