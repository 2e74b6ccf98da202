/** All emoji to choose from, with a field to find one. */
import { openDialog } from "./dialogs.js";
import { element, freshId } from "./dom.js";
import { EMOJI, findEmoji } from "./emoji.js";
import { texts } from "./texts.js";

/** Most that are shown for what was typed. */
const MOST_FOUND = 60;

/**
 * @param {(emoji: string) => void} choose
 */
export function pickEmoji(choose) {
  const found = element("div", { class: "emoji-list" });
  const count = element("p", { class: "spoken", role: "status" });
  const field = element("input", {
    type: "search",
    id: freshId(),
    autocomplete: "off",
    spellcheck: "false",
    oninput: () => show(),
  });
  const dialog = openDialog(
    texts.emoji.title,
    { class: "emoji" },
    element("label", { for: field.id }, texts.emoji.find),
    field,
    count,
    found,
  );
  found.addEventListener("keydown", (event) => step(event));
  found.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest("button") : null;
    if (!button?.dataset.emoji) return;
    dialog.close();
    choose(button.dataset.emoji);
  });
  show();
  field.focus();

  function show() {
    const typed = field.value.trim();
    const emoji = typed === "" ? EMOJI : findEmoji(typed, MOST_FOUND);
    count.textContent = typed === "" ? "" : texts.emoji.found(emoji.length);
    const fragment = document.createDocumentFragment();
    for (const { emoji: sign, name } of emoji) {
      fragment.append(
        element(
          "button",
          { type: "button", tabindex: -1, title: name, "aria-label": name, "data-emoji": sign },
          sign,
        ),
      );
    }
    found.replaceChildren(fragment);
    found.querySelector("button")?.setAttribute("tabindex", "0");
  }

  /** One stop for Tab; the arrows go from one to the next. @param {KeyboardEvent} event */
  function step(event) {
    const buttons = [...found.querySelectorAll("button")];
    const at = buttons.findIndex((each) => each === document.activeElement);
    const top = buttons[0]?.offsetTop;
    const row = Math.max(
      1,
      buttons.findIndex(({ offsetTop }) => offsetTop !== top),
    );
    const way = getComputedStyle(found).direction === "rtl" ? -1 : 1;
    /** @type {Record<string, number>} */
    const steps = { ArrowRight: way, ArrowLeft: -way, ArrowDown: row, ArrowUp: -row };
    const next = buttons[at + steps[event.key]];
    if (at < 0 || !next) return;
    event.preventDefault();
    buttons[at].tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  }
}
