/** Copying, also where the browser gives no clipboard (plain http). */

/**
 * Copies what a field holds. Where that is not allowed the text stays selected, ready to be copied by hand.
 *
 * @param {HTMLInputElement | HTMLTextAreaElement} field in the page
 * @returns {Promise<boolean>} whether it is in the clipboard now
 */
export async function copyFrom(field) {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    return copySelection(field);
  }
}

/**
 * Copies the text of something that is shown; where the browser gives no clipboard, it is left selected.
 *
 * @param {HTMLElement} shown
 * @returns {Promise<boolean>} whether it is in the clipboard now
 */
export async function copyShown(shown) {
  try {
    await navigator.clipboard.writeText(shown.textContent ?? "");
    return true;
  } catch {
    document.getSelection()?.selectAllChildren(shown);
    return document.execCommand("copy");
  }
}

/** @param {HTMLInputElement | HTMLTextAreaElement} field */
function copySelection(field) {
  field.focus();
  field.select();
  return document.execCommand("copy");
}
