/** @typedef {import("../support/relayroom.js").ServerFrame} ServerFrame */
/** @typedef {import("../support/relayroom.js").ClientFrame} ClientFrame */
/** @typedef {import("../support/relayroom.js").ClientHotFrame} ClientHotFrame */
/** @typedef {import("../support/relay.js").Relay} Relay */
/** @typedef {import("../support/line.js").Line} Line */
/** @typedef {import("./dice.js").Dice} Dice */

/** Most frames that are remembered to be played again. */
const MOST_KEPT = 200;

/**
 * What a server can do with a frame for a page instead of telling it.
 *
 * @type {Record<string, (frame: ServerFrame, server: Mischief, to: Line) => ServerFrame[]>}
 */
const TRICKS = {
  loses: (frame) => (isHot(frame) ? [] : [frame]),
  repeats: (frame) => [frame, frame],
  replays: (frame, { dice, kept }) => [frame, dice.pick(kept) ?? frame],
  swaps(frame, { dice, kept }) {
    const other = dice.pick(kept.filter(({ type }) => type === frame.type));
    if (frame.type === "message" && other?.type === "message") {
      return [dice.once(2) ? { ...frame, wrap: other.wrap } : { ...frame, body: other.body }];
    }
    return [isHot(frame) ? (other ?? frame) : frame];
  },
  delays(frame, server) {
    if (!isHot(frame) && server.dice.once(2)) return [frame];
    const late = server.late.splice(0, server.dice.below(4));
    server.late.push(frame);
    return late;
  },
  damages(frame, { dice }) {
    if (frame.type === "message") {
      return [
        dice.once(2)
          ? { ...frame, body: damaged(frame.body, dice) }
          : { ...frame, wrap: damaged(frame.wrap, dice) },
      ];
    }
    if (frame.type === "pair") return [{ ...frame, frame: damaged(frame.frame, dice) }];
    if ("signature" in frame && frame.signature) {
      return [{ ...frame, signature: damaged(frame.signature, dice) }];
    }
    return [frame];
  },
  renumbers: (frame, { dice }) => [
    frame.type === "message" || frame.type === "pair" ? { ...frame, seq: dice.below(200) } : frame,
  ],
  attributes: (frame, { dice }) => [
    frame.type === "message" || frame.type === "pair" ? { ...frame, from: dice.below(9) } : frame,
  ],
  "hides who comes": (frame) => (frame.type === "joined" ? [] : [frame]),
  "hides who goes": (frame) => (frame.type === "left" ? [] : [frame]),
  "hides kicks": (frame) => (frame.type === "kicked" ? [] : [frame]),
  "hides locks": (frame) => (frame.type === "policy" ? [] : [frame]),
  "invents members": (frame, { dice, records }) => {
    const record = dice.pick(records);
    if (!record) return [frame];
    const slot = dice.below(20);
    if (frame.type === "welcome") {
      return [{ ...frame, members: [...frame.members, { slot, record, state: "here" }] }];
    }
    const bad = dice.once(2) ? record : damaged(record, dice);
    return [frame, { type: "joined", slot, version: dice.below(60), record: bad }];
  },
  "hides members": (frame, { dice }) => [
    frame.type === "welcome"
      ? {
          ...frame,
          members: frame.members.filter(({ slot }) => slot === frame.slot || !dice.once(3)),
        }
      : frame,
  ],
  "invents goings": (frame, { dice }) => [
    frame,
    { type: "left", slot: dice.below(9), version: dice.below(60), how: "timed-out" },
  ],
  "lies about who is away": (frame, { dice }) => {
    if (frame.type === "welcome") {
      const members = frame.members.map((one) => ({ ...one, state: dice.pick(STATES) }));
      return [{ ...frame, members }];
    }
    return [
      frame,
      { type: dice.pick(/** @type {const} */ (["away", "back"])), slot: dice.below(9) },
    ];
  },
  "forges orders": (frame, { dice }) => {
    const order = { by: dice.below(9), version: 30 + dice.below(99), signature: dice.bytes(64) };
    if (dice.once(2)) return [frame, { type: "policy", change: "lock", ...order }];
    const link = { newAddress: dice.bytes(16), newAccessKey: dice.bytes(32) };
    const certificate = dice.bytes(64 + 124);
    return [frame, { type: "kicked", target: dice.below(9), certificate, ...link, ...order }];
  },
  "miscounts the changes": (frame, { dice }) => [
    "version" in frame ? { ...frame, version: dice.below(60) } : frame,
  ],
  refuses: (frame) => [frame],
  "shows another link": (frame, { dice }) => [
    frame.type === "welcome" ? { ...frame, address: dice.bytes(16) } : frame,
  ],
};

const STATES = /** @type {const} */ (["here", "away"]);

/** A server that does not do what docs/protocol.md says. */
export class Mischief {
  dice;
  /** What was told before, to anybody. @type {ServerFrame[]} */
  kept = [];
  /** What is told later, to whoever is next. @type {ServerFrame[]} */
  late = [];
  /** The records of all who ever came. @type {Uint8Array[]} */
  records = [];
  /** Which tricks this server knows. */
  tricks;
  #rarity;
  #over = false;

  /**
   * @param {Dice} dice
   * @param {string[]} tricks by name; if none are, a few of them by chance
   */
  constructor(dice, tricks) {
    this.dice = dice;
    const some = Array.from({ length: 1 + dice.below(4) }, () => dice.pick(Object.keys(TRICKS)));
    this.tricks = tricks.length > 0 ? tricks : some;
    this.#rarity = dice.pick([3, 8, 20]);
  }

  /**
   * What it tells a page instead.
   *
   * @param {ServerFrame} frame
   * @param {Line} to
   * @returns {ServerFrame[]}
   */
  tell(frame, to) {
    this.#remember(frame);
    if (this.#over || !this.dice.once(this.#rarity)) return [frame];
    return TRICKS[this.dice.pick(this.tricks)](frame, this, to);
  }

  /**
   * What it answers instead of doing something.
   *
   * @param {ClientFrame | ClientHotFrame} frame
   * @returns {ServerFrame | undefined}
   */
  answer(frame) {
    if (this.#over || !this.dice.once(4 * this.#rarity) || !this.tricks.includes("refuses")) {
      return undefined;
    }
    const { type } = frame;
    if ("ref" in frame && this.dice.once(3)) return { type: "ack", ref: frame.ref, seq: 1 };
    const reason = this.dice.pick(["too-fast", "no-such-member", "away", "stale", "full-moon"]);
    const ref = "ref" in frame ? { ref: frame.ref } : {};
    return { type: "refused", request: type, reason, retryAfter: 700, ...ref };
  }

  /** From here on it is honest. */
  repent() {
    this.#over = true;
    this.late = [];
  }

  /** @param {ServerFrame} frame */
  #remember(frame) {
    if (frame.type === "joined") this.records.push(frame.record);
    if (["challenge", "welcome", "pong", "refused"].includes(frame.type)) return;
    this.kept.push(frame);
    if (this.kept.length > MOST_KEPT) this.kept.shift();
  }
}

/** @param {ServerFrame} frame */
function isHot({ type }) {
  return type === "message" || type === "pair";
}

/** @param {Uint8Array} bytes @param {Dice} dice */
function damaged(bytes, dice) {
  const copy = bytes.slice();
  copy[dice.below(copy.length)] ^= 1 << dice.below(8);
  return copy;
}
