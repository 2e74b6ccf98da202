package sanctuary.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.net.ServerFrame;
import sanctuary.client.room.Genesis;
import sanctuary.client.room.Link;
import sanctuary.protocol.Change;
import sanctuary.protocol.Goodbye;

@DisplayName("At the door of a room that knocks")
class KnockTest extends InRoom {
  private static final Duration PATIENCE = TestLimits.ORDINARY.patience();

  @BeforeEach
  void open() {
    open(Genesis.KNOCK);
  }

  private void open(int policy) {
    open(TestLimits.ORDINARY, policy);
  }

  private Person admitted(long version) {
    var knocker = guest();
    host.admit(genesis, link, version);
    return knocker;
  }

  private static int welcomes(Person person) {
    return person.wire.heard(ServerFrame.Welcome.class).size();
  }

  private static int knocks(Person person) {
    return person.wire.heard(ServerFrame.Knock.class).size();
  }

  @Test
  @DisplayName("whoever waits is told that it waits, and nothing else, whatever happens inside")
  void hidden() {
    var inside = admitted(1);
    var knocker = guest();
    host.post(1, inside);
    inside.post(1, host);
    inside.leave(genesis);

    assertThat(knocker.wire.frames())
        .extracting(Object::getClass)
        .containsExactly(ServerFrame.Challenge.class, ServerFrame.Knocking.class);
    knocker.say(new sanctuary.protocol.ClientFrame.Ping());
    assertThat(knocker.wire.heard(ServerFrame.Pong.class)).hasSize(1);
  }

  @Test
  @DisplayName("a rude one gets nothing: to speak, to join twice or to give orders ends it")
  void rude() {
    var speaker = guest();
    speaker.post(1, host);
    assertThat(speaker.wire.closed()).isEqualTo(Goodbye.BROKE_PROTOCOL);

    var twice = guest();
    twice.join(genesis, link);
    assertThat(twice.wire.closed()).isEqualTo(Goodbye.BROKE_PROTOCOL);

    var orderer = guest();
    orderer.policy(genesis, link, 1, Change.LOCK);
    assertThat(orderer.wire.closed()).isEqualTo(Goodbye.BROKE_PROTOCOL);
    assertThat(host.wire.heard(ServerFrame.Message.class)).isEmpty();
    assertThat(host.wire.heard(ServerFrame.Withdrawn.class)).hasSize(3);
  }

  @Test
  @DisplayName("whoever is let in is welcomed, and everyone gets the word of who let it in")
  void admitted() {
    var first = admitted(1);
    assertThat(welcomes(first)).isOne();
    assertThat(first.wire.last(ServerFrame.Welcome.class).members()).hasSize(2);
    var pass = host.wire.last(ServerFrame.Joined.class).pass();
    assertThat(pass.first(32)).isEqualTo(host.identity.key());
    assertThat(first.wire.last(ServerFrame.Welcome.class).members().get(1).pass()).isEqualTo(pass);
    assertThat(host.wire.heard(ServerFrame.Withdrawn.class)).hasSize(1);

    first.post(1, host);
    assertThat(host.wire.heard(ServerFrame.Message.class)).hasSize(1);
  }

  @Test
  @DisplayName("any member may open, if the policy does not keep it for the host")
  void anyMember() {
    var ben = admitted(1);
    var clara = guest();
    assertThat(knocks(ben)).isOne();
    ben.admit(genesis, link, 2);
    assertThat(welcomes(clara)).isOne();
  }

  @Test
  @DisplayName("only the host hears a knock where that is kept for the host, and whom it appoints")
  void hostOnly() {
    open(Genesis.KNOCK | Genesis.HOST_LOCKS);
    var ben = admitted(1);
    var clara = guest();
    assertThat(knocks(ben)).isZero();

    ben.wire.frames().add(host.wire.last(ServerFrame.Knock.class));
    ben.admit(genesis, link, 2);
    assertThat(ben.refusal()).isEqualTo("not-allowed");

    host.appoint(genesis, ben);
    assertThat(knocks(ben)).isEqualTo(2);
    ben.admit(genesis, link, 2);
    assertThat(welcomes(clara)).isOne();
    assertThat(clara.wire.last(ServerFrame.Welcome.class).members().get(1).appointment())
        .isNotNull();
  }

  @Test
  @DisplayName("whoever comes back is shown who waits")
  void shownAgain() {
    guest();
    host.visitor.lost();
    var again = new Person(lobby, host.identity);
    again.hello(link);
    again.resume(genesis, host);
    assertThat(knocks(again)).isOne();
  }

  @Test
  @DisplayName("whoever is turned away is told so, and may knock again")
  void declined() {
    var knocker = guest();
    host.decline(genesis, link);
    assertThat(knocker.refusal()).isEqualTo("declined");

    knocker.join(genesis, link);
    host.admit(genesis, link, 1);
    assertThat(welcomes(knocker)).isOne();
  }

