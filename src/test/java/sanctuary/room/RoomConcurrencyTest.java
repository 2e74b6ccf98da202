package sanctuary.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

  private final Lobby lobby =
      new Lobby(
          TestLimits.frames(TestLimits.rate(1_000_000, Duration.ofSeconds(1))),
          new FrameCodec(),
          new HandSetClock(),
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
