package sanctuary.room;

import org.jspecify.annotations.Nullable;
import sanctuary.protocol.Announcement;
import sanctuary.protocol.Refusal;

/** The outcome of wanting to enter a room, or to come back to it: a seat, or why not. */
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

  /** No seat yet: somebody in the room has to let it in. */
  record Waiting(Room room) implements Admission {}

  /**
   * No seat any more: the member was kicked before it came back.
   *
   * @param kicked what it would have been told then
   */
  record Expelled(Announcement kicked) implements Admission {}
}
