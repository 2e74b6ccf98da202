import { createRoom, joinRoom } from "../../../main/client/room/session.js";
import { toUtf8 } from "../../../main/client/bytes/encoding.js";
import { hash } from "../../../main/client/crypto/hash.js";
import { chance } from "./chance.js";
import { Clock } from "./clock.js";
import { Relay } from "./relay.js";

/** @typedef {import("../../../main/client/room/session.js").Session} Session */

/**
 * A relay, a clock, and people who talk through them. Nothing happens but when {@link run} or
 * {@link pass} is called; then everything that follows has happened.
 */
export class House {
  clock = new Clock();
  relay = new Relay(chance("relay"), this.clock);
  #people = 0;

  /** Stretches passphrases at once, for nobody guesses here. @type {NonNullable<import("../../../main/client/room/place.js").Place["stretch"]>} */
  stretch = async (passphrase, room) => hash("test", toUtf8(passphrase), room);

  /** What a page is given. */
  get place() {
    const { now, setTimeout, clearTimeout } = this.clock;
    return {
      url: "ws://relay/room",
      WebSocket: this.relay.WebSocket,
      now,
      setTimeout,
      clearTimeout,
      random: chance(`person ${this.#people++}`),
      stretch: this.stretch,
    };
  }

  /** @param {string} alias @param {boolean} [hostOnly] */
  create(alias, hostOnly) {
    const session = createRoom(this.place, { alias, hostOnly });
    this.run();
    return session;
  }

  /**
   * A room that is not like every other.
   *
   * @param {string} alias
   * @param {Partial<import("../../../main/client/room/ticket.js").Options>} options
   */
  found(alias, options) {
    const session = createRoom(this.place, { alias, ...options });
    this.run();
    return session;
  }

  /** Somebody comes by somebody's link. @param {string} alias @param {Session} host */
  join(alias, host) {
    return this.enter(alias, host.state.key ?? "");
  }

  /** @param {string} alias @param {string} key @param {string} [passphrase] */
  enter(alias, key, passphrase) {
    const session = joinRoom(this.place, { alias, key, passphrase });
    this.run();
    return session;
  }

  /**
   * A room with these people, the first being the host.
   *
   * @param {...string} aliases
   * @returns {Session[]}
   */
  gather(...aliases) {
    const [first, ...others] = aliases;
    const host = this.create(first);
    return [host, ...others.map((alias) => this.join(alias, host))];
  }

  run() {
    this.relay.run();
  }

  /** Takes somebody's network away. @param {...number} slots */
  lose(...slots) {
    this.relay.reachable = false;
    for (const slot of slots) this.relay.cut(this.relay.seat(slot));
    this.run();
  }

  /** Gives the network back, which somebody's page notices at once. @param {Session} session */
  bringBack(session) {
    this.relay.reachable = true;
    session.wake();
    this.run();
  }

  /** Lets nothing of a type reach a slot. @param {number} to @param {string} type */
  keepFrom(to, type) {
    this.relay.tell = (frame, { slot }) => (slot === to && frame.type === type ? [] : [frame]);
  }

  /** Lets everybody hear everything. */
  keepNothing() {
    this.relay.tell = (frame) => [frame];
  }

  /** @param {number} ms */
  pass(ms) {
    this.run();
    this.clock.pass(ms, () => this.relay.run());
    this.run();
  }
}

/** What somebody reads: who said what. @param {Session} session */
export function read({ state }) {
  return state.entries.flatMap(({ kind, from, text }) =>
    kind === "notice" || kind === "warning" ? [] : [`${from?.alias}: ${text}`],
  );
}

/** The types of what somebody was warned of. @param {Session} session */
export function warnings({ state }) {
  return state.entries.flatMap(({ kind, notice }) =>
    kind === "warning" && notice ? [notice.type] : [],
  );
}

/** The types of what happened for somebody. @param {Session} session */
export function notices({ state }) {
  return state.entries.flatMap(({ kind, notice }) =>
    kind === "notice" && notice ? [notice.type] : [],
  );
}

/** The aliases somebody sees. @param {Session} session */
export function present({ state }) {
  return state.members.map(({ alias }) => alias);
}

/** The member somebody sees under an alias. @param {Session} session @param {string} alias */
export function member({ state }, alias) {
  const found = state.members.find((one) => one.alias === alias);
  if (!found) throw new Error(`no ${alias}`);
  return found;
}

/** The last entry that somebody sees. @param {Session} session */
export function last({ state }) {
  const entry = state.entries.at(-1);
  if (!entry) throw new Error("nothing was said");
  return entry;
}
