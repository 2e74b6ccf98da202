package sanctuary.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets speakers speak in turns at an even pace, whatever the server does: who is held up catches
 * up, and what was late counts as late.
 */
final class Metronome implements AutoCloseable {
  private final List<Seat> speakers;
  private final long period;
  private final Thread thread = new Thread(this::run, "metronome");
  private volatile boolean closed;

  /**
   * Begins.
   *
   * @param rate messages of each speaker in a second
   */
  Metronome(List<Seat> speakers, int rate) {
    this.speakers = speakers;
    this.period = 1_000_000_000L / (rate * (long) speakers.size());
    thread.start();
  }

  private void run() {
    try {
      long due = System.nanoTime();
      for (int next = 0; !closed; next = (next + 1) % speakers.size()) {
        due += period;
        for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
          LockSupport.parkNanos(wait);
        }
        speakers.get(next).say(due);
      }
    } catch (IOException broken) {
      throw new IllegalStateException("a speaker was cut off", broken);
    }
  }

  @Override
  public void close() {
    closed = true;
    try {
      thread.join();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
