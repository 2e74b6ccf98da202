package sanctuary.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.net.ServerFrame;
import sanctuary.client.room.Genesis;
import sanctuary.client.room.Identity;
import sanctuary.client.room.Link;
import sanctuary.protocol.Change;
import sanctuary.protocol.Goodbye;

@DisplayName("A seat")
class SeatTest extends InRoom {
  private static final Duration GRACE = TestLimits.ORDINARY.grace();

  private Person alice;

  @BeforeEach
  void open() {
    open(TestLimits.ORDINARY);
  }

  private void open(Limits limits) {
    open(limits, Genesis.FOR_ALL);
    alice = guest();
  }

  /** A new connection of somebody, which has said hello. */
  private Person again(Person before) {
    var again = new Person(lobby, before.identity);
    again.hello(link);
    return again;
  }

  private Person resumed(Person before) {
    var again = again(before);
    again.resume(genesis, before);
    return again;
  }

  /** Time in which the host, at least, gives signs of life. */
  private void pass(Duration time) {
    clock.pass(time);
    host.visitor.heard();
    lobby.tick();
  }

  /** The host kicks somebody; the link is another one then. */
  private void kick(Person target) {
    var next = new Link(Bytes.random(16), link.room());
    long version = host.wire.frames().stream().mapToLong(SeatTest::version).max().orElseThrow();
    host.kick(genesis, link, version, target, next);
    link = next;
  }

  private static long version(ServerFrame frame) {
    if (frame instanceof ServerFrame.Welcome welcome) {
      return welcome.version();
    }
    if (frame instanceof ServerFrame.Joined joined) {
      return joined.version();
    }
    return frame instanceof ServerFrame.Left left ? left.version() : 0;
  }

  @Nested
  @DisplayName("whose connection is lost")
  class Lost {
    @ParameterizedTest
    @EnumSource(
        value = Goodbye.class,
        names = {"TOO_BIG", "SILENT", "TOO_FAR_BEHIND", "TOO_FAST", "FAULT"})
    @DisplayName("is kept, whatever the reason from which a client may return")
    void kept(Goodbye why) {
      alice.visitor.end(why);

      assertThat(host.wire.last(ServerFrame.Away.class).slot()).isEqualTo(alice.slot());
      assertThat(host.wire.heard(ServerFrame.Left.class)).isEmpty();
    }

    @Test
    @DisplayName("is kept when it breaks off without a word")
    void broken() {
      alice.visitor.gone();

      assertThat(host.wire.heard(ServerFrame.Away.class)).hasSize(1);
    }

    @Test
    @DisplayName("is free at once when its member broke the protocol")
    void brokeProtocol() {
      alice.hello(link);

      assertThat(alice.wire.closed()).isEqualTo(Goodbye.BROKE_PROTOCOL);
      assertThat(host.wire.last(ServerFrame.Left.class).how()).isEqualTo("timed-out");
      assertThat(host.wire.heard(ServerFrame.Away.class)).isEmpty();
    }

    @Test
    @DisplayName("is listed as away to whoever comes, and changes no version")
    void listed() {
      alice.visitor.gone();

      var welcome = guest().wire.last(ServerFrame.Welcome.class);
      assertThat(welcome.members())
          .extracting(ServerFrame.Seat::state)
          .containsExactly("here", "away", "here");
      assertThat(welcome.version()).isEqualTo(3);
    }

    @Test
    @DisplayName("counts as a member of the room")
    void counted() {
      open(TestLimits.members(2));
      alice.visitor.gone();
      var third = new Person(lobby);

      assertThat(third.hello(link).state()).isEqualTo("full");
      third.join(genesis, link);
      assertThat(third.refusal()).isEqualTo("room-full");
    }

    @Test
    @DisplayName("is still its member's: the same identity can not join beside it")
    void sameIdentity() {
      alice.visitor.gone();
      var twin = again(alice);
      twin.join(genesis, link);

      assertThat(twin.refusal()).isEqualTo("exists");
    }

    @Test
    @DisplayName("is skipped by messages, which count for all others")
    void skipped() {
      var bob = guest();
      alice.visitor.gone();
      host.post(1, alice, bob);

      assertThat(bob.wire.heard(ServerFrame.Message.class)).hasSize(1);
      assertThat(host.wire.heard(ServerFrame.Ack.class)).hasSize(1);
    }

    @Test
    @DisplayName("is told nothing later of what was said meanwhile")
    void nothingKept() {
      alice.visitor.gone();
      host.post(1, alice);

      assertThat(resumed(alice).wire.heard(ServerFrame.Message.class)).isEmpty();
    }

