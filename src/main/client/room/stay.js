import { equal } from "../bytes/bytes.js";
import { toHex } from "../bytes/encoding.js";
import { Outbox } from "../net/outbox.js";
import { Pace } from "../net/pace.js";
import { Agreement } from "./agreement.js";
import { Answering } from "./answering.js";
import { Archive } from "./archive.js";
import { Conclusions } from "./conclusions.js";
import { Inbox } from "./inbox.js";
import { Moderation } from "./moderation.js";
import { heed } from "./news.js";
import { Notes } from "./notes.js";
import { Posts } from "./posts.js";
import { admitParked, dropUnproved, reconcile } from "./reconciling.js";
import { Recovery } from "./recovery.js";
import { Repair } from "./repair.js";
import { Speaker } from "./speaker.js";
import { Succession } from "./succession.js";
import { Views } from "./views.js";
import { Whispers } from "./whispers.js";

/** @typedef {import("./roster.js").Peer} Peer */
/** @typedef {import("./state.js").Person} Person */

/**
 * The part of a session between the welcome and the end: what comes in is shown, what is said goes out.
 * It lasts through lost connections, for as long as the seat is kept.
 */
export class Stay {
  room;
  posts;
  whispers;
  moderation;
  #apply;
  #transcript;
  #agreement;
  #inbox;
  #archive;
  #views = new Views();
  #repair;
  #answering;
  #recovery;
  #outbox;
  #succession;
  /** @type {Person | undefined} who changed the link that I was not given */
  #changer;

  /**
   * @param {import("./entrance.js").Entered} entered
   * @param {import("./place.js").World} world
   * @param {import("./transcript.js").Transcript} transcript
   * @param {(change: import("./state.js").Change) => void} apply
   */
  constructor({ room, limits }, world, transcript, apply) {
    const { random, now } = world;
    this.room = room;
    this.#apply = apply;
    this.#transcript = transcript;
    this.#outbox = new Outbox(new Pace(limits, now), world);
    this.#agreement = new Agreement(world, room.roster.hash, (mid) => this.#differs(mid));
    this.#succession = new Succession(room, world, {
      lacking: () => this.#outbox.hold(),
      settled: () => this.#succeeded(),
      givenUp: () => {
        transcript.warn({ type: "link-missing", by: this.#changer });
        this.#outbox.release();
      },
    });
    const archive = new Archive();
    const conclusions = new Conclusions(room, transcript, this.#agreement, archive);
    const voice = {
      room,
      speaker: new Speaker(room, archive, limits, random),
      conclusions,
      offer: this.#outbox.offer.bind(this.#outbox),
    };
    const notes = new Notes(voice);
    const parts = { ...voice, notes, transcript, archive, views: this.#views };
    this.#archive = archive;
    this.#repair = new Repair(parts, world);
    this.#answering = new Answering(parts, world);
    this.#recovery = new Recovery(room, transcript, conclusions, this.#repair);
    this.#inbox = new Inbox(room, transcript, {
      conclusions,
      repair: this.#repair,
      asked: (peer, body) => this.#answering.asked(peer, body),
      received: (peer, payload, seq) => this.#received(peer, payload, seq),
    });
    this.#see();
    this.posts = new Posts(parts);
    this.whispers = new Whispers(parts);
    this.moderation = new Moderation(parts, random);
  }

