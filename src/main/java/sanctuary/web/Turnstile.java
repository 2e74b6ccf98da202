package sanctuary.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import sanctuary.protocol.Digest;
import sanctuary.protocol.Octets;

/**
 * Lets connections through to the room endpoint, and says no in HTTP where a WebSocket could not:
 * to pages of other origins (403), to an IP address that has enough connections (429), while the
 * server stops (503), and to what is no WebSocket at all (426).
 *
 * <p>IP addresses are kept as salted hashes while they are connected, with the salt in memory.
 */
public final class Turnstile implements Filter {
  private static final int UPGRADE_REQUIRED = 426;
  private static final int TOO_MANY_REQUESTS = 429;

  private final Octets salt = salt();
  private final Map<Octets, Integer> connections = new ConcurrentHashMap<>();

  /** Called by the container. */
  public Turnstile() {}

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    pass((HttpServletRequest) request, (HttpServletResponse) response, chain);
  }

  private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var assembly = CDI.current().select(Assembly.class).get();
    if (!"websocket".equalsIgnoreCase(request.getHeader("Upgrade"))) {
      response.setHeader("Upgrade", "websocket");
      Answers.plain(response, UPGRADE_REQUIRED, "This address speaks WebSocket only.");
    } else if (assembly.stopping()) {
      Answers.plain(
          response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "The server is stopping.");
    } else if (!mayConnect(request, assembly.settings())) {
      Answers.plain(
          response, HttpServletResponse.SC_FORBIDDEN, "Pages of this origin may not connect.");
    } else {
      count(request, response, chain, assembly.settings().limits().connections());
    }
  }

  /** A browser always names the origin of its page; other clients need none. */
  private static boolean mayConnect(HttpServletRequest request, Settings settings) {
    var origin = request.getHeader("Origin");
    var host = request.getHeader("Host");
    return origin == null
        || settings.origins().contains(origin)
        || origin.equalsIgnoreCase("http://" + host)
        || origin.equalsIgnoreCase("https://" + host);
  }

  private void count(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain, int most)
      throws IOException, ServletException {
    var ticket = new Ticket(Digest.of("ip", salt, Octets.of(ascii(request.getRemoteAddr()))));
    if (!ticket.take(most)) {
      Answers.plain(
          response, TOO_MANY_REQUESTS, "Too many connections from your address. Close some.");
      return;
    }
    try {
      chain.doFilter(new WithTicket(request, ticket), response);
    } finally {
      if (response.getStatus() != HttpServletResponse.SC_SWITCHING_PROTOCOLS) {
        ticket.giveBack();
      }
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
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
    private final AtomicBoolean given = new AtomicBoolean();

    private Ticket(Octets hashedIp) {
      this.hashedIp = hashedIp;
    }

    private boolean take(int most) {
      int now = connections.merge(hashedIp, 1, Integer::sum);
      if (now > most) {
        giveBack();
        return false;
      }
      return true;
    }

    /** Counts the connection no longer. Does nothing the second time. */
    void giveBack() {
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

  private static final class WithTicket extends HttpServletRequestWrapper {
    private final Ticket ticket;

    WithTicket(HttpServletRequest request, Ticket ticket) {
      super(request);
      this.ticket = ticket;
    }

    @Override
    public Principal getUserPrincipal() {
      return ticket;
    }
  }
}
