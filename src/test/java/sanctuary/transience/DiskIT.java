package sanctuary.transience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanctuary.deploy.Alone;

@DisplayName("On disk")
class DiskIT {
  private static final List<String> LOCAL = List.of("--servport", "0", "--host", "127.0.0.1");

  /** Every file system read-only, but for one folder; then the command. */
  private static final String READ_ONLY =
      """
      mount --make-rprivate /
      while read -r _ place _; do
        mount -o remount,bind,ro "$place" 2>/dev/null
      done < /proc/self/mounts
      mount -t tmpfs none "$0" || exit 3
      if touch "$0/../written" "$HOME/written" /tmp/written /var/tmp/written 2>/dev/null; then
        exit 4
      fi
      exec "$@"
      """;

  @TempDir private Path folder;
  private final Canaries canaries = new Canaries();
  private Path temporary;
  private Alone server;

  @BeforeEach
  void placeToUnpack() throws IOException {
    temporary = Files.createDirectory(folder.resolve("tmp"));
  }

  @AfterEach
  void serverStops() {
    if (server != null) {
      server.close();
    }
  }

  private void serverBy(List<String> command) {
    server = Alone.run(command, List.of("-Djava.io.tmpdir=" + temporary), LOCAL);
    server.address();
  }

  @Test
  @DisplayName("a server creates and writes nothing once it serves, and before only its own folder")
  void traced() throws IOException {
    assumeTrue(Trace.isPossible(), "needs strace, and the right to trace");
    var trace = Trace.into(folder.resolve("trace"));
    serverBy(trace.command());
    var unpacking = trace.writes();
    assertThat(unpacking).anyMatch(this::isInOwnFolder); // it sees
    assertThat(unpacking).allMatch(call -> isInOwnFolder(call) || isOfTheJvm(call));
    var performance = performanceData();

    Story.play(server, canaries);
    assertThat(canaries.in(performanceData())).isEmpty();
    assertThat(performanceData()).hasSameSizeAs(performance);
    server.close();
    assertThat(since(unpacking, trace)).isEmpty();
    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  @DisplayName("a file that was written anywhere would be seen")
  void planted() throws IOException {
    assumeTrue(Trace.isPossible(), "needs strace, and the right to trace");
    var trace = Trace.into(folder.resolve("trace"));
    serverBy(trace.command());
    var unpacking = trace.writes();
    var planted = Files.createDirectory(folder.resolve("planted")).resolve("heap");
    HeapDump.take(server, planted);
    server.close();
    assertThat(since(unpacking, trace)).anyMatch(call -> call.contains(planted.toString()));
  }

  @Test
  @DisplayName("nothing in a server's own folder changes while it serves")
  void ownFolder() throws IOException {
    serverBy(List.of());
    var before = files();
    assertThat(before).isNotEmpty();
    Story.play(server, canaries);
    assertThat(files()).isEqualTo(before);
  }

  @Test
  @DisplayName("a server needs no file system to write to, but for where it unpacks itself")
  void readOnly() {
    var alone = namespaceOfMounts();
    assumeTrue(!alone.isEmpty(), "needs unshare, and the right to mount");
    var command = new ArrayList<>(alone);
    command.addAll(List.of("sh", "-c", READ_ONLY, temporary.toString()));
    serverBy(command);
    Story.play(server, canaries);
    server.close();
    assertThat(server.output()).doesNotContain("WARN", "SEVERE", "Exception");
  }

  /** The command that gives another one mounts of its own; empty if there is none. */
  private static List<String> namespaceOfMounts() {
    return Stream.of(
            List.of("unshare", "--mount"), List.of("unshare", "--map-root-user", "--mount"))
        .filter(
            command -> {
              var probe = new ArrayList<>(command);
              probe.addAll(List.of("mount", "--make-rprivate", "/"));
              return succeeds(probe);
            })
        .findFirst()
        .orElse(List.of());
  }

  private static boolean succeeds(List<String> command) {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException missing) {
      return false;
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private static List<String> since(List<String> before, Trace trace) {
    var all = trace.writes();
    return all.subList(before.size(), all.size());
  }

  private boolean isInOwnFolder(String call) {
    return call.contains("\"" + temporary + "/sanctuary-");
  }

  /**
   * What every JVM does: says what a core dump of it shall hold, and offers numbers about itself,
   * not about what it runs, to the tools of its user, in a file of fixed size that it deletes.
   */
  private static boolean isOfTheJvm(String call) {
    return call.contains("/coredump_filter\"") || call.contains("/hsperfdata_");
  }

  /** The numbers that the JVM offers. */
  private byte[] performanceData() throws IOException {
    var user = System.getProperty("user.name");
    var file = Path.of("/tmp/hsperfdata_" + user, Long.toString(server.handle().pid()));
    return Files.readAllBytes(file);
  }

  /** Sizes and times of all files the server could have touched, by path. */
  private Map<String, String> files() throws IOException {
    var files = new TreeMap<String, String>();
    try (var all = Files.walk(temporary)) {
      for (var file : all.toList()) {
        files.put(file.toString(), Files.size(file) + " " + Files.getLastModifiedTime(file));
      }
    }
    return files;
  }
}
