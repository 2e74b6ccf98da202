import { equal } from "../bytes/bytes.js";
import { readGenesis } from "../crypto/genesis.js";
import { makeRecord } from "../crypto/record.js";
import { UnopenableError, demand } from "../crypto/unopenable.js";
import { personOf } from "./people.js";
import { refusal } from "./refused.js";
import { Room } from "./room.js";

/**
 * @typedef {import("../crypto/identity.js").Identity
 *   & {alias: import("../crypto/alias.js").Alias}} Entrant
 *
 * @typedef {{room: Room, limits: import("../net/control.js").Limits,
 *   ends: number | null, ghosts: number}} Entered `ends`: when the room does, by this device's clock, in ms; `ghosts`: how many the server shows that prove nothing
 *
 * What comes of a frame: `undefined` means, wait for the next.
 * @typedef {{say: import("../net/control.js").ClientFrame} | {entered: Entered}
 *   | {knocking: import("../net/control.js").Limits}
 *   | {refused: import("./state.js").Refusal} | {again: true} | undefined} Step `knocking`: I wait until somebody lets me in; `again`: on a new
 *   connection, because the clock of this device was wrong
 */

/** The opening conversation of docs/protocol.md, up to the welcome or a refusal. */
export class Entrance {
  #entrant;
  #ticket;
  #random;
  #link;
  /** @type {import("../crypto/genesis.js").Genesis | undefined} of the room to create, then of the room */
  #genesis;
  #creates;
  #calendar;
  /** @type {import("../net/control.js").Challenge | undefined} */
  #challenge;
  /** @type {Uint8Array | undefined} */
  #record;

  /**
   * @param {Entrant} entrant
   * @param {import("./ticket.js").Ticket} ticket that is ready
   * @param {(length: number) => Uint8Array} random
   * @param {import("./calendar.js").Calendar} calendar
   */
  constructor(entrant, ticket, random, calendar) {
    this.#entrant = entrant;
    this.#ticket = ticket;
    this.#random = random;
    this.#calendar = calendar;
    this.#genesis = ticket.genesis;
    this.#creates = ticket.genesis !== undefined;
    this.#link = ticket.keys;
  }

  /** The first frame. @returns {import("../net/control.js").ClientFrame} */
  hello() {
    return { type: "hello", room: this.#ticket.room, address: this.#link.address };
  }

  /**
   * @param {import("../net/connection.js").Frame} frame
   * @returns {Step}
   */
  next(frame) {
    try {
      switch (frame.type) {
        case "challenge":
          return this.#answer(frame);
        case "welcome":
          return { entered: this.#enter(frame) };
        case "knocking":
          return { knocking: this.#limits() };
        case "refused":
          return { refused: refusal(frame.reason, frame.retryAfter) };
        default:
          return undefined;
      }
    } catch (error) {
      if (error instanceof UnopenableError) return { refused: { reason: "impostor" } };
      throw error;
    }
  }

  /**
   * @param {import("../net/control.js").Challenge} challenge
   * @returns {Step}
   */
  #answer(challenge) {
    demand(this.#challenge === undefined);
    this.#challenge = challenge;
    const wrongClock = this.#calendar.set(challenge.time);
    if (this.#creates) {
      if (wrongClock && this.#founded().end !== 0) return { again: true };
      if (challenge.genesis) return { refused: { reason: "exists" } };
    } else {
      if (!challenge.genesis) return { refused: { reason: "not-here" } };
      this.#genesis = readGenesis(challenge.genesis);
      if (!equal(this.#genesis.room, this.#ticket.room))
        return { refused: { reason: "another-room" } };
    }
    const { hash, bytes } = this.#founded();
    const { alias, ...identity } = this.#entrant;
    const member = { identity, alias };
    const record = makeRecord(member, hash, this.#link, challenge.nonce, this.#random);
    this.#record = record;
    if (!this.#creates) return { say: { type: "join", record } };
    const { address, accessKey } = this.#link;
    return { say: { type: "create", address, accessKey, genesis: bytes, record } };
  }

  /**
   * @param {import("../net/control.js").Welcome} welcome
   * @returns {Entered}
   */
  #enter({ slot, handle, version, seq, locked, members, certificate: bytes }) {
    const genesis = this.#founded();
    const limits = this.#limits();
    const seat = members.find((member) => member.slot === slot);
    const mine = seat?.record;
    if (!mine || !this.#record || !equal(mine, this.#record)) throw new UnopenableError();
    const person = personOf(this.#entrant, this.#entrant.alias.text, genesis.host, true);
    const me = { ...this.#entrant, slot, person, record: mine, handle };
    const link = { keys: this.#link, stretched: this.#ticket.stretched };
    const condition = { version, seq, locked, certificate: bytes };
    const room = new Room(genesis, me, link, condition, this.#random);
    // a bad certificate vouches for nobody
    const certificate = room.certified(this.#link);
    let ghosts = 0;
    for (const member of members.filter((one) => one.slot !== slot)) {
      try {
        const peer = room.roster.admit(member.slot, member.record, room.keyring, certificate);
        peer.away = member.state === "away";
      } catch (error) {
        if (!(error instanceof UnopenableError)) throw error;
        ghosts++;
      }
    }
    for (const { slot: at, appointment } of members) {
      const ik = at === slot ? me.ik : room.roster.at(at)?.ik;
      if (ik && appointment) room.hosts.appoint(ik, appointment);
    }
    room.checkPass(seat.pass);
    const ends = genesis.end === 0 ? null : this.#calendar.here(genesis.end);
    return { room, limits, ends, ghosts };
  }

  #limits() {
    if (!this.#challenge) throw new UnopenableError();
    return this.#challenge.limits;
  }

  #founded() {
    if (!this.#genesis) throw new UnopenableError();
    return this.#genesis;
  }
}
