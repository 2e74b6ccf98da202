/**
 * The way out in a hurry: Esc, three times within a second. No browser and no screen reader uses it,
 * every keyboard has it, and nobody presses it so by mistake.
 */
import { isComposing } from "./inputmethod.js";

const TIMES = 3;
/** In ms. */
const WITHIN = 1_000;

/**
 * @param {() => void} escape
 * @returns {() => void} stops watching
 */
export function watchPanic(escape) {
  /** @type {number[]} when Esc was pressed, in ms */
  let presses = [];
  addEventListener("keydown", pressed, { capture: true });
  return () => removeEventListener("keydown", pressed, { capture: true });

  /** @param {KeyboardEvent} event */
  function pressed(event) {
    const { key, repeat, timeStamp } = event;
    if (repeat || isComposing(event)) return;
    if (key !== "Escape") presses = [];
    else presses = [...presses, timeStamp].filter((at) => timeStamp - at < WITHIN);
    if (presses.length >= TIMES) escape();
  }
}
