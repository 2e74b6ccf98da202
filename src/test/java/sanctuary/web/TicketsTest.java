package sanctuary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Tickets")
class TicketsTest {
  private static final String HERE = "192.0.2.1";
  private static final String THERE = "192.0.2.2";

  private Instant now = Instant.EPOCH;
  private final Tickets tickets = new Tickets(2, Duration.ofSeconds(10), () -> now);

  private Tickets.Ticket taken(String ip) {
    return Objects.requireNonNull(tickets.take(ip));
  }

  private void pass(Duration time) {
    now = now.plus(time);
    tickets.sweep();
  }

  @Test
  @DisplayName("are for each address as many as it may have connections")
  void bound() {
    taken(HERE).use();
    taken(HERE).use();

    assertThat(tickets.take(HERE)).isNull();
    assertThat(tickets.take(THERE)).isNotNull();
  }

  @Test
  @DisplayName("come back when a connection ends, and count once")
  void givenBack() {
    var ended = taken(HERE);
    taken(HERE);
    ended.giveBack();
    ended.giveBack();

    assertThat(tickets.take(HERE)).isNotNull();
    assertThat(tickets.take(HERE)).isNull();
  }

  @Test
  @DisplayName("come back by themselves when their connection never opens")
  void neverOpened() {
    taken(HERE);
    taken(HERE);
    pass(Duration.ofMillis(9999));
    assertThat(tickets.take(HERE)).isNull();

    pass(Duration.ofMillis(1));
    assertThat(tickets.take(HERE)).isNotNull();
  }

  @Test
  @DisplayName("are kept as long as their connections, once these are open")
  void open() {
    taken(HERE).use();
    taken(HERE).use();
    pass(Duration.ofDays(1));

    assertThat(tickets.take(HERE)).isNull();
  }

  @Test
  @DisplayName("let those come back who lost all their connections, and no more than those")
  void seatsLeft() {
    var first = taken(HERE);
    first.close();
    taken(HERE).close();
    taken(HERE);
    taken(HERE).close();
    assertThat(tickets.take(HERE)).isNull();

    first.giveBack();
    assertThat(tickets.take(HERE)).isNotNull();
    assertThat(tickets.take(HERE)).isNull();
  }

  @Test
  @DisplayName("come back once, whether their connection was closed before or not")
  void closedAndGivenBack() {
    for (int times = 0; times < 3; times++) {
      var ticket = taken(HERE);
      ticket.close();
      ticket.close();
      ticket.giveBack();
      ticket.close();
      ticket.giveBack();
    }
    taken(HERE);
    taken(HERE);

    assertThat(tickets.take(HERE)).isNull();
  }

  @Test
  @DisplayName("show nothing of an address")
  void toldToNobody() {
    assertThat(taken(HERE)).hasToString("Ticket").returns("", Tickets.Ticket::getName);
  }

  @Test
  @DisplayName("are counted together for all IPv6 addresses of one network, and for no other")
  void networks() {
    taken("2001:db8:1:2:3:4:5:6");
    taken("2001:db8:1:2:a:b:c:d");

    assertThat(tickets.take("2001:db8:1:2::")).isNull();
    assertThat(tickets.take("2001:db8:1:3:3:4:5:6")).isNotNull();
  }
}
