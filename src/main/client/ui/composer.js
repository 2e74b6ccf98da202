/** The box in which messages and commands are written. What was typed is never lost by a mistake. */
import { mention, understand } from "../room/commands.js";
import { utf8Length } from "./alias.js";
import { Completion } from "./completion.js";
import { element, freshId } from "./dom.js";
import { icon } from "./icons.js";
import { badgeOf, nameOf } from "./people.js";
import { preferences } from "./preferences.js";
import { texts } from "./texts.js";

/** @typedef {import("../room/commands.js").Intent} Intent */
/** @typedef {import("../room/commands.js").Namable} Namable */

/** From how many bytes before the limit the rest is shown. */
const NEARLY_FULL = 1_000;

const touch = matchMedia("(pointer: coarse) and (hover: none)");

/** Whether Enter begins a new line, and Shift+Enter sends. */
function breaksLine() {
  const { enter } = preferences.all;
  return enter === "device" ? touch.matches : enter === "breaks";
}

/** What Enter does, where there is such a key. */
function hint() {
  if (touch.matches) return texts.composer.hintTouch;
  return breaksLine() ? texts.composer.hintBreaks : texts.composer.hint;
}

export class Composer {
  #members;
  #limit;
  #perform;
  #complaint = element("div", { class: "complaint", role: "alert", id: freshId() });
  #left = element("span", { class: "bytes-left", "aria-live": "off" });
  #box = element("textarea", {
    rows: 1,
    "aria-label": texts.composer.label,
    "aria-describedby": this.#complaint.id,
    placeholder: texts.composer.placeholder,
    dir: "auto",
    autocomplete: "off",
    enterkeyhint: touch.matches ? "enter" : "send",
  });
  #completion;

  element;

  /**
   * @param {object} room
   * @param {() => ReadonlyArray<Namable>} room.members everybody present
   * @param {() => number} room.limit most bytes of a text
   * @param {(intent: Intent) => boolean | Promise<boolean>} room.perform whether it is done, so that the text may go
   */
  constructor({ members, limit, perform }) {
    this.#members = members;
    this.#limit = limit;
    this.#perform = perform;
    this.#completion = new Completion(this.#box, members);
    this.#box.addEventListener("input", () => this.#changed());
    this.#box.addEventListener("keydown", (event) => this.#pressed(event));
    this.element = element(
      "form",
      { class: "composer", onsubmit: (/** @type {Event} */ event) => this.#submitted(event) },
      this.#completion.list,
      this.#completion.status,
      this.#complaint,
      element(
        "div",
        { class: "composer-row" },
        this.#box,
        element(
          "button",
          { type: "submit", class: "send-button", "aria-label": texts.composer.send },
          icon("send"),
        ),
      ),
      element("p", { class: "composer-hint" }, element("span", {}, hint()), this.#left),
    );
  }

  /** What stands in the box and was not sent. */
  get draft() {
    return this.#box.value;
  }

  focus() {
    this.#box.focus();
  }

  /**
   * Says beside the box what is wrong.
   *
   * @param {...(string | Node)} words none: nothing is wrong any more
   */
  complain(...words) {
    this.#complaint.replaceChildren(...words);
  }

  /**
   * Begins a whisper to a member; what was already written becomes its text.
   *
   * @param {Namable} member
   */
  whisperTo(member) {
    const intent = understand(this.draft, this.#members());
    const begun = this.draft.startsWith("/purr") ? "" : this.draft;
    const text = "text" in intent ? intent.text : begun;
    this.write(`/purr ${mention(member)} ${text}`);
  }

  /**
   * Puts a text into the box, instead of what stands there.
   *
   * @param {string} text
   */
  write(text) {
    this.#box.value = text;
    this.#box.focus();
    this.#box.setSelectionRange(text.length, text.length);
    this.#changed();
  }

  #changed() {
    this.complain();
    this.#box.style.height = "auto";
    this.#box.style.height = `${this.#box.scrollHeight}px`;
    const left = this.#limit() - utf8Length(this.draft);
    this.#left.textContent = left < NEARLY_FULL ? texts.composer.left(Math.max(left, 0)) : "";
  }

  /** @param {KeyboardEvent} event */
  #pressed(event) {
    if (this.#completion.takes(event)) return;
    if (event.key === "Escape") this.complain();
    if (event.key !== "Enter" || event.isComposing) return;
    if (event.shiftKey !== breaksLine() && !event.ctrlKey) return;
    this.#submitted(event);
  }

  /** @param {Event} event */
  async #submitted(event) {
    event.preventDefault();
    this.#completion.close();
    this.complain();
    const typed = this.draft;
    const intent = understand(typed, this.#members());
    if (intent.kind === "nothing") return;
    if (intent.kind === "wrong") return this.complain(...this.#answer(intent));
    const excess = "text" in intent ? utf8Length(intent.text) - this.#limit() : 0;
    if (excess > 0) return this.complain(texts.composer.tooLong(excess));
    const done = await this.#perform(intent);
    if (done && this.draft === typed) {
      this.#box.value = "";
      this.#box.style.height = "auto";
      this.#left.textContent = "";
    }
  }

  /**
   * @param {Extract<Intent, { kind: "wrong" }>} wrong
   * @returns {(string | Node)[]}
   */
  #answer(wrong) {
    const { wrong: words } = texts;
    switch (wrong.why) {
      case "unknown-command":
        return [words.unknownCommand(wrong.command)];
      case "text-missing":
        return [words.textMissing(wrong.command)];
      case "name-missing":
        return [words.nameMissing(wrong.command)];
      case "nothing-follows":
        return [words.nothingFollows(wrong.command)];
      case "nobody-called":
        return [words.nobodyCalled(wrong.name)];
      case "yourself":
        return [words.yourself(wrong.command)];
      case "which-one":
        return [
          words.whichOne(wrong.name),
          ...wrong.members.map((member) => this.#choice(wrong, member)),
        ];
    }
  }

  /** @type {(wrong: { command: string, after: string }, member: Namable) => HTMLElement} */
  #choice({ command, after }, member) {
    const named = mention({ ...member, namesake: true });
    return element(
      "button",
      {
        type: "button",
        class: "choice",
        onclick: () => this.write(`/${command} ${named} ${after}`),
      },
      nameOf(member),
      badgeOf(member),
    );
  }
}
