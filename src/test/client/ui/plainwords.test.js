import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Marked } from "marked";
import { isPlain } from "../../../main/client/ui/plainwords.js";

const markdown = new Marked({ gfm: true, breaks: true });

/** @param {string} text as the formatter gives it back, signs for signs */
function formatted(text) {
  const html = String(markdown.parse(text, { async: false }));
  return html.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&");
}

const ALPHABET = [..."abz AÄ ñ美é9 0 1. ,?!;:'’\"…()–w 👏 🏽"];

describe("Plain words", () => {
  it("are what the formatter gives back as they are", () => {
    let seed = 7;
    const chance = () => (seed = (seed * 48_271) % 2_147_483_647);
    let plain = 0;
    for (let round = 0; round < 20_000; round++) {
      const length = 1 + (chance() % 12);
      const text = Array.from({ length }, () => ALPHABET[chance() % ALPHABET.length]).join("");
      if (!isPlain(text)) continue;
      plain++;
      assert.equal(formatted(text), `<p>${text}</p>\n`, JSON.stringify(text));
    }
    assert.ok(plain > 1_000, `${plain} texts`);
  });

  it("are sentences in any script", () => {
    for (const text of ["Hello! Is this the place?", "你好！", "Was? (Nein.)", "2 of us: 👩‍👧 ❤️"]) {
      assert.equal(isPlain(text.replace("！", "!")), true, text);
    }
  });

  it("are nothing that could be formatting", () => {
    const others = [
      "*a*", "_a_", "`a`", "~a~", "# a", "> a", "- a", "+ a", "1. a", " 12) a", "a | b", "[a](b)",
      "a\nb", "<b>", "&amp;", "a\\b", "www.example.org", "http://a", "a@b.example", "    a", "==", "\ta",
    ]; // prettier-ignore
    for (const text of others) assert.equal(isPlain(text), false, text);
  });
});
