package sanctuary.web;

import java.security.Principal;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import sanctuary.protocol.Digest;
import sanctuary.protocol.Octets;

/**
 * How many connections each IP address has. A connection takes a ticket at its handshake, uses it
 * when its WebSocket opens, and gives it back when that is closed. A client that goes in between is
 * told to nobody, so a ticket that is not used in time comes back by {@link #sweep}.
 *
 * <p>IP addresses are kept as salted hashes while they are connected, with the salt in memory. Safe
 * for all threads.
 */
final class Tickets {
  private final int most;
  private final long useWithinMillis;
  private final InstantSource clock;
  private final Octets salt = salt();
  private final Map<Octets, Integer> connections = new ConcurrentHashMap<>();
  private final Set<Ticket> unused = ConcurrentHashMap.newKeySet();

  /**
   * @param most connections of one IP address
   * @param useWithin longest from the handshake until the WebSocket opens
   */
  Tickets(int most, Duration useWithin, InstantSource clock) {
    this.most = most;
    this.useWithinMillis = useWithin.toMillis();
    this.clock = clock;
  }

  /** A ticket for one more connection of this IP address; null if it has enough. */
  @Nullable Ticket take(String ip) {
    var ticket = new Ticket(Digest.of("ip", salt, Octets.ascii(ip)), clock.millis());
    unused.add(ticket);
    if (connections.merge(ticket.hashedIp, 1, Integer::sum) > most) {
      ticket.giveBack();
      return null;
    }
    return ticket;
  }

  /** Takes back what was not used in time. */
  void sweep() {
    long now = clock.millis();
    for (Ticket ticket : unused) {
      if (now - ticket.takenAt >= useWithinMillis) {
        ticket.giveBack();
      }
    }
  }

  private static Octets salt() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return Octets.of(bytes);
  }

  /**
   * One counted connection. It travels as the request's principal, because that is the one thing
   * every container hands on from the request to the WebSocket session. It names nobody.
   */
  final class Ticket implements Principal {
    private final Octets hashedIp;
    private final long takenAt;
    private final AtomicBoolean given = new AtomicBoolean();

    private Ticket(Octets hashedIp, long takenAt) {
      this.hashedIp = hashedIp;
      this.takenAt = takenAt;
    }

    /** Keeps it until it is given back: somebody will tell when the connection ends. */
    void use() {
      unused.remove(this);
    }

    /** Counts the connection no longer. Does nothing the second time. */
    void giveBack() {
      unused.remove(this);
      if (given.compareAndSet(false, true)) {
        connections.computeIfPresent(hashedIp, (ip, count) -> count == 1 ? null : count - 1);
      }
    }

    @Override
    public String getName() {
      return "";
    }

    @Override
    public String toString() {
      return "Ticket";
    }
  }
}
