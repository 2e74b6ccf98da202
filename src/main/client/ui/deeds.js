/** Carries out what people want of a room; asks first where nothing can be undone. */
import { confirm, showHelp } from "./dialogs.js";
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
   * @returns {boolean | Promise<boolean>} whether it is done
   */
  perform(intent) {
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

  /** Leaves, after asking. */
  async leave() {
    const { leaveTitle, leaveText, leaveLast, leave } = texts.confirm;
    const text = this.#session.state.members.length > 1 ? leaveText : leaveLast;
    if (await confirm({ title: leaveTitle, text, yes: leave })) this.#session.leave();
  }

  /**
   * Says why something can not be done, before anybody is asked whether it is really wanted.
   *
   * @param {"kick" | "lock" | "stop"} what
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
  async #order(what, mid = "") {
    try {
      await (what === "kick" ? this.#session.kick(mid) : this.#session[what]());
      return true;
    } catch (refused) {
      this.#complain(refusalText(/** @type {{ reason: string }} */ (refused)));
      return false;
    }
  }
}
