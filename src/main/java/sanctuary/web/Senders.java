package sanctuary.web;

import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The threads that write to sockets, which may block. Virtual threads where the JVM has them (21
 * and later). Else as many platform threads as there are processors, because more of them cost time
 * at low load; and for each that a slow connection holds up another one stands in until it is free.
 */
final class Senders implements Executor {
  private static final int MOST_THREADS = 512;
  private static final long IDLE_SECONDS = 10;

  /** A write into a socket that takes it is done in a small part of this. */
  private static final long HELD_UP_NANOS = 10_000_000;

  private final ExecutorService threads;
  private final int processors = Runtime.getRuntime().availableProcessors();
  private final LongSupplier nanoTime;

  /** Since when each platform thread that is at work has been, in nanoseconds. */
  private final Map<Thread, Long> atWork = new ConcurrentHashMap<>();

  /**
   * @param nanoTime only its differences count
   */
  Senders(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    var virtual = virtualThreads();
    threads = virtual == null ? platformThreads(processors) : virtual;
  }

  @Override
  public void execute(Runnable task) {
    try {
      threads.execute(
          threads instanceof ThreadPoolExecutor ? () -> clocked(task) : () -> Faults.contain(task));
    } catch (RejectedExecutionException finished) {
      // the server has ended: nobody is left to hear it
    }
  }

  private void clocked(Runnable task) {
    var thread = Thread.currentThread();
    atWork.put(thread, nanoTime.getAsLong());
    try {
      Faults.contain(task);
    } finally {
      atWork.remove(thread);
    }
  }

  /**
   * Sees to it that as many threads as there are processors are free of slow connections. To be
   * called often, because those who wait for a thread wait until then.
   */
  void standIn() {
    if (threads instanceof ThreadPoolExecutor pool) {
      long now = nanoTime.getAsLong();
      long heldUp = atWork.values().stream().filter(since -> now - since >= HELD_UP_NANOS).count();
      int wanted = (int) Math.min(MOST_THREADS, processors + heldUp);
      if (wanted != pool.getCorePoolSize()) {
        pool.setCorePoolSize(wanted);
      }
    }
  }

  /** Takes nothing more, and waits for what was taken, no longer than this. */
  void finish(long time, TimeUnit unit) {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(time, unit)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException hurried) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  /** Daemon threads with this name. */
  static ThreadFactory named(String name) {
    return task -> {
      var thread = new Thread(task, name);
      thread.setDaemon(true);
      return thread;
    };
  }

  private static ThreadPoolExecutor platformThreads(int processors) {
    var pool =
        new ThreadPoolExecutor(
            processors,
            MOST_THREADS,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            named("sanctuary-sender"));
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  /** Null before Java 21. Looked up by name, because this is compiled for Java 17. */
  private static @Nullable ExecutorService virtualThreads() {
    try {
      return (ExecutorService)
          Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException older) {
      return null;
    }
  }
}
