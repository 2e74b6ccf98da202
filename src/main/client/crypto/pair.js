import { concat, u16, u32, u8 } from "../bytes/bytes.js";
import { toUtf8 } from "../bytes/encoding.js";
import { Reader } from "../bytes/reader.js";
import { Ratchet } from "./ratchet.js";
import { open, seal } from "./sealing.js";
import { acceptSetup, makeSetup, readSetup } from "./setup.js";
import { UnopenableError, demand, opening } from "./unopenable.js";

/** Frames after which a channel is set up anew. */
const MOST_FRAMES = 5000;
/** Setups that one direction can count. */
const MOST_SETUPS = 0xffff;
const WITH_SETUP = 0x01;
const CONTEXT = toUtf8("P");
const NOTHING = new Uint8Array();

/**
 * The channel from oneself to one other member. It sets itself up with its first frame, and repeats
 * the setup until it is told that a frame has got through.
 */
export class OutgoingPair {
  #direction;
  #signingSecret;
  #random;
  /** @type {Ratchet | undefined} */
  #ratchet;
  /** @type {Uint8Array | undefined} to be sent, until a frame with it was accepted */
  #setup;
  #c = 0;
  /** @type {import("./link.js").LinkKeys | undefined} the one to set up with, if not the newest */
  #link;

  /**
   * @param {Uint8Array} gh
   * @param {import("./identity.js").Identity} me
   * @param {import("./identity.js").PublicIdentity} peer
   * @param {(length: number) => Uint8Array} random
   */
  constructor(gh, me, peer, random) {
    this.#direction = { gh, from: me, to: peer };
    this.#signingSecret = me.signingSecret;
    this.#random = random;
  }

  /** Whether the next frame would be short, its setup having got through. */
  get established() {
    return this.ready && !this.#setup;
  }

  /** Whether the next frame can be sealed without setting the channel up. */
  get ready() {
    return this.#ratchet !== undefined && this.#ratchet.count < MOST_FRAMES;
  }

  /**
   * Sets the channel up for the next frame, unless it is: that takes a hundred times as long as sealing.
   *
   * @param {object} circumstances
   * @param {import("./link.js").LinkKeys} circumstances.link the newest known
   * @param {number} circumstances.base number of one's next message
   * @throws {UnopenableError} if the other member's key is none, or no setup is left
   */
  prepare({ link, base }) {
    this.#ready(this.#link ?? link, base);
  }

