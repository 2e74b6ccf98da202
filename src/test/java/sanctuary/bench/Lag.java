package sanctuary.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * What members who stop reading, or read one byte a second, cost the others: the same rooms before
 * and while they do. They are to be dismissed; the others are to notice nothing.
 */
final class Lag {
  /** Long enough for full buffers, the stall, and the longest send. */
  private static final Duration WATCHED = Duration.ofSeconds(8);

  private static final int ONE = 1;
  private static final int ALL_BUT_THE_SPEAKERS = 8;

  private final Plan plan;
  private final PrintStream out;

  Lag(Plan plan, PrintStream out) {
    this.plan = plan;
    this.out = out;
  }

  private record Pair(Round before, Round during, double dismissed) {}

  /** Prints a table. */
  void measure() throws IOException {
    out.printf(
        "%n%-34s %10s %10s %7s %10s %7s%n",
        "who lags", "p99 before", "p99 while", "ratio", "dismissed", "faults");
    try (var sanctuary = plan.sanctuary()) {
      try (var settling = new Company(sanctuary, Scenario.lagging(0))) {
        settling.talk(plan.settling(), Duration.ZERO);
      }
      for (int laggards : List.of(ONE, ALL_BUT_THE_SPEAKERS)) {
        watch("stopped reading", laggards, false, sanctuary);
        watch("reads a byte a second", laggards, true, sanctuary);
      }
    }
  }

  private void watch(String how, int laggards, boolean trickle, Target sanctuary)
      throws IOException {
    var rounds = new ArrayList<Pair>();
    for (int i = 0; i < plan.rounds(); i++) {
      rounds.add(round(laggards, trickle, sanctuary));
    }
    out.printf(
        "%-34s %10.2f %10.2f %7.2f %9.0f%% %7d%n",
        (laggards == ONE ? "one who " : "a room who ") + how,
        Round.median(rounds, pair -> pair.before().p99()) / 1e3,
        Round.median(rounds, pair -> pair.during().p99()) / 1e3,
        Round.median(rounds, pair -> pair.during().p99() / pair.before().p99()),
        100 * Round.median(rounds, Pair::dismissed),
        rounds.stream().mapToLong(pair -> pair.before().faults() + pair.during().faults()).sum());
  }

  private Pair round(int laggards, boolean trickle, Target sanctuary) throws IOException {
    var scenario = Scenario.lagging(laggards);
    var trickler = Executors.newSingleThreadScheduledExecutor();
    try (var company = new Company(sanctuary, scenario)) {
      var before = company.talk(plan.warmUp(), WATCHED);
      var lagging = company.lag();
      if (trickle) {
        var unused = trickler.scheduleAtFixedRate(() -> readByte(lagging), 1, 1, TimeUnit.SECONDS);
      }
      var during = company.talk(Duration.ZERO, WATCHED);
      double told = scenario.members() - laggards;
      return new Pair(before, during, company.departures() / told / laggards);
    } finally {
      trickler.shutdownNow();
    }
  }

  private static void readByte(List<Seat> lagging) {
    for (var seat : lagging) {
      try {
        seat.socket().readByte();
      } catch (IOException dismissed) {
        // as it should be
      }
    }
  }
}
