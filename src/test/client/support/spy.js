import { toUtf8 } from "../../../main/client/bytes/encoding.js";
import { TYPE, readContent, writeContent } from "../../../main/client/crypto/content.js";
import { makeIdentity, midOf } from "../../../main/client/crypto/identity.js";
import { linkKeys, readRoomKey } from "../../../main/client/crypto/link.js";
import { openMessage, sealMessage, signMessage } from "../../../main/client/crypto/message.js";
import { IncomingPair, OutgoingPair } from "../../../main/client/crypto/pair.js";
import { readPayload } from "../../../main/client/crypto/payload.js";
import { readRecord } from "../../../main/client/crypto/record.js";
import { fromUtf8 } from "../../../main/client/bytes/encoding.js";
import { UnopenableError } from "../../../main/client/crypto/unopenable.js";
import { chance } from "./chance.js";

/** @typedef {import("./relay.js").Relay} Relay */

/** Types of messages that are text. @type {number[]} */
const TEXTS = [TYPE.text, TYPE.action, TYPE.farewell, TYPE.note];

/**
 * Somebody who kept its keys, knows a link, and works together with the server: it tries to open
 * whatever the server ever held. People are numbered as they came.
 */
export class Spy {
  me;
  #gh;
  #links;
  /** @type {Map<string, IncomingPair>} */
  #pairs = new Map();

  /**
   * @param {import("../../../main/client/crypto/identity.js").Identity} me whose keys it has
   * @param {Iterable<string>} keys the room keys it knows
   * @param {Uint8Array} gh hash of the room's genesis
   */
  constructor(me, keys, gh) {
    this.me = me;
    this.#gh = gh;
    this.#links = [...keys].map((key) => linkKeys(readRoomKey(key).secret));
  }

  /**
   * @param {number} person whose keys it has
   * @param {string} key the room key it knows
   * @param {Relay} relay
   */
  static of(person, key, relay) {
    const me = makeIdentity(chance(`person ${person}`));
    return new Spy(me, [key], relay.room.genesis.hash);
  }

  /**
   * Tries every frame that anybody sent, in order, for every receiver.
   *
   * @param {Relay["heard"]} heard
   * @param {Map<number, Uint8Array>} records of who sits or sat where
   * @returns {string[]} the texts it could read
   */
  read(heard, records) {
    return heard.flatMap(({ from, frame }) => {
      const record = records.get(from);
      if (!record) return [];
      const sender = readRecord(record);
      const { ik, kem } = sender;
      const keys = { ik, kem, mid: midOf(ik) };
      switch (frame.type) {
        case "message":
          return frame.wraps.flatMap(({ wrap }) =>
            this.#try(keys, (pair) => {
              const envelope = { body: frame.body, wrap };
              const opened = openMessage(this.#gh, keys, envelope, pair, this.#links);
              opened.commit();
              return "content" in opened ? textOf(opened.content) : "a sign";
            }),
          );
        case "pair":
          return this.#try(keys, (pair) => this.#payload(pair, frame.frame)).flat();
        case "kick":
          return frame.shares.flatMap((share) =>
            this.#try(keys, (pair) => this.#payload(pair, share.frame)).flat(),
          );
        default:
          return [];
      }
    });
  }

  /** @param {IncomingPair} pair @param {Uint8Array} frame @returns {string[]} */
  #payload(pair, frame) {
    const opened = pair.open(frame, this.#links);
    const payload = readPayload(opened.payload);
    opened.commit();
    switch (payload.type) {
      case "whisper":
        return [payload.text];
      case "share":
        return ["a new link"];
      case "answer":
        return payload.items.map(({ content }) => textOf(readContent(content)));
      case "sequel":
        return [textOf({ type: payload.kind, body: payload.body })];
      case "receipt":
      case "name":
        return [];
    }
  }

  /**
   * @template T
   * @param {import("../../../main/client/crypto/identity.js").PublicIdentity} sender
   * @param {(pair: IncomingPair) => T} open
   * @returns {T[]}
   */
  #try(sender, open) {
    const name = sender.ik.join();
    const pair = this.#pairs.get(name) ?? new IncomingPair(this.#gh, this.me, sender);
    this.#pairs.set(name, pair);
    try {
      return [open(pair)];
    } catch (error) {
      if (error instanceof UnopenableError) return [];
      throw error;
    }
  }
}

/** @param {Pick<import("../../../main/client/crypto/content.js").Content, "type" | "body">} content */
function textOf({ type, body }) {
  return TEXTS.includes(type) ? fromUtf8(body) : `a message of type ${type}`;
}

/** Who sits where, by the records the server keeps. @param {Relay} relay */
export function recordsOf(relay) {
  return new Map([...relay.room.seats].map(([slot, { record }]) => [slot, record]));
}

/**
 * A message that somebody made with its own keys, beside what its page says.
 *
 * @param {Relay} relay
 * @param {{person: number, key: string, text: string, to: number, roster: Uint8Array}} crime
 * @returns {import("../../../main/client/net/hot.js").MessageIn}
 */
export function handmade(relay, { person, key, text, to, roster }) {
  const random = chance(`handmade ${text}`);
  const me = makeIdentity(chance(`person ${person}`));
  const gh = relay.room.genesis.hash;
  const { ik, kem } = readRecord(relay.seat(to).record);
  const out = new OutgoingPair(gh, me, { ik, kem, mid: midOf(ik) }, random);
  const prev = new Uint8Array(16);
  const content = writeContent({ type: 1, n: 1, prev, roster, seen: [], body: toUtf8(text) });
  const { key: k, body, bind } = sealMessage(gh, me.mid, signMessage(gh, me, content), random);
  const link = linkKeys(readRoomKey(key).secret);
  const wrap = out.seal(k, { link, base: 1, bind });
  return { type: "message", seq: 1, from: person, body, wrap };
}
