import { toUtf8 } from "../bytes/encoding.js";
import { TYPE } from "../crypto/content.js";
import { Outbox } from "../net/outbox.js";
import { Pace } from "../net/pace.js";
import { Amendments } from "./amendments.js";
import { Answering } from "./answering.js";
import { Archive } from "./archive.js";
import { Company } from "./company.js";
import { Conclusions } from "./conclusions.js";
import { Diary } from "./diary.js";
import { Inbox } from "./inbox.js";
import { Moderation } from "./moderation.js";
import { Names } from "./names.js";
import { Notes } from "./notes.js";
import { Posts } from "./posts.js";
import { Recovery } from "./recovery.js";
import { Repair } from "./repair.js";
import { Speaker } from "./speaker.js";
import { Typing } from "./typing.js";
import { Views } from "./views.js";
import { Whispers } from "./whispers.js";

/** @typedef {import("./roster.js").Peer} Peer */

/**
 * The part of a session between the welcome and the end: what comes in is shown, what is said goes out.
 * It lasts through lost connections, for as long as the seat is kept.
 */
export class Stay {
  room;
  posts;
  whispers;
  moderation;
  amendments;
  names;
  typing;
  #transcript;
  #company;
  #inbox;
  #archive;
  #repair;
  #answering;
  #recovery;
  #conclusions;
  #diary;
  #renamed;
  #outbox;

