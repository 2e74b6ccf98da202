import { equal } from "../bytes/bytes.js";
import { Ranges } from "./ranges.js";

/** Most ranges of heard numbers; past it the oldest gap is given up for good. */
const MOST_RANGES = 64;
/** Most messages of one sender whose hash is kept to be compared. */
const MOST_KNOWN = 1000;
/** Most messages of one sender that are known to be taken back, and did not come. */
const MOST_TAKEN_BACK = 1000;

/**
 * What is sought of a sender: ranges that are missing, up to where others say that it has spoken, and
 * whether it is known where it began and whether there was anything for me.
 *
 * @typedef {{gaps: import("./ranges.js").Range[], claimed: number, start: boolean, any: boolean}} Sought
 */

/** @type {Sought} */
const NOTHING = Object.freeze({ gaps: [], claimed: 0, start: false, any: false });

/**
 * What was heard of one sender: which messages came, in whatever order and way, which did not, and
 * how they follow each other.
 */
export class Hearing {
  /** The number of the first message that was for me; 0 if not known. */
  #base = 0;
  /** Whether that is certain. */
  #sure = false;
  /** What was missing when all began to be asked: only that is given up if nobody has it. */
  #sought = NOTHING;
  /** Whether nobody could tell where it began, and whether there was anything for me. */
  #vain = { start: false, any: false };
  /** Up to here the sender itself says that it has spoken. */
  #said = 0;
  /** Up to here others say that it has spoken. */
  #claimed = 0;
  /** What others said it had spoken before anything was for me. */
  #before = 0;
  #heard = new Ranges(MOST_RANGES);
  /** What was given up, and told to the reader. */
  #lost = new Ranges(MOST_RANGES);
  /** What was given up, and is still to be told. */
  #dropped = new Ranges(MOST_RANGES);
  /** @type {Map<number, Uint8Array>} hashes of contents, by number; the start of one that did not come */
  #known = new Map();
  /** @type {Set<number>} what its sender took back before it came: it is not missed */
  #takenBack = new Set();
  #changes = 0;
  #told = 0;

  /** Says with which number the sender started for me. @param {number} base 0 if it never did */
  start(base) {
    this.#sure = true;
    if (base === 0) return;
    this.#base = Math.min(base, this.#base || base);
    this.#said = Math.max(this.#said, base - 1);
  }

  /**
   * Says that the sender's channel to me has begun, or begun anew: then it may have started for me with
   * a lower number, in a frame that was lost.
   *
   * @param {import("../crypto/setup.js").Numbers} setup
   */
  begun({ c, base }) {
    const sure = this.#sure || c === 1;
    this.start(base);
    this.#sure = sure;
  }

