import { equal } from "../bytes/bytes.js";
import { toHex } from "../bytes/encoding.js";
import { portions, writeAnswer } from "../crypto/answer.js";
import { lacks, readAsk } from "../crypto/ask.js";
import { writeShare } from "../crypto/payload.js";
import { UnopenableError } from "../crypto/unopenable.js";

/** A member's asks are answered so seldom at most, in ms. */
const PAUSE = 1000;

/**
 * @typedef {import("./roster.js").Peer} Peer
 * @typedef {import("../crypto/ask.js").Ask} Ask
 * @typedef {import("./archive.js").Kept} Kept
 */

/**
 * Answers what others ask, from what is kept: with what I said myself, and as a helper with what those
 * said who can not answer. Nobody is given what it was not meant to read.
 */
export class Answering {
  #room;
  #speaker;
  #archive;
  #views;
  #offer;
  #world;
  #again;
  /** @type {Map<Peer, {ask: Ask | undefined, timer: unknown}>} who was answered a moment ago, and asked again */
  #recent = new Map();

  /**
   * @param {Pick<import("./posts.js").Parts, "room" | "speaker" | "offer">
   *   & {archive: import("./archive.js").Archive, views: import("./views.js").Views}} parts
   * @param {Pick<import("./place.js").World, "setTimeout" | "clearTimeout">} world
   * @param {(peer: Peer) => void} again says once more what was for one alone, and may not have been opened
   */
  constructor({ room, speaker, archive, views, offer }, world, again) {
    this.#room = room;
    this.#speaker = speaker;
    this.#archive = archive;
    this.#views = views;
    this.#offer = offer;
    this.#world = world;
    this.#again = again;
  }

  /**
   * Takes in what a member that is here asks. Of what it asks within a moment only the last counts.
   *
   * @param {Peer} peer
   * @param {Uint8Array} body
   */
  asked(peer, body) {
    const ask = askIn(body);
    if (!ask) return;
    const recent = this.#recent.get(peer);
    if (recent) recent.ask = ask;
    else this.#answer(peer, ask);
  }

  /** Answers nothing more. */
  close() {
    for (const { timer } of this.#recent.values()) this.#world.clearTimeout(timer);
    this.#recent.clear();
  }

  /** @param {Peer} peer @param {Ask} ask */
  #answer(peer, ask) {
    const timer = this.#world.setTimeout(() => {
      const again = this.#recent.get(peer)?.ask;
      this.#recent.delete(peer);
      if (again && this.#isHere(peer)) this.#answer(peer, again);
    }, PAUSE);
    this.#recent.set(peer, { ask: undefined, timer });
    this.#meet(peer, ask);
    const helps = ask.helpers.some((mid) => equal(mid, this.#room.me.mid));
    const items = this.#itemsFor(peer, ask, helps);
    if (helps && ask.lacksLink) this.#share(peer);
    this.#prove(peer, items);
    this.#give(peer, portions(items));
  }

  /**
   * Sees to it that the asker can open the answer.
   *
   * @param {Peer} peer
   * @param {Ask} ask
   */
  #meet(peer, { lacksLink, entries }) {
    const mine = entries.find(({ mid }) => equal(mid, this.#room.me.mid));
    if (lacksLink) peer.to.renew(peer.from.link);
    else if (mine?.unopenable) peer.to.renew();
    if (lacksLink || mine?.unopenable) this.#again(peer);
  }

  /** Gives the new link, if I know it. @param {Peer} peer */
  #share(peer) {
    this.#send(peer, () => {
      const { keyring } = this.#room;
      return keyring.complete ? writeShare(keyring.newest.secret) : undefined;
    });
  }

  /**
   * Gives the links that strangers came by, unless it is the newest: the asker may never have had them.
   *
   * @param {Peer} peer
   * @param {import("../crypto/answer.js").Item[]} items
   */
  #prove(peer, items) {
    const { keyring } = this.#room;
    const records = items.flatMap(({ record }) => record ?? []);
    for (const link of new Set(records.map((record) => this.#room.linkOf(record)))) {
      if (link && link !== keyring.newest) this.#send(peer, () => writeShare(link.secret));
    }
  }

  /**
   * Gives one portion after the other: between them goes what people say.
   *
   * @param {Peer} peer
   * @param {import("../crypto/answer.js").Item[][]} left at least one portion, which may be empty
   */
  #give(peer, [items, ...left]) {
    const answer = () => writeAnswer({ base: peer.first, items });
    this.#send(peer, answer, () => {
      if (left.length > 0) this.#give(peer, left);
    });
  }

  /**
   * @param {Peer} peer
   * @param {() => Uint8Array | undefined} write
   * @param {() => void} [then]
   */
  #send(peer, write, then = () => {}) {
    this.#offer(
      {
        make: () => {
          const payload = this.#isHere(peer) ? write() : undefined;
          return payload ? this.#speaker.pair(peer, payload) : [];
        },
        accepted: then,
        // who is away or gone asks again if it comes back
        refused() {},
      },
      "behind",
    );
  }

  /**
   * @param {Peer} peer
   * @param {Ask} ask
   * @param {boolean} helps
   * @returns {import("../crypto/answer.js").Item[]}
   */
  #itemsFor(peer, { fromAll, entries }, helps) {
    const { me } = this.#room;
    const lacked = new Map(entries.map((entry) => [toHex(entry.mid), entry]));
    const introduced = new Set();
    const items = [];
    for (const kept of this.#archive.all) {
      const own = kept.mid === me.person.mid;
      const entry = lacked.get(kept.mid);
      if (entry && !lacks(entry, kept.n)) continue;
      if (!own && !(helps && this.#speakFor(kept.mid, fromAll))) continue;
      if (!this.#mayHave(peer, kept)) continue;
      const sender = own ? me : this.#room.roster.someone(kept.mid);
      if (!sender) continue;
      const stranger = !own && !entry && !introduced.has(kept.mid);
      introduced.add(kept.mid);
      const { seq, content, signature } = kept;
      items.push({
        ...(stranger ? { record: sender.record } : { mid: sender.mid }),
        seq,
        content,
        signature,
      });
    }
    return items;
  }

  /**
   * Whether I give what this sender said: because it can not, or because all are to be given.
   *
   * @param {string} mid
   * @param {boolean} fromAll
   */
  #speakFor(mid, fromAll) {
    return fromAll || (this.#room.roster.find(mid)?.away ?? true);
  }

  /**
   * What I said is for whom I sealed it; what others said, for who stood in the roster that they saw.
   *
   * @param {Peer} peer
   * @param {Kept} kept
   */
  #mayHave({ person: { mid } }, kept) {
    if (kept.mid === mid) return false;
    return kept.receivers ? kept.receivers.includes(mid) : this.#views.include(kept.roster, mid);
  }

  /** @param {Peer} peer */
  #isHere(peer) {
    return this.#room.roster.at(peer.slot) === peer && !peer.away;
  }
}

/** @param {Uint8Array} body @returns {Ask | undefined} if it is one */
function askIn(body) {
  try {
    return readAsk(body);
  } catch (error) {
    if (error instanceof UnopenableError) return undefined;
    throw error;
  }
}
