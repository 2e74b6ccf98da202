package sanctuary.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import sanctuary.client.net.ServerFrame;
import sanctuary.protocol.Announcement;
import sanctuary.protocol.Delivery;
import sanctuary.protocol.Goodbye;
import sanctuary.protocol.Heartbeat;

@DisplayName("An outbox")
class OutboxTest {
  private static final Announcement PONG = new Announcement("{\"type\":\"pong\"}");

  private final HandSetClock clock = new HandSetClock();
  private final FakeWire wire = new FakeWire();
  private final Queue<Runnable> tasks = new ArrayDeque<>();
  private final List<String> broken = new ArrayList<>();
  private final Outbox outbox = outbox(TestLimits.ORDINARY, new Backlog(1 << 20));

  private Outbox outbox(Limits limits, Backlog backlog) {
    return new Outbox(wire, limits, backlog, clock, tasks::add, () -> broken.add("told"));
  }

  private static Delivery.Pair pair(long seq, int bytes) {
    return new Delivery.Pair(seq, 1, ByteBuffer.allocate(bytes));
  }

  private void runTasks() {
    while (!tasks.isEmpty()) {
      tasks.remove().run();
    }
  }

  private void deliver(Outbox to, Delivery.Pair... pairs) {
    for (var pair : pairs) {
      to.offer(pair);
    }
    to.flush();
  }

  @Test
  @DisplayName("sends nothing in the thread that offers")
  void offerOnlyAppends() {
    deliver(outbox, pair(1, 10));

    assertThat(wire.frames()).isEmpty();
    assertThat(tasks).hasSize(1);
  }

  @Test
  @DisplayName("sends all hot frames that wait as one message, in order")
  void coalesces() {
    deliver(outbox, pair(1, 10), pair(2, 10), pair(3, 10));
    runTasks();

    assertThat(wire.messages()).containsExactly(3);
    assertThat(wire.heard(ServerFrame.Pair.class))
        .extracting(ServerFrame.Pair::seq)
        .containsExactly(1L, 2L, 3L);
  }

  @Test
  @DisplayName("caps a message at 64 KiB, or one frame")
  void capsMessages() {
    deliver(outbox, pair(1, 40_000), pair(2, 40_000), pair(3, 70_000), pair(4, 10));
    runTasks();

    assertThat(wire.messages()).containsExactly(1, 1, 1, 1);
  }

  @Test
  @DisplayName("keeps control frames and hot frames in their order")
  void keepsOrder() {
    outbox.offer(pair(1, 10));
    outbox.offer(PONG);
    outbox.offer(pair(2, 10));
    outbox.offer(pair(3, 10));
    outbox.flush();
    runTasks();

    assertThat(wire.messages()).containsExactly(1, 1, 2);
    assertThat(wire.frames().get(1)).isInstanceOf(ServerFrame.Pong.class);
  }

  @Test
  @DisplayName("has one task at a time, which also sends what comes meanwhile")
  void oneTask() {
    wire.whileSending(() -> deliver(outbox, pair(2, 10)));
    deliver(outbox, pair(1, 10));
    tasks.remove().run();

    assertThat(wire.heard(ServerFrame.Pair.class)).hasSize(2);
    assertThat(tasks).isEmpty();
  }

  @Test
  @DisplayName("pings when asked for a sign of life")
  void heartbeat() {
    outbox.offer(new Heartbeat());
    outbox.flush();
    runTasks();

    assertThat(wire.pings()).isEqualTo(1);
  }

  @Test
  @DisplayName("dismisses a slow consumer when the bound would be passed, not before")
  void slowConsumer() {
    wire.whileSending(
        () -> {
          clock.pass(Duration.ofSeconds(1));
          deliver(outbox, pair(2, 993 - 7));
          assertThat(wire.closed()).isNull();
          deliver(outbox, pair(3, 20));
          runTasks();
          assertThat(wire.closed()).isEqualTo(Goodbye.TOO_FAR_BEHIND);
        });
    deliver(outbox, pair(1, 10));
    runTasks();

    assertThat(wire.heard(ServerFrame.Pair.class)).hasSize(1);
    assertThat(broken).isNotEmpty();
  }

  @Test
  @DisplayName("lets more than the bound wait while sends are quick: that is the server's own lag")
  void healthyConsumer() {
    wire.whileSending(
        () -> {
          clock.pass(Duration.ofMillis(999));
          deliver(outbox, pair(2, 5000), pair(3, 5000));
        });
    deliver(outbox, pair(1, 10));
    runTasks();

    assertThat(wire.closed()).isNull();
    assertThat(wire.heard(ServerFrame.Pair.class)).hasSize(3);
  }

