package sanctuary.room;

import java.time.InstantSource;
import sanctuary.protocol.Genesis;

/**
 * How long a room may last: to the end that its genesis names, or for as long as there is somebody
 * in it. Immutable, and costs a comparison if there is no end.
 */
final class Span {
  private final InstantSource calendar;
  private final boolean endless;
  private final long endMillis;

  private Span(InstantSource calendar, boolean endless, long endMillis) {
    this.calendar = calendar;
    this.endless = endless;
    this.endMillis = endMillis;
  }

  /**
   * The span of a room.
   *
   * @param calendar the time of day
   */
  static Span of(Genesis genesis, InstantSource calendar) {
    return new Span(calendar, genesis.endless(), genesis.end() * 1000);
  }

  /** Tells whether the end has come. */
  boolean over() {
    return !endless && calendar.millis() >= endMillis;
  }
}
