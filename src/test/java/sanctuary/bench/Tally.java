package sanctuary.bench;

import org.HdrHistogram.Histogram;

/**
 * What a pump heard in one round. Latency is from when a message was due, so that a sender that was
 * held up counts too. Used by its pump's thread.
 */
final class Tally {
  private static final long LONGEST = 60_000_000_000L;
  private static final int DIGITS = 3;

  private final Histogram latency = new Histogram(LONGEST, DIGITS);
  private boolean measuring;
  private long deliveries;
  private long heard;
  private long acks;
  private long lost;
  private long repeated;
  private long foreign;
  private long departures;

  /** Counts from the beginning. */
  void clear() {
    latency.reset();
    measuring = false;
    deliveries = 0;
    heard = 0;
    acks = 0;
    lost = 0;
    repeated = 0;
    foreign = 0;
    departures = 0;
  }

  /** Whether what is heard from now on counts for speed; faults always count. */
  void measure(boolean now) {
    measuring = now;
  }

  void delivery(long nanos) {
    heard++;
    if (measuring) {
      deliveries++;
      latency.recordValue(Math.min(Math.max(nanos, 0), LONGEST));
    }
  }

  void ack() {
    acks++;
  }

  /** Messages that should have come before the one that came. */
  void lost(int messages) {
    lost += messages;
  }

  /** A message that came again, or after a later one. */
  void repeated() {
    repeated++;
  }

  /** A message that was somebody else's. */
  void foreign() {
    foreign++;
  }

  /** Somebody was said to have gone. */
  void departure() {
    departures++;
  }

  /** Adds what another pump heard. */
  void add(Tally other) {
    latency.add(other.latency);
    deliveries += other.deliveries;
    heard += other.heard;
    acks += other.acks;
    lost += other.lost;
    repeated += other.repeated;
    foreign += other.foreign;
    departures += other.departures;
  }

  /** Deliveries while it was measured. */
  long deliveries() {
    return deliveries;
  }

  /** All deliveries. */
  long heard() {
    return heard;
  }

  long acks() {
    return acks;
  }

  /** Messages that were lost, came twice, out of order or to the wrong reader. */
  long faults() {
    return lost + repeated + foreign;
  }

  long departures() {
    return departures;
  }

  /** Microseconds that this percentage of deliveries took at most. */
  double micros(double percentile) {
    return latency.getValueAtPercentile(percentile) / 1_000.0;
  }
}
