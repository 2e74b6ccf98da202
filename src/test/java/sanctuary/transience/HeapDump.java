package sanctuary.transience;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import sanctuary.deploy.Alone;

/** What is reachable in a server's heap, after a full collection, in the JDK's own tool's words. */
final class HeapDump {

  private HeapDump() {}

  /**
   * Takes one.
   *
   * @param folder where it may lie for a moment
   */
  static byte[] of(Alone server, Path folder) {
    var dump = folder.resolve("heap.hprof");
    take(server, dump);
    try {
      var content = Files.readAllBytes(dump);
      Files.delete(dump);
      return content;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Lets the server write one into this file. */
  static void take(Alone server, Path file) {
    var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    var pid = Long.toString(server.handle().pid());
    try {
      var process =
          new ProcessBuilder(jcmd, pid, "GC.heap_dump", file.toString())
              .redirectErrorStream(true)
              .start();
      var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException("no heap dump: " + said);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
