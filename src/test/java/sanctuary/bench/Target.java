package sanctuary.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A server process under load. Closing it ends it. What it takes is read from Linux's /proc. */
final class Target implements AutoCloseable {
  private static final Pattern PORT = Pattern.compile("http://[^\\s:]+:(\\d+)");

  /** Nanoseconds of a tick of the processor times in /proc. */
  private static final long TICK = 10_000_000;

  /** So many glances in a row must see no less memory than those before. */
  private static final int STEADY = 10;

  private static final Duration GLANCE = Duration.ofMillis(200);

  private final String name;
  private final Process process;
  private final Dialect dialect;
  private final InetSocketAddress address;
  private final long readyMillis;
  private final long readyProcessorMillis;

  private Target(String name, Dialect dialect, List<String> command) throws IOException {
    this.name = name;
    this.dialect = dialect;
    long start = System.nanoTime();
    process = new ProcessBuilder(command).redirectErrorStream(true).start();
    address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port());
    readyMillis = (System.nanoTime() - start) / 1_000_000;
    readyProcessorMillis = processorNanos() / 1_000_000;
  }

  /**
   * The WAR, with every limit on. Those of one member are set high, because members speak as fast
   * as they can.
   */
  static Target sanctuary(Plan plan) throws IOException {
    var command = java(plan);
    command.addAll(
        List.of("-Dsanctuary.messages=100000", "-Dsanctuary.bytes=64MiB", "-Dsanctuary.window=1s"));
    return sanctuary(command, plan);
  }

  /**
   * The WAR as it comes.
   *
   * @param by the command that runs it
   */
  static Target untouched(List<String> by, Plan plan) throws IOException {
    var command = new ArrayList<>(by);
    command.addAll(java(plan));
    return sanctuary(command, plan);
  }

  private static Target sanctuary(List<String> command, Plan plan) throws IOException {
    var all = new ArrayList<>(command);
    all.addAll(List.of("-jar", plan.war().toString(), "--servport", "0", "--host", "127.0.0.1"));
    return new Target("Sanctuary", Dialect.SANCTUARY, all);
  }

  /** The plain broadcast server to compare with. */
  static Target reference(Plan plan) throws IOException {
    return new Target("Node ws", Dialect.REFERENCE, List.of("node", plan.script().toString()));
  }

  /** An embedded Tomcat with nothing in it, with the same options of the JVM. */
  static Target empty(Plan plan) throws IOException {
    var command = java(plan);
    var tomcat =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(
                path ->
                    path.contains("tomcat-embed")
                        || path.contains("tomcat-annotations")
                        || path.endsWith("classes"))
            .collect(Collectors.joining(File.pathSeparator));
    command.addAll(List.of("-cp", tomcat, EmptyTomcat.class.getName()));
    return new Target("Tomcat", Dialect.REFERENCE, command);
  }

  private static List<String> java(Plan plan) {
    var command = new ArrayList<>(plan.java());
    command.addAll(plan.jvm());
    return command;
  }

  private int port() throws IOException {
    var lines = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
    var said = new StringBuilder();
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      said.append(line).append('\n');
      var matcher = PORT.matcher(line);
      if (matcher.find()) {
        forward(lines);
        return Integer.parseInt(matcher.group(1));
      }
    }
    throw new IOException("the server did not start:\n" + said);
  }

  /** Whatever it says afterwards is worth reading. */
  private void forward(BufferedReader lines) {
    var reader =
        new Thread(
            () -> lines.lines().filter(line -> !line.isBlank()).forEach(System.err::println),
            "output of the server");
    reader.setDaemon(true);
    reader.start();
  }

  String name() {
    return name;
  }

  Dialect dialect() {
    return dialect;
  }

  InetSocketAddress address() {
    return address;
  }

  /** From the start of the process until it said that it serves. */
  long readyMillis() {
    return readyMillis;
  }

  /** Processor time that it took until it said so. */
  long readyProcessorMillis() {
    return readyProcessorMillis;
  }

  /** Processor time it took so far, in nanoseconds. */
  long processorNanos() throws IOException {
    var stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
    var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * TICK;
  }

  /**
   * What a JVM holds after a full collection.
   *
   * @param heapKib live objects
   */
  record Memory(long residentKib, long heapKib) {}

  /** Collects, and reads what is left when the JVM gives nothing more back, which takes a while. */
  Memory memory() throws IOException {
    jcmd("GC.run");
    long least = residentKib();
    for (int steady = 0; steady < STEADY; steady++) {
      Company.pause(GLANCE);
      long now = residentKib();
      if (now < least) {
        least = now;
        steady = 0;
      }
    }
    return new Memory(least, liveKib());
  }

  /** All that lives on the heap, by class. */
  String histogram() throws IOException {
    return jcmd("GC.class_histogram");
  }

  private long liveKib() throws IOException {
    var total = histogram().lines().filter(line -> line.startsWith("Total")).findFirst();
    return Long.parseLong(total.orElseThrow().split("\\s+", -1)[2]) / 1024;
  }

  private String jcmd(String command) throws IOException {
    var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    var asked = new ProcessBuilder(jcmd, Long.toString(process.pid()), command).start();
    try (var answer = asked.getInputStream()) {
      return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Resident memory, in KiB. */
  long residentKib() throws IOException {
    for (var line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("\\D", ""));
      }
    }
    throw new IOException("no VmRSS");
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException hurried) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
