package sanctuary.room;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * What a connection takes up elsewhere, such as its place in the count of an IP address. The
 * connection holds it, and so does the seat it took, also while its member is away. When nobody
 * holds it any more it is given back, once. Safe for all threads.
 */
final class Claim {
  private final Runnable giveBack;
  private final AtomicInteger holders = new AtomicInteger(1);

  /**
   * Held by the connection, which must {@link #release} it once.
   *
   * @param giveBack called without a lock, by whoever releases it last
   */
  Claim(Runnable giveBack) {
    this.giveBack = giveBack;
  }

  /** One more holds it, and must {@link #release} it once. */
  void share() {
    holders.incrementAndGet();
  }

  /** One less holds it. Called without any lock. */
  void release() {
    if (holders.decrementAndGet() == 0) {
      giveBack.run();
    }
  }
}