    @Test
    @DisplayName("refuses pair frames, so that they are sent again later")
    void pairRefused() {
      alice.visitor.gone();
      host.send(5, alice.slot());

      var refused = host.wire.last(ServerFrame.Refused.class);
      assertThat(refused.reason()).isEqualTo("away");
      assertThat(refused.ref()).isEqualTo(5);
      assertThat(host.wire.heard(ServerFrame.Ack.class)).isEmpty();
    }

    @Test
    @DisplayName("is free when the grace time is over, not before")
    void graceOver() {
      alice.visitor.gone();
      pass(GRACE.minusMillis(1));
      assertThat(host.wire.heard(ServerFrame.Left.class)).isEmpty();

      pass(Duration.ofMillis(1));
      var left = host.wire.last(ServerFrame.Left.class);
      assertThat(left.slot()).isEqualTo(alice.slot());
      assertThat(left.how()).isEqualTo("timed-out");
      assertThat(left.version()).isEqualTo(3);
    }

    @Test
    @DisplayName("is free after five seconds when the browser said that the page was left")
    void pageLeft() {
      alice.visitor.pageLeft();
      assertThat(host.wire.heard(ServerFrame.Away.class)).hasSize(1);
      pass(Duration.ofMillis(4_999));
      assertThat(host.wire.heard(ServerFrame.Left.class)).isEmpty();

      pass(Duration.ofMillis(1));
      assertThat(host.wire.last(ServerFrame.Left.class).how()).isEqualTo("timed-out");
    }

    @Test
    @DisplayName("is free for others then")
    void placeFree() {
      open(TestLimits.members(2));
      alice.visitor.gone();
      pass(GRACE);

      assertThat(guest().wire.heard(ServerFrame.Welcome.class)).hasSize(1);
    }

    @Test
    @DisplayName("keeps the room for as long, and no longer")
    void roomKept() {
      alice.visitor.gone();
      pass(Duration.ofSeconds(30));
      host.visitor.gone();
      pass(GRACE.minusMillis(1));
      assertThat(lobby.rooms().size()).isEqualTo(1);

      pass(Duration.ofMillis(1));
      assertThat(lobby.rooms().size()).isZero();
      assertThat(new Person(lobby).hello(link).genesis()).isNull();
    }

    @Test
    @DisplayName("is not kept when the server ends")
    void serverEnds() {
      alice.visitor.gone();
      lobby.endAll(Goodbye.STOPPING);

      assertThat(lobby.rooms().size()).isZero();
      assertThat(host.wire.closed()).isEqualTo(Goodbye.STOPPING);
      assertThat(alice.givenBack).hasValue(1);
    }
  }

  @Nested
  @DisplayName("that its member comes back to")
  class Resumed {
    @Test
    @DisplayName("is the same, and all others are told")
    void back() {
      var bob = guest();
      alice.visitor.gone();
      host.post(1, bob);
      var again = resumed(alice);

      var before = alice.wire.last(ServerFrame.Welcome.class);
      var now = again.wire.last(ServerFrame.Welcome.class);
      assertThat(now.slot()).isEqualTo(before.slot());
      assertThat(now.handle()).isEqualTo(before.handle());
      assertThat(now.address()).isEqualTo(link.keys().address());
      assertThat(now.version()).isEqualTo(3);
      assertThat(now.seq()).isEqualTo(1);
      assertThat(now.members()).extracting(ServerFrame.Seat::state).containsOnly("here");
      for (Person other : new Person[] {host, bob}) {
        assertThat(other.wire.last(ServerFrame.Back.class).slot()).isEqualTo(alice.slot());
        assertThat(other.wire.heard(ServerFrame.Left.class)).isEmpty();
      }
      assertThat(host.wire.heard(ServerFrame.Joined.class)).hasSize(2);
    }

    @Test
    @DisplayName("hears and is heard again")
    void talk() {
      alice.visitor.gone();
      var again = resumed(alice);
      host.post(1, again);
      again.post(1, host);
      again.send(2, host.slot());

      assertThat(again.wire.heard(ServerFrame.Message.class)).hasSize(1);
      assertThat(again.wire.heard(ServerFrame.Ack.class)).hasSize(2);
      assertThat(host.wire.heard(ServerFrame.Message.class)).hasSize(1);
      assertThat(host.wire.heard(ServerFrame.Pair.class)).hasSize(1);
    }

    @Test
    @DisplayName("is kept anew when that connection is lost, too")
    void lostAgain() {
      alice.visitor.gone();
      pass(GRACE.minusMillis(1));
      var again = resumed(alice);
      again.visitor.gone();
      pass(GRACE.minusMillis(1));

      assertThat(resumed(again).wire.heard(ServerFrame.Welcome.class)).hasSize(1);
    }

