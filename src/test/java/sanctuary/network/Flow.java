package sanctuary.network;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * One direction of a line. It carries bytes from one socket to the other as far as it is allowed
 * to, and holds the rest; the two ends notice nothing of that. The end of a direction is held as
 * well, whether it came softly or hard: a dead network does not say that somebody hung up.
 *
 * <p>Commands and questions may come from any thread; one thread of its own carries.
 */
public final class Flow {

  private static final int CHUNK = 8192;
  private static final int BEGINNING = 256;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** What follows when all that was allowed has gone. */
  private enum Then {
    HOLD,
    CUT
  }

  private final Line line;
  private final Socket from;
  private final Socket to;

  // guarded by this
  private long allowed = Long.MAX_VALUE;
  private Then then = Then.HOLD;
  private long taken;
  private long passed;
  private String beginning = "";

  Flow(Line line, Socket from, Socket to) {
    this.line = line;
    this.from = from;
    this.to = to;
  }

  /** Holds everything from here on. */
  public void stall() {
    allow(0, Then.HOLD);
  }

  /** Lets everything go, what is held first. */
  public void release() {
    allow(Long.MAX_VALUE, Then.HOLD);
  }

  /** Lets so many bytes go, and holds the rest. */
  public void trickle(int bytes) {
    allow(bytes, Then.HOLD);
  }

  /** Lets so many bytes go; the one after them cuts the whole line. */
  public void cutAfter(int bytes) {
    allow(bytes, Then.CUT);
  }

  /** How many bytes went through since the line was opened. */
  public synchronized long passed() {
    return passed;
  }

  /** Waits until at least one byte is held here. */
  public void awaitHeld() {
    await(() -> taken > passed, "nothing is held");
  }

  /** Waits until at least so many bytes went through since the line was opened. */
  public void awaitPassed(long bytes) {
    await(() -> passed >= bytes, "less has passed");
  }

  /** The first bytes that came, or nothing yet. */
  synchronized String beginning() {
    return beginning;
  }

  /** Carries until no more can come. */
  void carry() {
    try {
      try {
        carryAll();
        awaitLeave(0);
        to.shutdownOutput();
      } catch (IOException brokenAtOneEnd) {
        awaitLeave(0);
        line.cut();
      }
    } catch (IOException cutMeanwhile) {
      // both ends know
    }
  }

  /** Lets those who wait see that the line is cut. */
  synchronized void wake() {
    notifyAll();
  }

  private void carryAll() throws IOException {
    var chunk = new byte[CHUNK];
    for (int length = read(chunk); length != -1; length = read(chunk)) {
      for (int at = 0; at < length; ) {
        int portion = awaitLeave(length - at);
        to.getOutputStream().write(chunk, at, portion);
        at += portion;
        pass(portion);
      }
    }
  }

  private int read(byte[] chunk) throws IOException {
    int length = from.getInputStream().read(chunk);
    boolean first;
    synchronized (this) {
      first = taken == 0 && length > 0;
      if (first) {
        beginning = new String(chunk, 0, Math.min(length, BEGINNING), ISO_8859_1);
      }
      taken += Math.max(length, 0);
      notifyAll();
    }
    if (first) {
      line.began();
    }
    return length;
  }

  /**
   * Waits until something may go, and takes leave for as much of it as is wanted.
   *
   * @param wanted bytes; 0 for the end of the direction, which goes as soon as anything may
   * @return how many may go, at least one if any are wanted
   * @throws IOException if the line is cut
   */
  private int awaitLeave(int wanted) throws IOException {
    synchronized (this) {
      while (allowed == 0 && then == Then.HOLD && !line.isCut()) {
        waitFor(PATIENCE);
      }
      if (allowed > 0 && !line.isCut()) {
        int portion = (int) Math.min(wanted, allowed);
        if (allowed != Long.MAX_VALUE) {
          allowed -= portion;
        }
        return portion;
      }
    }
    line.cut();
    throw new IOException("cut");
  }

  private synchronized void allow(long bytes, Then next) {
    allowed = bytes;
    then = next;
    notifyAll();
  }

  private synchronized void pass(int bytes) {
    passed += bytes;
    notifyAll();
  }

  private synchronized void await(BooleanSupplier isTrue, String otherwise) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!isTrue.getAsBoolean()) {
      long left = end - System.nanoTime();
      if (left <= 0) {
        throw new IllegalStateException(otherwise + ": " + passed + " passed of " + taken);
      }
      waitFor(Duration.ofNanos(left));
    }
  }

  private synchronized void waitFor(Duration most) {
    try {
      NANOSECONDS.timedWait(this, most.toNanos());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
