package sanctuary.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** What the server takes on a small machine: with few options, while a hundred members talk. */
final class Small {
  /** As docs/performance.md recommends them for a machine like a Raspberry Pi. */
  private static final List<String> OPTIONS =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Xmx20m",
          "-Xss256k",
          "-XX:ReservedCodeCacheSize=16m",
          "-XX:-UsePerfData",
          "-Dsanctuary.backlog=4MiB");

  /** Native memory in one heap, since few threads ask for it. */
  private static final String VARIABLE = "MALLOC_ARENA_MAX=1";

  private final Plan plan;
  private final PrintStream out;

  Small(Plan plan, PrintStream out) {
    this.plan = plan;
    this.out = out;
  }

  /** Prints the largest resident memory that was seen. */
  void measure() throws IOException {
    try (var sanctuary = plan.with(VARIABLE, OPTIONS).sanctuary();
        var company = new Company(sanctuary, Scenario.HUNDRED)) {
      long most = 0;
      Round last = null;
      for (int i = 0; i < plan.rounds(); i++) {
        last = company.talk(plan.warmUp(), plan.measured());
        most = Math.max(most, sanctuary.residentKib());
      }
      out.printf(
          "%n%s %s%nready after %,d ms; a hundred members talking: %,d KiB resident, p50 %.2f ms%n",
          VARIABLE,
          String.join(" ", OPTIONS),
          sanctuary.readyMillis(),
          most,
          last == null ? 0 : last.p50() / 1e3);
    }
  }
}
