/** What the Enter key does in the composer: it sends, or begins a new line. */
import { preferences } from "./preferences.js";
import { texts } from "./texts.js";

/** Whether one types on the screen, where Enter is the only key for a new line. */
export const touch = matchMedia("(pointer: coarse) and (hover: none)");

/** Whether Enter begins a new line, and Shift+Enter sends. */
export function breaksLine() {
  const { enter } = preferences.all;
  return enter === "device" ? touch.matches : enter === "breaks";
}

/** What Enter does, where there is such a key. */
export function hint() {
  if (touch.matches) return texts.composer.hintTouch;
  return breaksLine() ? texts.composer.hintBreaks : texts.composer.hint;
}
