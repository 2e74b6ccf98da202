/** The room on the screen: puts its parts together and tells them what has changed. */
import { Attention } from "./attention.js";
import { longestText } from "../room/session.js";
import { Composer } from "./composer.js";
import { Deeds } from "./deeds.js";
import { openDialog, showHelp } from "./dialogs.js";
import { element } from "./dom.js";
import { isWanted } from "./endings.js";
import { whyFailed } from "./entries.js";
import { renewMedia } from "./formatting.js";
import { RoomHeader } from "./header.js";
import { invitation } from "./invitation.js";
import { Knocks } from "./knocks.js";
import { fetchExtras, later, once } from "./later.js";
import { openMenu } from "./menu.js";
import { NewLink } from "./newlink.js";
import { preferences } from "./preferences.js";
import { refusalText } from "./refusals.js";
import { Roster } from "./roster.js";
import { texts } from "./texts.js";
import { Transcript } from "./transcript.js";
import { TypingLine } from "./typing.js";

/** @typedef {import("../room/session.js").Session} Session */
/** @typedef {import("../room/state.js").RoomState} RoomState */
/** @typedef {import("../room/state.js").Ending} Ending */
/** @typedef {(ending: Ending, left: { unsent: string, key: string | null }) => void} Ended */

const wide = matchMedia("(min-width: 56rem)");

