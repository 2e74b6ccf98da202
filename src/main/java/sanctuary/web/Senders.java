package sanctuary.web;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The threads that write to sockets, which may block. Virtual threads where the JVM has them (21
 * and later). Else as many platform threads as there are processors, because more of them cost time
 * at low load; and when all of them are stuck in slow connections, some more until they are not.
 */
final class Senders implements Executor {
  private static final int MOST_THREADS = 512;
  private static final long IDLE_SECONDS = 10;

  private final ExecutorService threads;
  private final int processors = Runtime.getRuntime().availableProcessors();
  private long completed; // used by the thread that calls growIfStuck

  Senders() {
    var virtual = virtualThreads();
    threads = virtual == null ? platformThreads(processors) : virtual;
  }

  @Override
  public void execute(Runnable task) {
    try {
      threads.execute(() -> Faults.contain(task));
    } catch (RejectedExecutionException finished) {
      // the server has ended: nobody is left to hear it
    }
  }

  /** Adds threads if tasks wait and none was finished since the last call; else takes them back. */
  void growIfStuck() {
    if (threads instanceof ThreadPoolExecutor pool) {
      boolean stuck = !pool.getQueue().isEmpty() && pool.getCompletedTaskCount() == completed;
      completed = pool.getCompletedTaskCount();
      if (stuck) {
        pool.setCorePoolSize(Math.min(MOST_THREADS, pool.getCorePoolSize() + processors));
      } else if (pool.getQueue().isEmpty() && pool.getCorePoolSize() > processors) {
        pool.setCorePoolSize(processors);
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
