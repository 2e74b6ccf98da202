import { equal } from "../bytes/bytes.js";
import { toHex } from "../bytes/encoding.js";
import { KNOCK } from "../crypto/genesis.js";
import { Agreement } from "./agreement.js";
import { heed } from "./news.js";
import { admitParked, dropUnproved, reconcile } from "./reconciling.js";
import { Succession } from "./succession.js";

/** @typedef {import("./state.js").Person} Person */

/**
 * @typedef {object} Concerned what must be known of it at once
 * @property {(mid: string) => void} left somebody is not here any more
 * @property {() => void} came somebody may be here who does not know me
 * @property {() => void} fewer nothing more may be sent that was sealed before
 * @property {(peer: import("./roster.js").Peer) => void} back somebody has a connection again
 * @property {() => void} done an order of mine was carried out
 * @property {() => void} unsettled the link is not known: nobody knows for whom to seal
 * @property {() => void} settled it is known, or nobody can give it to me
 */

/**
 * Who is in the room with me, and under which link: takes in how it changes, shows it, and tells whom
 * it concerns.
 */
export class Company {
  #room;
  #transcript;
  #views;
  #apply;
  #concerned;
  #succession;
  /** @type {Person | undefined} who changed the link last */
  #changer;
  /** Whether the others see whom I see. */
  agreement;

