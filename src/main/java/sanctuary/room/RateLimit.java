package sanctuary.room;

import java.time.InstantSource;

/**
 * A token bucket: starts full, gives until it is empty, and fills evenly. Not safe for several
 * threads at once; its owner guards it.
 */
final class RateLimit {
  private final InstantSource clock;

  /** What comes back in a millisecond, in parts of a token of which a window's length make one. */
  private final long perMilli;

  private final long partsOfToken;
  private final long full;
  private long parts;
  private long filledAt;

  RateLimit(Limits.Rate rate, InstantSource clock) {
    this.clock = clock;
    this.perMilli = rate.amount();
    this.partsOfToken = rate.window().toMillis();
    this.full = rate.burst() * partsOfToken;
    this.parts = full;
    this.filledAt = clock.millis();
  }

  /** Milliseconds until this amount can be taken; 0 if it can be taken now. */
  long wait(int amount) {
    fill();
    // what is larger than the bucket passes when the bucket is full, or it could never pass
    long missing = Math.min(amount * partsOfToken, full) - parts;
    return missing <= 0 ? 0 : (missing + perMilli - 1) / perMilli;
  }

  /** Takes an amount for which {@link #wait} was 0. */
  void take(int amount) {
    parts -= amount * partsOfToken;
  }

  /** Whether nothing was taken, or all of it is back. */
  boolean isFull() {
    fill();
    return parts == full;
  }

  private void fill() {
    long now = clock.millis();
    parts = Math.min(full, parts + (now - filledAt) * perMilli);
    filledAt = now;
  }
}
