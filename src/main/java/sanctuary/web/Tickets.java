package sanctuary.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.Principal;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import sanctuary.protocol.Digest;
import sanctuary.protocol.Octets;

/**
 * How many connections each IP address has, and how many seats it left away. A connection takes a
 * ticket at its handshake, uses it when its WebSocket opens, and gives it back when that is closed
 * and no seat is kept for it any more. A client that goes between handshake and opening is told to
 * nobody, so a ticket that is not used in time comes back by {@link #sweep}.
 *
 * <p>An address may have so many connections, and twice as many with the seats it left: when all of
 * them are lost at once, because a proxy or an access point was, everybody can come back.
 *
 * <p>All IPv6 addresses of one network of 64 bits count as one, because they have one holder. IP
 * addresses are kept as salted hashes while they are counted, with the salt in memory. Safe for all
 * threads.
 */
final class Tickets {
  /** Bytes of an IPv6 address that a provider gives; its customer chooses the rest. */
  private static final int IPV6_PREFIX = 8;

  private final int most;
  private final long useWithinMillis;
  private final InstantSource clock;
  private final Octets salt = salt();
  private final Map<Octets, Count> counts = new ConcurrentHashMap<>();
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

  /**
   * What one address takes up.
   *
   * @param open connections, or handshakes
   * @param left connections that are closed and whose seats are kept
   */
  private record Count(int open, int left) {
    static final Count NOTHING = new Count(0, 0);
  }

  private enum State {
    OPEN,
    LEFT,
    GIVEN_BACK
  }

  /** A ticket for one more connection of this IP address; null if it has enough. */
  @Nullable Ticket take(String ip) {
    var ticket = new Ticket(Digest.of("ip", salt, household(ip)), clock.millis());
    unused.add(ticket);
    var count = count(ticket, 1, 0);
    if (count.open() > most || count.open() + count.left() > 2 * most) {
      ticket.giveBack();
      return null;
    }
    return ticket;
  }

  /** An IPv4 address, or of an IPv6 address the half that its holder can not choose. */
  private static Octets household(String ip) {
    if (ip.indexOf(':') >= 0) {
      try {
        byte[] bytes = InetAddress.getByName(ip).getAddress();
        return Octets.of(Arrays.copyOf(bytes, Math.min(bytes.length, IPV6_PREFIX)));
      } catch (UnknownHostException notAnAddress) {
        // a container that names clients in another way still names them
      }
    }
    return Octets.ascii(ip);
  }

  private Count count(Ticket ticket, int open, int left) {
    var now =
        counts.compute(
            ticket.hashedIp,
            (ip, known) -> {
              var before = known == null ? Count.NOTHING : known;
              var after = new Count(before.open() + open, before.left() + left);
              return after.equals(Count.NOTHING) ? null : after;
            });
    return now == null ? Count.NOTHING : now;
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
    private final AtomicReference<State> state = new AtomicReference<>(State.OPEN);

    private Ticket(Octets hashedIp, long takenAt) {
      this.hashedIp = hashedIp;
      this.takenAt = takenAt;
    }

    /** Keeps it until it is given back: somebody will tell when the connection ends. */
    void use() {
      unused.remove(this);
    }

    /** The connection is closed, and only its seat may be kept. */
    void close() {
      if (state.compareAndSet(State.OPEN, State.LEFT)) {
        count(this, -1, 1);
      }
    }

    /** Neither the connection nor a seat of it is there any more. Nothing the second time. */
    void giveBack() {
      unused.remove(this);
      switch (state.getAndSet(State.GIVEN_BACK)) {
        case OPEN -> count(this, -1, 0);
        case LEFT -> count(this, 0, -1);
        case GIVEN_BACK -> {}
      }
    }

    /** Where it was taken from: a hash that nobody outside this process can make. */
    Octets hashedIp() {
      return hashedIp;
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
