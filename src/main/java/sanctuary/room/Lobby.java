package sanctuary.room;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import sanctuary.protocol.FrameCodec;
import sanctuary.protocol.Goodbye;
import sanctuary.protocol.Nonce;
import sanctuary.protocol.Octets;

/**
 * Everybody connected to this server, in a room or not yet. The entrance to this package: a
 * connection is taken in with {@link #enter}, and whoever owns a clock calls {@link #tick} about
 * once a second and {@link #ping} well within the time of silence. Safe for all threads.
 */
public final class Lobby {
  /** In how many parts {@link #tick} can be done. */
  public static final int PARTS = 10;

  private static final int NONCE = 32;

  private final Limits limits;
  private final InstantSource clock;
  private final InstantSource calendar;
  private final Executor executor;
  private final SecureRandom random;
  private final FrameCodec codec;
  private final Backlog backlog;
  private final Rooms rooms;
  private final Examiner examiner;
  private final Set<Visitor> visitors = ConcurrentHashMap.newKeySet();

  /**
   * @param codec encodes what members are told
   * @param clock only its differences count; better one that never jumps
   * @param calendar the time of day, by which rooms end that have an end
   * @param executor runs tasks that may block in a {@link Wire}
   * @param random makes challenges
   */
  public Lobby(
      Limits limits,
      FrameCodec codec,
      InstantSource clock,
      InstantSource calendar,
      Executor executor,
      SecureRandom random) {
    this.limits = limits;
    this.codec = codec;
    this.clock = clock;
    this.calendar = calendar;
    this.executor = executor;
    this.random = random;
    this.backlog = new Backlog(limits.backlog());
    this.rooms = new Rooms(limits, codec, clock, calendar, random);
    int half = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    this.examiner = new Examiner(limits.proofs(), half, clock);
  }

  /**
   * Takes a new connection in.
   *
   * @param address where it comes from, as a salted hash
   * @param whenNothingIsLeft called once, by any thread and without a lock, when {@link
   *     Visitor#gone} was called and no seat is kept for its member any more
   */
  public Visitor enter(Wire wire, Octets address, Runnable whenNothingIsLeft) {
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    var claim = new Claim(address, whenNothingIsLeft);
    var visitor = new Visitor(this, limits, clock, wire, new Nonce(Octets.of(nonce)), claim);
    visitors.add(visitor);
    return visitor;
  }

  /** Ends what is silent or stuck, frees what was kept long enough, forgets what may be. */
  public void tick() {
    for (int part = 0; part < PARTS; part++) {
      tick(part);
    }
  }

  /**
   * Does a part of {@link #tick}, so that a crowd that came at once is not sent away at once.
   *
   * @param part from 0 to {@link #PARTS}, this excluded
   */
  public void tick(int part) {
    for (Visitor visitor : visitors) {
      if (Math.floorMod(visitor.hashCode(), PARTS) == part) {
        visitor.tick();
      }
    }
    if (part == 0) {
      rooms.sweep();
      examiner.sweep();
    }
  }

  /** Asks everybody for a sign of life, which keeps idle connections open on their way. */
  public void ping() {
    visitors.forEach(Visitor::ping);
  }

  /** Ends every connection after what waits for it has been sent, and every room. */
  public void endAll(Goodbye why) {
    // first nobody listens any more, so that nobody is told how all the others go
    visitors.forEach(visitor -> visitor.deafen(why));
    visitors.forEach(visitor -> visitor.end(why));
    rooms.endAll();
  }

  /** Whether nobody is connected. */
  public boolean isEmpty() {
    return visitors.isEmpty();
  }

  /** The time of day, in seconds since 1970. */
  long time() {
    return calendar.instant().getEpochSecond();
  }

  FrameCodec codec() {
    return codec;
  }

  Rooms rooms() {
    return rooms;
  }

  Examiner examiner() {
    return examiner;
  }

  Outbox outbox(Wire wire, Runnable onBroken) {
    return new Outbox(wire, limits, backlog, clock, executor, onBroken);
  }

  void forget(Visitor visitor) {
    visitors.remove(visitor);
  }
}
