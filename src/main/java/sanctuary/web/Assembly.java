package sanctuary.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.ServletContext;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import sanctuary.protocol.FrameCodec;
import sanctuary.protocol.Goodbye;
import sanctuary.room.Lobby;

/**
 * Everything there is one of, made at the start and ended at the stop: settings, lobby, threads.
 * Safe for all threads between the two.
 */
@ApplicationScoped
public class Assembly {
  private static final long TICK_MILLIS = 500;
  private static final long FAREWELL_SECONDS = 5;

  private @Nullable Running running; // written by the thread that starts and stops
  private volatile boolean stopping;

  /** What exists while the server runs. */
  private record Running(
      Settings settings,
      FrameCodec codec,
      Lobby lobby,
      Tickets tickets,
      Senders senders,
      Senders goodbyes,
      ScheduledExecutorService pulse) {}

  /** Called by the container. */
  public Assembly() {}

  /**
   * Makes everything and starts the clock.
   *
   * @throws SettingsException if a setting is unknown or can not be read
   */
  void start(ServletContext context) {
    var settings = Settings.read(context);
    var senders = Senders.ofMessages(System::nanoTime);
    var goodbyes = Senders.ofGoodbyes(System::nanoTime);
    var codec = new FrameCodec();
    var clock = steadyClock();
    var limits = settings.limits();
    var lobby =
        new Lobby(limits, codec, clock, InstantSource.system(), senders, new SecureRandom());
    var tickets = new Tickets(limits.connections(), limits.entry(), clock);
    var pulse = Executors.newSingleThreadScheduledExecutor(Senders.named("sanctuary-pulse"));
    var turns = new AtomicInteger();
    every(
        TICK_MILLIS / Lobby.PARTS,
        TimeUnit.MILLISECONDS,
        pulse,
        () -> lobby.tick(Math.floorMod(turns.getAndIncrement(), Lobby.PARTS)));
    every(TICK_MILLIS, TimeUnit.MILLISECONDS, pulse, tickets::sweep);
    every(limits.heartbeat().toNanos(), TimeUnit.NANOSECONDS, pulse, lobby::ping);
    every(TICK_MILLIS, TimeUnit.MILLISECONDS, pulse, senders::standIn);
    every(TICK_MILLIS, TimeUnit.MILLISECONDS, pulse, goodbyes::standIn);
    running = new Running(settings, codec, lobby, tickets, senders, goodbyes, pulse);
  }

  /** Says goodbye to everyone, waits until they heard it or a few seconds are over, and ends. */
  void stop() {
    stopping = true;
    var ending = running;
    if (ending == null) {
      return;
    }
    ending.lobby().endAll(Goodbye.STOPPING);
    ending.pulse().shutdownNow();
    ending.senders().finish(FAREWELL_SECONDS, TimeUnit.SECONDS);
    ending.goodbyes().finish(FAREWELL_SECONDS, TimeUnit.SECONDS);
  }

  /** Whether new connections are turned away. */
  boolean stopping() {
    return stopping;
  }

  /** Closes connections. */
  Executor goodbyes() {
    return running().goodbyes();
  }

  FrameCodec codec() {
    return running().codec();
  }

  Lobby lobby() {
    return running().lobby();
  }

  Tickets tickets() {
    return running().tickets();
  }

  Settings settings() {
    return running().settings();
  }

  private Running running() {
    var current = running;
    if (current == null) {
      throw new IllegalStateException("not started");
    }
    return current;
  }

  /** A clock that never jumps, whatever somebody does to the machine's. */
  private static InstantSource steadyClock() {
    var start = Instant.now();
    long zero = System.nanoTime();
    return () -> start.plusNanos(System.nanoTime() - zero);
  }

  @SuppressWarnings("FutureReturnValueIgnored") // faults are contained, and it runs until the end
  private static void every(
      long period, TimeUnit unit, ScheduledExecutorService pulse, Runnable task) {
    pulse.scheduleWithFixedDelay(() -> Faults.contain(task), period, period, unit);
  }
}
