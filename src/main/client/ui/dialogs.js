/** Dialogs: a question, and help. The browser's own modal dialog keeps the focus and knows Esc. */
import { COMMANDS } from "../room/commands.js";
import { element, freshId } from "./dom.js";
import { successorOf } from "./focus.js";
import { icon } from "./icons.js";
import { texts } from "./texts.js";

/**
 * Opens a dialog that leaves the page when it is closed, and gives the focus back.
 *
 * @param {string | (string | Node)[]} title
 * @param {{ class?: string, onclose?: () => void }} options
 * @param {...(Node | null | false)} children
 */
export function openDialog(title, options, ...children) {
  const id = freshId();
  const before = document.activeElement;
  const dialog = element(
    "dialog",
    {
      class: `dialog ${options.class ?? ""}`,
      "aria-labelledby": id,
      onclose: closed,
      onclick: outside,
    },
    element(
      "div",
      { class: "dialog-inside" },
      element(
        "header",
        { class: "dialog-heading" },
        element("h2", { id }, ...[title].flat()),
        element(
          "button",
          {
            type: "button",
            class: "icon-button",
            "aria-label": texts.close,
            onclick: () => dialog.close(),
          },
          icon("close"),
        ),
      ),
      ...children,
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
  return dialog;

  function closed() {
    dialog.remove();
    options.onclose?.();
    // The browser gives the focus back, but not to what was drawn anew meanwhile.
    if (before && document.activeElement === document.body) successorOf(before)?.focus();
  }

  /** @param {MouseEvent} event */
  function outside(event) {
    if (event.target === dialog) dialog.close();
  }
}

/** Closes whatever dialog or menu is open. */
export function closeDialogs() {
  for (const menu of document.querySelectorAll(".menu")) menu.dispatchEvent(new Event("close"));
  for (const dialog of document.querySelectorAll("dialog")) {
    dialog.close();
    dialog.remove();
  }
}

/**
 * Asks before something that can not be undone.
 *
 * @param {{ title: string | (string | Node)[], text: string, yes: string }} question
 * @returns {Promise<boolean>}
 */
export function confirm({ title, text, yes }) {
  return new Promise((resolve) => {
    let agreed = false;
    const dialog = openDialog(
      title,
      { class: "question", onclose: () => resolve(agreed) },
      element("p", {}, text),
      element(
        "div",
        { class: "dialog-actions" },
        button("quiet-button", texts.cancel, false),
        button("danger-button", yes, true),
      ),
    );
    dialog.querySelector(/** @type {"button"} */ (".quiet-button"))?.focus();

    /** @type {(look: string, label: string, agrees: boolean) => HTMLButtonElement} */
    function button(look, label, agrees) {
      return element(
        "button",
        {
          type: "button",
          class: look,
          onclick: () => {
            agreed = agrees;
            dialog.close();
          },
        },
        label,
      );
    }
  });
}

export function showHelp() {
  openDialog(
    texts.help.title,
    { class: "help" },
    element("h3", {}, texts.help.commands),
    element(
      "dl",
      { class: "command-list" },
      ...COMMANDS.flatMap(({ name }) => [
        element(
          "dt",
          {},
          element("bdi", { dir: "ltr" }, `/${name}`),
          ` ${texts.commands[name].usage}`,
        ),
        element("dd", {}, texts.commands[name].does),
      ]),
    ),
    element("p", {}, texts.help.slash),
    element("h3", {}, texts.help.formattingTitle),
    element("p", {}, texts.help.formatting),
    element("h3", {}, texts.help.serverTitle),
    element("p", {}, texts.help.server),
  );
}
