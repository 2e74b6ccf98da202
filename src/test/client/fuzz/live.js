import { Life } from "./life.js";

/** Of how many who are gone it is looked what they could open. */
const MOST_SPIES = 2;
/** Most lives that are lived to find a shorter one with the same fault. */
const MOST_TRIES = 150;

/**
 * How a life is lived.
 *
 * @typedef {object} Course
 * @property {number} [steps] how long it is
 * @property {ReadonlySet<number>} [without] steps that are left out
 *
 * @typedef {object} Outcome
 * @property {string[]} faults what should not be
 * @property {number} checks pairs of a message and somebody who ever was in the room
 * @property {number} lost messages that did not reach somebody, and nobody was left who had them
 * @property {string[]} trace what happened
 */

/**
 * Lives one life, and looks at it.
 *
 * @param {string} seed see {@link Life}
 * @param {Course} [course]
 * @returns {Outcome}
 */
export function live(seed, { steps = 150, without = new Set() } = {}) {
  const life = new Life(seed);
  const { witness } = life;
  try {
    life.begin();
    for (let step = 1; step <= steps && witness.faults.length === 0; step++) {
      if (!without.has(step)) life.step(step);
      witness.ordered(life.here);
    }
    if (witness.faults.length === 0) close(life);
  } catch (error) {
    witness.fault(error instanceof Error ? String(error.stack) : String(error));
  }
  const { faults, checks, lost } = witness;
  return { faults, checks, lost, trace: life.trace };
}

/** Lets a life come to its end, and looks what is there then. @param {Life} life */
function close(life) {
  const { witness, relay, clock } = life;
  life.settle();
  if (life.server !== "lying") witness.agreed(life.here, relay);
  if (life.server === "honest") witness.complete(life.tabs);
  life.greet();
  witness.complete(life.tabs, life.server === "lying");
  for (const tab of life.past.slice(0, MOST_SPIES)) witness.spied(tab, relay);
  life.end();
  for (const tab of life.tabs) if (!tab.vanished) witness.ended(tab);
  if (relay.rooms.size > 0) witness.fault("the room has not ended");
  if (clock.waiting > 0) witness.fault("somebody still waits");
}

/**
 * A report of a life with a fault: how to live it again, and the least of it that is needed.
 *
 * @param {string} seed
 * @param {Course} [course]
 */
export function report(seed, { steps = 150 } = {}) {
  const without = new Set();
  let { faults, trace } = live(seed, { steps });
  const kind = kindOf(faults);
  let tries = 0;
  for (let size = steps >> 1; size > 0; size >>= 1) {
    for (let from = 1; from <= steps && tries < MOST_TRIES; from += size) {
      const less = new Set(without);
      for (let step = from; step < from + size; step++) less.add(step);
      if (less.size === without.size) continue;
      tries++;
      const shorter = live(seed, { steps, without: less });
      if (kindOf(shorter.faults) !== kind) continue;
      for (const step of less) without.add(step);
      ({ faults, trace } = shorter);
    }
  }
  const again = `again: node src/test/client/fuzz/main.js again ${seed}`;
  return [faults[0], again, ...trace].join("\n  ");
}

/** What kind of fault it is, whoever it happened to. @param {string[]} faults */
function kindOf([fault = ""]) {
  return fault.split("\n")[0].replace(/\b(p\d+(\.\d+x*)?|\d+)\b/g, "");
}
