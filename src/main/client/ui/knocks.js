/** Who waits at the door: a bar above the conversation, which takes neither the focus nor what is typed. */
import { element } from "./dom.js";
import { keepFocus } from "./focus.js";
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
 * @property {() => void} done told when the last one was answered with the keyboard here
 */

export class Knocks {
  #answers;
  /** @type {Knock[]} */
  #knocks = [];
  #list = element("ul", { class: "knocks-list" });
  #bar = element(
    "section",
    { class: "banner knocks", "aria-label": texts.knocks.title, hidden: true },
    this.#list,
  );
  // The list is drawn anew whenever it changes: each one is announced here, once.
  #news = element("div", { class: "spoken", role: "status" });

  element = element("div", {}, this.#bar, this.#news);

  /** @param {Answers} answers */
  constructor(answers) {
    this.#answers = answers;
    addEventListener("keydown", this.#pressed);
  }

  /** @param {Knock[]} knocks the first one first */
  show(knocks) {
    const known = new Set(this.#knocks.map(({ knock }) => knock));
    const fresh = knocks.filter(({ knock }) => !known.has(knock));
    this.#knocks = knocks;
    this.#news.replaceChildren(...fresh.map((knock) => element("p", {}, ...sentence(knock))));
    const kept = keepFocus(this.#bar, () => {
      this.#bar.hidden = knocks.length === 0;
      this.#list.replaceChildren(...knocks.map((knock, at) => this.#knock(knock, at === 0)));
    });
    if (!kept) this.#answers.done();
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
  #knock(waiting, first) {
    const { admit, decline } = this.#answers;
    const { knock } = waiting;
    const name = plainName(waiting.who);
    return element(
      "li",
      { class: "knock" },
      element("span", {}, ...sentence(waiting)),
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

/** @param {Knock} knock */
function sentence({ who }) {
  return withPeople(texts.knocks.knocks, { who }, fullName);
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
