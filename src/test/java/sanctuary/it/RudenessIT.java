package sanctuary.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import sanctuary.client.Guest;
import sanctuary.client.net.Connection;
import sanctuary.deploy.Alone;

@DisplayName("A client without manners")
class RudenessIT {
  private static final String UPGRADE =
      """
      GET /room HTTP/1.1
      Host: localhost
      Upgrade: websocket
      Connection: Upgrade
      Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
      Sec-WebSocket-Version: 13
      Sec-WebSocket-Protocol: sanctuary.1

      """;

  private static final String ENDLESS =
      """
      POST / HTTP/1.1
      Host: localhost
      Content-Length: 1000000

      """;

  /** The text message {@code ?}, which is no frame of the protocol; its mask is zeros. */
  private static final byte[] NONSENSE = {(byte) 0x81, (byte) 0x81, 0, 0, 0, 0, '?'};

  private static final byte[] MORE = {'x'};

  /** How long to wait for an answer before going on, milliseconds. */
  private static final int PACE = 200;

  private Alone server;

  private void serverWith(String... settings) {
    var properties = Arrays.stream(settings).map(one -> "-Dsanctuary." + one).toList();
    server = Alone.run(properties, Arrays.asList("--servport", "0", "--host", "127.0.0.1"));
  }

  @AfterEach
  void serverStops() {
    server.close();
  }

  private Socket says(String request) throws IOException {
    var socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort());
    socket.setSoTimeout(PACE);
    socket
        .getOutputStream()
        .write(request.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  @Test
  @DisplayName("that goes in the middle of its handshake is not counted for long")
  void goes() throws IOException {
    serverWith("connections=2", "entry=1s");
    for (int i = 0; i < 20; i++) {
      var socket = says(UPGRADE);
      socket.setSoLinger(true, 0); // not a word more
      socket.close();
    }
    long deadline = System.nanoTime() + Connection.PATIENCE.toNanos();
    while (!opens()) {
      assertThat(System.nanoTime()).isLessThan(deadline);
      Thread.onSpinWait();
    }
  }

  private boolean opens() {
    try (var connection = Connection.open(Connection.Knock.at(Guest.socket(server.address())))) {
      return connection.subprotocol().equals(Connection.SUBPROTOCOL);
    } catch (WebSocketHandshakeException refused) {
      return false;
    }
  }

  @Test
  @DisplayName("that does not answer a close is cut off")
  void staysOn() throws IOException {
    serverWith("send=1s");
    try (var socket = says(UPGRADE)) {
      socket.getOutputStream().write(NONSENSE);
      assertEnds(socket, new byte[0]);
    }
  }

  @Test
  @DisplayName("that sends what nobody reads is cut off")
  void talksOn() throws IOException {
    serverWith();
    try (var socket = says(ENDLESS)) {
      assertEnds(socket, MORE);
    }
  }

  /** Says more and more, until the server closes. */
  private static void assertEnds(Socket socket, byte[] more) throws IOException {
    long deadline = System.nanoTime() + Connection.PATIENCE.toNanos();
    while (!hasEnded(socket)) {
      assertThat(System.nanoTime()).isLessThan(deadline);
      try {
        socket.getOutputStream().write(more);
      } catch (SocketException ended) {
        return;
      }
    }
  }

  private static boolean hasEnded(Socket socket) throws IOException {
    try {
      return socket.getInputStream().read(new byte[4096]) < 0;
    } catch (SocketTimeoutException open) {
      return false;
    } catch (SocketException cutOff) {
      return true;
    }
  }
}
