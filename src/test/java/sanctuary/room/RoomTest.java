package sanctuary.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.net.ServerFrame;
import sanctuary.client.room.Genesis;
import sanctuary.client.room.Identity;
import sanctuary.client.room.Link;
import sanctuary.protocol.Change;
import sanctuary.protocol.ClientFrame;
import sanctuary.protocol.Goodbye;

@DisplayName("A room")
class RoomTest extends InRoom {
  @BeforeEach
  void open() {
    open(TestLimits.ORDINARY, Genesis.FOR_ALL);
  }

  @Nested
  @DisplayName("at its door")
  class Door {
    @Test
    @DisplayName("welcomes its host, alone")
    void create() {
      var welcome = host.wire.last(ServerFrame.Welcome.class);

      assertThat(welcome.members()).extracting(ServerFrame.Seat::slot).containsExactly(host.slot());
      assertThat(welcome.version()).isEqualTo(1);
      assertThat(lobby.rooms().size()).isEqualTo(1);
    }

    @Test
    @DisplayName("welcomes a guest with everyone in it, and tells the others")
    void join() {
      var guest = guest();

      var welcome = guest.wire.last(ServerFrame.Welcome.class);
      assertThat(welcome.members())
          .extracting(ServerFrame.Seat::slot)
          .containsExactly(host.slot(), guest.slot());
      var joined = host.wire.last(ServerFrame.Joined.class);
      assertThat(joined.slot()).isEqualTo(guest.slot());
      assertThat(joined.version()).isEqualTo(welcome.version()).isEqualTo(2);
    }

    @Test
    @DisplayName("answers an unknown room and a wrong address alike")
    void tellsNothing() {
      var stranger = new Person(lobby).hello(link.changed());
      var lost = new Person(lobby).hello(Link.to(host.genesis(0)));

      assertThat(stranger.genesis()).isNull();
      assertThat(stranger.state()).isNull();
      assertThat(lost.genesis()).isNull();
      assertThat(lost.state()).isNull();
    }

    @Test
    @DisplayName("shows its genesis and that it is open to whoever knows the address")
    void challenge() {
      var challenge = new Person(lobby).hello(link);

      assertThat(challenge.genesis()).isEqualTo(genesis.bytes());
      assertThat(challenge.state()).isEqualTo("open");
      assertThat(challenge.limits().members()).isEqualTo(50);
    }

    @Test
    @DisplayName("refuses a record made with another link")
    void wrongLink() {
      var thief = new Person(lobby);
      thief.hello(link);
      thief.join(thief.record(genesis, link.changed().keys()));

      assertThat(thief.refusal()).isEqualTo("wrong-proof");
      assertThat(host.wire.heard(ServerFrame.Joined.class)).isEmpty();
    }

    @Test
    @DisplayName("refuses a record that was made for another connection")
    void replayedRecord() {
      var first = new Person(lobby);
      first.hello(link);
      var record = first.record(genesis, link.keys());
      var second = new Person(lobby);
      second.hello(link);
      second.join(record);

      assertThat(second.refusal()).isEqualTo("wrong-proof");
    }

    @Test
    @DisplayName("lets somebody try again after a refusal on the same connection")
    void secondTry() {
      var guest = new Person(lobby);
      guest.hello(link);
      guest.join(guest.record(genesis, link.changed().keys()));
      guest.join(genesis, link);

      assertThat(guest.wire.heard(ServerFrame.Welcome.class)).hasSize(1);
    }

    @Test
    @DisplayName("refuses an identity that is in it already")
    void sameIdentity() {
      var twin = new Person(lobby, host.identity);
      twin.hello(link);
      twin.join(genesis, link);

      assertThat(twin.refusal()).isEqualTo("exists");
    }

    @Test
    @DisplayName("refuses one member too many: room-full")
    void full() {
      open(TestLimits.members(2), Genesis.FOR_ALL);
      guest();
      var third = new Person(lobby);

      assertThat(third.hello(link).state()).isEqualTo("full");
      third.join(genesis, link);
      assertThat(third.refusal()).isEqualTo("room-full");
    }

    @Test
    @DisplayName("refuses too many joins, and says when to come back")
    void tooManyJoins() {
      open(TestLimits.joins(new Limits.Rate(2, 10, Duration.ofMinutes(1))), Genesis.FOR_ALL);
      guest();
      var hasty = guest();
      assertThat(hasty.refusal()).isEqualTo("too-many");
      assertThat(hasty.wire.last(ServerFrame.Refused.class).retryAfter()).isEqualTo(6000);

      clock.pass(Duration.ofSeconds(6));
      hasty.join(genesis, link);
      assertThat(hasty.wire.heard(ServerFrame.Welcome.class)).hasSize(1);
    }

