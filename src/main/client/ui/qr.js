/** A QR code as one path of squares. */
import { generate } from "lean-qr";
import { drawing } from "./dom.js";

/** Empty squares that scanners need around the code. */
const MARGIN = 4;

/**
 * @param {string} text
 * @param {string} label what a screen reader says of it
 */
export function qrCode(text, label) {
  const code = generate(text);
  let squares = "";
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      if (code.get(x, y)) squares += `M${x} ${y}h1v1h-1z`;
    }
  }
  const side = code.size + 2 * MARGIN;
  return drawing(
    "svg",
    {
      class: "qr",
      role: "img",
      "aria-label": label,
      viewBox: `${-MARGIN} ${-MARGIN} ${side} ${side}`,
    },
    drawing("path", { d: squares }),
  );
}
