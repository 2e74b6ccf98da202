package sanctuary.bench;

import java.io.IOException;
import java.util.List;

/**
 * The load tool: {@code speed}, {@code lag}, {@code abuse}, {@code idle}, {@code rest}, {@code
 * small}; all when none is named.
 */
public final class Bench {
  private Bench() {}

  /**
   * Measures and prints.
   *
   * @param arguments what to measure
   */
  public static void main(String[] arguments) throws IOException {
    var plan = Plan.fromProperties();
    var wanted =
        arguments.length == 0
            ? List.of("speed", "lag", "abuse", "idle", "rest", "small")
            : List.of(arguments);
    for (var one : wanted) {
      switch (one) {
        case "speed" -> new Speed(plan, System.out).measure();
        case "lag" -> new Lag(plan, System.out).measure();
        case "abuse" -> new Abuse(plan, System.out).measure();
        case "idle" -> new Idle(plan, System.out).measure();
        case "rest" -> new Rest(plan, System.out).measure();
        case "small" -> new Small(plan, System.out).measure();
        default -> throw new IllegalArgumentException("there is no " + one);
      }
    }
  }
}
