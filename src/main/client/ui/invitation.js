/** The link of the room: to copy, to scan, to share. */
import { copyFrom } from "./copy.js";
import { element, freshId, spoken } from "./dom.js";
import { icon } from "./icons.js";
import { texts } from "./texts.js";

/**
 * @param {string} key the 44 characters
 * @returns {string} the whole link
 */
export function linkOf(key) {
  const link = new URL(location.href);
  link.hash = key;
  return link.href;
}

/**
 * @param {import("../room/state.js").RoomState} state
 * @returns {HTMLElement} everything that hands out the link
 */
export function invitation({ key, rules }) {
  if (key === null) return element("p", {}, texts.invitation.missing);
  const link = linkOf(key);
  const id = freshId();
  const field = element("input", {
    id,
    class: "link-field",
    readonly: true,
    value: link,
    dir: "ltr",
    onfocus: () => field.select(),
  });
  return element(
    "div",
    { class: "invitation" },
    element("p", {}, texts.invitation.text),
    rules.passphrase && element("p", { class: "note" }, texts.invitation.passphrase),
    onlyHere(location.hostname) && element("p", { class: "small" }, texts.invitation.onlyHere),
    element(
      "div",
      { class: "invitation-parts" },
      element(
        "div",
        { class: "invitation-link" },
        element("label", { for: id }, texts.invitation.link),
        field,
        element(
          "div",
          { class: "invitation-actions" },
          copyButton(field, texts.invitation, "main-button"),
          shareButton(link),
        ),
      ),
      element(
        "details",
        { class: "qr-frame", open: matchMedia("(min-width: 40rem)").matches },
        element("summary", {}, icon("qr"), texts.invitation.showQr),
        drawn(link),
      ),
    ),
  );
}

/**
 * @param {string} host
 * @returns {boolean} whether the host is a name that every machine has for itself
 */
function onlyHere(host) {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(host);
}

/**
 * A button that copies a field and says so, or says what to do where copying is not allowed.
 *
 * @param {HTMLInputElement | HTMLTextAreaElement} field
 * @param {{ copy: string, copied: string, copyYourself: string }} words
 * @param {string} look
 */
export function copyButton(field, words, look) {
  const label = element("span", {}, words.copy);
  const answer = element("span", { class: "copy-answer", role: "status" });
  const button = element(
    "button",
    {
      type: "button",
      class: look,
      onclick: async () => {
        const copied = await copyFrom(field);
        button.classList.toggle("done", copied);
        label.textContent = copied ? words.copied : words.copy;
        answer.replaceChildren(copied ? spoken(words.copied) : words.copyYourself);
      },
    },
    icon("copy"),
    label,
  );
  return element("span", { class: "copying" }, button, answer);
}

/** A place for the QR code, which is drawn as soon as what draws it is here. @param {string} link */
function drawn(link) {
  const place = element("div", { class: "qr-place" });
  import("./qr.js").then(
    ({ qrCode }) => place.replaceWith(qrCode(link, texts.invitation.qr)),
    () => place.append(texts.notLoaded.text),
  );
  return place;
}

/** @param {string} link */
function shareButton(link) {
  if (!("share" in navigator)) return null;
  return element(
    "button",
    {
      type: "button",
      class: "quiet-button",
      // Closing the share sheet is no error.
      onclick: () => navigator.share({ title: texts.name, url: link }).catch(() => undefined),
    },
    icon("share"),
    texts.invitation.share,
  );
}
