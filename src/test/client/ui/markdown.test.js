import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { htmlOf } from "../../../main/client/ui/markdown.js";

describe("Markdown", () => {
  test("becomes HTML, with the breaks of lines that were typed", () => {
    assert.equal(htmlOf("a *b*\nc"), "<p>a <em>b</em><br>c</p>\n");
    assert.match(htmlOf("- [x] done"), /☑ done/);
  });

  test("that is nested too deep to be read is shown as it was typed", () => {
    for (const begin of [">", "- ", "1. "]) {
      const text = `${begin.repeat(8000 / begin.length)}a\n<b> & "co"`;
      const escaped = text.replace("&", "&amp;").replace("\n<", "<br>&lt;");
      assert.equal(htmlOf(text), `<p>${escaped}</p>`);
    }
  });
});