    @Test
    @DisplayName("ends the connection it had, if that still looks open, and all of its power")
    void elsewhere() {
      var again = resumed(alice);

      assertThat(alice.wire.closed()).isEqualTo(Goodbye.RESUMED_ELSEWHERE);
      assertThat(host.wire.heard(ServerFrame.Back.class)).hasSize(1);
      alice.visitor.gone();
      alice.post(1, host);
      alice.leave(genesis);
      assertThat(host.wire.heard(ServerFrame.Away.class)).isEmpty();
      assertThat(host.wire.heard(ServerFrame.Left.class)).isEmpty();
      assertThat(host.wire.heard(ServerFrame.Message.class)).isEmpty();
      again.post(1, host);
      assertThat(host.wire.heard(ServerFrame.Message.class)).hasSize(1);
    }

    @Test
    @DisplayName("is left for good by a leave on the new connection")
    void leaves() {
      alice.visitor.gone();
      resumed(alice).leave(genesis);

      assertThat(host.wire.last(ServerFrame.Left.class).how()).isEqualTo("left");
    }

    @Test
    @DisplayName("needs no place and no open door, and is no join")
    void noJoin() {
      open(TestLimits.joins(new Limits.Rate(2, 1, Duration.ofHours(1))));
      host.policy(genesis, link, 2, Change.LOCK);
      alice.visitor.gone();

      assertThat(resumed(alice).wire.heard(ServerFrame.Welcome.class)).hasSize(1);
    }

    @Test
    @DisplayName("shows the link of today, whichever the member knows")
    void otherLink() {
      var bob = guest();
      alice.visitor.gone();
      var oldLink = link;
      kick(bob);
      var again = new Person(lobby, alice.identity);
      again.hello(oldLink);
      again.resume(genesis, alice);

      var welcome = again.wire.last(ServerFrame.Welcome.class);
      assertThat(welcome.address()).isEqualTo(link.keys().address());
      assertThat(welcome.certificate())
          .isEqualTo(host.wire.last(ServerFrame.Kicked.class).certificate());
      assertThat(welcome.members()).hasSize(2);
    }
  }

  @Nested
  @DisplayName("is not given")
  class Refused {
    @Test
    @DisplayName("to whoever does not know its handle, or another slot's")
    void unknownHandle() {
      alice.visitor.gone();
      var handle = alice.wire.last(ServerFrame.Welcome.class).handle();
      var thief = again(alice);
      var guess = Bytes.random(16);
      thief.resume(guess, alice.slot(), thief.resumption(genesis, guess));
      assertThat(thief.refusal()).isEqualTo("no-such-member");

      thief.resume(handle, host.slot(), thief.resumption(genesis, handle));
      assertThat(thief.wire.heard(ServerFrame.Refused.class))
          .extracting(ServerFrame.Refused::reason)
          .containsExactly("no-such-member", "no-such-member");
    }

    @Test
    @DisplayName("to whoever knows the handle and can not sign for the identity")
    void otherIdentity() {
      alice.visitor.gone();
      var thief = new Person(lobby, Identity.fresh());
      thief.hello(link);
      thief.resume(genesis, alice);

      assertThat(thief.refusal()).isEqualTo("wrong-proof");
      assertThat(host.wire.heard(ServerFrame.Back.class)).isEmpty();
    }

    @Test
    @DisplayName("for a signature that was made for another connection")
    void replayed() {
      alice.visitor.gone();
      var seat = alice.wire.last(ServerFrame.Welcome.class);
      var signature = again(alice).resumption(genesis, seat.handle());
      var thief = again(alice);
      thief.resume(seat.handle(), seat.slot(), signature);

      assertThat(thief.refusal()).isEqualTo("wrong-proof");
    }

    @Test
    @DisplayName("when the grace time was over")
    void tooLate() {
      alice.visitor.gone();
      pass(GRACE.minusMillis(1));
      pass(Duration.ofMillis(1));
      var late = resumed(alice);

      assertThat(late.refusal()).isEqualTo("no-such-member");
      late.join(genesis, link);
      assertThat(late.wire.heard(ServerFrame.Welcome.class)).hasSize(1);
    }

    @Test
    @DisplayName("when it was left for good")
    void left() {
      alice.leave(genesis);

      assertThat(resumed(alice).refusal()).isEqualTo("no-such-member");
    }

    @Test
    @DisplayName("when the room has ended meanwhile")
    void ended() {
      alice.visitor.gone();
      host.stop(genesis, link);

      assertThat(resumed(alice).refusal()).isEqualTo("not-here");
    }

    @Test
    @DisplayName("to a connection that has one already, which broke the protocol then")
    void second() {
      alice.visitor.gone();
      var again = resumed(alice);
      again.resume(genesis, alice);

      assertThat(again.wire.closed()).isEqualTo(Goodbye.BROKE_PROTOCOL);
    }
  }

