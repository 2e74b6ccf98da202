package sanctuary.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;

/** What idle members cost in memory, resident and on the heap, each after a full collection. */
final class Idle {
  private static final int FEW = 500;
  private static final int MANY = Integer.getInteger("bench.idle", 10_000);

  private final Plan plan;
  private final PrintStream out;

  Idle(Plan plan, PrintStream out) {
    this.plan = plan;
    this.out = out;
  }

  /** Prints what each member costs. */
  void measure() throws IOException {
    try (var sanctuary = plan.sanctuary()) {
      // whatever is made once is made by the first few
      new Company(sanctuary, Scenario.idle(FEW)).close();
      settle();
      var before = sanctuary.memory();
      try (var many = new Company(sanctuary, Scenario.idle(MANY))) {
        settle();
        var after = sanctuary.memory();
        if (many.connected() < MANY) {
          throw new IOException("only " + many.connected() + " stayed");
        }
        out.printf(
            "%n%,d idle members in rooms of ten: %.1f KiB resident each, of which %.1f KiB heap"
                + " (before: %,d KiB resident, %,d KiB heap)%n",
            MANY,
            (after.residentKib() - before.residentKib()) / (double) MANY,
            (after.heapKib() - before.heapKib()) / (double) MANY,
            before.residentKib(),
            before.heapKib());
        if (Boolean.getBoolean("bench.histogram")) {
          out.println(sanctuary.histogram());
        }
      }
    }
  }

  private static void settle() {
    Company.pause(Duration.ofSeconds(3));
  }
}
