package sanctuary.launcher;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sanctuary.deploy.Alone;

@DisplayName("java -jar sanctuary.war")
class LauncherIT {

  private static final int PATIENCE_MILLIS = 10_000;

  @TempDir private Path temporary;

  @Test
  @DisplayName("serves the page at the address that it prints, and nothing of itself")
  void page() throws Exception {
    try (var alone = run("--servport", "0")) {
      var page = get(alone.address());
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).contains("<title>Sanctuary");
      assertThat(
              List.of(
                  "sanctuary/launcher/Main.class",
                  "WEB-INF/launcher/classes/sanctuary/launcher/Server.class",
                  "META-INF/MANIFEST.MF"))
          .allSatisfy(
              file -> assertThat(get(alone.address().resolve(file)).statusCode()).isEqualTo(404));
    }
  }

  @Test
  @DisplayName("tells what it is when asked, and does not serve")
  void help() {
    assertThat(said(0, "--version")).startsWith("Sanctuary ").hasLineCount(1);
    assertThat(said(0, "--help"))
        .contains("--servport", "--host", "--ipprotv4", "--ipprotv6", "--version", "--help");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--bogus", "-s 65536"})
  @DisplayName("answers a wrong option with one line and exit code 2")
  void wrongOption(String options) {
    assertThat(said(2, options.split(" "))).hasLineCount(1).contains("See --help.");
  }

  @Test
  @DisplayName("answers a taken port with one line and exit code 1")
  void takenPort() throws IOException {
    try (var taken = new ServerSocket(0)) {
      var port = String.valueOf(taken.getLocalPort());
      assertThat(said(1, "--servport", port)).hasLineCount(1).contains("port " + port);
    }
  }

  @Test
  @DisplayName("answers a setting that there is not with one line that names it")
  void unknownSetting() {
    try (var alone = run(List.of("-Dsanctuary.bogus=1"), "--servport", "0")) {
      assertThat(alone.exitCode()).isEqualTo(1);
      assertThat(alone.output()).hasLineCount(1).contains("sanctuary.bogus");
    }
  }

  @ParameterizedTest
  @CsvSource({"TERM, 143", "INT, 130"})
  @DisplayName("leaves no file behind when it is told to end")
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no signals")
  void signals(String signal, int exitCode) throws Exception {
    var alone = run("--servport", "0");
    alone.address();
    assertThat(temporary).isNotEmptyDirectory();

    signal(signal, alone);

    assertThat(alone.exitCode()).isEqualTo(exitCode);
    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  @DisplayName("removes what a killed one left, and nothing of a living one")
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no signals")
  void killed() throws Exception {
    try (var living = run("--servport", "0")) {
      living.address();
      var killed = run("--servport", "0");
      killed.address();
      signal("KILL", killed);
      killed.exitCode();
      assertThat(temporary.toFile().list()).hasSize(2);

      said(0, "--version");

      assertThat(temporary.toFile().list()).hasSize(1);
      assertThat(get(living.address()).statusCode()).isEqualTo(200);
    }
  }

  @Nested
  @DisplayName("bound to")
  class Bound {

    @Test
    @DisplayName("nothing in particular answers both protocols")
    void both() throws Exception {
      try (var alone = run("--servport", "0")) {
        assertThat(answers(alone, "127.0.0.1")).isTrue();
        assertThat(answers(alone, "::1")).isEqualTo(machineHasIpv6());
      }
    }

    @Test
    @DisplayName("IPv4 answers nothing else")
    void four() throws Exception {
      try (var alone = run("--servport", "0", "-4")) {
        assertThat(answers(alone, "127.0.0.1")).isTrue();
        assertThat(answers(alone, "::1")).isFalse();
      }
    }

    @Test
    @DisplayName("IPv6 answers nothing else")
    void six() throws Exception {
      assumeTrue(machineHasIpv6());
      try (var alone = run("--servport", "0", "-6")) {
        assertThat(answers(alone, "::1")).isTrue();
        assertThat(answers(alone, "127.0.0.1")).isFalse();
      }
    }

    @Test
    @DisplayName("one address answers at that one only")
    @DisabledOnOs(value = OS.MAC, disabledReason = "has one loopback address")
    void host() throws Exception {
      try (var alone = run("--servport", "0", "--host", "127.0.0.2")) {
        assertThat(answers(alone, "127.0.0.2")).isTrue();
        assertThat(answers(alone, "127.0.0.1")).isFalse();
      }
    }
  }

  private Alone run(String... options) {
    return run(List.of(), options);
  }

  private Alone run(List<String> properties, String... options) {
    var jvm = new ArrayList<>(properties);
    jvm.add("-Djava.io.tmpdir=" + temporary);
    return Alone.run(jvm, List.of(options));
  }

  /** What it says before it ends by itself with this exit code. */
  private String said(int exitCode, String... options) {
    try (var alone = run(options)) {
      assertThat(alone.exitCode()).as(alone.output()).isEqualTo(exitCode);
      return alone.output();
    }
  }

  private static void signal(String name, Alone alone) throws Exception {
    var pid = String.valueOf(alone.handle().pid());
    assertThat(new ProcessBuilder("kill", "-" + name, pid).start().waitFor()).isZero();
  }

  private static HttpResponse<String> get(URI address) throws Exception {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  /** Whether an HTTP request to this address of the machine gets any answer. */
  private static boolean answers(Alone alone, String address) throws IOException {
    var server = new InetSocketAddress(InetAddress.getByName(address), alone.address().getPort());
    try (var socket = new Socket()) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.connect(server, PATIENCE_MILLIS);
      socket.getOutputStream().write("GET / HTTP/1.0\r\n\r\n".getBytes(US_ASCII));
      return socket.getInputStream().read() != -1;
    } catch (SocketException refused) {
      return false;
    }
  }

  private static boolean machineHasIpv6() throws IOException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .anyMatch(address -> address instanceof Inet6Address && address.isLoopbackAddress());
  }
}