    @Test
    @DisplayName("counts a proof that fails like a join, so that a passphrase is guessed slowly")
    void guesses() {
      open(TestLimits.joins(new Limits.Rate(3, 1, Duration.ofMinutes(1))), Genesis.FOR_ALL);
      var guesser = new Person(lobby);
      guesser.hello(link);
      for (String answer : new String[] {"wrong-proof", "wrong-proof", "too-many"}) {
        guesser.join(genesis, new Link(Bytes.random(16), link.room()));
        assertThat(guesser.refusal()).isEqualTo(answer);
      }
    }

    @Test
    @DisplayName("refuses to be made twice")
    void madeTwice() {
      var again = new Person(lobby, host.identity);
      again.hello(link);
      again.create(genesis, link);

      assertThat(again.refusal()).isEqualTo("exists");
    }

    @Test
    @DisplayName("refuses to be made by somebody who is not its host")
    void notTheHost() {
      var other = Link.to(host.genesis(0));
      var thief = new Person(lobby);
      thief.hello(other);
      thief.create(host.genesis(0), other);

      assertThat(thief.refusal()).isEqualTo("wrong-proof");
    }

    @Test
    @DisplayName("refuses a policy that this server can not enforce")
    void unknownPolicy() {
      var person = new Person(lobby);
      var knocking = person.genesis(0x10);
      var other = Link.to(knocking);
      person.hello(other);
      person.create(knocking, other);

      assertThat(person.refusal()).isEqualTo("unsupported");
    }

    @Test
    @DisplayName("is refused when the server has as many rooms as it may have")
    void tooManyRooms() {
      open(TestLimits.rooms(1), Genesis.FOR_ALL);
      var second = new Person(lobby);
      var other = second.genesis(0);
      var elsewhere = Link.to(other);
      second.hello(elsewhere);
      second.create(other, elsewhere);
      assertThat(second.refusal()).isEqualTo("too-many");

      host.leave(genesis);
      second.create(other, elsewhere);
      assertThat(second.wire.heard(ServerFrame.Welcome.class)).hasSize(1);
    }
  }

  @Nested
  @DisplayName("in conversation")
  class Conversation {
    @Test
    @DisplayName("passes a message to those it is wrapped for, and gives a receipt")
    void post() {
      var alice = guest();
      var bob = guest();
      host.post(11, alice);

      assertThat(alice.wire.last(ServerFrame.Message.class).body())
          .isEqualTo(Bytes.of(new byte[] {1, 2, 3}));
      assertThat(alice.wire.last(ServerFrame.Message.class).from()).isEqualTo(host.slot());
      assertThat(bob.wire.heard(ServerFrame.Message.class)).isEmpty();
      assertThat(host.wire.last(ServerFrame.Ack.class).ref()).isEqualTo(11);
      assertThat(host.wire.last(ServerFrame.Ack.class).seq())
          .isEqualTo(alice.wire.last(ServerFrame.Message.class).seq());
    }

    @Test
    @DisplayName("numbers what everyone sends in one order")
    void oneOrder() {
      var alice = guest();
      host.post(1, alice);
      alice.post(1, host);
      alice.send(2, host.slot());

      assertThat(host.wire.last(ServerFrame.Ack.class).seq()).isEqualTo(1);
      assertThat(host.wire.last(ServerFrame.Message.class).seq()).isEqualTo(2);
      assertThat(host.wire.last(ServerFrame.Pair.class).seq()).isEqualTo(3);
    }

    @Test
    @DisplayName("passes a whisper to one, to nobody else")
    void whisper() {
      var alice = guest();
      var bob = guest();
      host.send(5, alice.slot());

      assertThat(alice.wire.heard(ServerFrame.Pair.class)).hasSize(1);
      assertThat(bob.wire.heard(ServerFrame.Pair.class)).isEmpty();
      assertThat(host.wire.last(ServerFrame.Ack.class).ref()).isEqualTo(5);
    }

    @Test
    @DisplayName("refuses a whisper to an empty slot and to oneself, and names the frame")
    void nobodyThere() {
      host.send(6, 4711);
      assertThat(host.refusal()).isEqualTo("no-such-member");
      assertThat(host.wire.last(ServerFrame.Refused.class).ref()).isEqualTo(6);

      host.send(7, host.slot());
      assertThat(host.wire.last(ServerFrame.Refused.class).ref()).isEqualTo(7);
      assertThat(host.wire.heard(ServerFrame.Ack.class)).isEmpty();
    }