export class RoomScreen {
  #session;
  #ended;
  #unsubscribe;
  #unwatch;
  #deeds;
  #roster;
  /** @type {string | null} today's link, to go back in with after a lost connection */
  #key;
  /** @type {HTMLDialogElement | undefined} */
  #inviting;
  /** @type {HTMLDialogElement | undefined} */
  #roll;
  #attention = new Attention();
  /** @type {import("./search.js").SearchBar | undefined} while it is open */
  #search;
  #header = new RoomHeader({
    people: () => this.#showRoll(),
    invite: () => this.#invite(),
    leave: () => this.#deeds.leave(),
    more: () => openMenu({ session: this.#session, search: () => this.#openSearch() }),
  });
  #transcript = new Transcript(
    {
      retry: (id) => this.#session.retry(id),
      react: (id, emoji) => this.#deeds.react(id, emoji),
      seenBy: (id) => this.#showSeenBy(id),
      menu: (id, opener) => this.#openMenu(id, opener),
    },
    (unseen) => this.#attention.show(unseen),
  );
  #composer = new Composer({
    members: () => this.#session.state.members,
    limit: (addressed) => longestText(this.#session.state, addressed),
    perform: (intent, answers) => this.#deeds.perform(intent, answers),
    edit: (entry, text) => this.#deeds.edit(entry, text),
    mine: () => this.#session.state.entries.filter((entry) => this.#isMine(entry)),
    mayEdit: (entry) => this.#session.mayDo(entry).change,
    writing: (writing) => this.#session.write(writing),
  });
  #typing = new TypingLine();
  #knocks = new Knocks({
    admit: (knock) => this.#deeds.admit(knock),
    decline: (knock) => this.#deeds.decline(knock),
    done: () => this.#composer.focus(),
  });
  #banner = new NewLink(() => this.#composer.focus());
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

  #shortcut = (/** @type {KeyboardEvent} */ event) => {
    const { code, ctrlKey, metaKey, shiftKey, altKey } = event;
    if (code !== "KeyF" || !shiftKey || altKey || ctrlKey === metaKey) return;
    event.preventDefault();
    if (!document.querySelector("dialog[open]")) this.#openSearch();
  };

  element = element(
    "div",
    { class: "room" },
    this.#header.element,
    element("div", { class: "bars" }, this.#banner.element, this.#knocks.element),
    element(
      "main",
      { class: "talk" },
      this.#transcript.element,
      this.#typing.element,
      this.#composer.element,
    ),
    this.#side,
  );

  /**
   * @param {Session} session in its room
   * @param {object} how
   * @param {boolean} how.created whether this page made the room
   * @param {string} [how.draft] what stands in the composer already
   * @param {Ended} how.ended
   */
  constructor(session, { created, draft, ended }) {
    this.#session = session;
    this.#ended = ended;
    this.#key = session.state.key;
    this.#deeds = new Deeds(session, (words) => this.complain(words));
    this.#roster = new Roster({
      whisper: (member) => {
        this.#roll?.close();
        this.#composer.whisperTo(member);
      },
      mention: (member) => {
        this.#roll?.close();
        this.#composer.call(member);
      },
      mute: (member, muted) => this.#session.mute(member.mid, muted),
      words: () => void this.#deeds.words(),
      kick: (member) => this.#deeds.kick(member),
      appoint: (member) => this.#deeds.appoint(member),
      newLink: () => this.#deeds.newLink(),
      lock: () => this.#deeds.lock(),
      stop: () => this.#deeds.stop(),
      help: showHelp,
    });
    wide.addEventListener("change", this.#place);
    addEventListener("keydown", this.#shortcut);
    this.#place();
    this.#showRoster(session.state);
    this.#knocks.show(session.state.knocks);
    this.#showConnection(session.state);
    if (created && session.state.members.length === 1) {
      this.#transcript.introduce(readyCard(session.state));
    } else this.#transcript.introduce(element("p", { class: "notice" }, texts.room.welcome));
    this.#transcript.begin(session.state.entries);
    if (draft) this.#composer.write(draft);
    this.#unsubscribe = session.subscribe((state, change) => this.#changed(state, change));
    session.showTyping(preferences.all.typing);
    fetchExtras();
    this.#unwatch = preferences.watch((name) => {
      if (name === "typing") session.showTyping(preferences.all.typing);
      if (name === "media") renewMedia(this.#transcript.element);
    });
  }

  /** What stands in the composer and was not sent. */
  get draft() {
    return this.#composer.draft;
  }

  /** Whether leaving now would lose something: the room itself, or what is being written. */
  get wouldBeMissed() {
    const { phase, members } = this.#session.state;
    return phase === "here" && (members.length === 1 || this.draft.trim() !== "");
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
    this.#unsubscribe();
    this.#unwatch();
    wide.removeEventListener("change", this.#place);
    this.#header.dispose();
    this.#knocks.dispose();
    this.#transcript.dispose();
    this.#roster.clear();
    this.#attention.dispose();
    this.#search?.close();
    removeEventListener("keydown", this.#shortcut);
    this.#key = null;
    this.element.replaceChildren();
  }

  /** @type {(state: RoomState, change: import("../room/state.js").Change) => void} */
  #changed(state, change) {
    switch (change.type) {
      case "entry-added":
        this.#transcript.add(change.entry, change.before);
        if (!isMuted(state, change.entry)) this.#attention.heard(change.entry);
        break;
      case "entry-changed":
        if (isUndeleted(change.entry) && !isUndeleted(this.#transcript.find(change.entry.id))) {
          this.complain(texts.states.undeleted);
        }
        this.#transcript.change(change.entry);
        this.#composer.changed(change.entry);
        if (change.entry.state === "failed") {
          this.complain(`${texts.states.failed} ${whyFailed(change.entry)}`);
        }
        break;
      case "typing":
        this.#typing.show(state);
        break;
      case "muted":
        this.#transcript.showMuted(new Set(change.mids));
        this.#typing.show(state);
        this.#showRoster(state);
        break;
      case "checked":
        this.#showRoster(state);
        break;
      case "unchanged":
        this.complain(refusalText(change));
        break;
      case "entry-removed":
        this.#transcript.remove(change.id);
        this.#composer.removed(change.id);
        break;
      case "cleared":
        this.#transcript.clear();
        this.#composer.removed();
        break;
      case "knocks":
        this.#knocks.show(state.knocks);
        break;
      case "may":
      case "roster":
      case "lock":
        this.#showRoster(state);
        if (state.members.length > 1) this.#putAwayReadyCard();
        break;
      case "entered":
        this.#key = state.key;
        this.#showRoster(state);
        break;
      case "connection":
        this.#showConnection(state);
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

  /** Somebody has come: how to invite people is told elsewhere, too. */
  #putAwayReadyCard() {
    const card = this.element.querySelector(".ready");
    if (!card) return;
    const hadFocus = card.contains(document.activeElement);
    this.#transcript.introduce();
    if (hadFocus) this.#composer.focus();
  }

  /** @param {Ending} ending */
  #end(ending) {
    const draft = isWanted(ending) ? "" : this.#composer.draft;
    const unsent = [...(ending.unsent ?? []), draft].filter((text) => text.trim());
    this.#ended(ending, { unsent: unsent.join("\n\n"), key: this.#key });
  }

  /** @param {RoomState} state */
  #showRoster(state) {
    this.#header.show(state);
    this.#roster.show(state);
    const away = state.members.filter((member) => member.away).map(({ mid }) => mid);
    this.#sideTitle.textContent = texts.room.people(state.members.length, away.length);
    this.#transcript.showAway(new Set(away));
  }

  /** @param {RoomState} state */
  #showConnection(state) {
    this.element.dataset.connection = state.connection;
    this.#header.showConnection(state);
  }

  #openSearch() {
    later(({ SearchBar }) => {
      if (!this.element.isConnected) return;
      this.#search ??= new SearchBar({
        entries: () => this.#session.state.entries,
        show: (id) => this.#transcript.show(id),
        closed: () => {
          this.#search = undefined;
          this.#transcript.point(null);
          this.#composer.focus();
        },
      });
      this.#banner.element.after(this.#search.element);
      this.#search.focus();
    });
  }

  /** @param {string} id */
  #showSeenBy(id) {
    later(({ showSeenBy }) => showSeenBy(this.#session.seenBy(id), this.#session.state.members));
  }

  /**
   * What can be done with a message.
   *
   * @param {string} id
   * @param {HTMLElement} opener
   */
  #openMenu(id, opener) {
    const entry = this.#transcript.find(id);
    if (!entry) return;
    const may = { ...this.#session.mayDo(id), muted: isMuted(this.#session.state, entry) };
    const deeds = {
      react: (/** @type {string} */ emoji) => this.#deeds.react(id, emoji),
      pick: () => this.#pickReaction(id),
      answer: () => this.#composer.answer(entry),
      edit: () => this.#composer.edit(entry),
      takeBack: () => void this.#deeds.takeBack(id),
      seenBy: () => this.#showSeenBy(id),
      mute: (/** @type {boolean} */ on) => this.#session.mute(entry.from?.mid ?? "", on),
    };
    later(({ openChoices, choicesFor }) =>
      openChoices(opener, texts.choices.title, choicesFor(entry, may, deeds)),
    );
  }

  /** @param {string} id */
  #pickReaction(id) {
    once(import("./emojipicker.js"), ({ pickEmoji }) =>
      pickEmoji((emoji) => this.#deeds.react(id, emoji)),
    );
  }

  /** Whether something can be changed with Up, or said again. @param {import("../room/state.js").Entry} entry */
  #isMine(entry) {
    return entry.from?.me === true && entry.text !== undefined && entry.kind !== "farewell";
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
      invitation(this.#session.state),
      this.#session.state.may.kick &&
        element(
          "button",
          {
            type: "button",
            class: "text-button",
            onclick: () => {
              this.#inviting?.close();
              this.#deeds.newLink();
            },
          },
          texts.room.newLink,
        ),
    );
  }
}

/** @param {RoomState} state */
function readyCard(state) {
  return element(
    "section",
    { class: "card ready" },
    element("h2", {}, texts.invitation.ready),
    invitation(state),
  );
}

/** Whether somebody deleted it in vain. @param {import("../room/state.js").Entry} [entry] */
function isUndeleted(entry) {
  return entry?.takingBack === "failed";
}

/** Whether nobody wants to read something here. @param {RoomState} state @param {import("../room/state.js").Entry} entry */
function isMuted({ muted }, { from }) {
  return from !== undefined && muted.includes(from.mid);
}
