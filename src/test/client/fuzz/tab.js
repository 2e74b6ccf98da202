import { RefusedError } from "../../../main/client/room/session.js";
import { Dice } from "./dice.js";

/** @typedef {import("../../../main/client/room/session.js").Session} Session */
/** @typedef {import("../../../main/client/room/state.js").Entry} Entry */
/** @typedef {import("../support/line.js").Line} Line */

/**
 * One person's tab: the page's session in a world where time, network and chance can be taken away.
 * A tab that sleeps hears nothing and runs no timer until it wakes. A tab that vanished never will.
 */
export class Tab {
  name;
  /** @type {Session} */
  session;
  /** Whether it has a network. */
  online = true;
  asleep = false;
  vanished = false;
  /** @type {Set<Line>} its connections, the last one last */
  lines = new Set();
  /** Its mid, once it was in the room; it gets another one if its seat was given up. */
  mid = "";
  /** @type {Set<string>} all its mids */
  mids = new Set();
  /** @type {Set<string>} the room keys it ever knew */
  keys = new Set();
  /** @type {{bytes: Uint8Array, copy: Uint8Array}[]} all chance it was given: as it is now, as it was */
  made = [];
  count = 0;
  #clock;
  /** @type {Map<unknown, () => void>} timers that wait */
  #timers = new Map();
  /** @type {(() => void)[]} what came while it slept */
  #missed = [];
  /** @type {unknown[]} timers that fell due then */
  #late = [];

  /**
   * @param {string} name
   * @param {object} world
   * @param {string} world.seed
   * @param {import("../support/clock.js").Clock} world.clock
   * @param {import("../support/relay.js").Relay} world.relay
   * @param {(tab: Tab, message: string | Uint8Array) => void} world.sends told of all it sends
   * @param {(tab: Tab, message: string | Uint8Array) => void} world.hears told of all it hears
   * @param {(place: import("../../../main/client/room/place.js").Place) => Session} enter
   */
  constructor(name, { seed, clock, relay, sends, hears }, enter) {
    this.name = name;
    this.#clock = clock;
    const dice = new Dice(`${seed} ${name}`);
    const tab = this;
    const Wire = relay.socketFor(
      () => tab.online,
      (line) => tab.lines.add(line),
    );
    this.session = enter({
      url: "ws://relay/room",
      WebSocket: class extends Wire {
        /** @param {string | Uint8Array} message */
        send(message) {
          sends(tab, message);
          super.send(message);
        }

        /** @param {string} [protocol] */
        accept(protocol) {
          tab.#hears(() => super.accept(protocol));
        }

        /** @param {string | Uint8Array} message */
        arrive(message) {
          tab.#hears(() => {
            hears(tab, message);
            super.arrive(message);
          });
        }

        /** @param {number} code @param {string} [reason] */
        end(code, reason) {
          tab.#hears(() => super.end(code, reason));
        }
      },
      now: clock.now,
      setTimeout: (run, ms) => this.#setTimeout(run, ms),
      clearTimeout: (timer) => this.#clearTimeout(timer),
      random: (length) => {
        const bytes = dice.bytes(length);
        this.made.push({ bytes, copy: bytes.slice() });
        return bytes;
      },
    });
  }

  get state() {
    return this.session.state;
  }

  /** Its last connection. */
  get line() {
    return [...this.lines].at(-1);
  }

  /** Whether it is in the room and somebody could look at it. */
  get here() {
    return this.state.phase === "here" && !this.vanished;
  }

  /** Whether it can be used now. */
  get awake() {
    return this.here && !this.asleep;
  }

  /** Whether others can ask it something now: it has its seat, and what is on its way arrives. */
  get reachable() {
    const { line } = this;
    if (!line?.open || line.seat?.line !== line) return false;
    return this.awake && [line.up, line.down].every(({ held, dead }) => !held && !dead);
  }

  /** Whether nothing is on its way to it or from it. */
  get idle() {
    const { line } = this;
    return line !== undefined && line.up.waiting.length + line.down.waiting.length === 0;
  }

  /** How many of its timers wait. */
  get waiting() {
    return this.#timers.size;
  }

  /** Is promised something, which may be refused. @param {Promise<void>} promise */
  asks(promise) {
    promise.catch((error) => {
      if (!(error instanceof RefusedError)) throw error;
    });
  }

  sleep() {
    this.asleep = true;
  }

  /** @param {boolean} timersFirst whether late timers run before late news */
  wake(timersFirst) {
    this.asleep = false;
    const missed = this.#missed;
    const timers = this.#late.map((timer) => () => this.#fire(timer));
    this.#missed = [];
    this.#late = [];
    for (const run of timersFirst ? [...timers, ...missed] : [...missed, ...timers]) run();
  }

  /** Is closed without a word. */
  vanish() {
    this.vanished = true;
    for (const timer of this.#timers.keys()) this.#clock.clearTimeout(timer);
    this.#timers.clear();
    this.#missed = [];
  }

  /** @param {() => void} event */
  #hears(event) {
    if (this.vanished) return;
    if (this.asleep) this.#missed.push(event);
    else event();
  }

  /** @param {() => void} run @param {number} ms */
  #setTimeout(run, ms) {
    const timer = this.#clock.setTimeout(() => this.#fire(timer), ms);
    this.#timers.set(timer, run);
    return timer;
  }

  /** @param {any} timer */
  #clearTimeout(timer) {
    this.#timers.delete(timer);
    this.#clock.clearTimeout(timer);
  }

  /** @param {any} timer */
  #fire(timer) {
    const run = this.#timers.get(timer);
    if (!run) return;
    if (this.asleep) {
      this.#late.push(timer);
      return;
    }
    this.#timers.delete(timer);
    run();
  }
}
