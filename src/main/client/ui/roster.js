/** Who is here, and what can be done with them and with the room. */
import { element } from "./dom.js";
import { keepFocus } from "./focus.js";
import { icon } from "./icons.js";
import { later } from "./later.js";
import { avatarOf, badgeOf, nameOf, plainName } from "./people.js";
import { texts } from "./texts.js";

/** @typedef {import("../room/state.js").RoomState} RoomState */
/** @typedef {import("../room/state.js").Member} Member */

/**
 * @typedef {object} Deeds what the panel's buttons do
 * @property {(member: Member) => void} whisper
 * @property {(member: Member) => void} mention
 * @property {(member: Member, muted: boolean) => void} mute
 * @property {() => void} words
 * @property {(member: Member) => void} kick
 * @property {(member: Member) => void} appoint
 * @property {() => void} newLink
 * @property {() => void} lock locks or unlocks
 * @property {() => void} stop
 * @property {() => void} help
 */

export class Roster {
  #deeds;
  #people = element("ul", { class: "people" });
  #controls = element("div", { class: "room-controls" });

  element = element(
    "div",
    { class: "roster" },
    this.#people,
    element("p", { class: "small" }, texts.room.badgeHint),
    this.#controls,
  );

  /** @param {Deeds} deeds */
  constructor(deeds) {
    this.#deeds = deeds;
  }

  /** @param {RoomState} state */
  show(state) {
    keepFocus(this.element, () => this.#draw(state));
  }

  /** @param {RoomState} state */
  #draw(state) {
    this.#people.replaceChildren(...state.members.map((member) => this.#person(member, state)));
    const { newLink, lock, stop, help } = this.#deeds;
    this.#controls.replaceChildren(
      ...[
        state.may.lock &&
          control(
            state.locked ? "unlock" : "lock",
            state.locked ? texts.room.unlock : texts.room.lock,
            lock,
          ),
        state.may.kick && control("another", texts.room.newLink, newLink),
        control("help", texts.room.help, help),
        state.may.stop && control("stop", texts.room.stop, stop, "danger-text"),
      ].filter((each) => each !== false),
    );
    this.#controls.prepend(...rules(state).map((rule) => element("p", { class: "small" }, rule)));
  }

  /** Forgets everybody. */
  clear() {
    this.#people.replaceChildren();
  }

  /**
   * What can be done with somebody.
   *
   * @type {(member: Member, state: RoomState) => import("./choices.js").Choice[]}
   */
  #choices(member, { may, muted }) {
    const { whisper, mention, mute, words, kick, appoint } = this.#deeds;
    const name = plainName(member);
    const isMuted = muted.includes(member.mid);
    const choices = [
      { label: texts.room.whisperTo(name), picture: "whisper", choose: () => whisper(member) },
      { label: texts.choices.mention(name), picture: "mention", choose: () => mention(member) },
      {
        label: (isMuted ? texts.choices.unmute : texts.choices.mute)(name),
        hint: isMuted ? undefined : texts.choices.muteHint,
        picture: isMuted ? "unmute" : "mute",
        choose: () => mute(member, !isMuted),
      },
      { label: texts.choices.verify, picture: "verify", choose: words },
    ];
    if (may.appoint && !member.coHost) {
      const label = texts.room.appoint(name);
      choices.push({ label, picture: "star", choose: () => appoint(member) });
    }
    const remove = { label: texts.room.kick(name), picture: "kick", danger: true };
    return may.kick ? [...choices, { ...remove, choose: () => kick(member) }] : choices;
  }

  /** @type {(member: Member, state: RoomState) => HTMLElement} */
  #person(member, state) {
    const { whisper } = this.#deeds;
    const { checked, muted } = state;
    const name = plainName(member);
    return element(
      "li",
      { class: member.away ? "person away" : "person" },
      avatarOf(member),
      element(
        "span",
        { class: "person-name" },
        nameOf(member),
        element(
          "span",
          { class: "person-marks" },
          badgeOf(member),
          member.me && element("span", {}, texts.room.you),
          member.host && element("span", { class: "chip" }, texts.room.host),
          member.coHost && element("span", { class: "chip" }, texts.room.coHost),
          checked[member.mid] !== undefined &&
            element("span", { class: "chip", title: texts.words.markHint }, texts.words.mark),
          muted.includes(member.mid) && element("span", { class: "chip" }, texts.choices.muted),
          member.away &&
            element("span", { class: "chip amber", title: texts.room.awayHint }, texts.room.away),
        ),
      ),
      !member.me && action("whisper", texts.room.whisperTo(name), () => whisper(member)),
      !member.me && menuButton(member, () => this.#choices(member, state)),
    );
  }
}

/** @type {(member: Member, choices: () => import("./choices.js").Choice[]) => HTMLElement} */
function menuButton(member, choices) {
  const label = texts.choices.person(plainName(member));
  const button = element(
    "button",
    {
      type: "button",
      class: "icon-button",
      "aria-label": label,
      title: label,
      "aria-haspopup": "menu",
      onclick: () => later(({ openChoices }) => openChoices(button, label, choices())),
    },
    icon("more"),
  );
  return button;
}

/** @param {RoomState} state @returns {string[]} what holds in this room, in sentences */
function rules({ hostOnly, me, rules: { knock, lifetime } }) {
  return [
    hostOnly && !me?.host && !me?.coHost && texts.room.hostOnly,
    knock && texts.room.knocking,
    lifetime > 0 && texts.room.fading(lifetime),
  ].filter((rule) => rule !== false);
}

/** @type {(picture: string, label: string, onclick: () => void) => HTMLElement} */
function action(picture, label, onclick) {
  return element(
    "button",
    { type: "button", class: "icon-button", "aria-label": label, title: label, onclick },
    icon(picture),
  );
}

/** @type {(picture: string, label: string, onclick: () => void, look?: string) => HTMLElement} */
function control(picture, label, onclick, look = "") {
  return element(
    "button",
    { type: "button", class: `control ${look}`, onclick },
    icon(picture),
    label,
  );
}
