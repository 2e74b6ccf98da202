/** Who waits at the door: a bar above the conversation, which takes neither the focus nor what is typed. */
import { element, labelOf } from "./dom.js";
import { fullName, plainName, withPeople } from "./people.js";
import { texts } from "./texts.js";

/** @typedef {import("../room/state.js").Knock} Knock */

/** Keys that type nothing, so that they work wherever the focus is. */
const ADMIT = "F8";
const DECLINE = "F9";

/**
 * @typedef {object} Answers
 * @property {(knock: number) => void} admit
 * @property {(knock: number) => void} decline
 */

export class Knocks {
  #answers;
  /** @type {Knock[]} */
  #knocks = [];
  #list = element("ul", { class: "knocks-list" });

  element = element(
    "section",
    {
      class: "banner knocks",
      "aria-label": texts.knocks.title,
      "aria-live": "polite",
      hidden: true,
    },
    this.#list,
  );

  /** @param {Answers} answers */
  constructor(answers) {
    this.#answers = answers;
    addEventListener("keydown", this.#pressed);
  }

  /** @param {Knock[]} knocks the first one first */
  show(knocks) {
    const focused = document.activeElement;
    const label = this.element.contains(focused) ? labelOf(focused) : null;
    this.#knocks = knocks;
    this.element.hidden = knocks.length === 0;
    this.#list.replaceChildren(...knocks.map((knock, at) => this.#knock(knock, at === 0)));
    if (label === null) return;
    const buttons = [...this.element.querySelectorAll("button")];
    (buttons.find((button) => labelOf(button) === label) ?? buttons[0])?.focus();
  }

  /** Hears no keys any more. */
  dispose() {
    removeEventListener("keydown", this.#pressed);
    this.show([]);
  }

  #pressed = (/** @type {KeyboardEvent} */ event) => {
    const [first] = this.#knocks;
    const bare = !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey;
    if (!first || !bare || event.repeat || document.querySelector("dialog[open]")) return;
    if (event.key === ADMIT) this.#answers.admit(first.knock);
    else if (event.key === DECLINE) this.#answers.decline(first.knock);
    else return;
    event.preventDefault();
  };

  /** @type {(knock: Knock, first: boolean) => HTMLElement} */
  #knock({ knock, who }, first) {
    const { admit, decline } = this.#answers;
    const name = plainName(who);
    return element(
      "li",
      { class: "knock" },
      element("span", {}, ...withPeople(texts.knocks.knocks, { who }, fullName)),
      answer("main-button", texts.knocks.admit, texts.knocks.admitWho(name), first && ADMIT, () =>
        admit(knock),
      ),
      answer(
        "quiet-button",
        texts.knocks.decline,
        texts.knocks.declineWho(name),
        first && DECLINE,
        () => decline(knock),
      ),
    );
  }
}

/** @type {(look: string, label: string, long: string, key: string | false, onclick: () => void) => HTMLElement} */
function answer(look, label, long, key, onclick) {
  return element(
    "button",
    {
      type: "button",
      class: look,
      "aria-label": long,
      "aria-keyshortcuts": key,
      title: key ? texts.knocks.withKey(long, key) : long,
      onclick,
    },
    label,
  );
}
