/** A block of code that scrolls by itself, and a button that copies it. */
import { copyShown } from "./copy.js";
import { element } from "./dom.js";
import { icon } from "./icons.js";
import { texts } from "./texts.js";

/** How long the button says that it is done, in ms. */
const SAID = 2_000;

/**
 * @param {HTMLElement} scrolling the frame in which the code scrolls
 * @param {HTMLElement} code
 */
export function codeBlock(scrolling, code) {
  const said = element("span", { class: "spoken", role: "status" });
  const button = element(
    "button",
    {
      type: "button",
      class: "copy-code",
      title: texts.code.copy,
      "aria-label": texts.code.copy,
      onclick: async () => {
        const copied = await copyShown(code);
        button.toggleAttribute("data-copied", copied);
        said.textContent = copied ? texts.code.copied : texts.code.copyYourself;
        setTimeout(() => {
          button.removeAttribute("data-copied");
          said.textContent = "";
        }, SAID);
      },
    },
    icon("copy"),
  );
  return element("div", { class: "code-block" }, scrolling, button, said);
}