  @Test
  @DisplayName("dismisses a connection on which one send takes too long, even if nothing waits")
  void stuckSend() {
    wire.whileSending(
        () -> {
          clock.pass(Duration.ofMillis(4999));
          outbox.dismissIfStuck();
          outbox.flush();
          assertThat(tasks).isEmpty();
          clock.pass(Duration.ofMillis(1));
          outbox.dismissIfStuck();
          outbox.flush();
          runTasks();
          assertThat(wire.closed()).isEqualTo(Goodbye.TOO_FAR_BEHIND);
        });
    deliver(outbox, pair(1, 10));
    runTasks();

    assertThat(wire.closes()).isEqualTo(1);
  }

  @Test
  @DisplayName("dismisses whoever already waits when the whole server is full, nobody else")
  void serverFull() {
    var backlog = new Backlog(100);
    var waiting = outbox(TestLimits.ORDINARY, backlog);
    var idle = outbox(TestLimits.ORDINARY, backlog);
    waiting.offer(pair(1, 90));
    waiting.offer(pair(2, 10));
    idle.offer(pair(3, 10));
    waiting.flush();
    runTasks();

    assertThat(wire.closed()).isEqualTo(Goodbye.TOO_FAR_BEHIND);
    idle.flush();
    runTasks();
    assertThat(wire.heard(ServerFrame.Pair.class)).extracting(ServerFrame.Pair::seq).contains(3L);
    assertThat(backlog.hasRoomFor(100)).isTrue();
  }

  @Test
  @DisplayName("says what waits before it says goodbye")
  void endsAfterwards() {
    outbox.offer(PONG);
    outbox.end(Goodbye.KICKED);
    outbox.offer(pair(1, 10));
    outbox.flush();
    runTasks();

    assertThat(wire.frames()).hasSize(1);
    assertThat(wire.closed()).isEqualTo(Goodbye.KICKED);
    assertThat(broken).isNotEmpty();
  }

  @Test
  @DisplayName("closes once, with the first reason")
  void closesOnce() {
    outbox.end(Goodbye.ROOM_STOPPED);
    outbox.end(Goodbye.SILENT);
    outbox.dismiss(Goodbye.FAULT);
    outbox.flush();
    outbox.flush();
    runTasks();

    assertThat(wire.closed()).isEqualTo(Goodbye.ROOM_STOPPED);
    assertThat(wire.closes()).isEqualTo(1);
  }

  @Test
  @DisplayName("drops what waits when it is cut short, but not what is in flight")
  void cutShort() {
    wire.whileSending(
        () -> {
          deliver(outbox, pair(2, 10));
          outbox.cutShort(Goodbye.RESUMED_ELSEWHERE);
          outbox.flush();
          assertThat(tasks).isEmpty();
        });
    deliver(outbox, pair(1, 10));
    runTasks();

    assertThat(wire.heard(ServerFrame.Pair.class)).hasSize(1);
    assertThat(wire.closed()).isEqualTo(Goodbye.RESUMED_ELSEWHERE);
  }

  @Test
  @DisplayName("tries again what its executor did not take, and throws nothing at who talks")
  void executorFull() {
    var full = new AtomicBoolean(true);
    var patient =
        new Outbox(
            wire,
            TestLimits.ORDINARY,
            new Backlog(1 << 20),
            clock,
            task -> {
              if (full.get()) {
                throw new OutOfMemoryError("no more threads, on purpose");
              }
              task.run();
            },
            () -> {});
    deliver(patient, pair(1, 10));
    patient.end(Goodbye.KICKED);
    patient.flush();
    assertThat(wire.frames()).isEmpty();

    full.set(false);
    patient.flush();
    assertThat(wire.heard(ServerFrame.Pair.class)).hasSize(1);
    assertThat(wire.closed()).isEqualTo(Goodbye.KICKED);
  }

  @Test
  @DisplayName("ends when there is no memory to send, like a broken wire")
  void noMemory() {
    wire.whileSending(
        () -> {
          throw new OutOfMemoryError("on purpose");
        });
    deliver(outbox, pair(1, 10), pair(2, 10));
    runTasks();

    assertThat(broken).isNotEmpty();
    assertThat(wire.closed()).isEqualTo(Goodbye.FAULT);
  }

  @Test
  @DisplayName("tells that its wire broke, and holds nothing any more")
  void brokenWire() {
    wire.breakDown();
    deliver(outbox, pair(1, 10), pair(2, 10));
    runTasks();
    deliver(outbox, pair(3, 10));
    runTasks();

    assertThat(broken).isNotEmpty();
    assertThat(wire.frames()).isEmpty();
    assertThat(wire.closes()).isEqualTo(1);
  }
}
