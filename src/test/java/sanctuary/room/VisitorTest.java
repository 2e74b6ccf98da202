package sanctuary.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import sanctuary.client.net.ServerFrame;
import sanctuary.client.room.Genesis;
import sanctuary.client.room.Link;
import sanctuary.protocol.ClientFrame;
import sanctuary.protocol.FrameCodec;
import sanctuary.protocol.Goodbye;
import sanctuary.protocol.Octets;
import sanctuary.protocol.Signature;

@DisplayName("A visitor")
class VisitorTest {
  private final HandSetClock clock = new HandSetClock();
  private final Lobby lobby = lobby(TestLimits.ORDINARY);
  private final Person visitor = new Person(lobby);
  private final Genesis genesis = visitor.genesis(0);
  private final Link link = Link.to(genesis);

  private Lobby lobby(Limits limits) {
    return new Lobby(limits, new FrameCodec(), clock, clock, Runnable::run, new SecureRandom());
  }

  private void pass(Duration time) {
    clock.pass(time);
    lobby.tick();
  }

  private void enter() {
    visitor.hello(link);
    visitor.create(genesis, link);
  }

  @Test
  @DisplayName("who does not say hello in time is sent away")
  void noHello() {
    pass(Duration.ofMillis(9999));
    assertThat(visitor.wire.closed()).isNull();

    pass(Duration.ofMillis(1));
    assertThat(visitor.wire.closed()).isEqualTo(Goodbye.SILENT);
    assertThat(lobby.isEmpty()).isTrue();
  }

  @Test
  @DisplayName("who says hello and does not enter in time is sent away")
  void noEntry() {
    pass(Duration.ofSeconds(9));
    visitor.hello(link);
    pass(Duration.ofMillis(9999));
    assertThat(visitor.wire.closed()).isNull();

    pass(Duration.ofMillis(1));
    assertThat(visitor.wire.closed()).isEqualTo(Goodbye.SILENT);
  }

  @Test
  @DisplayName("who is silent too long is sent away, and the seat is kept for a while")
  void silence() {
    enter();
    pass(Duration.ofSeconds(44));
    visitor.visitor.heard();
    pass(Duration.ofSeconds(44));
    assertThat(visitor.wire.closed()).isNull();

    pass(Duration.ofSeconds(1));
    assertThat(visitor.wire.closed()).isEqualTo(Goodbye.SILENT);
    assertThat(lobby.rooms().size()).isEqualTo(1);
    pass(Duration.ofSeconds(60));
    assertThat(lobby.rooms().size()).isZero();
  }

  @Test
  @DisplayName("who pings is answered")
  void ping() {
    visitor.say(new ClientFrame.Ping());

    assertThat(visitor.wire.last(ServerFrame.Pong.class)).isNotNull();
  }

  @Test
  @DisplayName("who says hello twice broke the protocol")
  void helloTwice() {
    visitor.hello(link);
    visitor.hello(link);

    assertThat(visitor.wire.closed()).isEqualTo(Goodbye.BROKE_PROTOCOL);
  }

  @Test
  @DisplayName("who talks before entering broke the protocol")
  void talksTooEarly() {
    visitor.hello(link);
    visitor.post(1);

    assertThat(visitor.wire.closed()).isEqualTo(Goodbye.BROKE_PROTOCOL);
  }

  @Test
  @DisplayName("who enters twice broke the protocol")
  void entersTwice() {
    enter();
    visitor.create(genesis, link);

    assertThat(visitor.wire.closed()).isEqualTo(Goodbye.BROKE_PROTOCOL);
    assertThat(lobby.rooms().size()).isZero();
  }

  @Test
  @DisplayName("who is too fast is told when to go on, and sent away the third time in a row")
  void tooFast() {
    enter();
    for (int ref = 1; ref <= 18; ref++) {
      visitor.post(ref);
    }
    visitor.post(19);
    assertThat(visitor.refusal()).isEqualTo("too-fast");
    assertThat(visitor.wire.last(ServerFrame.Refused.class).ref()).isEqualTo(19);
    assertThat(visitor.wire.last(ServerFrame.Refused.class).retryAfter()).isEqualTo(250);

    clock.pass(Duration.ofMillis(250));
    visitor.post(19);
    assertThat(visitor.wire.heard(ServerFrame.Ack.class)).hasSize(19);

    visitor.post(20);
    visitor.post(21);
    assertThat(visitor.wire.closed()).isNull();
    visitor.post(22);
    assertThat(visitor.wire.closed()).isEqualTo(Goodbye.TOO_FAST);
  }

