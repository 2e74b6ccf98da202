/** Keeps the focus in the page when what has it is drawn anew or goes away: without one, keys lead nowhere. */

/** What can have the focus, of what is drawn anew. */
const CONTROLS = "button, input";

/**
 * @param {Element} gone what had the focus
 * @returns {HTMLElement | null} what took its place; else where one writes or reads on
 */
export function successorOf(gone) {
  return renewed(gone, document) ?? document.querySelector("textarea, h1[tabindex]");
}

/**
 * Draws something anew. The focus of what is gone then goes to what took its place, else to the first
 * thing to press there.
 *
 * @param {HTMLElement} place
 * @param {() => void} draw
 * @returns {boolean} false if the focus was there, and finds no place any more
 */
export function keepFocus(place, draw) {
  const held = document.activeElement;
  const inside = place.contains(held);
  draw();
  if (!held || !inside || held.isConnected) return true;
  const next = renewed(held, place) ?? controlsOf(place)[0];
  next?.focus({ preventScroll: true });
  return next !== undefined;
}

/** Gives the focus to what is read, and not pressed. @param {HTMLElement} place */
export function focusOn(place) {
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
}

/** @type {(gone: Element, place: ParentNode) => HTMLElement | undefined} what took its place */
function renewed(gone, place) {
  const known = knownBy(gone);
  return controlsOf(place).find((each) => knownBy(each) === known);
}

/** @param {ParentNode} place @returns {HTMLElement[]} */
function controlsOf(place) {
  return [...place.querySelectorAll(/** @type {"button"} */ (CONTROLS))];
}

/** @param {Element} control @returns {string | null} what it is known by, however often it is drawn anew */
function knownBy(control) {
  return (
    control.getAttribute("data-known") ?? control.getAttribute("aria-label") ?? control.textContent
  );
}
