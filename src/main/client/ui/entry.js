/** The entry without a link: a new room with one click, or a link to paste. */
import { createRoom } from "../room/session.js";
import { addressOf } from "./address.js";
import { AliasField } from "./aliasfield.js";
import { element, freshId } from "./dom.js";
import { brand, EntryForm, outcome, page } from "./entryform.js";
import { languageChooser } from "./languagechooser.js";
import { entryMenu } from "./menu.js";
import { refusalText } from "./refusals.js";
import { later } from "./later.js";
import { texts } from "./texts.js";

/** @typedef {import("../room/session.js").Session} Session */

/**
 * @typedef {object} Way where the entry leads
 * @property {import("../room/place.js").Place} place
 * @property {(session: Session) => void} entering
 * @property {(session: Session, how: { created: boolean, alias: string }) => void} entered
 * @property {(text: string) => void} opened somebody pasted a link or a key
 * @property {() => void} home to the entry without a link
 */

/**
 * @param {Way} way
 * @param {{ alias?: string, reloaded?: boolean }} before what was typed as one's name, and whether this
 *   page was reloaded
 */
export function entryScreen(way, { alias: typed, reloaded }) {
  const alias = new AliasField(typed);
  /** @type {import("./roomoptions.js").RoomOptions | undefined} once somebody has looked for them */
  let options;
  const form = new EntryForm(alias, texts.entry.create, texts.entry.creating, async (name) => {
    const session = createRoom(way.place, { alias: name, ...options?.value });
    way.entering(session);
    const refusal = await outcome(session);
    if (refusal) return refusalText(refusal);
    way.entered(session, { created: true, alias: name });
    return "";
  });
  const disclosure = element(
    "details",
    { class: "options", ontoggle: lookForOptions },
    element("summary", {}, texts.entry.options),
  );
  form.addOptions(disclosure);
  return page(
    brand(),
    element("p", { class: "about" }, texts.entry.about),
    reloaded ? element("p", { class: "note", role: "status" }, texts.entry.reloaded) : null,
    form.element,
    linkForm(way),
    languageChooser(),
    entryMenu(),
  );

  function lookForOptions() {
    if (!disclosure.open || options) return;
    later((extras) => {
      options ??= new extras.RoomOptions();
      disclosure.append(options.element);
    });
  }
}

/** @param {Way} way */
function linkForm(way) {
  const alert = element("p", { class: "alert", role: "alert" });
  const hint = element("p", { class: "hint", id: freshId() }, texts.entry.linkHint);
  const field = element("input", {
    id: freshId(),
    type: "text",
    autocomplete: "off",
    spellcheck: "false",
    dir: "ltr",
    "aria-describedby": hint.id,
  });
  return element(
    "form",
    { class: "link-form", onsubmit: submitted },
    element("h2", {}, texts.entry.haveLink),
    element("label", { for: field.id }, texts.entry.link),
    element(
      "div",
      { class: "field-row" },
      field,
      element("button", { type: "submit", class: "quiet-button" }, texts.entry.open),
    ),
    hint,
    alert,
  );

  /** @param {Event} event */
  function submitted(event) {
    event.preventDefault();
    const text = field.value.trim();
    const elsewhere = foreignHost(text);
    if (text === "") alert.textContent = texts.entry.linkEmpty;
    else if (elsewhere) alert.textContent = texts.entry.linkForeign(elsewhere);
    else way.opened(text);
  }
}

/**
 * @param {string} text
 * @returns {string} the host of a link that is not for this server; else nothing
 */
function foreignHost(text) {
  const address = addressOf(text);
  if (address === null) return "";
  const { host, pathname } = address;
  return host === location.host && pathname === location.pathname ? "" : host;
}
