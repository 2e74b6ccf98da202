package sanctuary.room;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import sanctuary.protocol.Address;
import sanctuary.protocol.Digest;
import sanctuary.protocol.Octets;

/**
 * Addresses that a stop or a kick ended a short while ago, so that nobody revives them. Keeps
 * salted hashes only; the salt lives as long as the process. Bounded: past the bound the oldest
 * goes.
 */
final class Tombstones {
  private final int most;
  private final long lifeMillis;
  private final InstantSource clock;
  private final Octets salt;

  /** When each hash was added, in that order. */
  private final Map<Octets, Long> dead = new LinkedHashMap<>(); // guarded by this

  Tombstones(int most, Duration life, InstantSource clock, SecureRandom random) {
    this.most = most;
    this.lifeMillis = life.toMillis();
    this.clock = clock;
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    this.salt = Octets.of(bytes);
  }

  synchronized void add(Address address) {
    sweep();
    var hash = hash(address);
    dead.remove(hash); // it dies anew, and is the youngest then
    dead.put(hash, clock.millis());
    if (dead.size() > most) {
      dead.remove(dead.keySet().iterator().next());
    }
  }

  synchronized boolean contains(Address address) {
    sweep();
    return dead.containsKey(hash(address));
  }

  /** Forgets what is old enough. */
  synchronized void sweep() {
    long now = clock.millis();
    for (Iterator<Long> ages = dead.values().iterator(); ages.hasNext(); ) {
      if (now - ages.next() < lifeMillis) {
        return;
      }
      ages.remove();
    }
  }

  private Octets hash(Address address) {
    return Digest.of("tombstone", salt, address.octets());
  }
}
