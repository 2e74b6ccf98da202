package sanctuary.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * What to measure with and for how long: system properties {@code bench.*}, each with a default.
 *
 * @param war the file that ships
 * @param script of the reference server, for Node.js
 * @param java the program that runs the WAR, with what comes before its options
 * @param jvm its options
 * @param scenarios letters of those that are wanted
 * @param harms that are wanted
 * @param rounds of each scenario at each server
 * @param settling talk of each scenario before the first round, until the JVM has compiled it
 * @param warmUp talk of each round before it is measured
 * @param measured talk of each round
 */
record Plan(
    Path war,
    Path script,
    List<String> java,
    List<String> jvm,
    String scenarios,
    List<Harm> harms,
    int rounds,
    Duration settling,
    Duration warmUp,
    Duration measured) {

  static Plan fromProperties() {
    return new Plan(
        Path.of(System.getProperty("bench.war", "target/sanctuary.war")),
        Path.of(System.getProperty("bench.reference", "src/test/bench/reference.mjs")),
        List.of(System.getProperty("bench.java", System.getProperty("java.home") + "/bin/java")),
        Stream.of(System.getProperty("bench.jvm", "").split(" "))
            .filter(o -> !o.isEmpty())
            .toList(),
        System.getProperty("bench.scenarios", "ACD"),
        harms(System.getProperty("bench.harms", "")),
        Integer.getInteger("bench.rounds", 5),
        Duration.ofSeconds(Integer.getInteger("bench.settling", 8)),
        Duration.ofSeconds(1),
        Duration.ofSeconds(Integer.getInteger("bench.seconds", 3)));
  }

  /** Those that are named, with spaces between them; all if none is. */
  private static List<Harm> harms(String names) {
    return names.isBlank()
        ? List.of(Harm.values())
        : Stream.of(names.strip().split(" +")).map(Harm::valueOf).toList();
  }

  /**
   * The same in another environment and with more options.
   *
   * @param variable of the environment, {@code NAME=VALUE}
   */
  Plan with(String variable, List<String> options) {
    var program = Stream.concat(Stream.of("env", variable), java.stream()).toList();
    var all = Stream.concat(jvm.stream(), options.stream()).toList();
    return new Plan(
        war, script, program, all, scenarios, harms, rounds, settling, warmUp, measured);
  }

  boolean wants(Scenario scenario) {
    return scenarios.contains(scenario.name());
  }

  /** The WAR, serving. */
  Target sanctuary() throws IOException {
    return Target.sanctuary(this);
  }

  /** The server to compare with, serving. */
  Target reference() throws IOException {
    return Target.reference(this);
  }

  /** An embedded Tomcat with nothing in it, serving. */
  Target empty() throws IOException {
    return Target.empty(this);
  }
}