  @Nested
  @DisplayName("whose member is kicked while it is away")
  class Kicked {
    @Test
    @DisplayName("is free, and the member is told when it comes back, once and in its own words")
    void told() {
      alice.visitor.gone();
      kick(alice);
      var again = resumed(alice);

      var kicked = again.wire.last(ServerFrame.Kicked.class);
      assertThat(kicked.target()).isEqualTo(alice.slot());
      assertThat(kicked.successor()).isEqualTo(link.keys().successor());
      assertThat(kicked.newAddress()).isNull();
      assertThat(again.wire.closed()).isEqualTo(Goodbye.KICKED);
      assertThat(again.wire.heard(ServerFrame.Welcome.class)).isEmpty();
      assertThat(host.wire.heard(ServerFrame.Back.class)).isEmpty();
    }

    @Test
    @DisplayName("is told also if its connection only seemed to be there")
    void zombie() {
      alice.wire.breakDown();
      kick(alice);

      assertThat(resumed(alice).wire.closed()).isEqualTo(Goodbye.KICKED);
    }

    @Test
    @DisplayName("is told nothing without its signature")
    void onlyItself() {
      alice.visitor.gone();
      kick(alice);
      var thief = new Person(lobby, Identity.fresh());
      thief.hello(link);
      thief.resume(genesis, alice);

      assertThat(thief.refusal()).isEqualTo("wrong-proof");
      assertThat(thief.wire.heard(ServerFrame.Kicked.class)).isEmpty();
    }

    @Test
    @DisplayName("is told until its grace time is over, which the kick does not make longer")
    void forgotten() {
      alice.visitor.gone();
      pass(GRACE.minusMillis(1));
      kick(alice);
      pass(Duration.ofMillis(1));

      assertThat(resumed(alice).refusal()).isEqualTo("no-such-member");
    }

    @Test
    @DisplayName("does not keep what it took up elsewhere")
    void givesBack() {
      alice.visitor.gone();
      kick(alice);

      assertThat(alice.givenBack).hasValue(1);
    }
  }

  @Nested
  @DisplayName("holds what its connection takes up elsewhere")
  class Claims {
    @Test
    @DisplayName("until it is free, if the connection is lost")
    void untilFree() {
      alice.visitor.gone();
      assertThat(alice.givenBack).hasValue(0);

      pass(GRACE);
      assertThat(alice.givenBack).hasValue(1);
    }

    @Test
    @DisplayName("until it has another connection, which then holds its own")
    void untilResumed() {
      alice.visitor.gone();
      var again = resumed(alice);
      assertThat(alice.givenBack).hasValue(1);
      assertThat(again.givenBack).hasValue(0);

      again.visitor.gone();
      assertThat(again.givenBack).hasValue(0);
      pass(GRACE);
      assertThat(again.givenBack).hasValue(1);
      assertThat(alice.givenBack).hasValue(1);
    }

    @Test
    @DisplayName("as long as that connection is open, also if it was resumed elsewhere")
    void untilClosed() {
      resumed(alice);
      assertThat(alice.givenBack).hasValue(0);

      alice.visitor.gone();
      alice.visitor.gone();
      assertThat(alice.givenBack).hasValue(1);
    }

    @Test
    @DisplayName("no longer than the connection, if it was left, kicked or stopped")
    void freed() {
      var bob = guest();
      var cleo = guest();
      bob.leave(genesis);
      kick(alice);
      host.stop(genesis, link);
      for (Person person : new Person[] {host, alice, bob, cleo}) {
        assertThat(person.givenBack).hasValue(0);
        person.visitor.gone();
        assertThat(person.givenBack).hasValue(1);
      }
    }

    @Test
    @DisplayName("nowhere else: who never had a seat holds nothing after its connection")
    void noSeat() {
      open(TestLimits.members(2));
      var stranger = guest();
      assertThat(stranger.refusal()).isEqualTo("room-full");
      var late = again(alice);
      late.resume(Bytes.random(16), 4711, Bytes.zeros(64));

      Stream.of(stranger, late)
          .forEach(
              person -> {
                person.visitor.gone();
                assertThat(person.givenBack).hasValue(1);
              });
    }
  }

  @Test
  @DisplayName("is not left to a connection that a fault kept from knowing of it")
  void fault() {
    var careless =
        new Person(
            lobby,
            Identity.fresh(),
            () -> {
              throw new IllegalStateException("thrown on purpose");
            });
    careless.hello(link);
    careless.join(genesis, link);
    careless.visitor.gone();
    var again = again(careless);
    assertThatThrownBy(() -> again.resume(genesis, careless))
        .isInstanceOf(IllegalStateException.class);

    assertThat(host.wire.last(ServerFrame.Away.class).slot()).isEqualTo(careless.slot());
    assertThat(resumed(careless).wire.heard(ServerFrame.Welcome.class)).hasSize(1);
  }
}