  @Test
  @DisplayName("an order that nobody signed, that is late or for nobody, opens nothing")
  void wrongOrders() {
    var knocker = guest();
    host.admit(genesis, link, 7);
    assertThat(host.refusal()).isEqualTo("stale");
    host.admit(genesis, Link.to(genesis), 1);
    assertThat(host.refusal()).isEqualTo("wrong-proof");
    host.decline(genesis, Link.to(genesis));
    assertThat(host.refusal()).isEqualTo("wrong-proof");
    knocker.visitor.lost();
    host.admit(genesis, link, 1);
    assertThat(host.refusal()).isEqualTo("no-such-member");
    assertThat(welcomes(knocker)).isZero();
  }

  @Test
  @DisplayName("whoever goes knocks no more")
  void gone() {
    var knocker = guest();
    knocker.visitor.gone();
    assertThat(host.wire.heard(ServerFrame.Withdrawn.class)).hasSize(1);
    assertThat(knocker.givenBack).hasValue(1);
  }

  @Test
  @DisplayName("a room is over also when whoever was just let in has gone, and all others too")
  void lastOneHasGone() {
    var stranger = new Person(lobby);
    stranger.hello(link);
    var outbox = lobby.outbox(stranger.wire, () -> {});
    var asked =
        stranger.asks(
            lobby.rooms(),
            genesis,
            link,
            outbox,
            seat -> {
              host.leave(genesis);
              outbox.end(Goodbye.BROKE_PROTOCOL);
              return false;
            });
    assertThat(asked).isInstanceOf(Admission.Waiting.class);
    host.admit(genesis, link, 1);
    assertThat(host.wire.closed()).isEqualTo(Goodbye.LEFT);

    lobby.tick();
    assertThat(lobby.rooms().size()).isZero();
  }

  @Test
  @DisplayName("nobody waits for ever, and whoever waited may ask again or is sent away")
  void unanswered() {
    var knocker = guest();
    for (var passed = Duration.ZERO;
        passed.compareTo(PATIENCE) < 0;
        passed = passed.plusSeconds(30)) {
      assertThat(knocker.wire.heard(ServerFrame.Refused.class)).isEmpty();
      clock.pass(Duration.ofSeconds(30));
      knocker.visitor.heard();
      host.visitor.heard();
      lobby.tick();
    }
    assertThat(knocker.refusal()).isEqualTo("unanswered");
    assertThat(host.wire.heard(ServerFrame.Withdrawn.class)).hasSize(1);

    clock.pass(TestLimits.ORDINARY.entry());
    lobby.tick();
    assertThat(knocker.wire.closed()).isEqualTo(Goodbye.SILENT);
  }

  @Test
  @DisplayName("only so many wait at once")
  void bounded() {
    for (int waiting = 0; waiting < TestLimits.ORDINARY.knocks(); waiting++) {
      guest();
    }
    assertThat(guest().refusal()).isEqualTo("too-many");
  }

  @Test
  @DisplayName("a lock, a new link and the end turn everybody away")
  void turnedAway() {
    var locked = guest();
    host.policy(genesis, link, 1, Change.LOCK);
    assertThat(locked.refusal()).isEqualTo("locked");
    host.policy(genesis, link, 2, Change.UNLOCK);

    var late = guest();
    var next = link.changed();
    host.changeLink(genesis, link, 3, next);
    assertThat(late.refusal()).isEqualTo("not-here");

    link = next;
    var ended = guest();
    host.stop(genesis, link);
    assertThat(ended.refusal()).isEqualTo("not-here");
    assertThat(lobby.rooms().size()).isZero();
  }

  @Test
  @DisplayName("a link that changes for nobody's sake leaves everyone inside")
  void newLink() {
    var ben = admitted(1);
    var next = link.changed();
    host.changeLink(genesis, link, 2, next, ben);

    assertThat(ben.wire.closed()).isNull();
    var kicked = ben.wire.last(ServerFrame.Kicked.class);
    assertThat(kicked.target()).isNull();
    assertThat(kicked.newAddress()).isEqualTo(next.keys().address());
    assertThat(kicked.share()).isEqualTo(Bytes.u8(5));
    assertThat(new Person(lobby).hello(link).genesis()).isNull();
    assertThat(new Person(lobby).hello(next).genesis()).isNotNull();
  }

  @Test
  @DisplayName("only the host appoints, and an appointment goes with who had it")
  void appoint() {
    open(Genesis.HOST_KICKS | Genesis.HOST_STOPS);
    var ben = guest();
    var clara = guest();
    ben.appoint(genesis, clara);
    assertThat(ben.refusal()).isEqualTo("not-allowed");
    ben.stop(genesis, link);
    assertThat(ben.refusal()).isEqualTo("not-allowed");

    host.appoint(genesis, ben);
    assertThat(clara.wire.last(ServerFrame.Appointed.class).slot()).isEqualTo(ben.slot());
    ben.stop(genesis, link);
    assertThat(clara.wire.closed()).isEqualTo(Goodbye.ROOM_STOPPED);
  }
}
