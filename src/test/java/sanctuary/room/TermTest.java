package sanctuary.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.net.ServerFrame;
import sanctuary.client.room.Genesis;
import sanctuary.client.room.Link;
import sanctuary.protocol.FrameCodec;
import sanctuary.protocol.Goodbye;

@DisplayName("A room with limits of its own")
class TermTest {
  private static final int MOST = 4;
  private static final Duration HOUR = Duration.ofHours(1);

  private final HandSetClock clock = new HandSetClock();
  private final HandSetClock calendar = new HandSetClock();
  private final Lobby lobby =
      new Lobby(
          TestLimits.members(MOST),
          new FrameCodec(),
          clock,
          calendar,
          Runnable::run,
          new SecureRandom());
  private final Person host = new Person(lobby);

  private Genesis lasting(Duration time) {
    long end = calendar.instant().plus(time).getEpochSecond();
    return new Genesis(host.identity.key(), Genesis.FOR_ALL, end, 0, 0, Bytes.random(16));
  }

  private Genesis holding(int members) {
    return new Genesis(host.identity.key(), Genesis.FOR_ALL, 0, members, 0, Bytes.random(16));
  }

  private Link created(Genesis genesis) {
    var link = Link.to(genesis);
    host.hello(link);
    host.create(genesis, link);
    return link;
  }

  private Person joined(Genesis genesis, Link link) {
    var guest = new Person(lobby);
    guest.hello(link);
    guest.join(genesis, link);
    return guest;
  }

  @Test
  @DisplayName("ends for everyone at its end, not before, and its link stays dead")
  void ends() {
    var genesis = lasting(HOUR);
    var link = created(genesis);
    var guest = joined(genesis, link);

    calendar.pass(HOUR.minusSeconds(1));
    lobby.tick();
    assertThat(host.wire.closed()).isNull();

    calendar.pass(Duration.ofSeconds(1));
    lobby.tick();
    assertThat(host.wire.closed()).isEqualTo(Goodbye.TIME_OVER);
    assertThat(guest.wire.closed()).isEqualTo(Goodbye.TIME_OVER);
    assertThat(lobby.rooms().size()).isZero();

    var late = new Person(lobby, host.identity);
    assertThat(late.hello(link).genesis()).isNull();
    late.create(genesis, link);
    assertThat(late.refusal()).isEqualTo("gone");
  }

  @Test
  @DisplayName("ends while everyone is away, and nobody comes back to it")
  void endsWhileAway() {
    var genesis = lasting(Duration.ofSeconds(30));
    var link = created(genesis);
    host.visitor.lost();
    calendar.pass(Duration.ofSeconds(30));
    lobby.tick();

    var again = new Person(lobby, host.identity);
    again.hello(link);
    again.resume(genesis, host);
    assertThat(again.refusal()).isEqualTo("not-here");
  }

  @Test
  @DisplayName("can not be made when its end has passed")
  void tooLate() {
    calendar.pass(HOUR);
    created(lasting(Duration.ZERO));
    assertThat(host.refusal()).isEqualTo("time-over");
    assertThat(lobby.rooms().size()).isZero();
  }

  @Test
  @DisplayName("tells the server's time to whoever says hello")
  void time() {
    calendar.pass(HOUR);
    assertThat(host.hello(Link.to(holding(2))).time())
        .isEqualTo(calendar.instant().getEpochSecond());
  }

  @Test
  @DisplayName("holds as many members as it says")
  void members() {
    var genesis = holding(2);
    var link = created(genesis);
    joined(genesis, link);
    var third = joined(genesis, link);
    assertThat(third.wire.last(ServerFrame.Challenge.class).state()).isEqualTo("full");
    assertThat(third.refusal()).isEqualTo("room-full");
  }

  @Test
  @DisplayName("never holds more than the server lets it")
  void noMoreThanTheServerHas() {
    var genesis = holding(255);
    var link = created(genesis);
    for (int guests = 1; guests < MOST; guests++) {
      joined(genesis, link);
    }
    assertThat(joined(genesis, link).refusal()).isEqualTo("room-full");
  }
}
