package sanctuary.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanctuary.client.crypto.Bytes;

/**
 * Each target for {@code fuzz.seconds}, in a process of its own: Jazzer changes its input towards
 * code that no input has reached yet. {@code ./mvnw -Pfuzz-server test -Dtest=FuzzTest} takes its
 * time.
 */
@DisplayName("A fuzzer that is guided by coverage")
class FuzzTest {
  private static final int SECONDS = Integer.getInteger("fuzz.seconds", 10);

  /** Far above what any input takes, on the slowest machine: what takes longer hangs. */
  private static final int HANGS_AFTER_SECONDS = 20;

  private static final String FRAMES = "sanctuary.protocol.FrameFuzz";
  private static final String LOBBY = "sanctuary.room.LobbyFuzz";

  /** Bytes of an input: some dozens of steps in a room. */
  private static final int LONGEST = 200;

  @TempDir private Path folder;

  @Test
  @DisplayName("finds no frame that does anything but be read or be refused")
  void frames() throws IOException, InterruptedException {
    var said = fuzz(FRAMES, SECONDS, 8192);
    assertThat(said).doesNotContain("== Java Exception", "== libFuzzer").contains("DONE");
  }

  @Test
  @DisplayName("finds no sequence of frames, breaks and pauses that a lobby does not bear")
  void lobby() throws IOException, InterruptedException {
    var said = fuzz(LOBBY, SECONDS, LONGEST);
    assertThat(said).doesNotContain("== Java Exception", "== libFuzzer").contains("DONE");
  }

  @Test
  @DisplayName("finds a fault that is there")
  void planted() throws IOException, InterruptedException {
    assertThat(fuzz("sanctuary.fuzz.Planted", 60, 100)).contains("IllegalStateException: found");
  }

  private String fuzz(String target, int seconds, int longest)
      throws IOException, InterruptedException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target,
                "--instrumentation_includes=sanctuary.protocol.**:sanctuary.room.**:sanctuary.fuzz.**",
                "-max_total_time=" + seconds,
                "-timeout=" + HANGS_AFTER_SECONDS,
                "-max_len=" + longest,
                "-len_control=0",
                corpus(target).toString()));
    var process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }

  /** What came to a client and from it, as examples of the protocol, and sequences by chance. */
  private Path corpus(String target) throws IOException {
    var corpus = Files.createDirectory(folder.resolve("corpus"));
    var seeds = new ArrayList<byte[]>();
    if (target.equals(FRAMES)) {
      for (var name : List.of("control", "hot", "bad")) {
        try (var reader =
            Json.createReader(getClass().getResourceAsStream("/frames/" + name + ".json"))) {
          reader.readArray().getValuesAs(JsonObject.class).forEach(frame -> seeds.add(seed(frame)));
        }
      }
    } else {
      var chance = new Random(6969);
      for (int length = 20; length <= LONGEST; length += 20) {
        var seed = new byte[length];
        chance.nextBytes(seed);
        seeds.add(seed);
      }
    }
    for (int i = 0; i < seeds.size(); i++) {
      Files.write(corpus.resolve("seed-" + i), seeds.get(i));
    }
    return corpus;
  }

  /** The frame, and at its end which kind it is: there a target reads its choices. */
  private static byte[] seed(JsonObject frame) {
    var bytes =
        frame.containsKey("text")
            ? Bytes.join(Bytes.utf8(frame.getString("text")), Bytes.u8(0))
            : Bytes.join(Bytes.hex(frame.getString("hex")), Bytes.u8(1));
    return bytes.array();
  }
}
