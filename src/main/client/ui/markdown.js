/** Markdown as HTML, in which nothing has been looked at yet: only the sanitizer may take it. */
import { Marked } from "marked";

/** What HTML would take for its own. */
const SIGNS = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  ["\n", "<br>"],
]);

/** Reads one text. It would go on holding the last one that it read, so it is made for each anew. */
const reader = () =>
  new Marked({
    gfm: true,
    breaks: true,
    renderer: { checkbox: ({ checked }) => (checked ? "☑ " : "☐ ") },
  });

/**
 * @param {string} text as it was typed, by anybody
 * @returns {string}
 */
export function htmlOf(text) {
  try {
    return reader().parse(text, { async: false });
  } catch (error) {
    // thousands of quotes in each other, which nobody types by mistake
    if (!(error instanceof RangeError)) throw error;
    return `<p>${text.replace(/[&<\n]/g, (sign) => SIGNS.get(sign) ?? sign)}</p>`;
  }
}
