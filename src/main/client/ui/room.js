/** The room on the screen: puts its parts together, and carries out what people want. */
import { Composer } from "./composer.js";
import { confirm, openDialog, showHelp } from "./dialogs.js";
import { element } from "./dom.js";
import { whyFailed } from "./entries.js";
import { emblem, icon } from "./icons.js";
import { invitation } from "./invitation.js";
import { NewLink } from "./newlink.js";
import { badgeOf, withPeople } from "./people.js";
import { refusalText } from "./refusals.js";
import { Roster } from "./roster.js";
import { texts } from "./texts.js";
import { Transcript } from "./transcript.js";
import { Unread } from "./unread.js";

/** @typedef {import("../room/session.js").Session} Session */
/** @typedef {import("../room/state.js").RoomState} RoomState */
/** @typedef {import("../room/state.js").Ending} Ending */
/** @typedef {import("../room/commands.js").Intent} Intent */
/** @typedef {import("../room/commands.js").Namable} Namable */

/** Bytes of a text when the server has not said its limit. */
const TEXT_BYTES = 8_192;

const wide = matchMedia("(min-width: 56rem)");

export class RoomScreen {
  #session;
  #ended;
  #unsubscribe;
  /** @type {string | null} today's link, to go back in with after a lost connection */
  #key;
  /** @type {HTMLDialogElement | undefined} */
  #inviting;
  /** @type {HTMLDialogElement | undefined} */
  #roll;
  #unread = new Unread();
  #transcript = new Transcript((id) => this.#session.retry(id));
  #composer = new Composer({
    members: () => this.#session.state.members,
    limit: () => this.#session.state.limits?.text ?? TEXT_BYTES,
    perform: (intent) => this.#perform(intent),
  });
  #roster = new Roster({
    whisper: (member) => {
      this.#roll?.close();
      this.#composer.whisperTo(member);
    },
    kick: (member) => this.#kick(member),
    lock: () => this.#order(this.#session.state.locked ? "unlock" : "lock"),
    stop: () => this.#stop(),
    help: showHelp,
  });
  #banner = new NewLink(() => this.#composer.focus());
  #lockMark = element(
    "span",
    { class: "lock-mark", hidden: true },
    icon("lock"),
    texts.room.locked,
  );
  #count = element("span", { class: "people-count" });
  #countWord = element("span", { class: "bar-label" });
  #sideTitle = element("h2", {});
  #side = element(
    "aside",
    { class: "side", "aria-label": texts.room.peopleTitle },
    this.#sideTitle,
  );
  #place = () => {
    if (!wide.matches) return this.#roster.element.remove();
    this.#roll?.close();
    this.#side.append(this.#roster.element);
  };

  #connection = element("p", { class: "connection", role: "status" });

  element = element(
    "div",
    { class: "room" },
    element(
      "header",
      { class: "room-header" },
      emblem(),
      element("div", { class: "room-title" }, element("h1", {}, texts.name), this.#connection),
      this.#lockMark,
      element(
        "button",
        {
          type: "button",
          class: "bar-button people-button",
          title: texts.room.peopleTitle,
          onclick: () => this.#showRoll(),
        },
        icon("people"),
        this.#count,
        this.#countWord,
      ),
      barButton("invite", texts.room.invite, () => this.#invite()),
      barButton("leave", texts.room.leave, () => this.#leave()),
    ),
    this.#banner.element,
    element("main", { class: "talk" }, this.#transcript.element, this.#composer.element),
    this.#side,
  );

  /**
   * @param {Session} session in its room
   * @param {object} how
   * @param {boolean} how.created whether this page made the room
   * @param {(ending: Ending, left: { unsent: string, key: string | null }) => void} how.ended
   */
  constructor(session, { created, ended }) {
    this.#session = session;
    this.#ended = ended;
    this.#key = session.state.key;
    wide.addEventListener("change", this.#place);
    addEventListener("online", this.#showConnection);
    addEventListener("offline", this.#showConnection);
    this.#showConnection();
    this.#place();
    this.#showRoster(session.state);
    if (created) this.#transcript.introduce(readyCard(session.state.key));
    else this.#transcript.introduce(element("p", { class: "notice" }, texts.room.welcome));
    for (const entry of session.state.entries) this.#transcript.add(entry);
    this.#unsubscribe = session.subscribe((state, change) => this.#changed(state, change));
  }

  /** Gives the keyboard to the composer; the element has to be in the page. */
  focus() {
    this.#composer.focus();
  }

  /**
   * Says beside the composer that something can not be done.
   *
   * @param {string} words
   */
  complain(words) {
    this.#composer.complain(words);
  }

  /** Lets go of everything that was said or shown. */
  dispose() {
    removeEventListener("online", this.#showConnection);
    removeEventListener("offline", this.#showConnection);
    this.#unsubscribe();
    wide.removeEventListener("change", this.#place);
    this.#transcript.dispose();
    this.#roster.clear();
    this.#unread.dispose();
    this.#key = null;
    this.element.replaceChildren();
  }

  /** @type {(state: RoomState, change: import("../room/state.js").Change) => void} */
  #changed(state, change) {
    switch (change.type) {
      case "entry-added":
        this.#transcript.add(change.entry, change.before);
        if (change.entry.from && !change.entry.from.me) this.#unread.add();
        break;
      case "entry-changed":
        this.#transcript.change(change.entry);
        if (change.entry.state === "failed") {
          this.complain(`${texts.states.failed} ${whyFailed(change.entry)}`);
        }
        break;
      case "cleared":
        this.#transcript.clear();
        break;
      case "roster":
      case "lock":
        this.#showRoster(state);
        if (state.members.length > 1 && this.element.querySelector(".ready")) {
          this.#transcript.introduce();
        }
        break;
      case "link":
        this.#key = state.key;
        this.#inviting?.close();
        this.#banner.show(state.key);
        break;
      case "ended":
        this.#end(state.ending ?? { kind: "lost" });
        break;
    }
  }

  /** @param {Ending} ending */
  #end(ending) {
    const unsent = [...(ending.unsent ?? []), this.#composer.draft].filter((text) => text.trim());
    this.#ended(ending, { unsent: unsent.join("\n\n"), key: this.#key });
  }

  /** @param {RoomState} state */
  #showRoster(state) {
    const { length } = state.members;
    this.#roster.show(state);
    this.#count.textContent = String(length);
    this.#countWord.textContent = texts.room.peopleWord(length);
    this.#sideTitle.textContent = texts.room.people(length);
    this.#lockMark.hidden = !state.locked;
  }

  #showRoll() {
    this.#roll = openDialog(
      texts.room.peopleTitle,
      { class: "sheet", onclose: () => (this.#roll = undefined) },
      this.#roster.element,
    );
  }

  #invite() {
    this.#inviting = openDialog(
      texts.invitation.title,
      { class: "invite", onclose: () => (this.#inviting = undefined) },
      invitation(this.#session.state.key),
    );
  }

  /**
   * @param {Intent} intent
   * @returns {boolean | Promise<boolean>} whether it is done
   */
  #perform(intent) {
    switch (intent.kind) {
      case "post":
        this.#session.post(intent.text);
        return true;
      case "act":
        this.#session.act(intent.text);
        return true;
      case "whisper":
        this.#session.whisper(intent.member.mid, intent.text);
        return true;
      case "kick":
        return this.#kick(intent.member);
      case "lock":
      case "unlock":
        return this.#order(intent.kind);
      case "stop":
        return this.#stop();
      case "clear":
        this.#session.clear();
        return true;
      case "help":
        showHelp();
        return true;
      case "exit":
        this.#session.leave();
        return true;
      case "nothing":
      case "wrong":
        return false;
    }
  }

  /**
   * @param {Namable} member
   * @returns {Promise<boolean>}
   */
  async #kick(member) {
    if (!this.#session.state.may.kick) return this.#notAllowed();
    const { kickTitle, kickText, kick } = texts.confirm;
    const title = [...withPeople(kickTitle, { who: member }), " ", badgeOf(member)];
    if (!(await confirm({ title, text: kickText, yes: kick }))) return false;
    return this.#order("kick", member.mid);
  }

  /** @returns {Promise<boolean>} */
  async #stop() {
    if (!this.#session.state.may.stop) return this.#notAllowed();
    const { stopTitle, stopText, stop } = texts.confirm;
    if (!(await confirm({ title: stopTitle, text: stopText, yes: stop }))) return false;
    return this.#order("stop");
  }

  /** What the browser knows of the network it knows at once, long before a connection is missed. */
  #showConnection = () => {
    const { connected, encrypted, offline } = texts.room;
    this.#connection.replaceChildren(
      ...(navigator.onLine
        ? [connected, element("span", { class: "bar-label" }, encrypted)]
        : [offline]),
    );
  };

  /** Says what only the host may do, before anybody is asked whether it is really wanted. */
  #notAllowed() {
    this.complain(refusalText({ reason: "not-allowed" }));
    return false;
  }

  async #leave() {
    const { leaveTitle, leaveText, leaveLast, leave } = texts.confirm;
    const text = this.#session.state.members.length > 1 ? leaveText : leaveLast;
    if (await confirm({ title: leaveTitle, text, yes: leave })) this.#session.leave();
  }

  /**
   * Asks the room for something, and says so when it is refused.
   *
   * @param {"kick" | "lock" | "unlock" | "stop"} what
   * @param {string} [mid] of whom
   */
  async #order(what, mid = "") {
    try {
      await (what === "kick" ? this.#session.kick(mid) : this.#session[what]());
      return true;
    } catch (refused) {
      this.complain(refusalText(/** @type {{ reason: string }} */ (refused)));
      return false;
    }
  }
}

/** @param {string | null} key */
function readyCard(key) {
  return element(
    "section",
    { class: "card ready" },
    element("h2", {}, texts.invitation.ready),
    invitation(key),
  );
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
