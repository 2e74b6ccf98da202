import { createRoom, joinRoom } from "../../../main/client/room/session.js";
import { Clock } from "../support/clock.js";
import { Relay } from "../support/relay.js";
import { Dice } from "./dice.js";
import { Mischief } from "./mischief.js";
import { Tab } from "./tab.js";
import { Witness } from "./witness.js";

/** Most people in the room at once. */
const MOST = 7;

/** How often what happens, in a room whose server is honest. */
const WEIGHTS = Object.freeze({
  say: 40,
  whisper: 8,
  retry: 3,
  join: 8,
  leave: 2,
  close: 2,
  vanish: 2,
  kick: 3,
  race: 2,
  lock: 1,
  unlock: 2,
  cut: 8,
  dismiss: 3,
  network: 5,
  sleep: 4,
  wake: 8,
  hold: 5,
  release: 8,
  pass: 15,
});
/** One of so many rooms lets only its host kick, lock and stop. */
const HOST_ONLY = 6;
/** One of so many rooms ends while people are in it, by one of these, in its second half. */
const ENDINGS = 4;
const FATES = /** @type {const} */ (["stop", "restart"]);
/** How long it may take until something else happens, in ms. */
const PAUSES = [1, 50, 300, 1000, 3000, 6000, 20_000, 50_000, 70_000];

/**
 * The life of one room, made of chance: people come and go, talk, kick each other, lose connections
 * and fall asleep. The same seed makes the same life. Each step has its own chance, so that steps
 * can be left out without changing what chance does in the others.
 */
export class Life {
  clock = new Clock();
  relay;
  witness;
  /** @type {Tab[]} everyone who ever came */
  tabs = [];
  /** @type {string[]} what happened */
  trace = [];
  /** What server there is: honest, losing or lying. */
  server;
  /** @type {Mischief | undefined} of a server that is not honest */
  mischief;
  #seed;
  #tricks;
  #hostOnly;
  /** @type {{step: number, name: "stop" | "restart"} | undefined} how the room ends while people are in it */
  #fate;

