package sanctuary.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The hostile lines under {@code src/test/resources/hostile}, ready to be sent. */
final class Payloads {

  private static final Path FOLDER = Path.of("src/test/resources/hostile");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(n|x\\p{XDigit}{2}|u\\p{XDigit}{4})");

  private Payloads() {}

  /**
   * Reads a file of payloads.
   *
   * @param trap the host that they call
   */
  static List<String> read(String file, String trap) {
    try (var lines = Files.lines(FOLDER.resolve(file))) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Payloads::unescaped)
          .map(line -> line.replace("{trap}", trap))
          .map(line -> line.replace("{long}", "W".repeat(3_000)))
          .map(line -> line.replace("{tall}", "tall\n".repeat(1_000)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String unescaped(String line) {
    return ESCAPE
        .matcher(line)
        .replaceAll(
            match -> {
              var code = match.group(1);
              return code.equals("n")
                  ? "\n"
                  : Character.toString(Integer.parseInt(code.substring(1), 16));
            });
  }
}
