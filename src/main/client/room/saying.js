import { MOST_MENTIONS, isEmoji } from "../crypto/body.js";
import { textFits } from "./fits.js";
import { RefusedError } from "./refused.js";

/**
 * Whom words are about.
 *
 * @typedef {object} Addressing
 * @property {string} [answers] id of the entry that they answer
 * @property {string[]} [mentions] mids of whom they call by name; of more than 20 the first
 */

/** What I want to say, looked at before it is said: whether it fits, what it is about, and whom it calls. */
export class Saying {
  #here;
  #transcript;
  #chronicle;
  #state;

  /**
   * @param {() => import("./stay.js").Stay} here throws a {@link RefusedError} if I am in no room
   * @param {import("./transcript.js").Transcript} transcript
   * @param {import("./chronicle.js").Chronicle} chronicle
   * @param {() => import("./state.js").RoomState} state
   */
  constructor(here, transcript, chronicle, state) {
    this.#here = here;
    this.#transcript = transcript;
    this.#chronicle = chronicle;
    this.#state = state;
  }

  /**
   * Says something to all.
   *
   * @param {"text" | "action"} kind
   * @param {string} text
   * @param {Addressing} [addressing]
   * @returns {string} id of the entry
   * @throws {RangeError} if the text is empty or too long
   */
  say(kind, text, { answers, mentions } = {}) {
    const { posts, typing } = this.#here();
    const reply = this.#answer(answers);
    const people = this.#people(mentions);
    const fitting = this.#fitting(text, reply !== undefined || people.length > 0);
    typing.sent();
    return posts.post(kind, fitting, {
      ...(reply && { reply }),
      ...(people.length > 0 && { mentions: people }),
    });
  }

  /**
   * Says something to one.
   *
   * @param {string} mid
   * @param {string} text
   * @param {Pick<Addressing, "answers">} [addressing]
   * @returns {string} id of the entry
   * @throws {RangeError} if the text is empty or too long
   */
  whisper(mid, text, { answers } = {}) {
    const { whispers, typing } = this.#here();
    const reply = this.#answer(answers, whispers.pair(mid));
    typing.sent();
    return whispers.say(mid, this.#fitting(text, reply !== undefined), reply);
  }

  /**
   * Says something of mine in other words.
   *
   * @param {string} entry id
   * @param {string} text
   * @param {Pick<Addressing, "mentions">} [addressing]
   * @throws {RangeError} if the text is empty or too long
   * @throws {RefusedError} `not-yours`, `not-known` or `changed-often`
   */
  edit(entry, text, { mentions } = {}) {
    const { amendments, typing } = this.#here();
    const found = this.#entry(entry);
    typing.sent();
    amendments.edit(found, this.#fitting(text, true), this.#people(mentions));
  }

  /**
   * Takes something of mine back.
   *
   * @param {string} entry id
   * @throws {RefusedError} `not-yours` or `not-known`
   */
  takeBack(entry) {
    this.#here().amendments.takeBack(this.#entry(entry));
  }

  /**
   * Reacts to something; the second time, takes the reaction back.
   *
   * @param {string} entry id
   * @param {string} emoji
   * @throws {RangeError} if it is not one
   * @throws {RefusedError} `not-known`
   */
  react(entry, emoji) {
    if (!isEmoji(emoji)) throw new RangeError("not an emoji");
    this.#here().amendments.react(this.#entry(entry), emoji);
  }

  /**
   * Whether something can be answered and reacted to, and whether it is mine to change.
   *
   * @param {string} entry id
   * @returns {{answer: boolean, change: boolean}}
   */
  mayDo(entry) {
    const { me, members } = this.#state();
    const found = this.#transcript.find(entry);
    const known = this.#chronicle.of(entry);
    const mine = known?.ref.mid === me?.mid;
    const sent = found?.state === "sent" || found?.state === "seen";
    const one = found?.kind === "whisper" && (found.from?.me ? found.to : found.from);
    const there = !one || members.some(({ mid }) => mid === one.mid);
    return { answer: known !== undefined && there, change: mine && sent && there };
  }

  /**
   * @param {string} text
   * @param {boolean} addressed whether it is more than a text
   */
  #fitting(text, addressed) {
    const fits = textFits(this.#state(), text, addressed);
    if (fits !== "ok") throw new RangeError(fits);
    return text;
  }

  /**
   * What is answered, if it is known and was said to the same people.
   *
   * @param {string} [entry] id
   * @param {string} [pair]
   * @returns {import("./state.js").Answer | undefined}
   */
  #answer(entry, pair = "") {
    const known = entry === undefined ? undefined : this.#chronicle.of(entry);
    return known && known.pair === pair ? { to: known.ref, entry } : undefined;
  }

  /** @param {string[]} [mids] */
  #people(mids = []) {
    return this.#state()
      .members.filter(({ mid, me }) => !me && mids.includes(mid))
      .slice(0, MOST_MENTIONS)
      .map(({ mid, alias, badge, host, me }) => ({ mid, alias, badge, host, me }));
  }

  /** @param {string} id */
  #entry(id) {
    const entry = this.#transcript.find(id);
    if (!entry) throw new RefusedError("not-known");
    return entry;
  }
}
