package sanctuary.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * What strangers who do harm cost the rooms of a server whose settings are as they come. In turns:
 * nobody does harm; it is done to a neighbour, another such server; it is done to this one. They
 * and the neighbour have the lowest priority, so that what they take of the processors, which in
 * life is elsewhere, counts as little as can be.
 */
final class Abuse {
  /** Time for a crowd to come, and for what it can use up to be used up. */
  private static final Duration GATHERING = Duration.ofSeconds(5);

  /** So long that one pause of the collector is not a hundredth of it. */
  private static final Duration WATCHED = Duration.ofSeconds(15);

  private static final List<String> LOWEST =
      List.of(System.getProperty("bench.lowest", "nice -n 19").split(" "));

  private final Plan plan;
  private final PrintStream out;

  Abuse(Plan plan, PrintStream out) {
    this.plan = plan;
    this.out = out;
  }

  /** How the rooms fared without harm, with harm done to the neighbour, and to this server. */
  private record Turn(Round quiet, Round beside, Harmed harmed) {}

  /**
   * How they fared while it was done to this server.
   *
   * @param deeds of those who did it, in a second
   * @param busy processors that the server used
   * @param residentKib of the server in the end
   */
  private record Harmed(Round round, double deeds, double busy, long residentKib) {}

  /** Prints a table. */
  void measure() throws IOException {
    out.printf(
        "%n%-38s %8s %8s %8s %8s %9s %6s %5s %13s%n",
        "who does harm",
        "quiet",
        "beside",
        "here",
        "ratio",
        "deeds/s",
        "cores",
        "fault",
        "resident MiB");
    try (var sanctuary = Target.untouched(List.of(), plan);
        var neighbour = Target.untouched(LOWEST, plan);
        var company = new Company(sanctuary, Scenario.BUSY)) {
      company.talk(plan.settling(), Duration.ZERO);
      for (var harm : plan.harms()) {
        watch(harm, sanctuary, neighbour, company);
      }
    }
  }

  private void watch(Harm harm, Target sanctuary, Target neighbour, Company company)
      throws IOException {
    long before = sanctuary.residentKib();
    var turns = new ArrayList<Turn>();
    for (int i = 0; i < plan.rounds(); i++) {
      var quiet = company.talk(plan.warmUp(), WATCHED);
      var beside = suffer(harm, neighbour, sanctuary, company).round();
      turns.add(new Turn(quiet, beside, suffer(harm, sanctuary, sanctuary, company)));
    }
    double here = Round.median(turns, turn -> turn.harmed().round().p99());
    out.printf(
        "%-38s %8.2f %8.2f %8.2f %8.2f %9.0f %6.2f %5d %5d -> %5d%n",
        harm.description(),
        Round.median(turns, turn -> turn.quiet().p99()) / 1e3,
        Round.median(turns, turn -> turn.beside().p99()) / 1e3,
        here / 1e3,
        Round.median(turns, turn -> turn.harmed().round().p99() / turn.beside().p99()),
        Round.median(turns, turn -> turn.harmed().deeds()),
        Round.median(turns, turn -> turn.harmed().busy()),
        turns.stream()
            .flatMap(turn -> Stream.of(turn.quiet(), turn.beside(), turn.harmed().round()))
            .mapToLong(Round::faults)
            .sum(),
        before / 1024,
        turns.stream().mapToLong(turn -> turn.harmed().residentKib()).max().orElse(0) / 1024);
  }

  /**
   * Lets the rooms talk while harm is done.
   *
   * @param to whom
   */
  private Harmed suffer(Harm harm, Target to, Target rooms, Company company) throws IOException {
    var deeds = new AtomicLong();
    var attack = attack(harm, to, deeds);
    try {
      Company.pause(GATHERING);
      long deedsBefore = deeds.get();
      long processorBefore = rooms.processorNanos();
      long start = System.nanoTime();
      var round = company.talk(plan.warmUp(), WATCHED);
      double nanos = System.nanoTime() - start;
      return new Harmed(
          round,
          (deeds.get() - deedsBefore) * 1e9 / nanos,
          (rooms.processorNanos() - processorBefore) / nanos,
          rooms.residentKib());
    } finally {
      attack.destroyForcibly();
      Company.pause(plan.warmUp());
    }
  }

  private static Process attack(Harm harm, Target to, AtomicLong deeds) throws IOException {
    var command = new ArrayList<>(LOWEST);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            Attack.class.getName(),
            harm.name(),
            Integer.toString(to.address().getPort())));
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    Attack.inThread(
        () ->
            process
                .inputReader(StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> deeds.set(Long.parseLong(line))));
    return process;
  }
}
