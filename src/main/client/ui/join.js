/** The entry with a link: a room of others with one key press. */
import { joinRoom, LinkError, look, needsPassphrase, readKey } from "../room/session.js";
import { AliasField } from "./aliasfield.js";
import { element, freshId } from "./dom.js";
import { brand, EntryForm, outcome, page } from "./entryform.js";
import { languageChooser } from "./languagechooser.js";
import { PassphraseField } from "./passphrasefield.js";
import { refusalText } from "./refusals.js";
import { texts } from "./texts.js";

/** Refusals after which the link will never open anything again. */
const DEAD = new Set(["not-here", "gone"]);

/**
 * Showing it asks the server about the room and changes nothing.
 *
 * @param {import("./entry.js").Way} way
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
    const { label } = texts.passphrase;
    const passphrase = needsPassphrase(key) ? new PassphraseField({ label }) : null;
    const status = element("p", { class: "about", role: "status" }, texts.join.looking);
    let entering = false;
    const form = new EntryForm(alias, texts.join.enter, texts.join.entering, async (chosen) => {
      if (passphrase?.value === "") {
        passphrase.select();
        return texts.passphrase.empty;
      }
      entering = true;
      const session = joinRoom(way.place, { alias: chosen, key, passphrase: passphrase?.value });
      way.entering(session);
      const wait = waitingPage(() => session.leaveNow());
      const refusal = await outcome(session, () => {
        show(brand(), wait);
        wait.querySelector("h2")?.focus();
      });
      entering = false;
      if (refusal && screen.contains(wait)) {
        layOut();
        alias.select();
      }
      if (!refusal) way.entered(session, { created: false, alias: chosen });
      else if (DEAD.has(refusal.reason)) problem("ended");
      else if (refusal.reason !== "left") {
        if (refusal.reason === "wrong-passphrase") passphrase?.select();
        return refusalText(refusal);
      }
      return "";
    });
    if (passphrase) form.addField(passphrase.element);
    layOut();
    queueMicrotask(() => alias.select());
    const { state } = await look(way.place, key);
    if (entering || !screen.contains(status)) return;
    const open = passphrase ? texts.join.openPassphrase : texts.join.open;
    if (state === "open") status.textContent = open;
    else problem(state, key);

    function layOut() {
      const title = element("h2", {}, texts.join.title);
      show(brand(), title, status, form.element, languageChooser());
    }
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
 * What somebody sees who has knocked.
 *
 * @param {() => void} giveUp
 */
function waitingPage(giveUp) {
  const id = freshId();
  return element(
    "section",
    { class: "card" },
    element("h2", { tabindex: -1, "aria-describedby": id }, texts.knocks.waitingTitle),
    element("p", { class: "hint", id }, texts.knocks.waiting),
    element(
      "button",
      { type: "button", class: "quiet-button", onclick: giveUp },
      texts.knocks.giveUp,
    ),
  );
}