  /**
   * @param {import("./entrance.js").Entered} entered
   * @param {import("./place.js").World} world
   * @param {import("./transcript.js").Transcript} transcript
   * @param {import("./chronicle.js").Chronicle} chronicle
   * @param {(change: import("./state.js").Change) => void} apply
   */
  constructor({ room, limits }, world, transcript, chronicle, apply) {
    const { random, now } = world;
    this.room = room;
    this.#transcript = transcript;
    this.#outbox = new Outbox(new Pace(limits, now), world);
    const views = new Views();
    this.#company = new Company({ room, transcript, views }, world, apply, {
      left: (mid) => {
        this.whispers.left(mid);
        this.typing.heard(mid, false);
      },
      came: () => this.names.tell(),
      fewer: () => {
        this.#outbox.renew();
        this.#repair.look();
      },
      back: (peer) => this.#back(peer),
      done: () => this.#outbox.accept(),
      unsettled: () => {
        this.#outbox.hold();
        this.#repair.look();
      },
      settled: () => {
        this.#outbox.release();
        // who could not be proved until now was not heard
        this.#repair.mend();
        this.names.tell();
      },
    });
    const { lifetime } = room.genesis;
    const archive = lifetime === 0 ? new Archive() : new Archive(lifetime * 1000, now);
    const renamed = () => apply({ type: "roster", people: room.people });
    const { agreement } = this.#company;
    const conclusions = new Conclusions(room, transcript, agreement, archive, chronicle, renamed);
    this.#conclusions = conclusions;
    const diary = new Diary(now, room.since);
    this.#diary = diary;
    this.#renamed = renamed;
    const voice = {
      room,
      speaker: new Speaker(room, archive, limits, world),
      conclusions,
      offer: this.#outbox.offer.bind(this.#outbox),
    };
    const notes = new Notes(voice);
    const parts = { ...voice, notes, transcript, archive, views, chronicle, diary };
    this.names = new Names(parts, renamed, apply);
    this.typing = new Typing(parts, world, apply);
    this.#archive = archive;
    this.#repair = new Repair(parts, world);
    this.#answering = new Answering(parts, world, (peer) => {
      this.whispers.back(peer.person.mid);
      this.names.again(peer);
    });
    this.#recovery = new Recovery({ ...parts, repair: this.#repair });
    this.#inbox = new Inbox(room, transcript, {
      conclusions,
      repair: this.#repair,
      signed: ({ person }, { typing }) => this.typing.heard(person.mid, typing),
      asked: (peer, body) => this.#answering.asked(peer, body),
      received: (peer, payload, seq) => this.#received(peer, payload, seq),
    });
    this.posts = new Posts(parts);
    this.whispers = new Whispers(parts, world);
    this.amendments = new Amendments({ ...parts, whispers: this.whispers }, apply);
    this.moderation = new Moderation(parts, random);
  }

  /**
   * Shows the room, and says what waits.
   *
   * @param {import("./entrance.js").Entered} entered
   * @param {import("../net/outbox.js").Way} way
   */
  begin(entered, way) {
    this.#company.begin(entered);
    this.#outbox.open(way);
  }

  /** The connection is lost: what is said waits. */
  halt() {
    this.whispers.halt();
    this.typing.close();
    this.#repair.halt();
    this.#company.halt();
    this.#outbox.halt();
    this.#diary.lost();
  }

  /**
   * Takes in what has changed in the room meanwhile, and says what waits.
   *
   * @param {import("../net/control.js").Welcome} welcome
   * @param {import("../net/outbox.js").Way} way
   */
  returned(welcome, way) {
    this.#diary.heard(welcome.seq);
    this.#company.returned(welcome, this.moderation.ownLinks);
    this.whispers.returned();
    this.names.tell();
    this.#repair.mend();
    this.#outbox.open(way);
  }

  /**
   * @param {import("../net/connection.js").Frame} frame
   * @returns {import("./state.js").Ending | undefined} if it was the last one
   */
  receive(frame) {
    this.#diary.heard("seq" in frame ? frame.seq : undefined);
    switch (frame.type) {
      case "message":
        return void this.#inbox.message(frame);
      case "pair":
        return void this.#inbox.pair(frame);
      case "ack":
        return void this.#outbox.accept(frame.ref, frame.seq);
      case "refused":
        return void this.#outbox.refuse(frame.ref, frame.reason, frame.retryAfter);
      case "away":
      case "back":
        return void this.#company.seat(frame);
      case "knock":
      case "withdrawn":
      case "appointed":
      case "joined":
      case "left":
      case "kicked":
      case "policy":
      case "stopped":
        return this.#company.heed(frame, this.moderation.ownLinks);
      default:
        return undefined;
    }
  }

  /**
   * Says what waited in another seat of mine, that was given up, if I can still say it.
   *
   * @param {Stay} former
   */
  takeOver({ posts, whispers, names, amendments }) {
    amendments.giveUp();
    if (names.wanted !== undefined) this.names.take(names.wanted);
    const waiting = this.#transcript.entries.filter(({ state }) => state === "sending");
    for (const entry of waiting) {
      if (posts.mayBeSent(entry.id) || whispers.mayBeSent(entry.id)) {
        this.#transcript.failed(entry.id, "unsure");
      } else if (entry.kind === "whisper") this.whispers.resume(entry);
      else this.posts.resume(entry);
    }
  }

  /**
   * Who has seen what I said, and who has not.
   *
   * @param {string} id of its entry
   */
  seenBy(id) {
    return this.#conclusions.seenBy(id);
  }

  /** Says again what failed, or takes it back again. @param {string} id of its entry */
  retry(id) {
    const entry = this.#transcript.find(id);
    if (entry?.takingBack === "failed") this.amendments.takeBackAgain(id);
    if (entry?.state !== "failed" || entry.text === undefined) return;
    this.#transcript.change(id, { state: "sending", why: undefined });
    if (entry.kind === "whisper") this.whispers.resume(entry);
    else this.posts.resume(entry);
  }

  /** Ends it, and overwrites all keys. */
  close() {
    this.#outbox.close();
    this.whispers.halt();
    this.typing.close();
    this.#company.close();
    this.#repair.close();
    this.#answering.close();
    this.#archive.wipe();
    this.moderation.close();
    this.room.wipe();
  }

  /**
   * @param {Peer} peer
   * @param {import("../crypto/payload.js").Payload} payload
   * @param {number} seq
   */
  #received(peer, payload, seq) {
    switch (payload.type) {
      case "whisper": {
        const { w, text } = payload;
        return this.whispers.heard(peer, { w, type: TYPE.text, body: toUtf8(text) }, seq);
      }
      case "sequel": {
        const { w, kind, body } = payload;
        return this.whispers.heard(peer, { w, type: kind, body }, seq);
      }
      case "name":
        return this.#named(peer, payload);
      case "receipt":
        return this.whispers.seen(peer.person.mid, payload.w);
      case "share":
        return this.#company.take(payload.secret);
      case "answer":
        return this.#recovery.take(peer, payload);
    }
  }

  /** Somebody had another name before I came. @param {Peer} peer @param {{n: number, alias: string}} name */
  #named(peer, { n, alias }) {
    if (!this.room.roster.rename(peer, alias, n)) return;
    this.#renamed();
  }

  /** Somebody has a connection again. @param {Peer} peer */
  #back(peer) {
    this.whispers.back(peer.person.mid);
    this.names.again(peer);
    this.#repair.back(peer);
  }
}
