/** Carries out what people want of a room; asks first where nothing can be undone. */
import { called } from "../room/mentions.js";
import { RefusedError } from "../room/session.js";
import { excessOf } from "./alias.js";
import { confirm, showHelp } from "./dialogs.js";
import { later } from "./later.js";
import { fullName, withPeople } from "./people.js";
import { refusalText } from "./refusals.js";
import { texts } from "./texts.js";

/** @typedef {import("../room/session.js").Session} Session */
/** @typedef {import("../room/commands.js").Intent} Intent */
/** @typedef {import("../room/commands.js").Namable} Namable */

export class Deeds {
  #session;
  #complain;

  /**
   * @param {Session} session in its room
   * @param {(words: string) => void} complain says why something was not done
   */
  constructor(session, complain) {
    this.#session = session;
    this.#complain = complain;
  }

  /**
   * @param {Intent} intent
   * @param {string} [answers] id of the entry that it answers
   * @returns {boolean | Promise<boolean>} whether it is done
   */
  perform(intent, answers) {
    switch (intent.kind) {
      case "post":
      case "act": {
        const { text, mids: mentions } = called(intent.text, this.#session.state.members);
        const say = intent.kind === "post" ? "post" : "act";
        return this.#possibly(() => this.#session[say](text, { answers, mentions }));
      }
      case "whisper":
        return this.#possibly(() =>
          this.#session.whisper(intent.member.mid, intent.text, { answers }),
        );
      case "rename":
        return this.#rename(intent.name);
      case "mute":
      case "unmute":
        this.#session.mute(intent.member.mid, intent.kind === "mute");
        return true;
      case "words":
        void this.words();
        return true;
      case "kick":
        return this.kick(intent.member);
      case "lock":
      case "unlock":
        return this.lock(intent.kind);
      case "stop":
        return this.stop();
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
   * Says something of mine in other words.
   *
   * @param {string} entry id
   * @param {string} words
   * @returns {boolean} whether it is done
   */
  edit(entry, words) {
    const { text, mids: mentions } = called(words, this.#session.state.members);
    return this.#possibly(() => this.#session.edit(entry, text, { mentions }));
  }

  /** Takes something of mine back, after asking. @param {string} entry id */
  async takeBack(entry) {
    const { takeBackTitle: title, takeBackText: text, takeBack: yes } = texts.confirm;
    if (await confirm({ title, text, yes })) {
      this.#possibly(() => this.#session.takeBack(entry));
    }
  }

  /**
   * Reacts to something, or takes the reaction back.
   *
   * @param {string} entry id
   * @param {string} emoji
   */
  react(entry, emoji) {
    this.#possibly(() => this.#session.react(entry, emoji));
  }

  /** Shows the words that all here compare. */
  words() {
    return later(({ showWords }) => showWords(this.#session));
  }

  /** @param {string} name */
  #rename(name) {
    const excess = excessOf(name);
    if (excess > 0) this.#complain(texts.entry.aliasLong(excess));
    return excess === 0 && this.#possibly(() => this.#session.rename(name));
  }

  /**
   * Does something, or says why it can not be done.
   *
   * @param {() => unknown} deed
   * @returns {boolean} whether it is done
   */
  #possibly(deed) {
    try {
      deed();
      return true;
    } catch (error) {
      if (error instanceof RefusedError) this.#complain(refusalText(error));
      else if (error instanceof RangeError) this.#complain(texts.composer.longer);
      else throw error;
      return false;
    }
  }

  /**
   * @param {Namable} member
   * @returns {Promise<boolean>} whether it is done
   */
  async kick(member) {
    if (!this.#possible("kick")) return false;
    const { kickTitle, kickText, kick } = texts.confirm;
    const title = withPeople(kickTitle, { who: member }, fullName);
    if (!(await confirm({ title, text: kickText, yes: kick }))) return false;
    return this.#order("kick", member.mid);
  }

  /**
   * Locks the room, or unlocks it.
   *
   * @param {"lock" | "unlock"} [which] without it, what the room is not
   * @returns {Promise<boolean>} whether it is done
   */
  async lock(which = this.#session.state.locked ? "unlock" : "lock") {
    return this.#possible("lock") && this.#order(which);
  }

  /** @returns {Promise<boolean>} whether it is done */
  async stop() {
    if (!this.#possible("stop")) return false;
    const { stopTitle, stopText, stop } = texts.confirm;
    if (!(await confirm({ title: stopTitle, text: stopText, yes: stop }))) return false;
    return this.#order("stop");
  }

  /**
   * Changes the link, and removes nobody.
   *
   * @returns {Promise<boolean>} whether it is done
   */
  async newLink() {
    if (!this.#possible("kick")) return false;
    const { newLinkTitle, newLinkText, newLink } = texts.confirm;
    if (!(await confirm({ title: newLinkTitle, text: newLinkText, yes: newLink }))) return false;
    return this.#done(this.#session.newLink());
  }

  /**
   * Makes a member a co-host.
   *
   * @param {Namable} member
   * @returns {Promise<boolean>} whether it is done
   */
  async appoint(member) {
    if (!this.#possible("appoint")) return false;
    const { appointTitle, appointText, appoint } = texts.confirm;
    const title = withPeople(appointTitle, { who: member }, fullName);
    if (!(await confirm({ title, text: appointText, yes: appoint }))) return false;
    return this.#done(this.#session.appoint(member.mid));
  }

  /** Lets in somebody who knocked. @param {number} knock */
  admit(knock) {
    return this.#possible("lock") && this.#done(this.#session.admit(knock));
  }

  /** Turns away somebody who knocked. @param {number} knock */
  decline(knock) {
    return this.#possible("lock") && this.#done(this.#session.decline(knock));
  }

  /** Leaves, after asking. */
  async leave() {
    const { leaveTitle, leaveText, leaveLast, leaveHost, leave } = texts.confirm;
    const { members, me, may } = this.#session.state;
    const others = members.filter((member) => !member.me);
    const needed = me?.host && may.appoint && !others.some(({ coHost }) => coHost);
    const parting = needed ? leaveHost : leaveText;
    const text = others.length > 0 ? parting : leaveLast;
    if (await confirm({ title: leaveTitle, text, yes: leave })) this.#session.leave();
  }

  /**
   * Says why something can not be done, before anybody is asked whether it is really wanted.
   *
   * @param {keyof import("../room/state.js").May} what
   * @returns {boolean} whether it can
   */
  #possible(what) {
    const { may, connection } = this.#session.state;
    if (!may[what]) this.#complain(refusalText({ reason: "not-allowed" }));
    else if (connection === "lost") this.#complain(texts.room.notWithout);
    else return true;
    return false;
  }

  /**
   * Asks the room for something, and says so when it is refused.
   *
   * @param {"kick" | "lock" | "unlock" | "stop"} what
   * @param {string} [mid] of whom
   */
  #order(what, mid = "") {
    return this.#done(what === "kick" ? this.#session.kick(mid) : this.#session[what]());
  }

  /** @param {Promise<void>} order @returns {Promise<boolean>} whether it was done; else it is said why not */
  async #done(order) {
    try {
      await order;
      return true;
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      this.#complain(refusalText(error));
      return false;
    }
  }
}
