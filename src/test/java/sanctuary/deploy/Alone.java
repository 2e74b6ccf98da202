package sanctuary.deploy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * A process that runs the WAR by {@code java -jar}. Closing it asks it to end, as a service manager
 * does, and waits until it has.
 */
public final class Alone implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 60;

  /** SIGINT among the signals of a process. */
  private static final long INTERRUPT = 1L << (2 - 1);

  private static final Pattern ADDRESS = Pattern.compile("http://\\S+:\\d+/");

  private final Process process;
  private final Queue<String> output = new ConcurrentLinkedQueue<>();
  private final CompletableFuture<URI> address = new CompletableFuture<>();
  private final Thread reader = new Thread(this::read, "output of java -jar");

  private Alone(Process process) {
    this.process = process;
    reader.start();
  }

  /**
   * Serves at a free port of all addresses, and returns when it does.
   *
   * @param options more options of Sanctuary
   */
  public static Alone start(String... options) {
    var all = new ArrayList<>(List.of("--servport", "0"));
    all.addAll(List.of(options));
    var alone = run(List.of(), all);
    alone.address();
    return alone;
  }

  /**
   * Runs the WAR with these options and does not wait for anything.
   *
   * @param jvm options of the JVM, such as {@code -Dsanctuary.NAME=VALUE}
   * @param options options of Sanctuary
   */
  public static Alone run(List<String> jvm, List<String> options) {
    return run(List.of(), jvm, options);
  }

  /**
   * Runs the WAR by way of another command, whose process becomes the server's.
   *
   * @param by that command, to which the one of the server is added
   * @param jvm options of the JVM
   * @param options options of Sanctuary
   */
  public static Alone run(List<String> by, List<String> jvm, List<String> options) {
    var command = new ArrayList<>(listeningToInterrupts());
    command.addAll(by);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx256m");
    command.addAll(jvm);
    command.addAll(List.of("-jar", Shipped.file().toString()));
    command.addAll(options);
    try {
      return new Alone(new ProcessBuilder(command).redirectErrorStream(true).start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What begins a command that Ctrl+C is to reach. A shell starts what it puts into the background
   * with interrupts ignored, every child inherits that, and a JVM then leaves them ignored.
   */
  private static List<String> listeningToInterrupts() {
    try {
      var status = Path.of("/proc/self/status");
      boolean ignored =
          Files.exists(status)
              && Files.readAllLines(status).stream()
                  .filter(line -> line.startsWith("SigIgn:"))
                  .map(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
                  .anyMatch(signals -> (signals & INTERRUPT) != 0);
      return ignored ? List.of("env", "--default-signal=INT") : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The first address that it says it serves at. Waits until it says so.
   *
   * @throws IllegalStateException with its output when it ended before
   */
  public URI address() {
    try {
      return address.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException("Sanctuary does not serve. It said:\n" + output(), e);
    }
  }

  /** The operating system's handle of the process. */
  public ProcessHandle handle() {
    return process.toHandle();
  }

  /**
   * All that it printed until now, on either stream.
   *
   * @see #exitCode for all that it printed
   */
  public String output() {
    return String.join("\n", output);
  }

  /** Waits until it has ended by itself and has said all. */
  public int exitCode() {
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("Sanctuary does not end. It said:\n" + output());
      }
      reader.join();
      return process.exitValue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Ends it at once, as a lack of memory or of power does: it can not say a word. */
  public void kill() {
    process.destroyForcibly();
    exitCode();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      exitCode();
    } finally {
      process.destroyForcibly();
    }
  }

  private void read() {
    try (var lines = new BufferedReader(process.inputReader(StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        output.add(line);
        var matcher = ADDRESS.matcher(line);
        if (matcher.find()) {
          address.complete(URI.create(matcher.group()));
        }
      }
    } catch (IOException e) {
      output.add(e.toString());
    }
    address.completeExceptionally(new IllegalStateException("ended"));
  }
}
