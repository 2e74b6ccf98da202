package sanctuary.room;

import java.nio.ByteBuffer;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import sanctuary.protocol.Delivery;

/** What passing one delivery through an outbox takes, with a wire that costs nothing. */
@State(Scope.Thread)
public class OutboxBenchmark {
  private static final int MANY = 50;

  private final Delivery delivery =
      new Delivery.Message(1, 2, ByteBuffer.allocate(528), ByteBuffer.allocate(53));

  private final IdealWire wire = new IdealWire();
  private final Outbox outbox =
      new Outbox(
          wire,
          TestLimits.ORDINARY,
          new Backlog(Long.MAX_VALUE),
          InstantSource.system(),
          Runnable::run,
          () -> {});

  /** Each sent by itself. */
  @Benchmark
  @OperationsPerInvocation(MANY)
  public @Nullable Object oneByOne() {
    for (int i = 0; i < MANY; i++) {
      outbox.offer(delivery);
      outbox.flush();
    }
    return wire.frames();
  }

  /** All that wait sent as one message. */
  @Benchmark
  @OperationsPerInvocation(MANY)
  public @Nullable Object together() {
    for (int i = 0; i < MANY; i++) {
      outbox.offer(delivery);
    }
    outbox.flush();
    return wire.frames();
  }
}
