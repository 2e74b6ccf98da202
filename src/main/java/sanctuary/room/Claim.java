package sanctuary.room;

import java.util.concurrent.atomic.AtomicInteger;
import sanctuary.protocol.Octets;

/**
 * What a connection takes up elsewhere, such as its place in the count of an IP address. The
 * connection holds it, and so does the seat it took, also while its member is away. When nobody
 * holds it any more it is given back, once. Safe for all threads.
 */
final class Claim {
  private final Octets address;
  private final Runnable giveBack;
  private final AtomicInteger holders = new AtomicInteger(1);

  /**
   * Held by the connection, which must {@link #release} it once.
   *
   * @param address where the connection comes from, as a salted hash
   * @param giveBack called without a lock, by whoever releases it last
   */
  Claim(Octets address, Runnable giveBack) {
    this.address = address;
    this.giveBack = giveBack;
  }

  /** Where the connection comes from, as a salted hash. */
  Octets address() {
    return address;
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
