/** The way in: a new room with one click, a room of others with one key press. */
import { aliasFits, createRoom, joinRoom, look, readKey, LinkError } from "../room/session.js";
import { addressOf } from "./address.js";
import { randomAlias, utf8Length } from "./alias.js";
import { element, freshId } from "./dom.js";
import { emblem, icon } from "./icons.js";
import { refusalText } from "./refusals.js";
import { texts } from "./texts.js";

/** @typedef {import("../room/session.js").Session} Session */

/** Refusals after which the link will never open anything again. */
const DEAD = new Set(["not-here", "gone"]);

/**
 * @typedef {object} Way where the entry leads
 * @property {import("../room/place.js").Place} place
 * @property {(session: Session, how: { created: boolean, alias: string }) => void} entered
 * @property {(text: string) => void} opened somebody pasted a link or a key
 * @property {() => void} home to the entry without a link
 */

/**
 * The entry without a link.
 *
 * @param {Way} way
 * @param {string} [note] what to say first
 */
export function entryScreen(way, note) {
  const alias = new AliasField();
  const hostOnly = element("input", { type: "checkbox", role: "switch", id: freshId() });
  const form = new EntryForm(alias, texts.entry.create, texts.entry.creating, async (name) => {
    const session = createRoom(way.place, { alias: name, hostOnly: hostOnly.checked });
    const refusal = await outcome(session);
    if (refusal) return refusalText(refusal);
    way.entered(session, { created: true, alias: name });
    return "";
  });
  form.addOptions(
    element(
      "details",
      { class: "options" },
      element("summary", {}, texts.entry.options),
      element(
        "div",
        { class: "switch-row" },
        element(
          "label",
          { for: hostOnly.id },
          texts.entry.hostOnly,
          element("span", { class: "hint" }, texts.entry.hostOnlyHint),
        ),
        hostOnly,
      ),
    ),
  );
  return page(
    brand(),
    element("p", { class: "about" }, texts.entry.about),
    note ? element("p", { class: "note", role: "status" }, note) : null,
    form.element,
    linkForm(way),
  );
}

/**
 * The entry with a link. Showing it asks the server about the room and changes nothing.
 *
 * @param {Way} way
 * @param {string} text of the link: its key, or what is left of it
 * @param {string} [name] the name to go in with
 */
export function joinScreen(way, text, name) {
  const screen = page();
  try {
    invite(readKey(text));
  } catch (error) {
    if (!(error instanceof LinkError)) throw error;
    problem(error.reason);
  }
  return screen;

  /** @param {string} key */
  async function invite(key) {
    const alias = new AliasField(name);
    const status = element("p", { class: "about", role: "status" }, texts.join.looking);
    let entering = false;
    const form = new EntryForm(alias, texts.join.enter, texts.join.entering, async (chosen) => {
      entering = true;
      const session = joinRoom(way.place, { alias: chosen, key });
      const refusal = await outcome(session);
      entering = false;
      if (!refusal) way.entered(session, { created: false, alias: chosen });
      else if (DEAD.has(refusal.reason)) problem("ended");
      else return refusalText(refusal);
      return "";
    });
    show(brand(), element("h2", {}, texts.join.title), status, form.element);
    queueMicrotask(() => alias.select());
    const { state } = await look(way.place, key);
    if (entering || !screen.contains(status)) return;
    if (state === "open") status.textContent = texts.join.open;
    else problem(state, key);
  }

  /**
   * @param {string} which
   * @param {string} [key] the link's, if it may still lead somewhere
   */
  function problem(which, key) {
    const { title, text } = texts.join.problems[/** @type {"ended"} */ (which)];
    const heading = element("h2", { tabindex: -1 }, title);
    const mayChange = key !== undefined && ["locked", "full", "unreachable"].includes(which);
    show(
      brand(),
      heading,
      element("p", { class: "about" }, text),
      element(
        "div",
        { class: "stack" },
        mayChange &&
          element(
            "button",
            { type: "button", class: "main-button", onclick: () => invite(key) },
            texts.join.again,
          ),
        element(
          "button",
          { type: "button", class: mayChange ? "quiet-button" : "main-button", onclick: way.home },
          texts.join.elsewhere,
        ),
      ),
    );
    queueMicrotask(() => heading.focus());
  }

  /** @param {...Node} nodes */
  function show(...nodes) {
    screen.replaceChildren(...nodes);
  }
}

