/** The bar above a room: how it stands, who is in it, and the ways in and out. */
import { ConnectionLine } from "./connection.js";
import { element } from "./dom.js";
import { emblem, icon } from "./icons.js";
import { RoomClock } from "./roomclock.js";
import { texts } from "./texts.js";

/** @typedef {import("../room/state.js").RoomState} RoomState */

export class RoomHeader {
  #connection = new ConnectionLine();
  #clock = new RoomClock();
  #lockMark = element(
    "span",
    { class: "lock-mark", hidden: true },
    icon("lock"),
    element("span", { class: "lock-word" }, texts.room.locked),
  );
  #count = element("span", { class: "people-count" });
  #countWord = element("span", { class: "bar-label" });

  element;

  /**
   * @param {object} does what the buttons do
   * @param {() => void} does.people
   * @param {() => void} does.invite
   * @param {() => void} does.leave
   * @param {() => void} does.more
   */
  constructor({ people, invite, leave, more }) {
    this.element = element(
      "header",
      { class: "room-header" },
      emblem(),
      element(
        "div",
        { class: "room-title" },
        element("h1", {}, texts.name),
        this.#connection.element,
        this.#clock.element,
      ),
      this.#lockMark,
      element(
        "button",
        {
          type: "button",
          class: "bar-button people-button",
          title: texts.room.peopleTitle,
          onclick: people,
        },
        icon("people"),
        this.#count,
        this.#countWord,
      ),
      barButton("invite", texts.room.invite, invite),
      barButton("leave", texts.room.leave, leave),
      element(
        "button",
        {
          type: "button",
          class: "bar-button",
          "aria-label": texts.menu.title,
          title: texts.menu.title,
          "aria-haspopup": "dialog",
          onclick: more,
        },
        icon("more"),
      ),
    );
  }

  /** @param {RoomState} state */
  show({ members, locked, rules }) {
    this.#clock.show(rules.end);
    const away = members.filter((member) => member.away).length;
    this.#count.textContent = String(members.length);
    this.#countWord.textContent = texts.room.peopleWord(members.length, away);
    this.#lockMark.hidden = !locked;
  }

  /** @param {RoomState} state */
  showConnection({ connection }) {
    this.#connection.show(connection === "lost");
  }

  /** Watches nothing any more. */
  dispose() {
    this.#connection.dispose();
    this.#clock.dispose();
  }
}

/** @type {(picture: string, label: string, onclick: () => void) => HTMLElement} */
function barButton(picture, label, onclick) {
  return element(
    "button",
    { type: "button", class: "bar-button", onclick, title: label },
    icon(picture),
    element("span", { class: "bar-label" }, label),
  );
}
