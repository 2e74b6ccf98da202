import { concat } from "../../../main/client/bytes/bytes.js";
import { fromUtf8, toHex, toUtf8 } from "../../../main/client/bytes/encoding.js";
import { MalformedError } from "../../../main/client/bytes/reader.js";
import { TYPE, readContent } from "../../../main/client/crypto/content.js";
import { makeIdentity, midOf } from "../../../main/client/crypto/identity.js";
import { IncomingPair } from "../../../main/client/crypto/pair.js";
import { readRecord } from "../../../main/client/crypto/record.js";
import { rosterHash } from "../../../main/client/crypto/roster.js";
import { open, unpad } from "../../../main/client/crypto/sealing.js";
import { SIGNATURE } from "../../../main/client/crypto/signature.js";
import { UnopenableError } from "../../../main/client/crypto/unopenable.js";
import { fromServer } from "../../../main/client/net/control.js";
import { hotFromClient } from "../../../main/client/net/hot.js";
import { hex } from "../support/hex.js";
import { Spy } from "../support/spy.js";

/** @type {Witness | undefined} who looks on now: one life is lived at a time */
let watcher;

// no key may ever be used twice, and only the channels know which ones they use
const { open: openFrame } = IncomingPair.prototype;
IncomingPair.prototype.open = function (frame, ...rest) {
  const opened = openFrame.call(this, frame, ...rest);
  const commit = () => {
    opened.commit();
    watcher?.opens(this, frame);
  };
  return { ...opened, commit };
};

/** Types of messages that people write. @type {number[]} */
const SPOKEN = [TYPE.text, TYPE.action, TYPE.farewell];

/** @typedef {import("./tab.js").Tab} Tab */
/** @typedef {import("../../../main/client/room/state.js").Entry} Entry */

/**
 * Something that somebody said, and who may read it.
 *
 * @typedef {object} Said
 * @property {string} text unlike any other
 * @property {Entry["kind"]} kind
 * @property {Tab} by
 * @property {Set<string>} readers the mids of those for whom it was ever sealed
 * @property {Set<string>} due the mids of those for whom it was sealed under its number
 * @property {number} times how often it was said: who says again what may have got through, is heard twice
 * @property {number} n its number; 0 if it was never sealed
 * @property {string} roster the hash of the roster it names, in hex
 * @property {string} mid whom it was sealed by: somebody can be somebody else later
 */

/**
 * Sees what every page is handed, sends and shows, and tells what should not be.
 *
 * It can open what pages send because it knows the chance they were given.
 */
export class Witness {
  /** @type {Map<string, Said>} by text */
  said = new Map();
  /** @type {string[]} what was wrong */
  faults = [];
  /** How many messages did not reach somebody, and nobody is left who has them. */
  lost = 0;
  /** How many times it was looked whether somebody reads what it should. */
  checks = 0;
  /** @type {Set<string>} what people wanted */
  #orders = new Set();
  /** @type {Map<Tab, number>} how often each was warned */
  #warned = new Map();
  /** @type {Map<number, Tab>} who was given which slot */
  #slots = new Map();
  /** @type {Map<number, string>} the mids of who was given which slot */
  #mids = new Map();
  /** @type {Map<string, Uint8Array>} the keys of all who were given a seat, by mid */
  #keys = new Map();
  /** @type {Map<Tab, Set<string>>} the rosters each ever saw, by their hash in hex */
  #seen = new Map();
  /** @type {Map<number, Uint8Array>} records of who was given which slot */
  records = new Map();
  /** @type {Map<Tab, Map<string, Set<string>>>} what each shows: entry ids by text */
  #shown = new Map();
  /** @type {Map<Tab, Map<string, Entry>>} what each shows of itself, by id */
  #own = new Map();
  /** @type {Map<Tab, Set<number>>} slots that each was told are empty by now */
  #emptied = new Map();
  /** @type {{mid: string, readers: Set<string | undefined>}[]} messages that show nothing */
  #silent = [];
  /** @type {Map<IncomingPair, Set<string>>} what was opened with each channel */
  #opened = new Map();
  /** @type {Uint8Array} hash of the genesis */
  #gh = new Uint8Array();
  /** The nonce of the genesis, which is no secret. */
  #nonce = "";
  #server;

  /** @param {string} server what server there is: honest, losing or lying */
  constructor(server) {
    this.#server = server;
    watcher = this;
  }

