import { writeAsk } from "../crypto/ask.js";
import { TYPE } from "../crypto/content.js";
import { countOf } from "./ranges.js";
import { silent } from "./silent.js";

/** How long the first ask waits for more reasons to ask, in ms. */
const MOMENT = 300;
/** So much longer is each next pause, up to a longest, in ms. */
const GROWTH = 4;
const LONGEST = 30_000;
/** When nothing was asked for so long, pauses begin anew, in ms. */
const CALM = 60_000;
/** How long helpers have to answer, and to go on answering, in ms. */
const PATIENCE = 3000;
/** How many are asked for more than what they said themselves. */
const HELPERS = 2;
/** Rounds after which a channel should have begun anew, and nobody should know of more after a lost connection. */
const ROUNDS = 2;
/** Searches for the same thing, if somebody who may have it does not answer: frames can be lost. */
const SEARCHES = 3;
/**
 * How long it is hoped that somebody has it who is away, or whose lost connection nobody has noticed yet:
 * a little longer than the silence and the grace time, in ms.
 */
const HOPE = 120_000;
/** All are asked once more for what stayed missing, so long after, in ms: the network may be better then. */
const LATER = 60_000;
/** How often in a row, if nothing comes of it; each time LATER is so much longer. */
const TRIES = 2;
const PATIENTLY = 3;

/** @typedef {import("./roster.js").Peer} Peer */

/**
 * One asking, until nothing is missing or all were asked.
 *
 * @typedef {object} Search
 * @property {Set<Peer>} first the helpers of the first round
 * @property {Set<Peer>} helpers those who were asked for all
 * @property {Set<Peer>} silent those of them who have not answered
 * @property {number} rounds
 */

/**
 * Asks the others for what I missed: after a lost connection, and when something is missing or can
 * not be opened. Nobody can make me ask often: the pauses grow.
 */
export class Repair {
  #room;
  #parts;
  #transcript;
  #archive;
  #diary;
  #offer;
  #notes;
  #world;
  /** @type {Search | undefined} */
  #search;
  /** @type {unknown} of the next ask, or of the patience with this one */
  #timer;
  #waits = false;
  #pauses = 0;
  #searches = 0;
  #ended = -Infinity;
  /** @type {Set<Peer>} who sends what I can not open */
  #unopenable = new Set();
  /** @type {Set<Peer>} who may know of something that I do not know is missing, and was not asked */
  #unasked = new Set();
  /** @type {Set<Peer>} who was asked, and has not answered */
  #unanswered = new Set();
  /** @type {{count: number, from: Set<import("./state.js").Person>}} what came since I am back */
  #fetched = { count: 0, from: new Set() };
  #returned = false;
  /** @type {{peer: Peer, gap: import("./ranges.js").Range}[]} what nobody had, and is to be told */
  #gaps = [];
  /** @type {unknown} of the hope that somebody who is away has it */
  #hope;
  /** @type {unknown} of asking once more for what stayed missing */
  #later;
  #tries = 0;
  /** @type {Uint8Array | undefined} address of a link that nobody could give me */
  #vain;

  /**
   * @param {Pick<import("./posts.js").Parts, "room" | "speaker" | "notes" | "transcript" | "offer">
   *   & {conclusions: import("./conclusions.js").Conclusions,
   *   archive: import("./archive.js").Archive, diary: import("./diary.js").Diary}} parts
   * @param {import("./place.js").World} world
   */
  constructor({ room, speaker, notes, conclusions, transcript, archive, diary, offer }, world) {
    this.#room = room;
    this.#parts = { speaker, conclusions };
    this.#notes = notes;
    this.#transcript = transcript;
    this.#archive = archive;
    this.#diary = diary;
    this.#offer = offer;
    this.#world = world;
  }

  /** Asks everybody: I was away. */
  mend() {
    this.halt();
    this.#pauses = 0;
    this.#unasked = new Set(this.#room.roster.peers);
    this.#unanswered.clear();
    this.#returned = true;
    this.#vain = undefined;
    this.look();
  }