    @Test
    @DisplayName("skips a wrap for somebody who has just left")
    void leftMeanwhile() {
      var alice = guest();
      var bob = guest();
      bob.leave(genesis);
      host.post(1, alice, bob);

      assertThat(alice.wire.heard(ServerFrame.Message.class)).hasSize(1);
      assertThat(host.wire.heard(ServerFrame.Ack.class)).hasSize(1);
    }
  }

  @Nested
  @DisplayName("when somebody is kicked")
  class Kicks {
    private final Link next = Link.to(new Genesis(Bytes.random(32), 0, Bytes.random(16)));

    @Test
    @DisplayName("takes the new link over and tells everyone what concerns them")
    void kick() {
      var alice = guest();
      var troll = guest();
      host.kick(genesis, link, 3, troll, next, alice);

      var toAlice = alice.wire.last(ServerFrame.Kicked.class);
      assertThat(toAlice.newAddress()).isEqualTo(next.keys().address());
      assertThat(toAlice.share()).isEqualTo(Bytes.of(new byte[] {5}));
      assertThat(toAlice.version()).isEqualTo(4);
      var toTroll = troll.wire.last(ServerFrame.Kicked.class);
      assertThat(toTroll.newAddress()).isNull();
      assertThat(toTroll.share()).isNull();
      assertThat(toTroll.certificate()).isNull();
      assertThat(toTroll.successor()).isEqualTo(next.keys().successor());
      assertThat(troll.wire.closed()).isEqualTo(Goodbye.KICKED);
      assertThat(new Person(lobby).hello(link).genesis()).isNull();
      assertThat(new Person(lobby).hello(new Link(next.secret(), link.room())).genesis())
          .isEqualTo(genesis.bytes());
    }

    @Test
    @DisplayName("tells nobody else of the target's messages after that")
    void kickedIsGone() {
      var troll = guest();
      host.kick(genesis, link, 2, troll, next);
      troll.post(1, host);

      assertThat(host.wire.heard(ServerFrame.Message.class)).isEmpty();
      assertThat(host.wire.heard(ServerFrame.Left.class)).isEmpty();
    }

    @Test
    @DisplayName("lets only the first of two racing kicks count")
    void race() {
      var alice = guest();
      var bob = guest();
      alice.kick(genesis, link, 3, bob, next, host);
      host.kick(genesis, link, 3, alice, next.changed(), bob);

      assertThat(host.refusal()).isEqualTo("stale");
      assertThat(alice.wire.closed()).isNull();
    }

    @Test
    @DisplayName("refuses a kick that did not see the last join")
    void staleVersion() {
      var troll = guest();
      guest();
      host.kick(genesis, link, 2, troll, next);

      assertThat(host.refusal()).isEqualTo("stale");
    }

    @Test
    @DisplayName("refuses a kick whose signature names somebody else")
    void otherTarget() {
      var alice = guest();
      var bob = guest();
      var order =
          sanctuary.client.room.Statement.kick(
              genesis.hash(),
              link.keys().address(),
              3,
              bob.identity.mid(),
              next.keys().successor());
      host.kick(link, 3, alice.slot(), next, order.signedBy(host.identity.signing()));

      assertThat(host.refusal()).isEqualTo("wrong-proof");
      assertThat(alice.wire.closed()).isNull();
    }

    @Test
    @DisplayName("refuses to kick an empty slot or oneself")
    void nobody() {
      host.kick(genesis, link, 1, host, next);

      assertThat(host.refusal()).isEqualTo("no-such-member");
    }

    @Test
    @DisplayName("leaves it to the host, if the genesis says so")
    void hostOnly() {
      open(TestLimits.ORDINARY, Genesis.HOST_KICKS);
      var alice = guest();
      var bob = guest();
      alice.kick(genesis, link, 3, bob, next);
      assertThat(alice.refusal()).isEqualTo("not-allowed");

      host.kick(genesis, link, 3, bob, next);
      assertThat(bob.wire.closed()).isEqualTo(Goodbye.KICKED);
    }

    @Test
    @DisplayName("gives the certificate to whoever comes next")
    void certificate() {
      host.kick(genesis, link, 2, guest(), next);
      link = new Link(next.secret(), link.room());

      assertThat(guest().wire.last(ServerFrame.Welcome.class).certificate())
          .isEqualTo(host.wire.last(ServerFrame.Kicked.class).certificate());
    }
  }

