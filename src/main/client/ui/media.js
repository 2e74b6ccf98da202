/**
 * Pictures, sounds and films of other places: they load when somebody asks for them, not before; and not
 * at all for whoever has set that.
 */
import { element } from "./dom.js";
import { focusOn } from "./focus.js";
import { icon } from "./icons.js";
import { preferences } from "./preferences.js";
import { texts } from "./texts.js";

const ICONS = { img: "image", audio: "audio", video: "video" };

/** @type {WeakMap<Element, () => HTMLElement>} what makes each placeholder anew */
const makers = new WeakMap();

/**
 * A button that names the host and becomes the picture, sound or film; only the words of it, if nothing
 * is to be loaded.
 *
 * @param {"img" | "audio" | "video"} kind
 * @param {URL} place
 * @param {string} description what its sender says it shows; may be empty
 * @returns {HTMLElement}
 */
export function mediaPlaceholder(kind, place, description) {
  const from = texts.media.from[kind](place.host);
  const offered = preferences.all.media;
  const inside = [
    icon(ICONS[kind]),
    element(
      "span",
      { class: "media-words" },
      element("span", { class: "media-from", dir: "auto" }, from),
      description && element("span", { class: "media-description", dir: "auto" }, description),
      element(
        "span",
        { class: "media-hint", dir: "auto" },
        texts.media[offered ? "hint" : "refused"],
      ),
    ),
  ];
  const again = () => mediaPlaceholder(kind, place, description);
  const onclick = () =>
    supplant(placeholder, preferences.all.media ? load(kind, place, description) : again());
  /** @type {HTMLElement} */
  const placeholder = offered
    ? element("button", { class: "media-placeholder", type: "button", onclick }, ...inside)
    : element("span", { class: "media-placeholder refused" }, ...inside);
  makers.set(placeholder, again);
  return placeholder;
}

/** Offers what was not loaded yet, or does so no more, as the preferences say now. @param {Element} within */
export function renewPlaceholders(within) {
  for (const each of within.querySelectorAll(".media-placeholder")) {
    const make = makers.get(each);
    if (make) each.replaceWith(make());
  }
}

/** @type {(kind: "img" | "audio" | "video", place: URL, description: string) => HTMLElement} */
function load(kind, place, description) {
  const media = element(kind, {
    class: "media",
    referrerpolicy: "no-referrer",
    onerror: () => supplant(media, failure(kind, place)),
  });
  if (media instanceof HTMLImageElement) media.alt = description;
  else {
    media.controls = true;
    media.setAttribute("aria-label", description || place.host);
  }
  media.src = place.href;
  return media;
}

/** Puts something in the place of what may have the focus. @type {(old: HTMLElement, fresh: HTMLElement) => void} */
function supplant(old, fresh) {
  const held = old === document.activeElement;
  old.replaceWith(fresh);
  if (!held) return;
  if (fresh instanceof HTMLMediaElement) fresh.focus();
  else focusOn(fresh);
}

/** @type {(kind: "img" | "audio" | "video", place: URL) => HTMLElement} */
function failure(kind, place) {
  const words = texts.media.failed[kind](place.host);
  return element("span", { class: "media-failed", dir: "auto" }, words);
}
