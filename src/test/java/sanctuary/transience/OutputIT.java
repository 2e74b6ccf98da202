package sanctuary.transience;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanctuary.deploy.Alone;

@DisplayName("What the server prints")
class OutputIT {
  @TempDir private Path folder;
  private final Canaries canaries = new Canaries();
  private Alone server;

  private void serverWith(String... jvm) {
    server = Alone.run(List.of(jvm), List.of("--servport", "0", "--host", "127.0.0.1"));
    server.address();
  }

  /** Everybody's logs: the container's, Weld's, Parsson's, the JDK's. */
  private Path loggingOfEverything() throws IOException {
    var logging = folder.resolve("logging.properties");
    return Files.writeString(
        logging,
        """
        handlers = java.util.logging.ConsoleHandler
        .level = ALL
        java.util.logging.ConsoleHandler.level = ALL
        """);
  }

  @AfterEach
  void serverStops() {
    server.close();
  }

  @Test
  @DisplayName("is nothing at all after its greeting, whatever happens")
  void silent() {
    serverWith();
    Story.play(server, canaries);
    server.close();
    assertThat(server.output().lines().filter(line -> !line.isBlank()).toList())
        .hasSize(3)
        .last()
        .isEqualTo("Ctrl+C ends it. Nothing is kept.");
  }

  @Test
  @DisplayName("names no room and nobody in it at the highest log level, nor do the probes")
  void output() throws IOException, InterruptedException {
    serverWith("-Djava.util.logging.config.file=" + loggingOfEverything());
    var probes = new StringBuilder();
    Story.play(server, canaries);
    for (var probe : List.of("health/live", "health/ready")) {
      probes.append(answer(server.address().resolve(probe)));
    }
    server.close();
    assertThat(server.output())
        .contains("FINER: WebSocket frame received") // it says all it can
        .contains("org.jboss.weld");
    // of every socket it works on, the container names both ends at that level
    assertThat(found(server.output())).isSubsetOf("IP address");
    assertThat(found(probes.toString())).isEmpty();
  }

  private static String answer(URI probe) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(probe).build();
    var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    return answer.headers().map() + answer.body();
  }

  @Test
  @DisplayName("would be found to name them if somebody had forgotten a line")
  void planted() {
    serverWith(Saboteur.OPEN_DOOR);
    try (var saboteur = Saboteur.in(server)) {
      saboteur.printsWhatIsPassedTo("sanctuary.protocol.FrameCodec", "decode");
      Story.play(server, canaries);
    }
    server.close();
    assertThat(found(server.output())).contains("room id", "link before the kick: address", "text");
  }

  private Set<String> found(String output) {
    return canaries.in(output.getBytes(StandardCharsets.UTF_8));
  }
}
