package sanctuary.room;

import java.time.Duration;

/** Limits of tests: small where a test wants to reach them. */
final class TestLimits {
  static final Limits ORDINARY =
      new Limits(
          73_728,
          50,
          100,
          100,
          rate(20, Duration.ofMinutes(1)),
          rate(20, Duration.ofSeconds(5)),
          rate(262_144, Duration.ofSeconds(5)),
          1000,
          Duration.ofSeconds(1),
          Duration.ofSeconds(5),
          1 << 20,
          Duration.ofSeconds(10),
          Duration.ofSeconds(45),
          Duration.ofMinutes(10));

  private TestLimits() {}

  static Limits.Rate rate(int amount, Duration window) {
    return new Limits.Rate(amount, amount, window);
  }

  static Limits members(int members) {
    var o = ORDINARY;
    return new Limits(
        o.frame(),
        members,
        o.rooms(),
        o.connections(),
        o.joins(),
        o.frames(),
        o.bytes(),
        o.outbox(),
        o.stall(),
        o.send(),
        o.backlog(),
        o.entry(),
        o.silence(),
        o.tombstone());
  }

  static Limits rooms(int rooms) {
    var o = ORDINARY;
    return new Limits(
        o.frame(),
        o.members(),
        rooms,
        o.connections(),
        o.joins(),
        o.frames(),
        o.bytes(),
        o.outbox(),
        o.stall(),
        o.send(),
        o.backlog(),
        o.entry(),
        o.silence(),
        o.tombstone());
  }

  static Limits joins(Limits.Rate joins) {
    var o = ORDINARY;
    return new Limits(
        o.frame(),
        o.members(),
        o.rooms(),
        o.connections(),
        joins,
        o.frames(),
        o.bytes(),
        o.outbox(),
        o.stall(),
        o.send(),
        o.backlog(),
        o.entry(),
        o.silence(),
        o.tombstone());
  }

  static Limits frames(Limits.Rate frames) {
    var o = ORDINARY;
    return new Limits(
        o.frame(),
        o.members(),
        o.rooms(),
        o.connections(),
        o.joins(),
        frames,
        rate(1 << 30, o.bytes().window()),
        1 << 30,
        o.stall(),
        o.send(),
        1 << 30,
        o.entry(),
        o.silence(),
        o.tombstone());
  }

  static Limits bytes(Limits.Rate bytes) {
    var o = ORDINARY;
    return new Limits(
        o.frame(),
        o.members(),
        o.rooms(),
        o.connections(),
        o.joins(),
        o.frames(),
        bytes,
        o.outbox(),
        o.stall(),
        o.send(),
        o.backlog(),
        o.entry(),
        o.silence(),
        o.tombstone());
  }

  static Limits backlog(long backlog) {
    var o = ORDINARY;
    return new Limits(
        o.frame(),
        o.members(),
        o.rooms(),
        o.connections(),
        o.joins(),
        o.frames(),
        o.bytes(),
        o.outbox(),
        o.stall(),
        o.send(),
        backlog,
        o.entry(),
        o.silence(),
        o.tombstone());
  }
}
