package sanctuary.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How soon the server is ready and what it holds at rest, beside an embedded Tomcat with nothing.
 */
final class Rest {
  private final Plan plan;
  private final PrintStream out;

  Rest(Plan plan, PrintStream out) {
    this.plan = plan;
    this.out = out;
  }

  private record Start(long readyMillis, long processorMillis, Target.Memory memory) {
    static Start of(Target target) throws IOException {
      return new Start(target.readyMillis(), target.readyProcessorMillis(), target.memory());
    }
  }

  /** Prints a table. */
  void measure() throws IOException {
    var ours = new ArrayList<Start>();
    var empties = new ArrayList<Start>();
    for (int i = 0; i < plan.rounds(); i++) {
      try (var sanctuary = plan.sanctuary()) {
        ours.add(Start.of(sanctuary));
      }
      try (var empty = plan.empty()) {
        empties.add(Start.of(empty));
      }
    }
    out.printf(
        "%n%-14s %9s %12s %14s %14s%n",
        "at rest", "ready ms", "processor ms", "live heap KiB", "resident KiB");
    print("Sanctuary", ours);
    print("empty Tomcat", empties);
    out.printf(
        "%-14s %9.2f %12.2f%n",
        "ratio",
        ratio(ours, empties, Start::readyMillis),
        ratio(ours, empties, Start::processorMillis));
  }

  /** The median of the ratios of each pair. */
  private static double ratio(
      List<Start> ours, List<Start> empties, ToDoubleFunction<Start> figure) {
    var ratios = new ArrayList<Double>();
    for (int i = 0; i < ours.size(); i++) {
      ratios.add(figure.applyAsDouble(ours.get(i)) / figure.applyAsDouble(empties.get(i)));
    }
    return Round.median(ratios, Double::doubleValue);
  }

  private void print(String name, List<Start> starts) {
    out.printf(
        "%-14s %9.0f %12.0f %14.0f %14.0f%n",
        name,
        Round.median(starts, Start::readyMillis),
        Round.median(starts, Start::processorMillis),
        Round.median(starts, start -> start.memory().heapKib()),
        Round.median(starts, start -> start.memory().residentKib()));
  }
}