  /**
   * Shows the room, and says what waits.
   *
   * @param {import("./entrance.js").Entered} entered
   * @param {import("../net/outbox.js").Way} way
   */
  begin({ limits, ghosts }, way) {
    const { room } = this;
    this.#apply({
      type: "entered",
      people: room.people,
      key: /** @type {string} */ (room.keyring.roomKey),
      locked: room.locked,
      may: room.may,
      hostOnly: room.genesis.policy !== 0,
      limits,
    });
    this.#warnOf(ghosts);
    this.#outbox.open(way);
  }

  /** The connection is lost: what is said waits. */
  halt() {
    this.#repair.halt();
    this.#succession.close();
    this.#outbox.halt();
  }

  /**
   * Takes in what has changed in the room meanwhile, and says what waits.
   *
   * @param {import("../net/control.js").Welcome} welcome
   * @param {import("../net/outbox.js").Way} way
   */
  returned(welcome, way) {
    const { room, moderation } = this;
    const before = room.keyring.address;
    const { gone, back } = reconcile(room, welcome);
    const mine = moderation.ownLinks.get(toHex(room.keyring.address));
    const byMe = mine !== undefined && !room.keyring.complete && room.succeed(mine.secret.slice());
    this.#changer = byMe ? room.me.person : undefined;
    for (const { person } of gone) {
      if (byMe && person.mid === mine.target.mid) this.#removed(person, room.me.person);
      else this.#gone(person, "gone");
    }
    for (const { to } of back) to.renew();
    this.#apply({ type: "lock", locked: room.locked });
    if (!equal(before, room.keyring.address)) this.#showKey(true);
    if (byMe) this.#succeeded();
    else if (room.keyring.complete) this.#admit();
    else this.#succession.look();
    this.#showRoster();
    this.whispers.returned();
    this.#repair.mend();
    this.#outbox.open(way);
  }

  /**
   * @param {import("../net/connection.js").Frame} frame
   * @returns {import("./state.js").Ending | undefined} if it was the last one
   */
  receive(frame) {
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
        return void this.#seat(frame);
      case "joined":
      case "left":
      case "kicked":
      case "policy":
      case "stopped":
        return this.#heed(frame);
      default:
        return undefined;
    }
  }

  /**
   * Says what waited in another seat of mine, that was given up.
   *
   * @param {Stay} former
   */
  takeOver({ posts, whispers }) {
    const waiting = this.#transcript.entries.filter(({ state }) => state === "sending");
    for (const entry of waiting) {
      if (posts.mayBeSent(entry.id) || whispers.mayBeSent(entry.id)) {
        this.#transcript.failed(entry.id, "unsure");
      } else if (entry.kind === "whisper") this.whispers.resume(entry);
      else this.posts.resume(entry);
    }
  }

  /** Says again what failed. @param {string} id of its entry */
  retry(id) {
    const entry = this.#transcript.find(id);
    if (entry?.state !== "failed" || entry.text === undefined) return;
    this.#transcript.change(id, { state: "sending", why: undefined });
    if (entry.kind === "whisper") this.whispers.resume(entry);
    else this.posts.resume(entry);
  }

  /** Ends it, and overwrites all keys. */
  close() {
    this.#outbox.close();
    this.#succession.close();
    this.#agreement.close();
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
      case "whisper":
        return this.whispers.heard(peer, payload, seq);
      case "receipt":
        return this.whispers.seen(peer.person.mid, payload.w);
      case "share":
        return void this.#succession.take(payload.secret);
      case "answer":
        return this.#recovery.take(peer, payload);
    }
  }

  /** @param {import("../net/control.js").Away | import("../net/control.js").Back} frame */
  #seat({ type, slot }) {
    const parked = this.room.roster.parked.get(slot);
    if (parked) parked.away = type === "away";
    const peer = this.room.roster.at(slot);
    if (!peer) return;
    peer.away = type === "away";
    this.#showRoster();
    if (peer.away) return;
    peer.to.renew();
    this.whispers.back(peer.person.mid);
    this.#agreement.back(peer.person.mid);
    this.#repair.back(peer);
  }

  /**
   * @param {import("./news.js").RoomFrame} frame
   * @returns {import("./state.js").Ending | undefined}
   */
  #heed(frame) {
    const news = heed(this.room, frame, this.moderation.ownLinks);
    this.#see();
    switch (news.type) {
      case "joined":
        this.#showRoster();
        return void this.#transcript.note({ type: "joined", who: news.who });
      case "left":
        this.#gone(news.who, news.how);
        this.#outbox.renew();
        return void this.#showRoster();
      case "kicked":
        this.#changer = news.by;
        this.#removed(news.who, news.by);
        this.#outbox.renew();
        this.#showRoster();
        this.#follow();
        if (news.by.me) this.#outbox.accept();
        return undefined;
      case "unsettled":
        this.#changer = undefined;
        return void this.#follow();
      case "policy":
        this.#apply({ type: "lock", locked: news.change === "lock" });
        this.#transcript.note({
          type: news.change === "lock" ? "locked" : "unlocked",
          by: news.by,
        });
        if (news.by.me) this.#outbox.accept();
        return undefined;
      case "out":
        if (news.by.me) this.#outbox.accept();
        return news.by.me
          ? { kind: news.kind, byMe: true }
          : { kind: news.kind, by: news.by.alias };
      case "ghost":
        return this.#warnOf(1);
      case "forged":
        return void this.#transcript.warn({ type: "forged", order: news.order });
      case "nothing":
        return undefined;
    }
  }

  /**
   * Somebody is not here any more.
   *
   * @param {Person} who
   * @param {"left" | "timed-out" | "gone"} how
   */
  #gone(who, how) {
    this.#forget(who);
    this.#transcript.note({ type: how, who });
  }

  /**
   * @param {Person} who
   * @param {Person} by
   */
  #removed(who, by) {
    this.#forget(who);
    this.#transcript.note({ type: "kicked", who, by });
  }

  /** @param {Person} who */
  #forget({ mid }) {
    this.#agreement.forget(mid);
    this.whispers.left(mid);
  }

  /** The link has changed: shows the new one, or waits until somebody gives it to me. */
  #follow() {
    const { settled } = this.#succession;
    this.#showKey(true);
    this.#succession.look();
    if (this.room.keyring.complete && settled) this.#announceLink();
  }

  /** Today's link is known again: so is who is here by right. */
  #succeeded() {
    for (const { person } of dropUnproved(this.room)) this.#gone(person, "gone");
    this.#outbox.renew();
    this.#admit();
    this.#showRoster();
    this.#showKey(false);
    this.#announceLink();
    this.#outbox.release();
  }

  /** Lets in those who came while I could not see it. */
  #admit() {
    const { came, ghosts } = admitParked(this.room);
    for (const { person } of came) this.#transcript.note({ type: "joined", who: person });
    this.#warnOf(ghosts);
    this.#see();
  }

  /** Takes in who is here now. */
  #see() {
    const { roster } = this.room;
    this.#views.see(roster);
    this.#agreement.see(roster.hash);
  }

  #announceLink() {
    this.#transcript.note({ type: "link-changed", by: this.#changer });
  }

  #showRoster() {
    this.#apply({ type: "roster", people: this.room.people });
  }

  /** @param {boolean} rotated */
  #showKey(rotated) {
    this.#apply({ type: "link", key: this.room.keyring.roomKey, rotated });
  }

  /** @param {number} ghosts */
  #warnOf(ghosts) {
    if (ghosts > 0) this.#transcript.warn({ type: "ghost" });
    return undefined;
  }

  /** @param {string} mid */
  #differs(mid) {
    const peer = this.room.roster.find(mid);
    // without the new link I do not see who came in by it
    if (!peer || !this.room.keyring.complete) return;
    this.#transcript.warn({ type: "roster-differs", who: peer.person });
  }
}