  /** Asks somebody who is back, if it may have what I miss, or could not answer before. @param {Peer} peer */
  back(peer) {
    if (this.#gaps.length > 0 || this.#unanswered.has(peer)) this.#unasked.add(peer);
    this.#vain = undefined;
    this.look();
  }

  /** Waits for nothing: there is no connection, or none any more. */
  halt() {
    this.#world.clearTimeout(this.#timer);
    this.#world.clearTimeout(this.#later);
    this.#waits = false;
    this.#search = undefined;
  }

  /** Waits for nothing any more. */
  close() {
    this.halt();
    this.#world.clearTimeout(this.#hope);
    this.#gaps = [];
  }

  /** Says that something in a member's name could not be opened. @param {Peer} peer */
  unopenable(peer) {
    this.#unopenable.add(peer);
  }

  /** Says that a frame of a member was good. @param {Peer} peer */
  opened(peer) {
    this.#unopenable.delete(peer);
  }

  /**
   * Says that somebody has answered.
   *
   * @param {Peer} peer
   * @param {number} fetched how many messages it gave that are new to me
   */
  answered(peer, fetched) {
    peer.hearing.disclaim();
    if (fetched > 0) {
      this.#fetched.count += fetched;
      this.#fetched.from.add(peer.person);
      this.#tries = 0;
    }
    this.#unanswered.delete(peer);
    this.#search?.silent.delete(peer);
    if (fetched > 0 && this.#waits && this.#search) this.#wait(this.#search);
    else this.look();
  }

  /** Looks whether something is missing: then it will be asked for. */
  look() {
    if (this.#search || this.#waits) return;
    if (!this.#wanted) return this.#tellGaps();
    const calm = this.#world.now() - this.#ended > CALM;
    if (calm) this.#pauses = 0;
    const pause = Math.min(MOMENT * GROWTH ** this.#pauses++, LONGEST);
    this.#after(pause, () => {
      if (!this.#wanted) return;
      for (const { hearing } of this.#room.roster.everyone) hearing.seek();
      this.#search = { first: new Set(), helpers: new Set(), silent: new Set(), rounds: 0 };
      this.#ask(this.#search);
    });
  }

  get #wanted() {
    const { keyring } = this.#room;
    return (
      this.#incomplete ||
      (!keyring.complete && keyring.address !== this.#vain) ||
      this.#unopenable.size > 0 ||
      this.#here.some((peer) => this.#unasked.has(peer))
    );
  }

  get #incomplete() {
    const { everyone, past } = this.#room.roster;
    const incomplete = everyone.some(({ hearing }) => hearing.incomplete);
    // who is here will say more, or is asked by somebody
    return incomplete || past.some(({ hearing }) => hearing.doubtful);
  }

  /** Who can answer. */
  get #here() {
    return this.#room.roster.peers.filter(({ away }) => !away);
  }

  /** @param {Search} search */
  #ask(search) {
    const left = this.#here.filter((peer) => !search.helpers.has(peer));
    const others = left.filter((peer) => !search.first.has(peer));
    const chosen = this.#choose(others.length > 0 ? others : left);
    if (chosen.length === 0) return this.#finish(search);
    const fromAll = search.rounds++ > 0;
    // who answers only as one of all has not helped
    const owing = this.#here.filter((peer) => search.silent.has(peer));
    const helpers = [...new Set([...owing, ...chosen])];
    for (const helper of helpers) {
      (fromAll ? search.helpers : search.first).add(helper);
      search.silent.add(helper);
    }
    const write = () => {
      // nothing is asked any more that was not asked in time
      if (this.#search !== search) return undefined;
      this.#beginAnew();
      for (const peer of this.#here) {
        this.#unasked.delete(peer);
        this.#unanswered.add(peer);
      }
      return this.#write(helpers, fromAll);
    };
    const item = silent(this.#parts, TYPE.ask, write, {
      accepted: () => {
        this.#notes.correct();
        if (this.#search === search) this.#wait(search);
      },
      refused: () => {
        if (this.#search === search) this.#finish(search);
      },
    });
    this.#offer(item, "ahead");
  }

  /**
   * @param {Peer[]} helpers
   * @param {boolean} fromAll
   */
  #write(helpers, fromAll) {
    const { roster, keyring } = this.#room;
    return writeAsk({
      lacksLink: !keyring.complete,
      fromAll,
      helpers: helpers.map(({ mid }) => mid),
      entries: roster.everyone.map((peer) => ({
        mid: peer.mid,
        unopenable: this.#unopenable.has(peer),
        ...peer.hearing.lacking,
      })),
    });
  }

  /** Who can not be opened may not be able to open me; and who knows a newer link sees which I know. */
  #beginAnew() {
    const all = !this.#room.keyring.complete;
    for (const peer of this.#here) if (all || this.#unopenable.has(peer)) peer.to.renew();
  }

  /** @param {Search} search */
  #wait(search) {
    this.#after(PATIENCE, () => {
      const others = this.#here.some((peer) => !search.first.has(peer));
      const early =
        search.rounds < ROUNDS && ((this.#returned && others) || this.#unopenable.size > 0);
      const silent = this.#here.some((peer) => search.silent.has(peer));
      const { complete } = this.#room.keyring;
      if (silent || early || this.#incomplete || !complete) this.#ask(search);
      else this.#finish(search);
    });
  }

  /**
   * All who are here were asked. What was missing all the time stays missing, and is told; unless somebody
   * did not answer, then it is tried again.
   *
   * @param {Search} search
   */
  #finish(search) {
    const { roster, keyring } = this.#room;
    this.#search = undefined;
    this.#ended = this.#world.now();
    const silent = this.#here.filter((peer) => search.silent.has(peer));
    if ((silent.length > 0 || this.#unopenable.size > 0) && ++this.#searches < SEARCHES) {
      for (const peer of silent) this.#unasked.add(peer);
      return this.look();
    }
    this.#searches = 0;
    this.#vain = keyring.complete ? undefined : keyring.address;
    const unopenable = this.#unopenable.size > 0;
    for (const peer of roster.everyone) {
      this.#gaps.push(...peer.hearing.giveUp().map((gap) => ({ peer, gap })));
    }
    if (this.#gaps.length > 0 || unopenable || this.#tries > 0) this.#askLater();
    for (const peer of this.#unopenable) {
      if (this.#here.includes(peer)) {
        this.#transcript.warn({ type: "unopenable", who: peer.person });
      }
    }
    this.#unopenable.clear();
    const { count, from } = this.#fetched;
    if (this.#returned && count > 0) {
      this.#transcript.note({ type: "fetched", count, from: [...from] });
    }
    this.#fetched = { count: 0, from: new Set() };
    // who was away when I asked is asked when it is back
    this.#returned = this.#unasked.size > 0;
    this.look();
  }

  /** Asks all once more, when frames may get through that were lost until now. */
  #askLater() {
    this.#world.clearTimeout(this.#later);
    if (this.#tries >= TRIES) {
      this.#tries = 0;
      return;
    }
    this.#later = this.#world.setTimeout(
      () => {
        for (const peer of this.#here) this.#unasked.add(peer);
        this.look();
      },
      LATER * PATIENTLY ** this.#tries++,
    );
  }

  /** Tells what is missing for good: not as long as somebody who may have it could not answer. */
  #tellGaps() {
    if (this.#gaps.length === 0) return;
    const { peers } = this.#room.roster;
    if (peers.some((peer) => peer.away || this.#unanswered.has(peer))) {
      this.#hope ??= this.#world.setTimeout(() => this.#despair(), HOPE);
    } else this.#despair();
  }

  #despair() {
    this.#world.clearTimeout(this.#hope);
    this.#hope = undefined;
    for (const { peer, gap } of this.#gaps.splice(0)) {
      for (const range of peer.hearing.missing(gap)) this.#tellGap(peer, range);
    }
  }

  /**
   * @param {Peer} peer
   * @param {import("./ranges.js").Range} gap
   */
  #tellGap({ person: who }, gap) {
    const before = this.#archive.find(who.mid, gap.from - 1)?.seq ?? this.#room.since;
    const after = this.#archive.find(who.mid, gap.to + 1)?.seq;
    const when = this.#diary.between(before, after);
    const notice = /** @type {const} */ ({ type: "gap", who, count: countOf([gap]), when });
    this.#transcript.insert({ kind: "warning", notice, at: when.to }, after);
  }

  /** Some of these, by chance; of those who are here longer, because they heard more. @param {Peer[]} peers */
  #choose(peers) {
    const left = peers.slice(0, Math.max(HELPERS, Math.ceil(peers.length / 2)));
    const chosen = [];
    while (left.length > 0 && chosen.length < HELPERS) {
      const [high, low] = this.#world.random(2);
      chosen.push(...left.splice(((high << 8) | low) % left.length, 1));
    }
    return chosen;
  }

  /** @param {number} ms @param {() => void} run */
  #after(ms, run) {
    this.#world.clearTimeout(this.#timer);
    this.#waits = true;
    this.#timer = this.#world.setTimeout(() => {
      this.#waits = false;
      run();
    }, ms);
  }
}
