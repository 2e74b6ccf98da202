/** What there is beside talking, behind one button. */
import { openDialog, showHelp } from "./dialogs.js";
import { element } from "./dom.js";
import { icon } from "./icons.js";
import { later } from "./later.js";
import { texts } from "./texts.js";

/**
 * @param {object} room
 * @param {import("../room/session.js").Session} room.session
 * @param {() => void} room.search
 */
export function openMenu({ session, search }) {
  const menu = openDialog(
    texts.menu.title,
    { class: "sheet" },
    item("search", texts.search.title, search),
    item("save", texts.save.title, () => later((extras) => extras.offerTranscript(session))),
    item("settings", texts.preferences.title, () => later((extras) => extras.showPreferences())),
    item("eye", texts.serverView.title, () =>
      later((extras) => extras.showServerView(() => session.state)),
    ),
    item("keyboard", texts.keys.title, () => later((extras) => extras.showKeys())),
    item("help", texts.room.help, showHelp),
    item("lock", texts.about.title, () => later((extras) => extras.showAbout())),
  );

  /** @type {(picture: string, label: string, does: () => void) => HTMLElement} */
  function item(picture, label, does) {
    return element(
      "button",
      {
        type: "button",
        class: "control",
        onclick: () => {
          menu.close();
          does();
        },
      },
      icon(picture),
      label,
    );
  }
}

/** The same for the entry, where there is no room yet. */
export function entryMenu() {
  return element(
    "nav",
    { class: "entry-menu", "aria-label": texts.menu.title },
    link(texts.preferences.title, () => later((extras) => extras.showPreferences())),
    link(texts.serverView.title, () => later((extras) => extras.showServerView())),
    link(texts.about.title, () => later((extras) => extras.showAbout())),
  );
}

/** @type {(label: string, does: () => void) => HTMLElement} */
function link(label, does) {
  return element("button", { type: "button", class: "text-button", onclick: does }, label);
}
