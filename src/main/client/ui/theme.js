/** The look that somebody chooses for the page. */

/** @typedef {"system" | "light" | "dark" | "contrast"} Theme `system`: as the system asks for it */

/** @type {ReadonlyArray<Theme>} in the order in which they are offered */
export const THEMES = Object.freeze(["system", "light", "dark", "contrast"]);

/**
 * Dresses the page, and what the browser draws around it.
 *
 * @param {Theme} theme
 */
export function wear(theme) {
  const page = document.documentElement;
  if (theme === "system") delete page.dataset.theme;
  else page.dataset.theme = theme;
  const ground = getComputedStyle(page).backgroundColor;
  for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
    const { dataset } = /** @type {HTMLElement} */ (meta);
    dataset.system ??= meta.getAttribute("content") ?? "";
    meta.setAttribute("content", theme === "system" ? dataset.system : ground);
  }
}
