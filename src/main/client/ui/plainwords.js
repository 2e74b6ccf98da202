/**
 * Letters, numbers, emoji and the signs of ordinary sentences: nothing in them is formatting, a tag or a
 * link, and the formatter would give them back as they are.
 */
const ORDINARY = /^[\p{L}\p{M}\p{N}\p{Extended_Pictographic}\u200d\ufe0f ,.?!;:'’‘"“”„…–—()]*$/u;

/** What begins a list. */
const LIST = /^\d+[.)]/;

/** What begins a link without saying so. */
const LINK = /www\./i;

/**
 * Whether a text is nothing but words, which are many messages, and cheap to show.
 *
 * @param {string} text
 */
export function isPlain(text) {
  return text === text.trim() && ORDINARY.test(text) && !LIST.test(text) && !LINK.test(text);
}
