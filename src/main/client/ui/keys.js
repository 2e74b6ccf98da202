/** The keys of the page. */
import { openDialog } from "./dialogs.js";
import { element } from "./dom.js";
import { texts } from "./texts.js";

export function showKeys() {
  openDialog(
    texts.keys.title,
    { class: "help" },
    element(
      "dl",
      { class: "command-list" },
      ...Object.values(texts.keys.list).flatMap(({ press, does }) => [
        element("dt", {}, element("kbd", {}, press)),
        element("dd", {}, does),
      ]),
    ),
    element("p", {}, texts.keys.panic),
  );
}
