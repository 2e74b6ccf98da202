/**
 * What people write, with its formatting: Markdown and HTML's formatting tags. This is the only
 * module through which markup of others becomes part of the page, and DOMPurify its only gate.
 * Nothing it returns loads anything, runs anything or looks like a part of the page itself.
 */
import DOMPurify from "dompurify";
import { addressOf } from "./address.js";
import { codeBlock } from "./codeblock.js";
import { element } from "./dom.js";
import { htmlOf } from "./markdown.js";
import { mediaPlaceholder } from "./media.js";

export { renewPlaceholders } from "./media.js";

const TAGS = [
  ..."h1 h2 h3 h4 h5 h6 p br hr wbr blockquote q cite pre code kbd samp var".split(" "),
  ..."strong b em i u s del ins mark small sub sup abbr dfn time data bdi bdo span div".split(" "),
  ..."ul ol li dl dt dd table caption colgroup col thead tbody tfoot tr th td".split(" "),
  ..."details summary figure figcaption ruby rb rt rtc rp address".split(" "),
  ..."a img audio video source".split(" "),
];

/** Attributes whose value is an address. */
const ADDRESSES = "href src cite".split(" ");

/** Attributes whose value is none, and is not judged as one. */
const PLAIN_ATTRIBUTES = [
  ..."alt title lang dir datetime open start reversed value type".split(" "),
  ..."colspan rowspan span scope align controls".split(" "),
];

const ATTRIBUTES = [...ADDRESSES, ...PLAIN_ATTRIBUTES];

/** Tables wide, code long: these scroll by themselves. */
const SCROLLING = "table, pre";

/** Where links may lead. Relative ones would lead into the page itself. */
const SCHEMES = new Set(["https:", "http:", "mailto:"]);

const RULES = {
  ALLOWED_TAGS: TAGS,
  ALLOWED_ATTR: ATTRIBUTES,
  ADD_URI_SAFE_ATTR: PLAIN_ATTRIBUTES,
  ALLOWED_URI_REGEXP: /^(?:https?|mailto):/i,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  RETURN_DOM_FRAGMENT: /** @type {const} */ (true),
};

/** A tag, and the attributes that make it one: `a <b and c> d` is arithmetic. */
const TAG =
  /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z][\w:.-]*\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+)|\s+(?:open|reversed|controls|autoplay|loop|muted|hidden))*)\s*\/?>/iy;

const ATTRIBUTE = /([a-z][\w:.-]*)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?/gi;

/**
 * @param {string} text as it was typed, by anybody
 * @returns {DocumentFragment} belongs to no document yet
 */
export function rendered(text) {
  const fragment = DOMPurify.sanitize(onlyFormatting(htmlOf(text)), RULES);
  // It keeps what it took away, and with it the message, until the next one comes.
  DOMPurify.removed = [];
  // Still in the inert document that DOMPurify parses in: an image here has not asked for anything.
  for (const media of fragment.querySelectorAll("img, audio, video, source")) hold(media);
  for (const link of fragment.querySelectorAll("a")) dress(link);
  for (const wide of fragment.querySelectorAll(SCROLLING)) makeScrollable(wide);
  return fragment;
}

/**
 * Whether formatting changes how a text looks.
 *
 * @param {string} text
 * @param {DocumentFragment} fragment what `rendered` made of it
 */
export function isFormatted(text, fragment) {
  return (
    fragment.textContent?.trim() !== text.trim() ||
    fragment.querySelector(":not(p, br)") !== null ||
    fragment.querySelectorAll("p").length > 1
  );
}

/**
 * HTML in which everything that is no formatting is text. DOMPurify would drop it; people should see
 * what was typed instead. And a browser reports what its policy forbids already while DOMPurify
 * parses, so attributes that are not allowed do not get that far.
 *
 * @param {string} html
 */
function onlyFormatting(html) {
  let safe = "";
  let from = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", from)) {
    TAG.lastIndex = at;
    const tag = TAG.exec(html);
    const allowed = tag && TAGS.includes(tag[2].toLowerCase());
    safe += html.slice(from, at) + (allowed ? plainTag(tag) : "&lt;");
    from = at + (allowed ? tag[0].length : 1);
  }
  return safe + html.slice(from);
}

/**
 * @param {RegExpExecArray} tag
 * @returns {string} the same tag with nothing but allowed attributes
 */
function plainTag([, slash, name, attributes]) {
  const kept = [...attributes.matchAll(ATTRIBUTE)]
    .filter(([, attribute]) => ATTRIBUTES.includes(attribute.toLowerCase()))
    .map(([, attribute, value = ""]) => ` ${attribute}="${unquoted(value)}"`);
  return `<${slash}${name}${kept.join("")}>`;
}

/** @param {string} value */
function unquoted(value) {
  return value.replace(/^(["'])([^]*)\1$/, "$2").replaceAll('"', "&quot;");
}

/** @param {Element} media replaced by a placeholder, or removed when it names no place on the web */
function hold(media) {
  const name = media.localName;
  if (name === "source") return media.remove();
  const address = media.getAttribute("src") ?? media.querySelector("source")?.getAttribute("src");
  const place = webAddress(address);
  if (!place || place.protocol === "mailto:") {
    return media.replaceWith(media.getAttribute("alt") ?? "");
  }
  const kind = /** @type {"img" | "audio" | "video"} */ (name);
  media.replaceWith(mediaPlaceholder(kind, place, media.getAttribute("alt") ?? ""));
}

/** @param {HTMLAnchorElement} link opens elsewhere, tells nobody from where, and shows where it goes */
function dress(link) {
  const place = webAddress(link.getAttribute("href"));
  if (!place) return link.removeAttribute("href");
  link.target = "_blank";
  link.rel = "noopener noreferrer nofollow";
  link.referrerPolicy = "no-referrer";
  const goesTo = place.host || place.pathname;
  if (!says(link.textContent ?? "", place)) {
    link.after(" ", element("bdi", { class: "goes-to" }, `(${goesTo})`));
  }
}

/**
 * Whether a link's text is its address, perhaps without the scheme.
 *
 * @param {string} text
 * @param {URL} place
 */
function says(text, place) {
  const plain = (/** @type {string} */ address) =>
    address
      .trim()
      .replace(/^(https?:\/\/|mailto:)/i, "")
      .replace(/\/$/, "");
  return plain(text) === plain(place.href);
}

/**
 * @param {string | null | undefined} address
 * @returns {URL | null} null: relative, of another scheme, or no address at all
 */
function webAddress(address) {
  const place = addressOf(address);
  return place && SCHEMES.has(place.protocol) ? place : null;
}

/** @param {Element} wide */
function makeScrollable(wide) {
  const frame = element("div", { class: "scrolls", tabindex: 0 });
  const code = wide instanceof HTMLElement && wide.localName === "pre" ? wide : null;
  wide.replaceWith(code ? codeBlock(frame, code) : frame);
  frame.append(wide);
}
