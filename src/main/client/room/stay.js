import { Agreement } from "./agreement.js";
import { Inbox } from "./inbox.js";
import { Moderation } from "./moderation.js";
import { heed } from "./news.js";
import { Posts } from "./posts.js";
import { Speaker } from "./speaker.js";
import { Transcript } from "./transcript.js";

/**
 * The part of a session between the welcome and the end: what comes in is shown, what is said goes out.
 */
export class Stay {
  room;
  posts;
  moderation;
  #connection;
  #apply;
  #transcript;
  #agreement;
  #inbox;

  /**
   * @param {import("./entrance.js").Entered} entered
   * @param {import("../net/connection.js").Connection} connection
   * @param {import("./place.js").World} world
   * @param {{apply: (change: import("./state.js").Change) => void,
   *   state: () => import("./state.js").RoomState}} page
   */
  constructor({ room, limits }, connection, world, { apply, state }) {
    const { random } = world;
    this.room = room;
    this.#connection = connection;
    this.#apply = apply;
    this.#transcript = new Transcript(apply, () => state().entries, world.now);
    this.#agreement = new Agreement(world, room.roster.hash, (mid) => this.#differs(mid));
    this.#inbox = new Inbox(room, this.#transcript, this.#agreement);
    const parts = {
      room,
      speaker: new Speaker(room, limits, random),
      inbox: this.#inbox,
      transcript: this.#transcript,
      offer: (/** @type {import("../net/outbox.js").Item} */ item) => connection.offer(item),
    };
    this.posts = new Posts(parts);
    this.moderation = new Moderation(parts, random);
  }

  /** Shows the room. @param {import("./entrance.js").Entered} entered */
  begin({ limits, locked, ghosts }) {
    const { room } = this;
    this.#apply({
      type: "entered",
      people: room.people,
      key: /** @type {string} */ (room.keyring.roomKey),
      locked,
      may: room.may,
      hostOnly: room.genesis.policy !== 0,
      limits,
    });
    if (ghosts > 0) this.#transcript.warn({ type: "ghost" });
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

  /** Ends it, and overwrites all keys. */
  close() {
    this.#agreement.close();
    this.moderation.close();
    this.room.wipe();
  }

  /**
   * @param {import("./news.js").RoomFrame} frame
   * @returns {import("./state.js").Ending | undefined}
   */
  #heed(frame) {
    const news = heed(this.room, frame, this.moderation.ownLinks);
    this.#agreement.see(this.room.roster.hash);
    switch (news.type) {
      case "joined":
        this.#showRoster();
        return void this.#transcript.note({ type: "joined", who: news.who });
      case "left":
        this.#agreement.forget(news.who.mid);
        this.#showRoster();
        return void this.#transcript.note({ type: news.how, who: news.who });
      case "kicked":
        this.#agreement.forget(news.who.mid);
        this.#showRoster();
        this.#transcript.note({ type: "kicked", who: news.who, by: news.by });
        this.#showLink(news.by);
        if (news.by.me) this.#connection.settle();
        return undefined;
      case "policy":
        this.#apply({ type: "lock", locked: news.change === "lock" });
        this.#transcript.note({
          type: news.change === "lock" ? "locked" : "unlocked",
          by: news.by,
        });
        if (news.by.me) this.#connection.settle();
        return undefined;
      case "out":
        if (news.by.me) this.#connection.settle();
        return news.by.me
          ? { kind: news.kind, byMe: true }
          : { kind: news.kind, by: news.by.alias };
      case "ghost":
        return void this.#transcript.warn({ type: "ghost" });
      case "forged":
        return void this.#transcript.warn({ type: "forged", order: news.order });
      case "nothing":
        return undefined;
    }
  }

  #showRoster() {
    this.#apply({ type: "roster", people: this.room.people });
  }

  /** @param {import("./state.js").Person} by who changed the link */
  #showLink(by) {
    const key = this.room.keyring.roomKey;
    this.#apply({ type: "link", key, rotated: true });
    if (key === null) this.#transcript.warn({ type: "link-missing", by });
    else this.#transcript.note({ type: "link-changed", by });
  }

  /** @param {string} mid */
  #differs(mid) {
    const peer = this.room.roster.find(mid);
    if (peer) this.#transcript.warn({ type: "roster-differs", who: peer.person });
  }
}
