/** The loud word, below the header, that the link of the room has changed. */
import { element } from "./dom.js";
import { icon } from "./icons.js";
import { copyButton, linkOf } from "./invitation.js";
import { texts } from "./texts.js";

export class NewLink {
  #dismissed;

  element = element("div", { class: "banner", role: "alert" });

  /** @param {() => void} dismissed somebody has read it */
  constructor(dismissed) {
    this.#dismissed = dismissed;
  }

  /** @param {string | null} key null: nobody gave it to us, and the transcript says so */
  show(key) {
    this.element.replaceChildren(...(key === null ? [] : this.#parts(linkOf(key))));
  }

  /** @param {string} link */
  #parts(link) {
    const field = element("input", {
      class: "link-field",
      readonly: true,
      value: link,
      dir: "ltr",
      "aria-label": texts.invitation.link,
    });
    const { title, text, copy } = texts.linkChanged;
    return [
      element("p", {}, element("strong", {}, title), " ", text),
      field,
      copyButton(field, { ...texts.invitation, copy }, "main-button"),
      element(
        "button",
        {
          type: "button",
          class: "icon-button",
          "aria-label": texts.dismiss,
          onclick: () => {
            this.show(null);
            this.#dismissed();
          },
        },
        icon("close"),
      ),
    ];
  }
}
