package sanctuary.room;

import java.time.Duration;

/**
 * Limits of tests: ordinary ones, and the same with one of them set to what a test wants to reach.
 */
final class TestLimits {
  static final Limits ORDINARY = new TestLimits().all();

  private int members = 50;
  private int rooms = 100;
  private int connections = 100;
  private Limits.Rate joins = rate(20, Duration.ofMinutes(1));
  private Limits.Rate frames = rate(20, Duration.ofSeconds(5));
  private Limits.Rate bytes = rate(262_144, Duration.ofSeconds(5));
  private int outbox = 1000;
  private long backlog = 1 << 20;

  private TestLimits() {}

  static Limits.Rate rate(int amount, Duration window) {
    return new Limits.Rate(amount, amount, window);
  }

  static Limits members(int members) {
    var limits = new TestLimits();
    limits.members = members;
    return limits.all();
  }

  static Limits connections(int connections) {
    var limits = new TestLimits();
    limits.connections = connections;
    return limits.all();
  }

  static Limits rooms(int rooms) {
    var limits = new TestLimits();
    limits.rooms = rooms;
    return limits.all();
  }

  static Limits joins(Limits.Rate joins) {
    var limits = new TestLimits();
    limits.joins = joins;
    return limits.all();
  }

  static Limits bytes(Limits.Rate bytes) {
    var limits = new TestLimits();
    limits.bytes = bytes;
    return limits.all();
  }

  /** As many frames as these, and no other bound in their way. */
  static Limits frames(Limits.Rate frames) {
    var limits = new TestLimits();
    limits.frames = frames;
    limits.bytes = rate(1 << 30, frames.window());
    limits.outbox = 1 << 30;
    limits.backlog = 1 << 30;
    return limits.all();
  }

  private Limits all() {
    return new Limits(
        73_728,
        members,
        rooms,
        connections,
        joins,
        3,
        Duration.ofMinutes(5),
        frames,
        bytes,
        outbox,
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        backlog,
        Duration.ofSeconds(10),
        Duration.ofSeconds(45),
        Duration.ofSeconds(60),
        Duration.ofMinutes(10));
  }
}
