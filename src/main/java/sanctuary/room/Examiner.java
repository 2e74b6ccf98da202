package sanctuary.room;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import sanctuary.protocol.Octets;

/**
 * Lets signatures be verified, which is the most expensive thing that a stranger can ask for: so
 * often for each IP address, and few at once, so that processors are left for those who talk. Who
 * has to wait does so in the thread that received, in turn; when enough wait the next one is told
 * to come again.
 *
 * <p>An address is known as a salted hash, from its first proof until its allowance is whole again.
 * Safe for all threads.
 */
final class Examiner {
  /** Most that wait: a small part of the threads that a container has for requests. */
  private static final int MOST_WAITING = 32;

  /** Most addresses that are told apart; all others together have one allowance. */
  private static final int MOST_ADDRESSES = 50_000;

  private static final Octets OTHERS = Octets.of();

  /** Milliseconds after which there may be a place, about as long as everybody in line takes. */
  private static final long COME_AGAIN = 250;

  private final Limits.Rate rate;
  private final InstantSource clock;
  private final int atOnce;
  private final Semaphore places;
  private final AtomicInteger present = new AtomicInteger();
  private final Map<Octets, RateLimit> allowances = new HashMap<>(); // guarded by itself

  /**
   * @param rate proofs of one address
   * @param atOnce how many are verified at the same time
   */
  Examiner(Limits.Rate rate, int atOnce, InstantSource clock) {
    this.rate = rate;
    this.clock = clock;
    this.atOnce = atOnce;
    this.places = new Semaphore(atOnce, true);
  }

  /**
   * Does something that comes with verifying, in turn. Never called with a lock.
   *
   * @return 0 if it was done; else milliseconds until it may be, if this address has no more
   *     allowance or too many wait
   */
  long examine(Octets address, Runnable deed) {
    long wait = take(address);
    if (wait > 0) {
      return wait;
    }
    try {
      if (present.incrementAndGet() > atOnce + MOST_WAITING) {
        return COME_AGAIN;
      }
      places.acquireUninterruptibly();
      try {
        deed.run();
        return 0;
      } finally {
        places.release();
      }
    } finally {
      present.decrementAndGet();
    }
  }

  private long take(Octets address) {
    synchronized (allowances) {
      boolean told = allowances.containsKey(address) || allowances.size() < MOST_ADDRESSES;
      var allowance =
          allowances.computeIfAbsent(
              told ? address : OTHERS, unknown -> new RateLimit(rate, clock));
      long wait = allowance.wait(1);
      if (wait == 0) {
        allowance.take(1);
      }
      return wait;
    }
  }

  /** Forgets the addresses whose allowance is whole. */
  void sweep() {
    synchronized (allowances) {
      allowances.values().removeIf(RateLimit::isFull);
    }
  }

  /** How many addresses are known. */
  int addresses() {
    synchronized (allowances) {
      return allowances.size();
    }
  }
}
