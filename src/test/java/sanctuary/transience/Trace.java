package sanctuary.transience;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a process and its threads asked the kernel to create, rename or open for writing, in every
 * file system, as strace wrote it down.
 */
final class Trace {
  private static final String CALLS =
      "?open,openat,?openat2,?creat,?mkdir,mkdirat,?mknod,mknodat,?rename,renameat,renameat2,"
          + "?link,linkat,?symlink,symlinkat,truncate,memfd_create";

  /** Calls that create or change by their nature. */
  private static final Pattern CREATES =
      Pattern.compile("^\\d+ +(creat|mk|rename|link|symlink|truncate|memfd)");

  /** Calls that do so when they ask for it. */
  private static final Pattern OPENS_FOR_WRITING =
      Pattern.compile("^\\d+ +open.*O_(WRONLY|RDWR|CREAT|TRUNC|APPEND|TMPFILE)");

  private final Path file;

  private Trace(Path file) {
    this.file = file;
  }

  /** One that is written into this file. */
  static Trace into(Path file) {
    return new Trace(file);
  }

  /** Whether strace is there and may trace. */
  static boolean isPossible() {
    try {
      var probe = new ProcessBuilder("strace", "-D", "-f", "-o", "/dev/null", "true").start();
      return probe.waitFor() == 0;
    } catch (IOException missing) {
      return false;
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  /** The command that traces the one that is added to it, which keeps its own process. */
  List<String> command() {
    return List.of(
        "strace",
        "-D",
        "-f",
        "-qq",
        "-y",
        "-s",
        "4096",
        "--seccomp-bpf",
        "-e",
        "trace=" + CALLS,
        "-e",
        "signal=none",
        "-o",
        file.toString());
  }

  /** All such calls until now. */
  List<String> writes() {
    try {
      return Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream()
          .filter(call -> CREATES.matcher(call).find() || OPENS_FOR_WRITING.matcher(call).find())
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
