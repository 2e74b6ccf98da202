/** Part of what the server allows that is used, because the way there squeezes frames together. */
const CAUTION = 0.9;

/** A connection that carries less is of no use to anybody, in bytes in a ms. */
const SLOWEST = 2;

/**
 * How long a message may be on its way through a slow connection before that is taken for a dead one.
 *
 * @param {{length: number}} message
 * @returns {number} ms
 */
export function slowest({ length }) {
  return length / SLOWEST;
}

/**
 * How fast frames may go out: two buckets, of frames and of bytes, that fill up with time.
 * Keeping to it, one is never refused as too fast.
 */
export class Pace {
  #now;
  #frames;
  #bytes;

  /**
   * @param {{messages: number, bytes: number, window: number}} limits of the server
   * @param {() => number} now in ms
   */
  constructor({ messages, bytes, window }, now) {
    this.#now = now;
    this.#frames = new Bucket(messages * CAUTION, window, now());
    this.#bytes = new Bucket(bytes * CAUTION, window, now());
  }

  /**
   * How long to wait before a frame may go.
   *
   * @param {number} size in bytes
   * @returns {number} ms, 0 if it may go at once
   */
  wait(size) {
    const now = this.#now();
    return Math.max(this.#frames.wait(1, now), this.#bytes.wait(size, now));
  }

  /** Says that a frame goes now. @param {number} size in bytes */
  spend(size) {
    const now = this.#now();
    this.#frames.spend(1, now);
    this.#bytes.spend(size, now);
  }
}

/** A bucket that holds so much, and fills up within a window. */
class Bucket {
  #size;
  #rate;
  #level;
  #at;

  /**
   * @param {number} size
   * @param {number} window ms in which it fills up
   * @param {number} now
   */
  constructor(size, window, now) {
    this.#size = size;
    this.#rate = size / window;
    this.#level = size;
    this.#at = now;
  }

  /** @param {number} amount @param {number} now */
  wait(amount, now) {
    // what is larger than the bucket goes when the bucket is full
    const missing = Math.min(amount, this.#size) - this.#levelAt(now);
    return missing > 0 ? Math.ceil(missing / this.#rate) : 0;
  }

  /** @param {number} amount @param {number} now */
  spend(amount, now) {
    this.#level = this.#levelAt(now) - amount;
    this.#at = now;
  }

  /** @param {number} now earlier than before, if somebody has set the clock back */
  #levelAt(now) {
    this.#at = Math.min(this.#at, now);
    return Math.min(this.#size, this.#level + (now - this.#at) * this.#rate);
  }
}