  /**
   * Says that the sender itself gives me a message: it is for me, although the sender may have started
   * with a higher number, because another one overtook it.
   *
   * @param {number} n
   */
  given(n) {
    if (this.#base > 0) this.#base = Math.min(this.#base, n);
  }

  /**
   * Takes in a message that was found good.
   *
   * @param {import("../crypto/content.js").Content} content
   * @param {Uint8Array} hash of it, 32 bytes
   * @returns {{heard: boolean, twoVersions: boolean}} `heard`: that it is one more, and not one that
   *   was heard already or was said before I came; `twoVersions`: that it, or the one before, was
   *   another for others
   */
  hear({ n, prev }, hash) {
    if (n < this.#lowest) return { heard: false, twoVersions: false };
    const heard = !this.#heard.has(n);
    const twoVersions = !this.agrees(n, hash) || (heard && !this.agrees(n - 1, prev));
    if (!heard) return { heard, twoVersions };
    if (!this.#known.has(n - 1)) this.know(n - 1, prev);
    this.know(n, hash);
    this.#takenBack.delete(n);
    for (const gap of this.#heard.add(n)) {
      for (const { from, to } of this.#lost.missing(gap.from, gap.to)) this.#dropped.add(from, to);
    }
    this.#changes++;
    return { heard, twoVersions };
  }

  /**
   * Whether somebody who heard this of the same sender heard the same as I did, as far as I know.
   *
   * @param {number} n
   * @param {Uint8Array} start of the hash
   */
  agrees(n, start) {
    const known = this.#known.get(n);
    if (!known) return true;
    const length = Math.min(known.length, start.length);
    return equal(known.slice(0, length), start.slice(0, length));
  }

  /**
   * Remembers what a message was, to compare it with what others say.
   *
   * @param {number} n
   * @param {Uint8Array} hash
   */
  know(n, hash) {
    this.#known.set(n, hash);
    if (this.#known.size > MOST_KNOWN) {
      const [oldest] = this.#known.keys();
      this.#known.delete(oldest);
    }
  }

  /**
   * Takes in that the sender has taken a message back: nobody can give it any more, and nobody needs it.
   *
   * @param {number} n
   * @param {Uint8Array} hash start of its hash
   * @returns {boolean} false if it was another for me
   */
  takeBack(n, hash) {
    if (!this.agrees(n, hash)) return false;
    if (this.#heard.has(n) || this.#takenBack.size >= MOST_TAKEN_BACK) return true;
    this.#takenBack.add(n);
    if (!this.#known.has(n)) this.know(n, hash);
    return true;
  }

  /** Whether its sender took a message back before it came. @param {number} n */
  isTakenBack(n) {
    return this.#takenBack.has(n);
  }

  /**
   * What to tell the others of it, if they do not know yet: the last message, and before it, if some
   * are missing, the last one before those.
   *
   * @returns {{n: number, hash: Uint8Array, mark: number}[]} `mark`: for {@link tell}
   */
  get untold() {
    const { last } = this.#heard;
    if (last === 0 || this.#told === this.#changes) return [];
    const [gap] = this.#missing(this.#lowest, last);
    return (gap ? [gap.from - 1, last] : [last]).map((n) => {
      const hash = this.#heard.has(n) || this.#takenBack.has(n) ? this.#known.get(n) : undefined;
      const mark = this.#changes;
      return hash ? { n, hash: hash.slice(0, 4), mark } : { n: 0, hash: new Uint8Array(4), mark };
    });
  }

  /** Says that the others were told. @param {number} mark of what they were told */
  tell(mark) {
    this.#told = mark;
  }

  /** What to ask others for: all numbers after one, and some before it. */
  get lacking() {
    const after = Math.max(this.#heard.last, this.#lowest - 1);
    return { after, ranges: this.#missing(this.#lowest, after) };
  }

  /** The highest number that was heard; 0 if none was. */
  get last() {
    return this.#heard.last;
  }

  /** Whether messages are missing that others may still have. */
  get incomplete() {
    if (this.#unsure && !this.#vain.start) return true;
    // most often nothing is missing, and this is asked often
    if (this.#heard.all.length <= 1 && Math.max(this.#said, this.#claimed) <= this.#heard.last) {
      return this.#base > 0 && this.#base < this.#heard.first && this.#gaps.length > 0;
    }
    return this.#claimed > this.#end || this.#gaps.length > 0;
  }

  /**
   * Whether others heard something of it, and nothing tells whether that was before I came: neither a
   * message nor the sender itself.
   */
  get doubtful() {
    return this.#start === 0 && this.#before > 0 && !this.#sure && !this.#vain.any;
  }

  /** Says that all are being asked now for what is missing. */
  seek() {
    const [gaps, claimed] = [this.#gaps, this.#claimed];
    this.#sought = { gaps, claimed, start: this.#unsure, any: this.doubtful };
  }

  /**
   * Takes in that somebody else has heard the sender say this. What is named first, when I know nothing
   * of the sender, may have been said before I came.
   *
   * @param {number} n
   */
  claim(n) {
    if (this.#start === 0 && this.#before === 0) this.#before = n;
    else if (n > this.#before) this.#claimed = Math.max(this.#claimed, n);
  }

  /** Says that the sender itself was asked: what it does not know of, it has not said for me. */
  disclaim() {
    this.#claimed = 0;
  }

  /**
   * Waits no longer for what was sought in vain. It is still welcome if it comes.
   *
   * @returns {import("./ranges.js").Range[]} what was given up, and not before
   */
  giveUp() {
    const { gaps, claimed, start, any } = this.#sought;
    this.#sought = NOTHING;
    this.#vain = { start: this.#vain.start || start, any: this.#vain.any || any };
    const given = [...this.#dropped.all, ...gaps.flatMap(({ from, to }) => this.#open(from, to))];
    if (this.#claimed <= claimed) {
      // of whom I never heard anything, I do not know that anything was for me
      if (this.#start > 0) {
        given.push(...this.#open(this.#end + 1, this.#claimed));
        this.#said = Math.max(this.#said, this.#claimed);
      }
      this.#claimed = 0;
    }
    for (const { from, to } of given) this.#lost.add(from, to);
    this.#dropped = new Ranges(MOST_RANGES);
    return given;
  }

  /** What of a range is missing. @param {import("./ranges.js").Range} range */
  missing({ from, to }) {
    return this.#missing(from, to);
  }

  /** Where what was for me begins, as far as I know; 0 if I know nothing. */
  get #start() {
    const { first } = this.#heard;
    return Math.min(this.#base || first, first || this.#base);
  }

  /** The lowest number that may be for me. */
  get #lowest() {
    return this.#sure ? Math.max(1, this.#start) : 1;
  }

  get #end() {
    return Math.max(this.#said, this.#heard.last);
  }

  /** Whether it is known where it began for me, but not for certain. */
  get #unsure() {
    return this.#base > 0 && !this.#sure;
  }

  /** What was said for me, is missing, and was not given up. */
  get #gaps() {
    return this.#start === 0 ? [] : this.#open(this.#start, this.#end);
  }

  /**
   * What of a range is missing, and was not given up.
   *
   * @param {number} from
   * @param {number} to
   */
  #open(from, to) {
    return this.#missing(from, to).flatMap((gap) => this.#lost.missing(gap.from, gap.to));
  }

  /**
   * What of a range did not come, and was not taken back.
   *
   * @param {number} from
   * @param {number} to
   */
  #missing(from, to) {
    const holes = this.#heard.missing(from, to);
    if (this.#takenBack.size === 0 || holes.length === 0) return holes;
    const back = new Ranges();
    for (const n of this.#takenBack) back.add(n);
    return holes.flatMap((hole) => back.missing(hole.from, hole.to));
  }
}