  /**
   * @param {{room: import("./room.js").Room, transcript: import("./transcript.js").Transcript,
   *   views: import("./views.js").Views}} parts
   * @param {import("./place.js").World} world
   * @param {(change: import("./state.js").Change) => void} apply
   * @param {Concerned} concerned
   */
  constructor({ room, transcript, views }, world, apply, concerned) {
    this.#room = room;
    this.#transcript = transcript;
    this.#views = views;
    this.#apply = apply;
    this.#concerned = concerned;
    this.agreement = new Agreement(world, room.roster.hash, (mid) => this.#differs(mid));
    this.#succession = new Succession(room, world, {
      lacking: concerned.unsettled,
      settled: () => this.#succeeded(),
      givenUp: () => {
        transcript.warn({ type: "link-missing", by: this.#changer });
        concerned.settled();
      },
    });
    this.#see();
  }

  /**
   * Shows the room, and who is in it.
   *
   * @param {import("./entrance.js").Entered} entered
   */
  begin({ room, limits, ends, ghosts }) {
    const { policy, members, lifetime } = room.genesis;
    const most = members === 0 ? limits.members : Math.min(members, limits.members);
    this.#apply({
      type: "entered",
      people: room.people,
      key: /** @type {string} */ (room.keyring.roomKey),
      locked: room.locked,
      may: room.may,
      hostOnly: (policy & ~KNOCK) !== 0,
      rules: {
        end: ends,
        lifetime: lifetime * 1000,
        members: most,
        knock: room.hosts.knocking,
        passphrase: room.keyring.stretched.length > 0,
      },
      limits,
    });
    this.#warnOf(ghosts);
  }

  /**
   * Takes in what has changed in the room while I was away.
   *
   * @param {import("../net/control.js").Welcome} welcome
   * @param {import("./news.js").OwnLinks} ownLinks
   */
  returned(welcome, ownLinks) {
    const room = this.#room;
    const before = room.keyring.address;
    const { gone, back } = reconcile(room, welcome);
    const mine = ownLinks.get(toHex(room.keyring.address));
    const byMe = mine !== undefined && !room.keyring.complete && room.succeed(mine.secret);
    this.#changer = byMe ? room.me.person : undefined;
    for (const { person } of gone) {
      if (byMe && person.mid === mine.target?.mid) this.#removed(person, room.me.person);
      else this.#gone(person, "gone");
    }
    for (const { to } of back) to.renew();
    this.#apply({ type: "lock", locked: room.locked });
    this.#apply({ type: "may", may: room.may });
    this.#showKnocks();
    if (!equal(before, room.keyring.address)) this.#showKey(true);
    if (byMe) this.#succeeded();
    else if (room.keyring.complete) this.#admit();
    else this.#succession.look();
    this.#showRoster();
  }

  /** Waits for nothing: the connection is lost. */
  halt() {
    this.#succession.close();
  }

  /** Takes what a member gives me as a link: today's, or one before it. @param {Uint8Array} secret 16 bytes */
  take(secret) {
    if (!this.#succession.take(secret)) this.#room.keyring.recall(secret);
    secret.fill(0);
  }

  /** Waits for nothing any more. */
  close() {
    this.#succession.close();
    this.agreement.close();
  }

  /** Takes in that somebody's connection is lost, or there again. @param {import("../net/control.js").Away | import("../net/control.js").Back} frame */
  seat({ type, slot }) {
    const parked = this.#room.roster.parked.get(slot);
    if (parked) parked.away = type === "away";
    const peer = this.#room.roster.at(slot);
    if (!peer) return;
    peer.away = type === "away";
    this.#showRoster();
    if (peer.away) return;
    peer.to.renew();
    this.agreement.back(peer.person.mid);
    this.#concerned.back(peer);
  }

  /**
   * Takes in what has happened in the room.
   *
   * @param {import("./news.js").RoomFrame} frame
   * @param {import("./news.js").OwnLinks} ownLinks
   * @returns {import("./state.js").Ending | undefined} if it was the last thing
   */
  heed(frame, ownLinks) {
    const news = heed(this.#room, frame, ownLinks);
    this.#see();
    switch (news.type) {
      case "knocks":
        this.#showKnocks();
        if (news.answered) this.#concerned.done();
        return undefined;
      case "appointed":
        this.#showRoster();
        this.#apply({ type: "may", may: this.#room.may });
        this.#transcript.note({ type: "appointed", who: news.who });
        if (this.#room.hosts.isHost(this.#room.me.ik)) this.#concerned.done();
        return undefined;
      case "joined":
        this.#showRoster();
        this.#transcript.note({ type: "joined", who: news.who });
        return void this.#concerned.came();
      case "left":
        this.#gone(news.who, news.how);
        this.#concerned.fewer();
        return void this.#showRoster();
      case "kicked":
        this.#changer = news.by;
        if (news.who) this.#removed(news.who, news.by);
        this.#concerned.fewer();
        this.#showRoster();
        this.#showKnocks();
        this.#follow();
        if (news.by.me) this.#concerned.done();
        return undefined;
      case "unsettled":
        if (news.who) {
          this.#gone(news.who, "gone");
          this.#concerned.fewer();
          this.#showRoster();
        }
        this.#changer = undefined;
        return void this.#follow();
      case "policy":
        this.#apply({ type: "lock", locked: news.change === "lock" });
        this.#transcript.note({
          type: news.change === "lock" ? "locked" : "unlocked",
          by: news.by,
        });
        if (news.by.me) this.#concerned.done();
        return undefined;
      case "out":
        if (news.by.me) this.#concerned.done();
        return news.by.me
          ? { kind: news.kind, byMe: true }
          : { kind: news.kind, by: news.by.alias };
      case "ghost":
        return this.#warnOf(1);
      case "forged":
        return void this.#transcript.warn({ type: "forged", order: news.order });
      case "nothing":
        this.#apply({ type: "lock", locked: this.#room.locked });
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
    this.agreement.forget(mid);
    this.#concerned.left(mid);
  }

  /** The link has changed: shows the new one, or waits until somebody gives it to me. */
  #follow() {
    const { settled } = this.#succession;
    this.#showKey(true);
    this.#succession.look();
    if (this.#room.keyring.complete && settled) this.#announceLink();
  }

  /** Today's link is known again: so is who is here by right. */
  #succeeded() {
    for (const { person } of dropUnproved(this.#room)) this.#gone(person, "gone");
    this.#concerned.fewer();
    this.#admit();
    this.#showRoster();
    this.#showKey(false);
    this.#announceLink();
    this.#concerned.settled();
  }

  /** Lets in those who came while I could not see it. */
  #admit() {
    // what was said before the last of them came names a roster without it
    const { came, ghosts } = admitParked(this.#room, () => this.#see());
    for (const { person } of came) this.#transcript.note({ type: "joined", who: person });
    this.#warnOf(ghosts);
    this.#see();
  }

  /** Takes in who is here now. */
  #see() {
    const { roster } = this.#room;
    this.#views.see(roster);
    this.agreement.see(roster.hash);
  }

  #announceLink() {
    this.#transcript.note({ type: "link-changed", by: this.#changer });
  }

  #showRoster() {
    this.#apply({ type: "roster", people: this.#room.people });
  }

  #showKnocks() {
    this.#apply({ type: "knocks", knocks: this.#room.doorstep.knocks });
  }

  /** @param {boolean} rotated */
  #showKey(rotated) {
    this.#apply({ type: "link", key: this.#room.keyring.roomKey, rotated });
  }

  /** @param {number} ghosts */
  #warnOf(ghosts) {
    if (ghosts > 0) this.#transcript.warn({ type: "ghost" });
    return undefined;
  }

  /** @param {string} mid */
  #differs(mid) {
    const peer = this.#room.roster.find(mid);
    // without the new link I do not see who came in by it
    if (!peer || !this.#room.keyring.complete) return;
    this.#transcript.warn({ type: "roster-differs", who: peer.person });
  }
}
