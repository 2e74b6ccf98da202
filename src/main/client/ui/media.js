/** Pictures, sounds and films of other places: they load when somebody asks for them, not before. */
import { element } from "./dom.js";
import { icon } from "./icons.js";
import { texts } from "./texts.js";

const ICONS = { img: "image", audio: "audio", video: "video" };

/**
 * A button that names the host and becomes the picture, sound or film.
 *
 * @param {"img" | "audio" | "video"} kind
 * @param {URL} place
 * @param {string} description what its sender says it shows; may be empty
 */
export function mediaPlaceholder(kind, place, description) {
  const from = texts.media.from[kind](place.host);
  const button = element(
    "button",
    {
      class: "media-placeholder",
      type: "button",
      onclick: () => button.replaceWith(load(kind, place, description)),
    },
    icon(ICONS[kind]),
    element(
      "span",
      { class: "media-words" },
      element("span", { class: "media-from", dir: "auto" }, from),
      description && element("span", { class: "media-description", dir: "auto" }, description),
      element("span", { class: "media-hint", dir: "auto" }, texts.media.hint),
    ),
  );
  return button;
}

/** @type {(kind: "img" | "audio" | "video", place: URL, description: string) => HTMLElement} */
function load(kind, place, description) {
  const media = element(kind, {
    class: "media",
    referrerpolicy: "no-referrer",
    onerror: () => media.replaceWith(failure(kind, place)),
  });
  if (media instanceof HTMLImageElement) media.alt = description;
  else {
    media.controls = true;
    media.setAttribute("aria-label", description || place.host);
  }
  media.src = place.href;
  return media;
}

/** @type {(kind: "img" | "audio" | "video", place: URL) => HTMLElement} */
function failure(kind, place) {
  const words = texts.media.failed[kind](place.host);
  return element("span", { class: "media-failed", dir: "auto" }, words);
}
