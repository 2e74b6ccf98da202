package sanctuary.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.FutureTask;

/**
 * A thread that reads for many members and, in a closed loop, speaks for them. Everything about its
 * rooms happens on it; others hand it tasks.
 */
final class Pump implements AutoCloseable {
  private static final int LENT = 256 * 1024;

  private final Selector selector;
  private final Thread thread = new Thread(this::run, "pump");
  private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
  private final ByteBuffer lent = ByteBuffer.allocateDirect(LENT);
  private final ByteBuffer outgoing = ByteBuffer.allocateDirect(LENT);
  private final Tally tally = new Tally();
  private volatile boolean closed;

  Pump() throws IOException {
    selector = Selector.open();
    thread.setDaemon(true);
    thread.start();
  }

  /** Runs a task on the pump's thread and waits for it. */
  void run(Runnable task) {
    var done = new FutureTask<>(task, null);
    tasks.add(done);
    selector.wakeup();
    try {
      done.get();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Reads for this member from now on. To be called on its thread. */
  void watch(Seat seat) {
    try {
      seat.socket().channel().register(selector, SelectionKey.OP_READ, seat);
    } catch (ClosedChannelException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** Reads no more for this member. To be called on its thread. */
  void ignore(Seat seat) {
    seat.socket().channel().keyFor(selector).cancel();
  }

  /** Says what is due. To be called on its thread. */
  void pay(Circle circle) {
    long now = System.nanoTime();
    for (Seat speaker : circle.speakers()) {
      try {
        speaker.pay(outgoing, now);
      } catch (IOException gone) {
        throw new UncheckedIOException(gone);
      }
    }
  }

  /** To be used on its thread. */
  Tally tally() {
    return tally;
  }

  private void run() {
    try {
      while (!closed) {
        selector.select(this::ready);
        for (var task = tasks.poll(); task != null; task = tasks.poll()) {
          task.run();
        }
      }
    } catch (IOException | RuntimeException broken) {
      broken.printStackTrace();
      Runtime.getRuntime().halt(1);
    }
  }

  private void ready(SelectionKey key) {
    var seat = (Seat) key.attachment();
    try {
      if (!seat.read(lent, tally)) {
        seat.socket().close();
      }
    } catch (IOException gone) {
      seat.socket().close();
    }
    pay(seat.circle());
  }

  @Override
  public void close() {
    closed = true;
    selector.wakeup();
  }
}
