/** The box in which messages and commands are written. What was typed is never lost by a mistake. */
import { mention, understand } from "../room/commands.js";
import { utf8Length } from "./alias.js";
import { Completion } from "./completion.js";
import { ComposerContext } from "./composercontext.js";
import { element, freshId } from "./dom.js";
import { breaksLine, hint, touch } from "./enterkey.js";
import { icon } from "./icons.js";
import { isComposing } from "./inputmethod.js";
import { once } from "./later.js";
import { SaidBefore } from "./saidbefore.js";
import { texts } from "./texts.js";
import { wordsFor } from "./wrongcommand.js";

/** @typedef {import("../room/commands.js").Intent} Intent */
/** @typedef {import("../room/commands.js").Namable} Namable */
/** @typedef {import("../room/state.js").Entry} Entry */

/** From how many bytes before the limit the rest is shown. */
const NEARLY_FULL = 1_000;

export class Composer {
  #members;
  #limit;
  #perform;
  #edit;
  #mayEdit;
  #writing;
  #before;
  #context = new ComposerContext(() => this.#cancel());
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
  /** What stood in the box before something is changed in it. */
  #kept = "";

  element;

  /**
   * @param {object} room
   * @param {() => ReadonlyArray<Namable>} room.members everybody present
   * @param {(addressed: boolean) => number} room.limit most bytes of a text; fewer if it answers, calls or changes
   * @param {(intent: Intent, answers?: string) => boolean | Promise<boolean>} room.perform whether it is done, so
   *   that the text may go; `answers`: id of the entry that it answers
   * @param {(entry: string, text: string) => boolean} room.edit says something in other words; whether it is done
   * @param {() => Entry[]} room.mine my messages, the oldest first
   * @param {(entry: string) => boolean} room.mayEdit
   * @param {(writing: boolean) => void} room.writing told when one writes, and when one does no more
   */
  constructor({ members, limit, perform, edit, mine, mayEdit, writing }) {
    this.#members = members;
    this.#limit = limit;
    this.#perform = perform;
    this.#edit = edit;
    this.#mayEdit = mayEdit;
    this.#writing = writing;
    this.#before = new SaidBefore(mine);
    this.#completion = new Completion(this.#box, members);
    this.#box.addEventListener("input", ({ isTrusted }) => {
      if (isTrusted) this.#before.reset();
      this.#changed();
    });
    this.#box.addEventListener("keydown", (event) => this.#pressed(event));
    this.element = element(
      "form",
      { class: "composer", onsubmit: (/** @type {Event} */ event) => this.#submitted(event) },
      this.#completion.list,
      this.#completion.status,
      this.#context.element,
      this.#complaint,
      element(
        "div",
        { class: "composer-row" },
        element(
          "button",
          {
            type: "button",
            class: "icon-button",
            "aria-label": texts.emoji.choose,
            title: texts.emoji.choose,
            onclick: () => this.#pickEmoji(),
          },
          icon("smile"),
        ),
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
   * Answers a message. A whisper is answered with a whisper.
   *
   * @param {Entry} entry
   */
  answer(entry) {
    this.#leaveEdit();
    const other = entry.kind === "whisper" && (entry.from?.me ? entry.to : entry.from);
    const member = other && this.#members().find(({ mid }) => mid === other.mid);
    if (member) this.whisperTo(member);
    else if (/^\/purr\s/u.test(this.draft)) this.write("");
    this.#context.set("answer", entry);
    this.#box.focus();
  }

  /**
   * Says something of one's own in other words.
   *
   * @param {Entry} entry
   */
  edit(entry) {
    if (!this.#context.edits) this.#kept = this.draft;
    this.write(entry.text ?? "");
    this.#context.set("edit", entry);
  }

  /**
   * Calls somebody by name in what one writes.
   *
   * @param {Namable} member
   */
  call(member) {
    const { value, selectionStart, selectionEnd } = this.#box;
    const before = value.slice(0, selectionStart);
    const space = before === "" || /\s$/u.test(before) ? "" : " ";
    const call = `${space}@${mention(member)} `;
    this.write(before + call + value.slice(selectionEnd));
    this.#box.setSelectionRange(before.length + call.length, before.length + call.length);
    this.#completion.close();
  }

  /** Something has changed in an entry. @param {Entry} entry */
  changed(entry) {
    if (this.#context.changed(entry)) this.#cancel();
  }

  /** What has disappeared is quoted here no more. @param {string} [id] without it, everything has */
  removed(id) {
    if (!this.#context.isAbout(id)) return;
    this.#leaveEdit();
    this.#context.clear();
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

  /** Neither answers nor changes anything any more. */
  #cancel() {
    this.#leaveEdit();
    this.#context.clear();
    this.#box.focus();
  }

  /** Writes again what stood there before something was changed. */
  #leaveEdit() {
    if (!this.#context.edits) return;
    this.#context.clear();
    this.write(this.#kept);
    this.#kept = "";
  }

  #changed() {
    this.complain();
    this.#writing(this.draft.trim() !== "" && !this.draft.startsWith("/"));
    this.#box.style.height = "auto";
    this.#box.style.height = `${this.#box.scrollHeight}px`;
    const left = this.#limit(this.#isAddressed) - utf8Length(this.draft);
    this.#left.textContent = left < NEARLY_FULL ? texts.composer.left(Math.max(left, 0)) : "";
  }

  /** @param {KeyboardEvent} event */
  #pressed(event) {
    if (this.#completion.takes(event)) return;
    if (event.key === "Escape") this.#escaped();
    if (event.key === "ArrowUp" || event.key === "ArrowDown") this.#goBack(event);
    if (event.key !== "Enter" || isComposing(event)) return;
    if (event.shiftKey !== breaksLine() && !event.ctrlKey) return;
    this.#submitted(event);
  }

  #escaped() {
    this.complain();
    if (this.#context.edits || this.#context.answers !== undefined) this.#cancel();
  }

  /**
   * Up in an empty box changes what was said last; with Alt or Ctrl, the arrows go through what was said.
   *
   * @param {KeyboardEvent} event
   */
  #goBack(event) {
    const step = event.key === "ArrowUp" ? 1 : -1;
    if (event.altKey || event.ctrlKey) {
      if (this.#context.edits) return;
      const said = this.#before.go(step, this.draft);
      if (said !== undefined) this.write(said);
      this.#completion.close();
      event.preventDefault();
    } else if (step > 0 && this.draft === "" && !event.shiftKey && !event.metaKey) {
      const entry = this.#before.last(({ id }) => this.#mayEdit(id));
      if (!entry) return;
      event.preventDefault();
      this.edit(entry);
    }
  }

  /** Whether what is written is more than a text: it may be a little shorter then. */
  get #isAddressed() {
    const about = this.#context.edits || this.#context.answers !== undefined;
    return about !== false || this.draft.includes("@");
  }

  /** @param {Event} event */
  async #submitted(event) {
    event.preventDefault();
    this.#completion.close();
    this.complain();
    const typed = this.draft;
    if (this.#context.edits) return this.#reword(this.#context.edits, typed.trim());
    const intent = understand(typed, this.#members());
    if (intent.kind === "nothing") return;
    if (intent.kind === "wrong")
      return this.complain(...wordsFor(intent, (text) => this.write(text)));
    const excess = "text" in intent ? utf8Length(intent.text) - this.#limit(this.#isAddressed) : 0;
    if (excess > 0) return this.complain(texts.composer.tooLong(excess));
    const { answers } = this.#context;
    const said = "text" in intent;
    if (said) this.#writing(false);
    const done = await this.#perform(intent, answers);
    if (!done || this.draft !== typed) return;
    if (said && this.#context.answers === answers) this.#context.clear();
    this.#empty();
  }

  /** @param {Entry} entry @param {string} text */
  #reword(entry, text) {
    if (text === "") return this.complain(texts.composer.unsayable);
    const excess = utf8Length(text) - this.#limit(true);
    if (excess > 0) return this.complain(texts.composer.tooLong(excess));
    if (text === entry.text || this.#edit(entry.id, text)) this.#cancel();
  }

  #pickEmoji() {
    const { selectionStart, selectionEnd } = this.#box;
    once(import("./emojipicker.js"), ({ pickEmoji }) =>
      pickEmoji((emoji) => {
        const { value } = this.#box;
        this.write(value.slice(0, selectionStart) + emoji + value.slice(selectionEnd));
        const at = selectionStart + emoji.length;
        this.#box.setSelectionRange(at, at);
      }),
    );
  }

  #empty() {
    this.#before.reset();
    this.#box.value = "";
    this.#box.style.height = "auto";
    this.#left.textContent = "";
  }
}
