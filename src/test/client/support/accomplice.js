import { toHex } from "../../../main/client/bytes/encoding.js";
import { writeAnswer } from "../../../main/client/crypto/answer.js";
import { writeAsk } from "../../../main/client/crypto/ask.js";
import { TYPE, writeContent } from "../../../main/client/crypto/content.js";
import { makeIdentity, midOf } from "../../../main/client/crypto/identity.js";
import { linkKeys, readRoomKey } from "../../../main/client/crypto/link.js";
import { openMessage, sealMessage, signMessage } from "../../../main/client/crypto/message.js";
import { IncomingPair, OutgoingPair } from "../../../main/client/crypto/pair.js";
import { readPayload } from "../../../main/client/crypto/payload.js";
import { readRecord } from "../../../main/client/crypto/record.js";
import { UnopenableError } from "../../../main/client/crypto/unopenable.js";
import { chance } from "./chance.js";

const NOTHING = new Uint8Array(16);
/** Setups that the page of a member surely has not made. */
const FAR = 9;

/**
 * @typedef {object} Opened
 * @property {number} from
 * @property {import("../../../main/client/crypto/message.js").OpenedMessage} [message]
 * @property {import("../../../main/client/crypto/payload.js").Payload} [payload]
 */

/** The keys of somebody, by the order in which people came. @param {number} person */
export const identityOf = (person) => makeIdentity(chance(`person ${person}`));

/**
 * A member that works together with the server: it has its own keys, speaks beside its page, and the
 * server brings what it says wherever it wants. Slots are the order in which people came.
 */
export class Accomplice {
  #relay;
  #person;
  #me;
  #link;
  #gh;
  #n = 100;
  #random;

  /**
   * @param {import("./relay.js").Relay} relay
   * @param {number} person
   * @param {string} key the room key it knows
   */
  constructor(relay, person, key) {
    this.#relay = relay;
    this.#person = person;
    this.#me = identityOf(person);
    this.#link = linkKeys(readRoomKey(key).secret);
    this.#gh = relay.room.genesis.hash;
    this.#random = chance(`accomplice ${person}`);
  }

  /**
   * Something that somebody signed.
   *
   * @param {{person: number, n: number, text?: Uint8Array, gh?: Uint8Array}} words
   */
  signed({ person, n, text = NOTHING, gh = this.#gh }) {
    const fields = { type: TYPE.text, n, prev: NOTHING, roster: NOTHING, seen: [], body: text };
    return signMessage(gh, identityOf(person), writeContent(fields));
  }

  /**
   * Gives somebody an answer.
   *
   * @param {number} to
   * @param {import("../../../main/client/crypto/answer.js").Item[]} items
   */
  answer(to, items) {
    const { out } = this.#mouth(to);
    const frame = out.seal(writeAnswer({ base: 0, items }), { link: this.#link, base: 1 });
    this.#tell(to, { type: "pair", seq: this.#seq, from: this.#person, frame });
  }

  /**
   * Asks somebody for everything.
   *
   * @param {number} to
   * @param {number[]} helpers
   */
  ask(to, helpers) {
    const body = writeAsk({
      lacksLink: true,
      fromAll: true,
      helpers: helpers.map((one) => identityOf(one).mid),
      entries: [],
    });
    this.say(to, TYPE.ask, body);
  }

  /**
   * Says something to somebody that no page would say.
   *
   * @param {number} to
   * @param {number} type of a content
   * @param {Uint8Array} body
   */
  say(to, type, body) {
    const { out } = this.#mouth(to);
    const n = ++this.#n;
    const fields = { type, n, prev: NOTHING, roster: NOTHING, seen: [], body };
    const signed = signMessage(this.#gh, this.#me, writeContent(fields));
    const sealed = sealMessage(this.#gh, this.#me.mid, signed, this.#random);
    const wrap = out.seal(sealed.key, { link: this.#link, base: n, bind: sealed.bind });
    const frame = { seq: this.#seq, from: this.#person, body: sealed.body, wrap };
    this.#tell(to, { type: "message", ...frame });
  }

  /**
   * All that others ever gave it from their memory.
   *
   * @returns {import("../../../main/client/crypto/answer.js").Item[]}
   */
  get given() {
    return this.#opened.flatMap(({ payload }) => (payload?.type === "answer" ? payload.items : []));
  }

  /**
   * The hash of something that was said to it, 32 hex digits.
   *
   * @param {number} person who said it
   * @param {number} n
   */
  hashOf(person, n) {
    const said = this.#opened.find(
      ({ from, message }) => from === person && message?.content.n === n,
    );
    if (!said?.message) throw new Error("it was not said");
    return toHex(said.message.signed.hash.slice(0, 16));
  }

  /**
   * All that others ever sent it.
   *
   * @returns {Opened[]}
   */
  get #opened() {
    /** @type {Map<number, IncomingPair>} */
    const pairs = new Map();
    return this.#relay.heard.flatMap(
      /** @returns {Opened[]} */ ({ from, frame }) => {
        const seat = this.#relay.room.seats.get(from);
        if (!seat) return [];
        const { ik, kem } = readRecord(seat.record);
        const sender = { ik, kem, mid: midOf(ik) };
        const pair = pairs.get(from) ?? new IncomingPair(this.#gh, this.#me, sender);
        pairs.set(from, pair);
        try {
          if (frame.type === "message") {
            const wrap = frame.wraps.find(({ slot }) => slot === this.#person)?.wrap;
            const envelope = { body: frame.body, wrap: wrap ?? NOTHING };
            const message = openMessage(this.#gh, sender, envelope, pair, [this.#link]);
            message.commit();
            return "content" in message ? [{ from, message }] : [];
          }
          if (frame.type !== "pair" || frame.to !== this.#person) return [];
          const opened = pair.open(frame.frame, [this.#link]);
          opened.commit();
          return [{ from, payload: readPayload(opened.payload) }];
        } catch (error) {
          if (error instanceof UnopenableError) return [];
          throw error;
        }
      },
    );
  }

  get #seq() {
    return ++this.#relay.room.seq;
  }

  /** A channel newer than any that its page has. @param {number} to */
  #mouth(to) {
    const { ik, kem } = readRecord(this.#relay.seat(to).record);
    const peer = { ik, kem, mid: midOf(ik) };
    const out = new OutgoingPair(this.#gh, this.#me, peer, this.#random);
    for (let i = 0; i < FAR + this.#n - 100; i++) {
      out.seal(NOTHING, { link: this.#link, base: 1 });
      out.renew();
    }
    return { out };
  }

  /** @param {number} to @param {import("./relay.js").ServerFrame} frame */
  #tell(to, frame) {
    this.#relay.inject(this.#relay.seat(to), frame);
  }
}
