package sanctuary.room;

import java.time.InstantSource;

/**
 * A token bucket: starts full, gives until it is empty, and fills evenly. Not safe for several
 * threads at once; its owner guards it.
 */
final class RateLimit {
  private final Limits.Rate rate;
  private final InstantSource clock;
  private double tokens;
  private long filledAt;

  RateLimit(Limits.Rate rate, InstantSource clock) {
    this.rate = rate;
    this.clock = clock;
    this.tokens = rate.burst();
    this.filledAt = clock.millis();
  }

  /** Milliseconds until this amount can be taken; 0 if it can be taken now. */
  long wait(int amount) {
    fill();
    double missing = Math.min(amount, rate.burst()) - tokens;
    return missing <= 0 ? 0 : (long) Math.ceil(missing / perMilli());
  }

  /** Takes an amount for which {@link #wait} was 0. */
  void take(int amount) {
    tokens -= amount;
  }

  private void fill() {
    long now = clock.millis();
    tokens = Math.min(rate.burst(), tokens + (now - filledAt) * perMilli());
    filledAt = now;
  }

  private double perMilli() {
    return (double) rate.amount() / rate.window().toMillis();
  }
}
