/**
 * A menu beside what it is about: opened by mouse, touch and keyboard, read as a menu. There is one at
 * most, it closes when one looks elsewhere, and gives the focus back.
 */
import { element, freshId } from "./dom.js";
import { successorOf } from "./focus.js";
import { icon } from "./icons.js";

/** Least distance to the edges of the window, in CSS pixels. */
const MARGIN = 8;

/**
 * @typedef {object} Choice
 * @property {string} label
 * @property {string} [hint] what one should know before
 * @property {string} [picture] name of an icon
 * @property {boolean} [checked] of something that is on or off
 * @property {boolean} [danger] whether it can not be undone
 * @property {string} [sign] short, shown instead of the label, in a row with its like
 * @property {() => void} choose
 */

/** @type {(() => void) | undefined} */
let closeOpen;

/** Closes the menu that is open, if one is. */
function closeChoices() {
  closeOpen?.();
}

/**
 * @param {HTMLElement} opener gets the focus back; nothing opens if it has left the page meanwhile
 * @param {string} label of the menu
 * @param {Choice[]} choices
 */
export function openChoices(opener, label, choices) {
  const again = opener.getAttribute("aria-expanded") === "true";
  closeChoices();
  if (again || !opener.isConnected) return;
  const signs = choices.filter(({ sign }) => sign !== undefined);
  const rows = choices.filter(({ sign }) => sign === undefined);
  const menu = element(
    "div",
    { class: "menu", role: "menu", "aria-label": label, onkeydown: pressed, onclose: closeChoices },
    signs.length > 0 &&
      element("div", { class: "menu-signs", role: "group" }, ...signs.map((each) => item(each))),
    ...rows.map((each) => item(each)),
  );
  // above a dialog only what is in it can be reached, and readers find it in the part it is about
  (opener.closest("dialog, main, aside") ?? document.body).append(menu);
  opener.setAttribute("aria-expanded", "true");
  closeOpen = () => {
    closeOpen = undefined;
    opener.removeAttribute("aria-expanded");
    const inside = menu.contains(document.activeElement);
    document.removeEventListener("pointerdown", elsewhere, true);
    removeEventListener("resize", settle);
    removeEventListener("wheel", elsewhere);
    menu.remove();
    const back = opener.isConnected ? opener : successorOf(opener);
    if (inside) back?.focus({ preventScroll: true });
  };
  settle();
  document.addEventListener("pointerdown", elsewhere, true);
  // an on-screen keyboard that goes away because the menu has the focus makes the window larger
  addEventListener("resize", settle);
  addEventListener("wheel", elsewhere, { passive: true });
  /** @type {HTMLElement | null} */ (menu.querySelector("button"))?.focus({ preventScroll: true });

  function settle() {
    place(menu, opener.getBoundingClientRect());
  }

  /** @param {Choice} choice */
  function item({ label: words, hint, picture, checked, danger, sign, choose }) {
    const about = hint && element("span", { class: "hint", id: freshId() }, hint);
    return element(
      "button",
      {
        type: "button",
        class: sign === undefined ? `control ${danger ? "danger-text" : ""}` : "menu-sign",
        role: checked === undefined ? "menuitem" : "menuitemcheckbox",
        "aria-checked": checked === undefined ? null : String(checked),
        "aria-label": (sign ?? hint) ? words : null,
        "aria-describedby": about ? about.id : null,
        title: sign === undefined ? null : words,
        tabindex: -1,
        onclick: () => {
          closeChoices();
          choose();
        },
      },
      picture !== undefined && icon(picture),
      about ? element("span", {}, words, about) : (sign ?? words),
    );
  }

  /** @param {Event} event */
  function elsewhere({ target }) {
    if (target instanceof Node && !menu.contains(target) && !opener.contains(target))
      closeChoices();
  }

  /** @param {KeyboardEvent} event */
  function pressed(event) {
    const items = [...menu.querySelectorAll("button")];
    const at = items.findIndex((each) => each === document.activeElement);
    const rtl = getComputedStyle(menu).direction === "rtl" ? -1 : 1;
    /** @type {Record<string, number>} */
    const steps = { ArrowDown: 1, ArrowUp: -1, ArrowRight: rtl, ArrowLeft: -rtl };
    const step = steps[event.key];
    if (event.key === "Escape" || event.key === "Tab") closeChoices();
    else if (event.key === "Home") items[0].focus();
    else if (event.key === "End") items[items.length - 1].focus();
    else if (step !== undefined) items[(at + step + items.length) % items.length].focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

/**
 * Puts a menu beside its opener, inside the window.
 *
 * @param {HTMLElement} menu
 * @param {DOMRect} beside
 */
function place(menu, beside) {
  const { offsetWidth: width, offsetHeight: height } = menu;
  const most = { left: innerWidth - width - MARGIN, top: innerHeight - height - MARGIN };
  const below = beside.bottom + height + MARGIN <= innerHeight;
  const top = below ? beside.bottom : beside.top - height;
  const left = getComputedStyle(menu).direction === "rtl" ? beside.left : beside.right - width;
  menu.style.left = `${Math.max(MARGIN, Math.min(left, most.left))}px`;
  menu.style.top = `${Math.max(MARGIN, Math.min(top, most.top))}px`;
}