  @Nested
  @DisplayName("when it is locked")
  class Locks {
    @Test
    @DisplayName("lets nobody in until it is unlocked, and tells everyone who did it")
    void lock() {
      var alice = guest();
      alice.policy(genesis, link, 2, Change.LOCK);

      var news = host.wire.last(ServerFrame.Policy.class);
      assertThat(news.by()).isEqualTo(alice.slot());
      assertThat(news.change()).isEqualTo("lock");
      assertThat(news.version()).isEqualTo(3);
      var late = guest();
      assertThat(late.refusal()).isEqualTo("locked");
      assertThat(late.wire.last(ServerFrame.Challenge.class).state()).isEqualTo("locked");

      alice.policy(genesis, link, 3, Change.UNLOCK);
      late.join(genesis, link);
      assertThat(late.wire.heard(ServerFrame.Welcome.class)).hasSize(1);
    }

    @Test
    @DisplayName("takes a signed order once")
    void replay() {
      host.policy(genesis, link, 1, Change.LOCK);
      host.policy(genesis, link, 1, Change.LOCK);

      assertThat(host.refusal()).isEqualTo("stale");
    }

    @Test
    @DisplayName("leaves it to the host, if the genesis says so")
    void hostOnly() {
      open(TestLimits.ORDINARY, Genesis.HOST_LOCKS);
      var alice = guest();
      alice.policy(genesis, link, 2, Change.LOCK);

      assertThat(alice.refusal()).isEqualTo("not-allowed");
    }
  }

  @Nested
  @DisplayName("at its end")
  class End {
    @Test
    @DisplayName("is gone with its last member")
    void lastOneOut() {
      var alice = guest();
      host.leave(genesis);
      assertThat(lobby.rooms().size()).isEqualTo(1);
      assertThat(alice.wire.last(ServerFrame.Left.class).how()).isEqualTo("left");
      assertThat(alice.wire.last(ServerFrame.Left.class).signature()).isNotNull();

      alice.leave(genesis);
      assertThat(lobby.rooms().size()).isZero();
      assertThat(new Person(lobby).hello(link).genesis()).isNull();
    }

    @Test
    @DisplayName("answers a leave with a goodbye")
    void leave() {
      host.leave(genesis);

      assertThat(host.wire.closed()).isEqualTo(Goodbye.LEFT);
    }

    @Test
    @DisplayName("does not take a leave that somebody else signed")
    void forgedLeave() {
      var alice = guest();
      var other = Identity.fresh();
      var forged =
          sanctuary.client.room.Statement.leave(genesis.hash(), alice.identity.key())
              .signedBy(other.signing());
      alice.say(
          new ClientFrame.Leave(
              new sanctuary.protocol.Signature(sanctuary.protocol.Octets.of(forged.array()))));

      assertThat(alice.refusal()).isEqualTo("wrong-proof");
      assertThat(host.wire.heard(ServerFrame.Left.class)).isEmpty();
    }

    @Test
    @DisplayName("ends for everyone when it is stopped, and can not be made again for a while")
    void stop() {
      var alice = guest();
      alice.stop(genesis, link);

      assertThat(host.wire.last(ServerFrame.Stopped.class).by()).isEqualTo(alice.slot());
      assertThat(host.wire.closed()).isEqualTo(Goodbye.ROOM_STOPPED);
      assertThat(alice.wire.closed()).isEqualTo(Goodbye.ROOM_STOPPED);
      assertThat(lobby.rooms().size()).isZero();
      var again = new Person(lobby, host.identity);
      again.hello(link);
      again.create(genesis, link);
      assertThat(again.refusal()).isEqualTo("gone");

      clock.pass(Duration.ofMinutes(10));
      again.create(genesis, link);
      assertThat(again.wire.heard(ServerFrame.Welcome.class)).hasSize(1);
    }

    @Test
    @DisplayName("can be stopped by the host only, if the genesis says so")
    void hostOnly() {
      open(TestLimits.ORDINARY, Genesis.HOST_STOPS);
      var alice = guest();
      alice.stop(genesis, link);
      assertThat(alice.refusal()).isEqualTo("not-allowed");

      host.stop(genesis, link);
      assertThat(alice.wire.closed()).isEqualTo(Goodbye.ROOM_STOPPED);
    }

    @Test
    @DisplayName("is not stopped under a link that is not today's")
    void staleStop() {
      host.stop(genesis, link.changed());

      assertThat(host.refusal()).isEqualTo("stale");
    }
  }
}
