package sanctuary.room;

import org.jspecify.annotations.Nullable;
import sanctuary.protocol.Refusal;

/** The outcome of wanting to enter a room: a seat, or why not. */
sealed interface Admission {
  /** A seat in the room. */
  record Granted(Room room, Member member) implements Admission {}

  /**
   * No seat.
   *
   * @param retryAfter milliseconds, null if waiting does not help
   */
  record Denied(Refusal why, @Nullable Long retryAfter) implements Admission {
    Denied(Refusal why) {
      this(why, null);
    }
  }
}
