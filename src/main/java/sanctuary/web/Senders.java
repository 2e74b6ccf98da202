package sanctuary.web;

import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The threads that write to sockets, which may block. Virtual threads where the JVM has them (21
 * and later). Else as many platform threads as there are processors, because more of them cost time
 * at low load; and for each that a slow connection holds up another one stands in until it is free.
 *
 * <p>While more is to be written than there are threads, somebody looks every other millisecond
 * whether those at work still are. Nobody looks while nobody waits.
 */
final class Senders implements Executor {
  private static final int MOST_THREADS = 512;
  private static final long IDLE_SECONDS = 10;
  private static final long LOOK_MILLIS = 2;

  /** From this age on a write counts as held up if its thread waits for something. */
  private static final long WAITING_NANOS = 1_000_000;

  /**
   * From this age on it counts whatever its thread does: some containers wait inside the kernel.
   */
  private static final long HELD_UP_NANOS = 10_000_000;

  private final ExecutorService threads;
  private final int free;
  private final LongSupplier nanoTime;

  /** Since when each platform thread that is at work has been, in nanoseconds. */
  private final Map<Thread, Long> atWork = new ConcurrentHashMap<>();

  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(named("sanctuary-watch"));
  private final AtomicBoolean watching = new AtomicBoolean();

  private Senders(ExecutorService threads, int free, LongSupplier nanoTime) {
    this.threads = threads;
    this.free = free;
    this.nanoTime = nanoTime;
  }

  /**
   * Those who send messages.
   *
   * @param nanoTime only its differences count
   */
  static Senders ofMessages(LongSupplier nanoTime) {
    int processors = Runtime.getRuntime().availableProcessors();
    var virtual = virtualThreads();
    return new Senders(
        virtual == null ? platformThreads(processors) : virtual, processors, nanoTime);
  }

  /**
   * Those who close connections: one thread beside those who send, since a crowd may have to be
   * sent away at once.
   *
   * @param nanoTime only its differences count
   */
  static Senders ofGoodbyes(LongSupplier nanoTime) {
    return new Senders(platformThreads(1), 1, nanoTime);
  }

  @Override
  public void execute(Runnable task) {
    try {
      if (threads instanceof ThreadPoolExecutor pool) {
        pool.execute(() -> clocked(pool, task));
        if (atWork.size() >= pool.getCorePoolSize()) {
          watch();
        }
      } else {
        threads.execute(() -> Faults.contain(task));
      }
    } catch (RejectedExecutionException finished) {
      // the server has ended: nobody is left to hear it
    }
  }

  private void clocked(ThreadPoolExecutor pool, Runnable task) {
    var thread = Thread.currentThread();
    atWork.put(thread, nanoTime.getAsLong());
    if (!pool.getQueue().isEmpty()) {
      watch();
    }
    try {
      Faults.contain(task);
    } finally {
      atWork.remove(thread);
    }
  }

  @SuppressWarnings(
      "FutureReturnValueIgnored") // nothing of it is waited for, and it throws nothing
  private void watch() {
    if (!watching.get() && watching.compareAndSet(false, true)) {
      watch.schedule(this::look, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private void look() {
    watching.set(false);
    standIn();
    if (threads instanceof ThreadPoolExecutor pool && !pool.getQueue().isEmpty()) {
      watch();
    }
  }

  /**
   * Sees to it that as many threads as there are to be are free of slow connections. Happens by
   * itself while somebody waits for a thread; to be called now and then all the same, so that those
   * who stood in go when they are not needed any more.
   */
  void standIn() {
    if (threads instanceof ThreadPoolExecutor pool) {
      long now = nanoTime.getAsLong();
      long heldUp =
          atWork.entrySet().stream()
              .filter(one -> heldUp(one.getKey(), now - one.getValue()))
              .count();
      int wanted = (int) Math.min(MOST_THREADS, free + heldUp);
      if (wanted != pool.getCorePoolSize()) {
        pool.setCorePoolSize(wanted);
      }
    }
  }

  /** A thread that only lost its processor for a while is held up by nobody. */
  private static boolean heldUp(Thread thread, long nanos) {
    return nanos >= HELD_UP_NANOS
        || (nanos >= WAITING_NANOS && thread.getState() != Thread.State.RUNNABLE);
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
    watch.shutdownNow();
  }

  /** Daemon threads with this name. */
  static ThreadFactory named(String name) {
    return task -> {
      var thread = new Thread(task, name);
      thread.setDaemon(true);
      return thread;
    };
  }

  private static ThreadPoolExecutor platformThreads(int number) {
    var pool =
        new ThreadPoolExecutor(
            number,
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
