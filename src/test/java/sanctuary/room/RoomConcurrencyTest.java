package sanctuary.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import sanctuary.client.net.ServerFrame;
import sanctuary.client.room.Genesis;
import sanctuary.client.room.Link;
import sanctuary.protocol.FrameCodec;
import sanctuary.protocol.HotFrame;

/**
 * Tasks of outboxes run in the threads of those who act, so that everything has been sent when all
 * of them are back.
 */
@DisplayName("A room in which everyone acts at once")
class RoomConcurrencyTest {
  private static final int PEOPLE = 8;
  private static final int MESSAGES = 500;
  private static final int RETURNS = 20;

  private final HandSetClock clock = new HandSetClock();
  private final Lobby lobby =
      new Lobby(
          TestLimits.frames(TestLimits.rate(1_000_000, Duration.ofSeconds(1))),
          new FrameCodec(),
          clock,
          clock,
          Runnable::run,
          new SecureRandom());
  private final List<Person> people = new ArrayList<>();
  private Genesis genesis;
  private Link link;

  @BeforeEach
  void enter() {
    var host = new Person(lobby);
    genesis = host.genesis(Genesis.FOR_ALL);
    link = Link.to(genesis);
    host.hello(link);
    host.create(genesis, link);
    people.add(host);
    while (people.size() < PEOPLE) {
      var guest = new Person(lobby);
      guest.hello(link);
      guest.join(genesis, link);
      people.add(guest);
    }
  }

  @Test
  @DisplayName("shows everyone every message once, in one order")
  void oneOrder() throws Exception {
    atOnce(this::postAll);

    var everything = LongStream.rangeClosed(1, (long) PEOPLE * MESSAGES).boxed().toList();
    for (Person person : people) {
      assertThat(person.wire.frames().stream().flatMapToLong(RoomConcurrencyTest::seq).boxed())
          .containsExactlyElementsOf(everything);
    }
  }

  @Test
  @DisplayName("is gone when all have left, and every version was told once and in order")
  void allLeave() throws Exception {
    atOnce(person -> person.leave(genesis));

    assertThat(lobby.rooms().size()).isZero();
    assertThat(lobby.isEmpty()).isTrue();
    for (Person person : people) {
      assertThat(person.wire.heard(ServerFrame.Left.class))
          .extracting(ServerFrame.Left::version)
          .isSorted()
          .doesNotHaveDuplicates();
    }
  }

  @Test
  @DisplayName("lets exactly one of all the kicks of one version count")
  void racingKicks() throws Exception {
    atOnce(person -> person.kick(genesis, link, PEOPLE, neighbour(person), link.changed()));

    long closed = people.stream().filter(person -> person.wire.closed() != null).count();
    assertThat(closed).isEqualTo(1);
  }

  @Test
  @DisplayName("gives a seat to one connection or none, however loss, return, kick and time race")
  void racingReturns() throws Exception {
    var host = people.get(0);
    var kicker = people.get(1);
    var connections = new ConcurrentLinkedQueue<>(people);
    atOnce(
        person -> {
          if (person == host) {
            clock.pass(TestLimits.ORDINARY.grace());
            host.visitor.heard();
            lobby.tick();
          } else if (person == kicker) {
            person.kick(genesis, link, PEOPLE, people.get(2), link.changed());
          } else {
            // each of three seats is fought over by two
            connections.addAll(fightsFor(people.get(2 + people.indexOf(person) % 3)));
          }
        });

    assertThat(host.wire.frames()).satisfies(RoomConcurrencyTest::tellOneStory);
    connections.forEach(person -> person.visitor.gone());
    clock.pass(TestLimits.ORDINARY.grace());
    lobby.tick();
    assertThat(lobby.rooms().size()).isZero();
    assertThat(lobby.isEmpty()).isTrue();
    assertThat(connections).allSatisfy(person -> assertThat(person.givenBack).hasValue(1));
  }

  /** Takes a seat over with one connection after another, half of which are lost before. */
  private List<Person> fightsFor(Person owner) {
    var connections = new ArrayList<Person>();
    for (int times = 0; times < RETURNS; times++) {
      var connection = new Person(lobby, owner.identity);
      connections.add(connection);
      // time that passes at once may have ended it already
      if (connection.greets(link)) {
        connection.resume(genesis, owner);
      }
      if (times % 2 == 0) {
        connection.visitor.lost();
      }
    }
    return connections;
  }

  /** Nobody is back, away or gone who is gone already, and changes count on. */
  private static void tellOneStory(List<? extends ServerFrame> frames) {
    var gone = new HashSet<Integer>();
    long version = 0;
    for (ServerFrame frame : frames) {
      if (frame instanceof ServerFrame.Away away) {
        assertThat(gone).doesNotContain(away.slot());
      } else if (frame instanceof ServerFrame.Back back) {
        assertThat(gone).doesNotContain(back.slot());
      } else if (frame instanceof ServerFrame.Left left) {
        assertThat(gone.add(left.slot())).isTrue();
        assertThat(left.version()).isGreaterThan(version);
        version = left.version();
      } else if (frame instanceof ServerFrame.Kicked kicked) {
        assertThat(gone.add(kicked.target())).isTrue();
        assertThat(kicked.version()).isGreaterThan(version);
        version = kicked.version();
      }
    }
  }

  private void postAll(Person person) {
    var wraps =
        people.stream()
            .filter(other -> other != person)
            .map(other -> new HotFrame.Wrap(other.slot(), ByteBuffer.wrap(new byte[] {7})))
            .toList();
    for (int ref = 0; ref < MESSAGES; ref++) {
      person.visitor.receive(new HotFrame.Message(ref, ByteBuffer.wrap(new byte[] {1}), wraps));
    }
  }

  private Person neighbour(Person person) {
    return people.get((people.indexOf(person) + 1) % PEOPLE);
  }

  private static LongStream seq(ServerFrame frame) {
    if (frame instanceof ServerFrame.Message message) {
      return LongStream.of(message.seq());
    }
    return frame instanceof ServerFrame.Ack ack ? LongStream.of(ack.seq()) : LongStream.empty();
  }

  private void atOnce(Consumer<Person> deed) throws Exception {
    var threads = Executors.newFixedThreadPool(PEOPLE);
    var start = new CyclicBarrier(PEOPLE);
    var deeds = new ArrayList<Future<?>>();
    for (Person person : people) {
      deeds.add(
          threads.submit(
              () -> {
                start.await();
                deed.accept(person);
                return null;
              }));
    }
    for (Future<?> done : deeds) {
      done.get(60, TimeUnit.SECONDS);
    }
    threads.shutdown();
  }
}