  /**
   * Seals one frame.
   *
   * @param {Uint8Array} payload
   * @param {object} circumstances
   * @param {import("./link.js").LinkKeys} circumstances.link the newest known
   * @param {number} circumstances.base number of one's next message, or of the one this is a wrap of
   * @param {Uint8Array} [circumstances.bind] ties a wrap to its body
   * @throws {UnopenableError} if the other member's key is none, or no setup is left
   */
  seal(payload, { link, base, bind = NOTHING }) {
    const ratchet = this.#ready(this.#link ?? link, base);
    const { i, key } = ratchet.next();
    const head = this.#setup ? concat(u8(WITH_SETUP), this.#setup) : u8(0);
    const sealed = seal(key, contextOf(this.#direction, this.#c, i, bind), payload);
    key.fill(0);
    return concat(head, u32(i), sealed);
  }

  /**
   * Has the next frame begin a new setup: nobody knows which frames got through. All that was sealed
   * before stays good until then.
   *
   * @param {import("./link.js").LinkKeys} [link] one that the other knows, if it may not know the newest
   */
  renew(link) {
    if (this.#c === MOST_SETUPS) return;
    this.#link = link;
    this.wipe();
    this.#ratchet = undefined;
    this.#setup = undefined;
  }

  /** Says that a frame sealed here was accepted: the setup need not be repeated. */
  confirm() {
    this.#setup = undefined;
  }

  /** Overwrites all keys. The channel can not be used any more. */
  wipe() {
    this.#ratchet?.wipe();
  }

  /**
   * @param {import("./link.js").LinkKeys} link
   * @param {number} base
   */
  #ready(link, base) {
    if (!this.#ratchet || !this.ready) {
      demand(this.#c < MOST_SETUPS);
      const numbers = { c: this.#c + 1, base };
      const made = makeSetup(this.#direction, numbers, this.#signingSecret, link, this.#random);
      this.#ratchet?.wipe();
      this.#ratchet = new Ratchet(made.chain);
      this.#setup = made.setup;
      this.#c = numbers.c;
    }
    return this.#ratchet;
  }
}

/**
 * One frame that could be opened. Nothing has moved yet.
 *
 * @typedef {object} Opened
 * @property {Uint8Array} payload
 * @property {import("./setup.js").Numbers} [setup] if the frame starts a channel
 * @property {() => void} commit says that all the frame carried was good: uses its key up
 */

/** The channel from one other member to oneself. */
export class IncomingPair {
  #direction;
  #kemSecret;
  /** @type {Ratchet | undefined} */
  #ratchet;
  #c = 0;
  /** @type {import("./link.js").LinkKeys | undefined} */
  #link;

  /**
   * @param {Uint8Array} gh
   * @param {import("./identity.js").Identity} me
   * @param {import("./identity.js").PublicIdentity} peer
   */
  constructor(gh, me, peer) {
    this.#direction = { gh, from: peer, to: me };
    this.#kemSecret = me.kemSecret;
  }

  /** The link that the other set this channel up with; none before it has. */
  get link() {
    return this.#link;
  }

  /**
   * Opens one frame, without moving before its `commit` is called.
   *
   * @param {Uint8Array} frame
   * @param {import("./link.js").LinkKeys[]} links the newest first, for a setup
   * @param {Uint8Array} [bind] the tie of a wrap to its body
   * @returns {Opened}
   * @throws {UnopenableError} also for a frame opened before
   */
  open(frame, links, bind = NOTHING) {
    return opening(() => {
      const reader = new Reader(frame);
      const flags = reader.u8();
      demand(flags === 0 || flags === WITH_SETUP);
      const setup = flags === WITH_SETUP ? readSetup(reader) : undefined;
      const [i, sealed] = [reader.u32(), reader.rest()];
      if (setup && setup.c > this.#c) return this.#start(setup, links, i, sealed, bind);
      demand(this.#ratchet !== undefined && (!setup || setup.c === this.#c));
      return this.#peek(/** @type {Ratchet} */ (this.#ratchet), this.#c, i, sealed, bind);
    });
  }

  /** Overwrites all keys. The channel can not be used any more. */
  wipe() {
    this.#ratchet?.wipe();
    this.#ratchet = undefined;
  }

  /**
   * A setup replaces the ratchet only together with the frame it came with.
   *
   * @param {import("./setup.js").Setup} setup
   * @param {import("./link.js").LinkKeys[]} links
   * @param {number} i
   * @param {Uint8Array} sealed
   * @param {Uint8Array} bind
   * @returns {Opened}
   */
  #start(setup, links, i, sealed, bind) {
    const chains = acceptSetup(this.#direction, setup, this.#kemSecret, links);
    for (const [which, chain] of chains.entries()) {
      try {
        const ratchet = new Ratchet(chain);
        const opened = this.#peek(ratchet, setup.c, i, sealed, bind);
        const commit = () => {
          opened.commit();
          this.#ratchet?.wipe();
          this.#ratchet = ratchet;
          this.#c = setup.c;
          this.#link = links[which];
        };
        const { c, base } = setup;
        return { payload: opened.payload, setup: { c, base }, commit };
      } catch (error) {
        if (!(error instanceof UnopenableError)) throw error;
      }
    }
    throw new UnopenableError();
  }

  /**
   * @param {Ratchet} ratchet
   * @param {number} c
   * @param {number} i
   * @param {Uint8Array} sealed
   * @param {Uint8Array} bind
   * @returns {Opened}
   */
  #peek(ratchet, c, i, sealed, bind) {
    const { key, commit } = ratchet.peek(i);
    return { payload: open(key, contextOf(this.#direction, c, i, bind), sealed), commit };
  }
}

/**
 * @param {import("./setup.js").Direction} direction
 * @param {number} c
 * @param {number} i
 * @param {Uint8Array} bind
 */
function contextOf({ gh, from, to }, c, i, bind) {
  return concat(CONTEXT, gh, from.mid, to.mid, u16(c), u32(i), bind);
}
