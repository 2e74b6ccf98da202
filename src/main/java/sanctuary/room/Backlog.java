package sanctuary.room;

import java.util.concurrent.atomic.AtomicLong;

/** How many bytes wait in all outboxes of the server together. Safe for all threads. */
final class Backlog {
  private final long most;
  private final AtomicLong waiting = new AtomicLong();

  /**
   * @param most bytes from which the server counts as full
   */
  Backlog(long most) {
    this.most = most;
  }

  void add(int bytes) {
    waiting.addAndGet(bytes);
  }

  void remove(int bytes) {
    waiting.addAndGet(-bytes);
  }

  boolean hasRoomFor(int bytes) {
    return waiting.get() + bytes <= most;
  }
}
