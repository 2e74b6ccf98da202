package sanctuary.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How fast messages are passed on, and how that compares with a plain broadcast server: the same
 * rooms at both, talking in turns, so that whatever else the machine does hits both alike.
 */
final class Speed {
  private final Plan plan;
  private final PrintStream out;

  Speed(Plan plan, PrintStream out) {
    this.plan = plan;
    this.out = out;
  }

  /** Prints a table. */
  void measure() throws IOException {
    try (var sanctuary = plan.sanctuary();
        var reference = plan.reference()) {
      out.printf(
          "A message is %d bytes to the server and %d bytes to each of nine readers.%n",
          Words.in(10), Words.out());
      out.printf(
          "%n%-9s %-10s %12s %10s %10s %12s %7s%n",
          "scenario", "server", "deliveries/s", "p50 ms", "p99 ms", "processor us", "faults");
      for (var scenario : List.of(Scenario.A, Scenario.C, Scenario.D)) {
        if (plan.wants(scenario)) {
          compare(scenario, sanctuary, reference);
        }
      }
    }
  }

  private void compare(Scenario scenario, Target sanctuary, Target reference) throws IOException {
    var ours = new ArrayList<Round>();
    var theirs = new ArrayList<Round>();
    try (var ourCompany = new Company(sanctuary, scenario);
        var theirCompany = new Company(reference, scenario)) {
      // until a JVM has compiled what matters
      ourCompany.talk(plan.settling(), Duration.ZERO);
      theirCompany.talk(plan.settling(), Duration.ZERO);
      for (int i = 0; i < plan.rounds(); i++) {
        ours.add(ourCompany.talk(plan.warmUp(), plan.measured()));
        theirs.add(theirCompany.talk(plan.warmUp(), plan.measured()));
      }
    }
    var our = Round.median(ours);
    var their = Round.median(theirs);
    print(scenario, sanctuary, our);
    print(scenario, reference, their);
    var ratios = new ArrayList<Double>();
    for (int i = 0; i < ours.size(); i++) {
      ratios.add(ours.get(i).perSecond() / theirs.get(i).perSecond());
    }
    out.printf(
        "%-9s %-10s %12.2f %10.2f %10.2f %12.2f%n",
        scenario.name(),
        "ratio",
        Round.median(ratios, Double::doubleValue),
        our.p50() / their.p50(),
        our.p99() / their.p99(),
        our.processor() / their.processor());
  }

  private void print(Scenario scenario, Target target, Round round) {
    out.printf(
        "%-9s %-10s %12.0f %10.2f %10.2f %12.2f %7d%n",
        scenario.name(),
        target.name(),
        round.perSecond(),
        round.p50() / 1e3,
        round.p99() / 1e3,
        round.processor(),
        round.faults());
  }
}