  @Test
  @DisplayName("who sends too many bytes is told the same way")
  void tooManyBytes() {
    var narrow = lobby(TestLimits.bytes(TestLimits.rate(250, Duration.ofSeconds(5))));
    var talker = new Person(narrow);
    talker.hello(link);
    talker.say(new ClientFrame.Ping());
    talker.say(new ClientFrame.Ping());

    assertThat(talker.refusal()).isEqualTo("too-fast");
    assertThat(talker.wire.last(ServerFrame.Refused.class).retryAfter()).isEqualTo(1000);
  }

  @Test
  @DisplayName("may always leave, however fast")
  void leavesFast() {
    enter();
    for (int ref = 1; ref <= 18; ref++) {
      visitor.post(ref);
    }
    visitor.leave(genesis);

    assertThat(visitor.wire.closed()).isEqualTo(Goodbye.LEFT);
  }

  @Test
  @DisplayName("who leaves with a wrong signature again and again is too fast at last")
  void leavesWrongly() {
    enter();
    for (int ref = 1; ref <= 18; ref++) {
      visitor.post(ref);
    }
    var wrong = new ClientFrame.Leave(new Signature(Octets.of(new byte[64])));
    visitor.say(wrong);
    assertThat(visitor.refusal()).isEqualTo("wrong-proof");

    visitor.say(wrong);
    assertThat(visitor.refusal()).isEqualTo("too-fast");
    visitor.say(wrong);
    visitor.say(wrong);
    assertThat(visitor.wire.closed()).isEqualTo(Goodbye.TOO_FAST);
  }

  @Test
  @DisplayName("whose proofs fail is sent away the fifth time, for they take time to check")
  void failedProofs() {
    visitor.hello(link);
    for (int tries = 0; tries < 4; tries++) {
      visitor.create(genesis, link, visitor.record(genesis, link.changed().keys()));
      assertThat(visitor.refusal()).isEqualTo("wrong-proof");
      assertThat(visitor.wire.closed()).isNull();
    }

    visitor.create(genesis, link, visitor.record(genesis, link.changed().keys()));
    assertThat(visitor.wire.heard(ServerFrame.Refused.class)).hasSize(5);
    assertThat(visitor.wire.closed()).isEqualTo(Goodbye.BROKE_PROTOCOL);
  }

  @Test
  @DisplayName("hears nothing of the others when the server stops, only goodbye")
  void stopping() {
    enter();
    var other = new Person(lobby);
    other.hello(link);
    other.join(genesis, link);
    lobby.endAll(Goodbye.STOPPING);

    assertThat(visitor.wire.closed()).isEqualTo(Goodbye.STOPPING);
    assertThat(other.wire.closed()).isEqualTo(Goodbye.STOPPING);
    assertThat(visitor.wire.heard(ServerFrame.Left.class)).isEmpty();
    assertThat(other.wire.heard(ServerFrame.Left.class)).isEmpty();
    assertThat(lobby.isEmpty()).isTrue();
    assertThat(lobby.rooms().size()).isZero();
  }

  @Test
  @DisplayName("has the time to miss one question for a sign of life, however short the silence")
  void heartbeat() {
    var limits = TestLimits.ORDINARY;

    assertThat(limits.heartbeat()).isEqualTo(Duration.ofSeconds(15));
    assertThat(limits.heartbeat().multipliedBy(2)).isLessThan(limits.silence());
  }

  @Test
  @DisplayName("is asked for signs of life")
  void pinged() {
    lobby.ping();

    assertThat(visitor.wire.pings()).isEqualTo(1);
  }

  @Test
  @DisplayName("whose wire breaks is not connected any more")
  void brokenWire() {
    enter();
    visitor.wire.breakDown();
    lobby.ping();

    assertThat(lobby.isEmpty()).isTrue();
  }

  @Test
  @DisplayName("whose neighbours had too many proofs checked is told when to come again")
  void neighbours() {
    var busy = lobby(TestLimits.connections(1));
    for (int i = 0; i < 10; i++) {
      var neighbour = new Person(busy);
      neighbour.hello(link);
      neighbour.create(genesis, link);
    }
    var late = new Person(busy);
    late.hello(link);
    late.create(genesis, link);

    var refused = late.wire.last(ServerFrame.Refused.class);
    assertThat(refused.reason()).isEqualTo("too-fast");
    assertThat(refused.retryAfter()).isEqualTo(2_000);
    assertThat(late.wire.closed()).isNull();
  }

  @Test
  @DisplayName("who comes in a crowd is sent away in time like all of it, but not at once")
  void crowd() {
    var crowd = Stream.generate(() -> new Person(lobby)).limit(200).toList();
    clock.pass(Duration.ofSeconds(10));

    for (int part = 0; part < Lobby.PARTS; part++) {
      assertThat(crowd).anyMatch(one -> one.wire.closed() == null);
      lobby.tick(part);
    }
    assertThat(crowd).allMatch(one -> one.wire.closed() == Goodbye.SILENT);
  }
}
