/** Keeps one's own transcript: the one thing that stays, and only by an act of one's own. */
import { copyButton } from "./invitation.js";
import { openDialog } from "./dialogs.js";
import { element } from "./dom.js";
import { icon } from "./icons.js";
import { plainTranscript } from "./plain.js";
import { texts } from "./texts.js";

/** @param {import("../room/session.js").Session} session */
export function offerTranscript(session) {
  const words = texts.save;
  const field = element("textarea", {
    class: "saved-text",
    readonly: true,
    rows: 8,
    dir: "auto",
    autocomplete: "off",
    "aria-label": words.label,
  });
  field.value = plainTranscript(session.state.entries);
  openDialog(
    words.title,
    { class: "save", onclose: () => (field.value = "") },
    element("p", { class: "warning" }, icon("warning"), element("span", {}, words.warning)),
    field,
    element(
      "div",
      { class: "dialog-actions" },
      copyButton(field, words, "quiet-button"),
      element(
        "button",
        { type: "button", class: "main-button", onclick: () => download(field.value) },
        words.download,
      ),
    ),
  );
}

/** @param {string} text */
function download(text) {
  const address = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  element("a", { href: address, download: texts.save.file }).click();
  // The browser has taken it by the next turn.
  setTimeout(() => URL.revokeObjectURL(address));
}