/**
 * Waits until a session is in its room or is refused; a refused one is dropped.
 *
 * @param {Session} session
 * @returns {Promise<{ reason: string, retryAfter?: number } | null>} why not; null when it is in
 */
function outcome(session) {
  return new Promise((resolve) => {
    const stop = session.subscribe((state, change) => {
      if (change.type === "entered") settle(null);
      else if (change.type === "refused") settle(state.refusal ?? { reason: "fault" });
      else if (change.type === "ended") settle({ reason: state.ending?.kind ?? "fault" });
    });

    /** @param {{ reason: string, retryAfter?: number } | null} refusal */
    function settle(refusal) {
      stop();
      if (refusal) session.leaveNow();
      resolve(refusal);
    }
  });
}

/** The field for the name, filled in already. */
class AliasField {
  #hint = element("p", { class: "hint", id: freshId() }, texts.entry.aliasHint);
  #input = element("input", {
    id: freshId(),
    class: "alias-field",
    type: "text",
    autocomplete: "off",
    autocapitalize: "words",
    spellcheck: "false",
    dir: "auto",
    "aria-describedby": this.#hint.id,
  });

  element = element(
    "div",
    { class: "field" },
    element("label", { for: this.#input.id }, texts.entry.alias),
    element(
      "div",
      { class: "field-row" },
      this.#input,
      element(
        "button",
        {
          type: "button",
          class: "icon-button",
          title: texts.entry.anotherAlias,
          "aria-label": texts.entry.anotherAlias,
          onclick: () => (this.#input.value = randomAlias()),
        },
        icon("another"),
      ),
    ),
    this.#hint,
  );

  /** @param {string} [alias] */
  constructor(alias = randomAlias()) {
    this.#input.value = alias;
  }

  get value() {
    return this.#input.value.trim();
  }

  /** @returns {string} what is wrong with the name; empty when nothing is */
  get complaint() {
    if (aliasFits(this.value)) return "";
    const bytes = utf8Length(this.value);
    return bytes === 0 ? texts.entry.aliasEmpty : texts.entry.aliasLong(bytes);
  }

  select() {
    this.#input.focus();
    this.#input.select();
  }
}

/** A form with one button that leads into a room. */
class EntryForm {
  #alert = element("p", { class: "alert", role: "alert" });
  #button;

  element;

  /**
   * @param {AliasField} alias
   * @param {string} label of the button
   * @param {string} busy its label meanwhile
   * @param {(alias: string) => Promise<string>} go gives what went wrong, or nothing
   */
  constructor(alias, label, busy, go) {
    this.#button = element("button", { type: "submit", class: "main-button" }, label);
    this.element = element(
      "form",
      {
        class: "card",
        novalidate: true,
        onsubmit: (/** @type {Event} */ event) => submitted(event),
      },
      alias.element,
      this.#alert,
      this.#button,
    );

    const submitted = async (/** @type {Event} */ event) => {
      event.preventDefault();
      if (this.#button.getAttribute("aria-disabled")) return;
      this.#alert.textContent = alias.complaint;
      if (alias.complaint) return alias.select();
      this.#button.setAttribute("aria-disabled", "true");
      this.#button.textContent = busy;
      this.#alert.textContent = await go(alias.value);
      this.#button.removeAttribute("aria-disabled");
      this.#button.textContent = label;
    };
  }

  /** @param {Node} options what few people need */
  addOptions(options) {
    this.element.append(options);
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

/** @param {...(Node | null)} nodes */
function page(...nodes) {
  return element("main", { class: "page" }, ...nodes);
}

function brand() {
  return element(
    "header",
    { class: "brand" },
    emblem(),
    element("h1", {}, texts.name),
    element("p", { class: "promise" }, texts.entry.promise),
  );
}
