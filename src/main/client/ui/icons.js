/** The page's few pictograms, drawn with strokes in the colour of the text beside them. */
import { drawing } from "./dom.js";

/** Pictures of a direction, which turns with the direction of the writing. */
const TURNING = new Set(["leave", "whisper", "reply"]);

/** @type {Record<string, string[]>} paths in a square of 24 */
const PATHS = {
  lock: ["M7 11V8a5 5 0 0 1 10 0v3", "M5 11h14v9a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 5 20z"],
  unlock: ["M7 11V8a5 5 0 0 1 9.6-2", "M5 11h14v9a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 5 20z"],
  people: [
    "M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z",
    "M2.5 20a6.5 6.5 0 0 1 13 0",
    "M16 4.8a3.5 3.5 0 0 1 0 6.4",
    "M18 14.2a6.5 6.5 0 0 1 3.5 5.8",
  ],
  invite: [
    "M10 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z",
    "M3.5 20a6.5 6.5 0 0 1 13 0",
    "M19 7v6",
    "M16 10h6",
  ],
  leave: [
    "M14 4H6.5A1.5 1.5 0 0 0 5 5.5v13A1.5 1.5 0 0 0 6.5 20H14",
    "M10 12h10.5",
    "M17 8.5l3.5 3.5-3.5 3.5",
  ],
  send: ["M12 19.5V5", "M5.5 11.5L12 5l6.5 6.5"],
  up: ["M12 19V5", "M6 11l6-6 6 6"],
  more: [
    "M5 12.9a.9.9 0 1 0 0-1.8.9.9 0 0 0 0 1.8z",
    "M12 12.9a.9.9 0 1 0 0-1.8.9.9 0 0 0 0 1.8z",
    "M19 12.9a.9.9 0 1 0 0-1.8.9.9 0 0 0 0 1.8z",
  ],
  search: ["M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13z", "M15.5 15.5L20.5 20.5"],
  save: ["M12 4v11", "M7.5 11l4.5 4.5 4.5-4.5", "M5 20h14"],
  settings: [
    "M4 7h9",
    "M17 7h3",
    "M15 9a2 2 0 1 0 0-4 2 2 0 0 0 0 4z",
    "M4 17h3",
    "M11 17h9",
    "M9 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4z",
  ],
  eye: [
    "M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z",
    "M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z",
  ],
  keyboard: ["M3 6h18v12H3z", "M7 10h.01", "M12 10h.01", "M17 10h.01", "M8 14h8"],
  down: ["M12 5v14", "M6 13l6 6 6-6"],
  close: ["M6 6l12 12", "M18 6L6 18"],
  whisper: ["M4 5.5h16v11H12l-4.5 4v-4H4z", "M9 11h.01", "M12 11h.01", "M15 11h.01"],
  kick: ["M10 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z", "M3.5 20a6.5 6.5 0 0 1 13 0", "M16 10h6"],
  stop: ["M12 3.5v8", "M7 6.2a7.5 7.5 0 1 0 10 0"],
  help: [
    "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z",
    "M9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1 1-1.1 1.8",
    "M12 17h.01",
  ],
  star: ["M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1.1 5.9L12 16.8l-5.3 2.9 1.1-5.9-4.3-4.1 5.9-.8z"],
  clock: ["M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z", "M12 7v5l3.5 2"],
  another: [
    "M20 11a8 8 0 0 0-14.3-4L4 9",
    "M4 4v5h5",
    "M4 13a8 8 0 0 0 14.3 4L20 15",
    "M20 20v-5h-5",
  ],
  copy: ["M9 9h11v11H9z", "M15 9V4H4v11h5"],
  share: ["M12 15V3.5", "M8 7l4-3.5L16 7", "M6 11H5v9.5h14V11h-1"],
  qr: ["M4 4h6v6H4z", "M14 4h6v6h-6z", "M4 14h6v6H4z", "M14 14h2v2", "M20 14v6h-6v-1"],
  sending: ["M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16z", "M12 8v4l2.5 1.5"],
  sent: ["M5 12.5l4.5 4.5L19 7"],
  seen: ["M2 12.5L6.5 17 15 7.5", "M11.5 16l1 1L22 7.5"],
  reply: ["M9 6L3.5 11.5 9 17", "M3.5 11.5H14a6 6 0 0 1 6 6v1"],
  edit: ["M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19z", "M13.5 7l3.5 3.5"],
  trash: ["M4.5 6.5h15", "M9 6.5v-2h6v2", "M6.5 6.5l1 13.5h9l1-13.5", "M10 10.5v6", "M14 10.5v6"],
  mute: ["M4 9.5v5h3.5l5 4v-13l-5 4z", "M16 9.5l5 5", "M21 9.5l-5 5"],
  unmute: ["M4 9.5v5h3.5l5 4v-13l-5 4z", "M16 9a4.5 4.5 0 0 1 0 6", "M18.5 6.5a8 8 0 0 1 0 11"],
  smile: [
    "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z",
    "M8.5 14a4 4 0 0 0 7 0",
    "M9 9.5h.01",
    "M15 9.5h.01",
  ],
  mention: [
    "M12 15.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z",
    "M15.5 8.5V13a2.5 2.5 0 0 0 5 0v-1a8.5 8.5 0 1 0-3.5 6.9",
  ],
  verify: ["M12 3l7 3v5.5c0 4.5-3 7.6-7 9.5-4-1.9-7-5-7-9.5V6z", "M8.5 12l2.5 2.5 4.5-5"],
  source: ["M8.5 7L3.5 12l5 5", "M15.5 7l5 5-5 5"],
  warning: ["M12 4L2.5 20h19z", "M12 10v4.5", "M12 17.3h.01"],
  image: ["M4 5h16v14H4z", "M4 16l4.5-4.5L13 16l3-3 4 4", "M15.5 9h.01"],
  audio: [
    "M9 18V6l10-2v12",
    "M6.5 20.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z",
    "M16.5 18.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z",
  ],
  video: ["M4 5h16v14H4z", "M10 9l5.5 3-5.5 3z"],
};

/**
 * @param {keyof typeof PATHS} name
 * @returns {SVGElement} hidden from screen readers: the words beside it speak
 */
export function icon(name) {
  return drawing(
    "svg",
    {
      class: TURNING.has(name) ? "icon icon-turns" : "icon",
      viewBox: "0 0 24 24",
      "aria-hidden": "true",
    },
    ...PATHS[name].map((d) => drawing("path", { d })),
  );
}

/** The mark of the page: a lock that is also a door. */
export function emblem() {
  return drawing(
    "svg",
    { class: "emblem", viewBox: "0 0 48 48", "aria-hidden": "true" },
    drawing("path", { class: "emblem-arch", d: "M13 22v-7a11 11 0 0 1 22 0v7" }),
    drawing("path", { class: "emblem-body", d: "M8 20h32v19a4 4 0 0 1-4 4H12a4 4 0 0 1-4-4z" }),
    drawing("path", {
      class: "emblem-door",
      d: "M24 25.5a4.5 4.5 0 0 1 2.3 8.4l1.2 5.1h-7l1.2-5.1a4.5 4.5 0 0 1 2.3-8.4z",
    }),
  );
}