  /** Whether the server tells the truth about the roster. */
  get #truthful() {
    return this.#server !== "lying";
  }

  /** @param {import("../../../main/client/crypto/genesis.js").Genesis} genesis */
  founded({ hash, bytes }) {
    this.#gh = hash;
    this.#nonce = toHex(bytes.slice(43));
  }

  /**
   * The server gave somebody a seat.
   *
   * @param {Tab} tab
   * @param {number} slot
   * @param {Uint8Array} record
   */
  seated(tab, slot, record) {
    this.#slots.set(slot, tab);
    const { ik } = readRecord(record);
    const mid = toHex(midOf(ik));
    this.#mids.set(slot, mid);
    this.#keys.set(mid, ik);
    this.records.set(slot, record);
  }

  /** A page hears something. @param {Tab} tab @param {string | Uint8Array} message */
  hears(tab, message) {
    if (typeof message !== "string" || !this.#truthful) return;
    const frame = fromServer.decode(message);
    const empty = this.#of(this.#emptied, tab, () => new Set());
    if (frame.type === "left") empty.add(frame.slot);
    if (frame.type === "kicked" && frame.target !== undefined) empty.add(frame.target);
  }

  /** A page is about to say something. @param {Pick<Said, "text" | "kind" | "by"> & {to?: string}} words `to`: the mid of whom it is for alone */
  says({ to, ...words }) {
    this.said.set(words.text, {
      ...words,
      readers: new Set(to ? [to] : []),
      due: new Set(to ? [to] : []),
      times: 1,
      n: 0,
      roster: "",
      mid: words.by.mid,
    });
  }

  /** A person says again what failed. @param {Entry} entry */
  saysAgain({ text = "" }) {
    const said = this.said.get(text);
    if (said) said.times++;
  }

  /** A person gives an order. @param {string} order */
  orders(order) {
    this.#orders.add(order);
  }

  /** A page sends something. @param {Tab} tab @param {string | Uint8Array} message */
  sends(tab, message) {
    if (typeof message === "string") return;
    for (const frame of hotFromClient.decode(message)) {
      if (frame.type !== "message") continue;
      const slots = frame.wraps.map(({ slot }) => slot);
      const content = this.content(tab, frame.body);
      if (SPOKEN.includes(content.type)) this.#sealed(tab, content, this.#readers(tab, slots));
      else
        this.#silent.push({
          mid: tab.mid,
          readers: new Set(slots.map((at) => this.#mids.get(at))),
        });
    }
  }

  /**
   * What a page shows has changed.
   *
   * @param {Tab} tab
   * @param {import("../../../main/client/room/state.js").RoomState} state
   * @param {import("../../../main/client/room/state.js").Change} change
   */
  changed(tab, { me, key }, change) {
    if (key) tab.keys.add(key);
    if (change.type === "entered" && me) {
      tab.mid = me.mid;
      tab.mids.add(me.mid);
    }
    if (change.type === "entered" || change.type === "roster") {
      this.#meets(tab, change.people);
      this.#sees(tab, change.people);
    }
    if (change.type === "entry-added" || change.type === "entry-changed") {
      this.shows(tab, change.entry);
      const { entry } = change;
      if (entry.from?.me) this.#of(this.#own, tab, () => new Map()).set(entry.id, entry);
      if (change.entry.notice) this.#notices(tab, change.entry.notice, change.entry.kind);
    }
    if (change.type === "ended") this.#goes(tab, change.ending);
  }

  /** A page shows these people. @param {Tab} tab @param {import("../../../main/client/room/state.js").Person[]} people */
  #meets({ name }, people) {
    const known = new Map([...this.#mids].map(([slot, mid]) => [mid, this.#slots.get(slot)?.name]));
    for (const { mid, alias } of people) {
      if (known.get(mid) !== alias) this.fault(`${name} shows ${alias}, who is nobody`);
    }
  }

  /** A page sees this roster. @param {Tab} tab @param {import("../../../main/client/room/state.js").Person[]} people */
  #sees(tab, people) {
    const keys = people.map(({ mid }) => this.#keys.get(mid) ?? new Uint8Array());
    this.#of(this.#seen, tab, () => new Set()).add(toHex(rosterHash(keys)));
  }

  /**
   * A page says what happened.
   *
   * @param {Tab} tab
   * @param {import("../../../main/client/room/state.js").Notice} notice
   * @param {Entry["kind"]} kind
   */
  #notices(tab, notice, kind) {
    const { type, who, by } = /** @type {Record<string, any>} */ (notice);
    if (kind === "warning") {
      this.#warned.set(tab, 1 + (this.#warned.get(tab) ?? 0));
      if (this.#server === "honest" && !this.#isTrue(tab, notice)) {
        this.fault(`${tab.name} is warned of nothing: ${type} ${who?.alias ?? ""}`);
      }
    }
    if (type === "kicked") this.#wanted(tab, `${by.alias} kicked ${who.alias}`);
    if (type === "locked" || type === "unlocked") this.#wanted(tab, `${by.alias} ${type}`);
  }

  /**
   * Whether there is reason for a warning although the server is honest: somebody who is asleep or
   * held up really sees another room, or can not give the new link.
   *
   * @param {Tab} tab
   * @param {import("../../../main/client/room/state.js").Notice} notice
   */
  #isTrue(tab, notice) {
    if (notice.type === "gap") return this.#isGap(tab, notice.who.mid);
    if (notice.type === "link-missing") return this.#isWithheld(tab);
    if (notice.type !== "roster-differs") return false;
    // what is on its way explains itself later
    if (tab.line?.down.waiting.length) return true;
    const other = [...this.#slots.values()].find(({ mids }) => mids.has(notice.who.mid));
    return other !== undefined && rosterOf(other) !== rosterOf(tab);
  }

  /** Whether nobody who could be asked gives somebody the link, or it is on its way. @param {Tab} tab */
  #isWithheld(tab) {
    return ![...this.#slots.values()].some(
      (other) =>
        other.state.key !== null &&
        sees(tab, other) &&
        sees(other, tab) &&
        [tab, other].every(({ reachable, idle }) => reachable && idle),
    );
  }

  /**
   * Whether somebody lacks what nobody who could be asked has.
   *
   * @param {Tab} tab
   * @param {string} who the mid of who said it
   */
  #isGap(tab, who) {
    const others = [...this.#slots.values()].filter(({ reachable }) => reachable);
    // a note or an ask is missed like any other message; who has it can not be seen from outside
    const gone = !others.some(({ mid }) => mid === who);
    if (gone && this.#silent.some(({ mid, readers }) => mid === who && readers.has(tab.mid))) {
      return true;
    }
    return [...this.said.values()].some(
      (said) =>
        said.mid === who &&
        said.due.has(tab.mid) &&
        !this.has(tab, said.text) &&
        !others.some((other) => other !== tab && this.#gives(other, said, tab)),
    );
  }

  /** A page says why it ended. @param {Tab} tab @param {import("../../../main/client/room/state.js").Ending} ending */
  #goes(tab, { kind, by, byMe, unsent = [] }) {
    const who = byMe ? tab.name : by;
    if (kind === "gone") this.#keeps(tab, unsent);
    if (kind === "kicked") this.#wanted(tab, `${who} kicked ${tab.name}`);
    if (kind === "stopped") this.#wanted(tab, `${who} stopped`);
  }

  /** A page that nobody wanted to end keeps what did not get out. @param {Tab} tab @param {string[]} unsent */
  #keeps(tab, unsent) {
    const own = this.#own.get(tab)?.values() ?? [];
    const texts = [...own].flatMap(({ state = "", text }) =>
      text && ["sending", "failed"].includes(state) ? [text] : [],
    );
    if (texts.sort().join() !== [...unsent].sort().join()) {
      this.fault(`${tab.name} keeps ${unsent}, but ${texts} did not get out`);
    }
  }

  /** @param {Tab} tab @param {string} order that it says somebody gave */
  #wanted({ name }, order) {
    if (!this.#orders.has(order)) this.fault(`${name} says ${order}, which nobody wanted`);
  }

  /**
   * For whom a page seals something. If the server lies about slots, then for all whom the page shows.
   *
   * @param {Tab} tab
   * @param {number[]} slots
   * @returns {string[]} their mids
   */
  #readers(tab, slots) {
    const seen = tab.state.members.filter(({ me }) => !me).map(({ mid }) => mid);
    if (!this.#truthful) return seen;
    return slots.map((slot) => {
      const mid = this.#mids.get(slot) ?? "";
      if (!seen.includes(mid) || this.#emptied.get(tab)?.has(slot)) {
        this.fault(`${tab.name} seals for ${this.#slots.get(slot)?.name}, who is not there`);
      }
      return mid;
    });
  }

  /**
   * A page has opened something, and used its key up.
   *
   * @param {IncomingPair} channel
   * @param {Uint8Array} frame
   */
  opens(channel, frame) {
    const opened = this.#of(this.#opened, channel, () => new Set());
    const name = toHex(frame.subarray(-32));
    if (opened.has(name)) this.fault("somebody opens a frame twice");
    opened.add(name);
  }

  /** A page shows something. @param {Tab} tab @param {Entry} entry */
  shows(tab, { id, kind, text, from, to }) {
    if (kind === "notice" || kind === "warning" || text === undefined) return;
    if (kind === "farewell" && text === "") return;
    if (from?.me) return;
    const said = this.said.get(text);
    if (!said) return this.fault(`${tab.name} shows what nobody said: ${text}`);
    const shown = this.#of(
      this.#of(this.#shown, tab, () => new Map()),
      text,
      () => new Set(),
    );
    if (shown.add(id).size > said.times) this.fault(`${tab.name} shows ${text} twice`);
    if (!said.by.mids.has(from?.mid ?? ""))
      this.fault(`${tab.name} shows ${text} as of ${from?.alias}`);
    if (kind !== said.kind) this.fault(`${tab.name} shows ${text} as ${kind}`);
    if (!meant(said, tab)) this.fault(`${tab.name} reads ${text}, which is not for it`);
    if (to && !tab.mids.has(to.mid)) this.fault(`${tab.name} shows ${text} as for ${to.alias}`);
  }

  /** Whether somebody ever showed a text, or said it. @param {Tab} tab @param {string} text */
  has(tab, text) {
    return this.said.get(text)?.by === tab || (this.#shown.get(tab)?.has(text) ?? false);
  }

  /**
   * Looks whether everybody here has all that was meant for it and that somebody here could give it.
   *
   * @param {Tab[]} tabs all who ever came
   * @param {boolean} [told] whether it is enough to have been warned
   */
  complete(tabs, told = false) {
    const here = tabs.filter((tab) => tab.here);
    for (const said of this.said.values()) {
      const { text, by, due } = said;
      this.checks += tabs.length;
      const own = by.state.entries.find((entry) => entry.text === text);
      if (own?.state === "failed") continue;
      for (const reader of here) {
        if (!due.has(reader.mid) || this.has(reader, text)) continue;
        if (reader.state.key === null) continue;
        if (told && (this.#warned.get(reader) ?? 0) > 0) continue;
        const giver = here.find((one) => this.#gives(one, said, reader));
        if (giver) this.fault(`${reader.name} lacks ${text}, which ${giver.name} has`);
        else this.lost++;
      }
    }
  }

  /**
   * Whether somebody has something, and may give it to somebody: not if it was somebody else then, nor if
   * it can not know who was there when it was said; and each must see that the other is here.
   *
   * @param {Tab} tab
   * @param {Said} said
   * @param {Tab} reader
   */
  #gives(tab, { text, kind, mid, readers, roster }, reader) {
    if (!sees(tab, reader) || !sees(reader, tab)) return false;
    if (tab.mid === mid) return true;
    if (kind === "whisper" || !this.#seen.get(tab)?.has(roster)) return false;
    return readers.has(tab.mid) && this.has(tab, text);
  }

  /**
   * Looks whether everybody here sees the room as it is.
   *
   * @param {Tab[]} here
   * @param {import("../support/relay.js").Relay} relay
   */
  agreed(here, { room }) {
    const seats = room ? [...room.seats.keys()] : [];
    const key = here.find(({ state }) => state.key !== null)?.state.key;
    const real = seats.map((slot) => this.#slots.get(slot)?.name).sort();
    for (const { name, state } of here) {
      // who was not given the new link by anybody it knows can not see who came by it
      if (state.key === null && !this.#couldBeGiven(here, state)) continue;
      const seen = state.members.map(({ alias }) => alias).sort();
      if (real.join() !== seen.join()) this.fault(`${name} sees ${seen}, but there are ${real}`);
      if (state.locked !== room?.locked) this.fault(`${name} sees another lock`);
      if (state.key !== key) this.fault(`${name} has another link`);
      for (const { text, state: sending } of state.entries) {
        if (sending === "sending") this.fault(`${name} still sends ${text}`);
      }
    }
  }

  /**
   * Looks whether somebody who kept its keys, and to whom the server gives all it ever heard, opens
   * what was not meant for it.
   *
   * @param {Tab} tab
   * @param {import("../support/relay.js").Relay} relay
   */
  spied(tab, { heard }) {
    const spy = new Spy(identityOf(tab), tab.keys, this.#gh);
    for (const text of spy.read(heard, this.records)) {
      const said = this.said.get(text);
      this.checks++;
      if (said && !meant(said, tab)) this.fault(`${tab.name} can open ${text}`);
    }
  }

  /**
   * Whether somebody whom a page shows has the link.
   *
   * @param {Tab[]} here
   * @param {import("../../../main/client/room/state.js").RoomState} state
   */
  #couldBeGiven(here, { members }) {
    const holders = here.filter(({ state }) => state.key !== null);
    return members.some(({ mid }) => holders.some((holder) => holder.mid === mid));
  }

  /** Looks whether nothing stays of a page that has ended. @param {Tab} tab */
  ended({ name, state: { entries, members, key, me }, waiting, made }) {
    const shows = entries.length > 0 || members.length > 0 || key !== null || me !== null;
    if (shows) this.fault(`${name} has ended and shows something`);
    if (waiting > 0) this.fault(`${name} has ended and waits`);
    const keys = made.filter(({ bytes }) => bytes.length >= 16 && bytes.some(Boolean));
    const secret = keys.filter(({ copy }) => toHex(copy) !== this.#nonce);
    if (secret.length > 0)
      this.fault(`${name} has ended and keeps keys: ${secret.map(({ copy }) => copy.length)}`);
  }

  /** Looks whether what each shows of somebody is in the order in which it was said. @param {Tab[]} tabs */
  ordered(tabs) {
    for (const tab of tabs) {
      /** @type {Map<string, number>} */
      const last = new Map();
      for (const { kind, text = "", from } of tab.state.entries) {
        const n = this.said.get(text)?.n ?? 0;
        if (!from || from.me || kind === "whisper" || n === 0) continue;
        if (n < (last.get(from.mid) ?? 0)) {
          this.fault(`${tab.name} shows ${text} too late`);
        }
        last.set(from.mid, n);
      }
    }
  }

  /** Writes down what should not be. @param {string} what */
  fault(what) {
    this.faults.push(what);
  }

  /**
   * @param {Tab} tab
   * @param {import("../../../main/client/crypto/content.js").Content} content
   * @param {string[]} readers
   */
  #sealed(tab, { n, roster, body }, readers) {
    const said = this.said.get(fromUtf8(body));
    if (!said || said.by !== tab) {
      if (body.length > 0) this.fault(`${tab.name} sends what it did not say`);
      return;
    }
    const again = said.n === n && said.mid === tab.mid;
    if (again && !this.#truthful) return;
    if (again && !readers.every((reader) => said.due.has(reader))) {
      this.fault(`${tab.name} seals ${said.text} for somebody new`);
    }
    if (!again) said.due = new Set(readers);
    said.n = n;
    said.roster = toHex(roster);
    said.mid = tab.mid;
    for (const reader of readers) said.readers.add(reader);
  }

  /**
   * Opens what a page sent: its key is among the chance that it was given.
   *
   * @param {Tab} tab
   * @param {Uint8Array} body
   */
  content({ made, mid }, body) {
    const context = concat(toUtf8("M"), this.#gh, hex(mid));
    for (let at = made.length - 1; at >= 0; at--) {
      const { copy } = made[at];
      if (copy.length !== 32) continue;
      try {
        const signed = unpad(open(copy, context, body));
        return readContent(signed.subarray(0, -SIGNATURE));
      } catch (error) {
        if (!(error instanceof UnopenableError || error instanceof MalformedError)) throw error;
      }
    }
    throw new Error("a body that nobody can open");
  }

  /**
   * @template K, V
   * @param {Map<K, V>} map
   * @param {K} key
   * @param {() => V} make
   */
  #of(map, key, make) {
    const found = map.get(key) ?? make();
    map.set(key, found);
    return found;
  }
}

/** Whether a page shows somebody. @param {Tab} tab @param {Tab} other */
function sees({ state }, other) {
  return state.members.some(({ mid }) => mid === other.mid);
}

/** Whom a page shows. @param {Tab} tab */
function rosterOf({ state }) {
  return state.members
    .map(({ mid }) => mid)
    .sort()
    .join();
}

/** Whether somebody may read something. @param {Said} said @param {Tab} tab */
function meant({ readers }, { mids }) {
  return [...mids].some((mid) => readers.has(mid));
}

/** The keys that somebody first came with, from the chance that it was given. @param {Tab} tab */
function identityOf({ made }) {
  const drawn = made.values();
  return makeIdentity((length) => {
    const { copy } = /** @type {{copy: Uint8Array}} */ (drawn.next().value);
    if (copy.length !== length) throw new Error("chance is not what it was");
    return copy.slice();
  });
}