  /**
   * @param {string} seed a kind of server, honest, losing or lying, and a number; tricks of the server
   *   may be named between them, as in `lying:replays:hides kicks 7`
   */
  constructor(seed) {
    this.#seed = seed;
    [this.server, ...this.#tricks] = seed.slice(0, seed.lastIndexOf(" ")).split(":");
    this.witness = new Witness(this.server);
    const nature = new Dice(`${seed} nature`);
    this.#hostOnly = nature.once(HOST_ONLY);
    if (nature.once(ENDINGS))
      this.#fate = { step: 50 + nature.below(100), name: nature.pick(FATES) };
    const dice = new Dice(`${seed} relay`);
    this.relay = new Relay((length) => dice.bytes(length), this.clock);
    this.relay.busy = (frame) => this.mischief?.answer(frame);
    this.relay.tell = (frame, line) => {
      const tab = this.tabs.find(({ lines }) => lines.has(line));
      if (frame.type === "welcome" && tab) {
        const record = frame.members.find(({ slot }) => slot === frame.slot)?.record;
        if (record) this.witness.seated(tab, frame.slot, record);
      }
      return this.mischief?.tell(frame, line) ?? [frame];
    };
  }

  /** Those in the room whose tab can be used. */
  get awake() {
    return this.tabs.filter(({ awake }) => awake);
  }

  /** Those in the room, awake or not. */
  get here() {
    return this.tabs.filter(({ here }) => here);
  }

  /** Those who were in the room, and are not any more. */
  get past() {
    return this.tabs.filter(({ mid, here }) => mid !== "" && !here);
  }

  /** Makes the room. */
  begin() {
    this.#enter((place) => createRoom(place, { alias: this.#name, hostOnly: this.#hostOnly }));
    this.relay.run();
    this.witness.founded(this.relay.room.genesis);
    if (this.server === "honest") return;
    const tricks = this.server === "losing" ? ["loses"] : this.#tricks;
    this.mischief = new Mischief(new Dice(`${this.#seed} mischief`), tricks);
    this.trace.push(`the server ${this.mischief.tricks.join(" and ")}`);
  }

  /** Lets something happen, and some of what follows. @param {number} step */
  step(step) {
    const dice = new Dice(`${this.#seed} step ${step}`);
    const name = step === this.#fate?.step ? this.#fate.name : dice.weigh(WEIGHTS);
    const what = this[name](dice);
    if (what) this.trace.push(`${step} ${what}`);
    const arriving = dice.once(3) ? Infinity : dice.below(20);
    for (let i = 0; i < arriving && this.relay.step((among) => dice.below(among)); i++);
  }

  /** @param {Dice} dice */
  say(dice) {
    const tab = dice.pick(this.awake);
    if (!tab) return undefined;
    const kind = dice.once(5) ? "action" : "text";
    const text = `${tab.name}.${++tab.count}${dice.once(10) ? "x".repeat(dice.below(800)) : ""}`;
    this.witness.says({ text, kind, by: tab });
    if (kind === "action") tab.session.act(text);
    else tab.session.post(text);
    return `${tab.name} says ${text.slice(0, 10)}`;
  }

  /** @param {Dice} dice */
  whisper(dice) {
    const tab = dice.pick(this.awake);
    const to = tab && dice.pick(tab.state.members.filter(({ me }) => !me));
    const other = this.tabs.find(({ mids }) => to && mids.has(to.mid));
    if (!other) return undefined;
    const text = `${tab.name}.${++tab.count} to ${other.name}`;
    this.witness.says({ text, kind: "whisper", by: tab, to: to.mid });
    tab.session.whisper(to.mid, text);
    return `${tab.name} whispers ${text}`;
  }

  /** Somebody says again what failed. @param {Dice} dice */
  retry(dice) {
    const tab = dice.pick(this.awake);
    const failed = tab?.state.entries.filter(({ state }) => state === "failed");
    const entry = failed && dice.pick(failed);
    if (!entry) return undefined;
    this.witness.saysAgain(entry);
    tab.session.retry(entry.id);
    return `${tab.name} says ${entry.text?.slice(0, 10)} again`;
  }

  /** @param {Dice} dice */
  join(dice) {
    const friend = dice.pick(this.here);
    const key = friend && (friend.state.key ?? dice.pick([...friend.keys]));
    if (!key || this.tabs.filter(({ state }) => state.phase !== "ended").length >= MOST) {
      return undefined;
    }
    const tab = this.#enter((place) => joinRoom(place, { alias: this.#name, key }));
    return `${tab.name} comes by the link of ${friend.name}`;
  }

  /** @param {Dice} dice */
  leave(dice) {
    const tab = this.#oneOfMany(dice);
    if (!tab) return undefined;
    const text = `${tab.name}.${++tab.count} goes`;
    this.witness.says({ text, kind: "farewell", by: tab });
    tab.asks(tab.session.leave(text));
    return `${tab.name} leaves`;
  }

  /** @param {Dice} dice */
  close(dice) {
    const tab = this.#oneOfMany(dice);
    if (!tab) return undefined;
    tab.session.leaveNow();
    return `${tab.name} closes the page`;
  }

  /** @param {Dice} dice */
  vanish(dice) {
    const tab = this.#oneOfMany(dice);
    if (!tab) return undefined;
    tab.vanish();
    const server = dice.once(2);
    if (tab.line) this.relay.cut({ line: tab.line }, { page: false, server });
    return `${tab.name} crashes${server ? "" : ", which the server does not notice"}`;
  }

  /** @param {Dice} dice */
  kick(dice) {
    const tab = this.#oneOfMany(dice);
    const target = tab && dice.pick(tab.state.members.filter(({ me }) => !me));
    if (!target) return undefined;
    this.#orders(tab, `kicked ${target.alias}`);
    tab.asks(tab.session.kick(target.mid));
    return `${tab.name} kicks ${target.alias}`;
  }

  /** Two kick at once. @param {Dice} dice */
  race(dice) {
    const two = [this.kick(dice), dice.once(3) ? this.join(dice) : this.kick(dice)];
    return two.filter(Boolean).join(" while ");
  }

  /** @param {Dice} dice */
  lock(dice) {
    const tab = dice.pick(this.awake);
    if (!tab) return undefined;
    this.#orders(tab, "locked");
    tab.asks(tab.session.lock());
    return `${tab.name} locks`;
  }

  /** @param {Dice} dice */
  unlock(dice) {
    const tab = dice.pick(this.awake.filter(({ state }) => state.locked));
    if (!tab) return undefined;
    this.#orders(tab, "unlocked");
    tab.asks(tab.session.unlock());
    return `${tab.name} unlocks`;
  }

  /** @param {Dice} dice */
  cut(dice) {
    const tab = dice.pick(this.tabs.filter(({ line, vanished }) => line?.open && !vanished));
    if (!tab?.line) return undefined;
    const notices = { page: dice.once(2), server: dice.once(2) };
    this.relay.cut(tab, notices);
    const who = Object.entries(notices).flatMap(([side, does]) => (does ? [side] : []));
    return `the line of ${tab.name} is cut, noticed by ${who.join(" and ") || "nobody"}`;
  }

  /** The server has enough of a connection. @param {Dice} dice */
  dismiss(dice) {
    const tab = dice.pick(this.here);
    const code = dice.pick([4001, 4002, 4003, 4005, 1006]);
    if (!tab?.line?.open) return undefined;
    this.relay.close(tab, code);
    return `the server closes the line of ${tab.name} with ${code}`;
  }

  /** @param {Dice} dice */
  network(dice) {
    const tab = dice.pick(this.here);
    if (!tab) return undefined;
    tab.online = !tab.online;
    if (!tab.online) this.relay.cut(tab, { page: true, server: dice.once(2) });
    else if (dice.once(2)) tab.session.wake();
    return `${tab.name} goes ${tab.online ? "on" : "off"}line`;
  }

  /** @param {Dice} dice */
  sleep(dice) {
    const tab = dice.pick(this.awake);
    if (!tab) return undefined;
    tab.sleep();
    return `${tab.name} falls asleep`;
  }

  /** @param {Dice} dice */
  wake(dice) {
    const tab = dice.pick(this.tabs.filter(({ asleep }) => asleep));
    if (!tab) return undefined;
    tab.wake(dice.once(2));
    if (dice.once(2)) tab.session.wake();
    return `${tab.name} wakes`;
  }

  /** @param {Dice} dice */
  hold(dice) {
    const tab = dice.pick(this.here);
    if (!tab?.line) return undefined;
    tab.line.hold();
    return `the line of ${tab.name} stalls`;
  }

  /** @param {Dice} dice */
  release(dice) {
    const held = this.relay.connections.filter(({ up, down }) => up.held || down.held);
    const line = dice.pick(held);
    line?.release();
    return line && "a line flows again";
  }

  /** @param {Dice} dice */
  pass(dice) {
    const ms = dice.pick(PAUSES);
    this.#pass(ms, dice);
    return `${ms} ms pass`;
  }

  /** The server stops, or is killed, and starts anew: it has forgotten everything. @param {Dice} dice */
  restart(dice) {
    const killed = dice.once(2);
    for (const line of this.relay.connections) {
      if (killed && line.open) this.relay.cut({ line }, { page: dice.once(2) });
    }
    this.relay.restart();
    return `the server is ${killed ? "killed, and" : "stopped, and"} started again`;
  }

  /** Somebody ends the room. @param {Dice} dice */
  stop(dice) {
    const tab = dice.pick(this.awake);
    if (!tab) return undefined;
    this.#orders(tab, "stopped");
    tab.asks(tab.session.stop());
    return `${tab.name} stops`;
  }

  /** Everybody is well: what is on its way arrives, and time passes. */
  settle() {
    this.mischief?.repent();
    for (const tab of this.tabs) {
      tab.online = true;
      if (tab.asleep) tab.wake(true);
    }
    for (const line of this.relay.connections) line.release();
    this.relay.run();
    // past the silence, the grace time, and the longest pause of whoever tries again
    for (let i = 0; i < 4; i++) this.#pass(60_000);
  }

  /** Everybody who is here says something. */
  greet() {
    for (const tab of this.here) {
      const text = `${tab.name}.${++tab.count} hello`;
      this.witness.says({ text, kind: "text", by: tab });
      tab.session.post(text);
      this.#pass(100);
    }
    this.#pass(30_000);
  }

  /** Everybody goes, and the relay forgets them. */
  end() {
    for (const tab of this.tabs) if (!tab.vanished) tab.session.leaveNow();
    this.relay.run();
    this.#pass(120_000);
  }

  /** @param {number} ms @param {Dice} [dice] what arrives when; without it everything at once */
  #pass(ms, dice) {
    const deliver = () => {
      if (dice?.once(2)) {
        for (let i = dice.below(8); i > 0 && this.relay.step((among) => dice.below(among)); i--);
      } else this.relay.run();
    };
    this.clock.pass(ms, deliver);
    deliver();
  }

  /** Somebody awake, unless it would leave the room with few. @param {Dice} dice */
  #oneOfMany(dice) {
    return this.here.length > 2 ? dice.pick(this.awake) : undefined;
  }

  /** Somebody gives an order; whether it may is for others to say. @param {Tab} tab @param {string} order */
  #orders({ name, mid }, order) {
    const [host] = this.tabs;
    const isHost = name === host.name && mid === [...host.mids][0];
    if (isHost || !this.#hostOnly) this.witness.orders(`${name} ${order}`);
  }

  get #name() {
    return `p${this.tabs.length}`;
  }

  /** @param {(place: import("../../../main/client/room/place.js").Place) => import("./tab.js").Session} enter */
  #enter(enter) {
    const { witness, clock, relay } = this;
    const world = {
      seed: this.#seed,
      clock,
      relay,
      sends: witness.sends.bind(witness),
      hears: witness.hears.bind(witness),
    };
    const tab = new Tab(this.#name, world, enter);
    this.tabs.push(tab);
    tab.session.subscribe((state, change) => witness.changed(tab, state, change));
    return tab;
  }
}
