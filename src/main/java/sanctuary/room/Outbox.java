package sanctuary.room;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import sanctuary.protocol.Announcement;
import sanctuary.protocol.Delivery;
import sanctuary.protocol.Goodbye;
import sanctuary.protocol.Heartbeat;
import sanctuary.protocol.Outgoing;

/**
 * What waits for one connection, in order and bounded, and the task that sends it.
 *
 * <p>{@link #offer} only appends, so it may be called under a room's lock; {@link #flush} starts
 * the task and is called when no lock is held. The task sends all hot frames that wait as one
 * binary message: a write costs far more than what is in it. It never waits for more to come.
 *
 * <p>Whoever reads too slowly is dismissed: frames are never dropped one by one, and nobody else
 * waits. An outbox ends once, by {@link #end}, {@link #cutShort}, {@link #dismiss}, an overflow or
 * a broken wire; what is offered afterwards goes nowhere.
 */
final class Outbox {
  /** Most bytes of hot frames in one message, unless a single frame is larger. */
  private static final int BATCH = 64 * 1024;

  private static final long NOTHING_IN_FLIGHT = -1;

  private final Wire wire;
  private final Limits limits;
  private final Backlog backlog;
  private final InstantSource clock;
  private final Executor executor;
  private final Runnable onBroken;

  private final Deque<Outgoing> waiting = new ArrayDeque<>(); // guarded by this
  private int bytes; // guarded by this
  private long sendingSince = NOTHING_IN_FLIGHT; // guarded by this
  private boolean draining; // guarded by this
  private @Nullable Goodbye goodbye; // guarded by this; set once, then nothing is taken in
  private boolean
      urgent; // guarded by this; the wire is closed without waiting for the send in flight
  private boolean closing; // guarded by this; somebody has begun to close the wire

  /**
   * @param onBroken called without a lock, on the executor, when the wire failed or was closed from
   *     here; containers may tell of a close only seconds later. May be called more than once.
   */
  Outbox(
      Wire wire,
      Limits limits,
      Backlog backlog,
      InstantSource clock,
      Executor executor,
      Runnable onBroken) {
    this.wire = wire;
    this.limits = limits;
    this.backlog = backlog;
    this.clock = clock;
    this.executor = executor;
    this.onBroken = onBroken;
  }

  /** Appends. Past its bounds the outbox ends with {@link Goodbye#TOO_FAR_BEHIND} instead. */
  synchronized void offer(Outgoing item) {
    if (goodbye != null) {
      return;
    }
    if (stalledWith(item.length())) {
      // its goodbye may not arrive: nothing can pass what is stuck, and waiting would keep a thread
      dismiss(Goodbye.TOO_FAR_BEHIND);
      return;
    }
    if (!waiting.isEmpty() && !backlog.hasRoomFor(item.length())) {
      cutShort(Goodbye.TOO_FAR_BEHIND);
      return;
    }
    waiting.add(item);
    bytes += item.length();
    backlog.add(item.length());
  }

  /** Ends after what waits has been sent. */
  synchronized void end(Goodbye why) {
    if (goodbye == null) {
      goodbye = why;
    }
  }

  /** Ends after the send in flight: what waits is dropped. */
  synchronized void cutShort(Goodbye why) {
    discard();
    end(why);
  }

  /** Ends at once: what waits is dropped, a send in flight is cut off. */
  synchronized void dismiss(Goodbye why) {
    urgent = true;
    cutShort(why);
  }

  /** Ends if one send has taken too long. */
  synchronized void dismissIfStuck() {
    if (inFlightFor(limits.send().toMillis())) {
      dismiss(Goodbye.TOO_FAR_BEHIND);
    }
  }

  /**
   * Starts whatever has become due. Called without any lock. If the executor does not take the task
   * nobody who talks is to blame, so that nothing is thrown here: it stays due for the next call.
   */
  void flush() {
    var task = nextTask();
    if (task != null) {
      try {
        executor.execute(task);
      } catch (RuntimeException | Error notTaken) {
        postpone();
      }
    }
  }

  private synchronized void postpone() {
    closing = false;
    draining = false;
  }

  private synchronized @Nullable Runnable nextTask() {
    if (closing) {
      return null;
    }
    if (goodbye != null && (urgent || (!draining && waiting.isEmpty()))) {
      closing = true;
      return this::close;
    }
    if (draining || waiting.isEmpty()) {
      return null;
    }
    draining = true;
    return this::drain;
  }

  private void drain() {
    try {
      for (var batch = nextBatch(); !batch.isEmpty(); batch = nextBatch()) {
        send(batch);
      }
    } catch (IOException | RuntimeException | Error broken) {
      // whatever a container throws, or if there is no memory, there is nobody left to tell
      dismiss(Goodbye.FAULT);
    }
    // most often the end; or more frames, if they came just now
    var next = nextTask();
    if (next != null) {
      next.run();
    }
  }

  /** Takes one control frame or heartbeat, or all hot frames up to the next one of those. */
  private synchronized List<Outgoing> nextBatch() {
    var batch = new ArrayList<Outgoing>();
    int size = 0;
    for (var next = waiting.peek(); next != null; next = waiting.peek()) {
      boolean alone = !(next instanceof Delivery);
      if (!batch.isEmpty() && (alone || size + framed(next) > BATCH)) {
        break;
      }
      waiting.remove();
      batch.add(next);
      size += framed(next);
      bytes -= next.length();
      backlog.remove(next.length());
      if (alone) {
        break;
      }
    }
    draining = !batch.isEmpty();
    sendingSince = batch.isEmpty() ? NOTHING_IN_FLIGHT : clock.millis();
    return batch;
  }

  private void send(List<Outgoing> batch) throws IOException {
    var first = batch.get(0);
    if (first instanceof Announcement announcement) {
      wire.send(announcement.text());
    } else if (first instanceof Heartbeat) {
      wire.ping();
    } else {
      wire.send(coalesced(batch));
    }
  }

  private static ByteBuffer coalesced(List<Outgoing> batch) {
    int size = 0;
    for (Outgoing delivery : batch) {
      size += framed(delivery);
    }
    var message = ByteBuffer.allocate(size);
    for (Outgoing delivery : batch) {
      ((Delivery) delivery).writeTo(message);
    }
    return message.flip();
  }

  private static int framed(Outgoing item) {
    return Delivery.PREFIX + item.length();
  }

  private void close() {
    wire.close(reason());
    onBroken.run();
  }

  /** Why it ended; a fault, if nobody has said why. */
  synchronized Goodbye reason() {
    return goodbye == null ? Goodbye.FAULT : goodbye;
  }

  private boolean stalledWith(int more) {
    return bytes + more > limits.outbox() && inFlightFor(limits.stall().toMillis());
  }

  private boolean inFlightFor(long millis) {
    return sendingSince != NOTHING_IN_FLIGHT && clock.millis() - sendingSince >= millis;
  }

  private void discard() {
    waiting.clear();
    backlog.remove(bytes);
    bytes = 0;
  }
}
