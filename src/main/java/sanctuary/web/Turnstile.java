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
import java.security.Principal;

/**
 * Lets connections through to the room endpoint, and says no in HTTP where a WebSocket could not:
 * to pages of other origins (403), to an IP address that has enough connections (429), while the
 * server stops (503), and to what is no WebSocket at all (426).
 */
public final class Turnstile implements Filter {
  private static final int UPGRADE_REQUIRED = 426;
  private static final int TOO_MANY_REQUESTS = 429;

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
      count(request, response, chain, assembly.tickets());
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

  private static void count(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain, Tickets tickets)
      throws IOException, ServletException {
    var ticket = tickets.take(request.getRemoteAddr());
    if (ticket == null) {
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

  private static final class WithTicket extends HttpServletRequestWrapper {
    private final Tickets.Ticket ticket;

    WithTicket(HttpServletRequest request, Tickets.Ticket ticket) {
      super(request);
      this.ticket = ticket;
    }

    @Override
    public Principal getUserPrincipal() {
      return ticket;
    }
  }
}
