package sanctuary.network;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("A network of the tests")
@Timeout(60)
class NetworkTest {

  /** Milliseconds. */
  private static final int PATIENCE = 20_000;

  private ServerSocket house;
  private Network network;
  private char unused = 'A';

  @BeforeEach
  void build() throws IOException {
    house = house();
    network = new Network(addressOf(house));
  }

  @AfterEach
  void tearDown() throws IOException {
    network.close();
    house.close();
  }

  @Test
  @DisplayName("carries both ways, and the end of each")
  void carries() throws IOException {
    try (var call = new Call()) {
      call.clientSays("hello");
      assertThat(call.serverHears(5)).isEqualTo("hello");
      call.serverSays("welcome");
      assertThat(call.clientHears(7)).isEqualTo("welcome");

      call.server.shutdownOutput();
      assertThat(call.client.getInputStream().read()).isEqualTo(-1);
      call.clientSays("more");
      assertThat(call.serverHears(4)).isEqualTo("more");
    }
  }

  @Test
  @DisplayName("stalls one way only, and gives later what it held")
  void stallsOneWay() throws IOException {
    try (var call = new Call()) {
      call.line.up().stall();
      call.clientSays("held");
      call.line.up().awaitHeld();
      call.serverSays("carried");

      assertThat(call.clientHears(7)).isEqualTo("carried");
      assertThat(call.line.up().passed()).isEqualTo(1);
      call.line.up().release();
      assertThat(call.serverHears(4)).isEqualTo("held");
    }
  }

  @Test
  @DisplayName("tells nobody of a stalled line that an end hung up")
  void stalledEnd() throws IOException {
    try (var call = new Call()) {
      call.line.stall();
      call.clientSays("last words");
      call.line.up().awaitHeld();
      reset(call.client);

      call.line.down().release();
      call.serverSays("still there?");
      call.line.up().release();
      call.serverHearsTheEnd();
    }
  }

  @Test
  @DisplayName("trickles byte by byte")
  void trickles() throws IOException {
    try (var call = new Call()) {
      call.line.up().trickle(2);
      call.clientSays("abc");
      assertThat(call.serverHears(2)).isEqualTo("ab");
      call.line.up().awaitPassed(3);
      assertThat(call.line.up().passed()).isEqualTo(3);
      call.line.up().trickle(1);
      assertThat(call.serverHears(1)).isEqualTo("c");
    }
  }

  @Test
  @DisplayName("cuts both ends hard, in the middle of what is said")
  void cutsInTheMiddle() throws IOException {
    try (var call = new Call()) {
      call.line.up().cutAfter(3);
      call.clientSays("abcdef");

      assertThat(call.serverHears(3)).isEqualTo("abc");
      assertThatThrownBy(() -> call.serverHears(1)).isInstanceOf(SocketException.class);
      assertThatThrownBy(() -> call.clientHears(1)).isInstanceOf(SocketException.class);
      assertThat(call.line.isCut()).isTrue();
    }
  }

  @Test
  @DisplayName("hangs up softly at both ends")
  void hangsUp() throws IOException {
    try (var call = new Call()) {
      call.line.hangUp();

      assertThat(call.client.getInputStream().read()).isEqualTo(-1);
      assertThat(call.server.getInputStream().read()).isEqualTo(-1);
    }
  }

  @Test
  @DisplayName("cuts at the server while the client sleeps, who learns it on waking")
  void cutsAtServer() throws IOException {
    try (var call = new Call()) {
      call.line.cutAtServer();
      assertThatThrownBy(() -> call.serverHears(1)).isInstanceOf(SocketException.class);
      call.clientSays("dreaming");

      call.line.release();
      assertThatThrownBy(() -> call.clientHears(1)).isInstanceOf(SocketException.class);
    }
  }

  @Test
  @DisplayName("delivers two lines in the order that the test wants")
  void reorders() throws IOException {
    try (var first = new Call();
        var second = new Call()) {
      network.stall();
      first.clientSays("first");
      second.clientSays("second");
      first.line.up().awaitHeld();
      second.line.up().awaitHeld();

      second.line.release();
      assertThat(second.serverHears(6)).isEqualTo("second");
      assertThat(first.line.up().passed()).isEqualTo(1);
      first.line.release();
      assertThat(first.serverHears(5)).isEqualTo("first");
    }
  }

  @Test
  @DisplayName("that is stalled lets people in, and carries nothing of theirs")
  void stallsNewLines() throws IOException {
    network.stall();
    try (var client = connect()) {
      say(client, "anybody?");
      var line = network.line("anybody?");
      line.up().awaitHeld();
      assertThat(line.up().passed()).isZero();

      network.release();
      try (var server = patient(house.accept())) {
        assertThat(hear(server, 8)).isEqualTo("anybody?");
      }
    }
  }

  @Test
  @DisplayName("that fails cuts all and refuses new lines, until it is released")
  void fails() throws IOException {
    try (var call = new Call()) {
      network.fail();

      assertThatThrownBy(() -> call.clientHears(1)).isInstanceOf(SocketException.class);
      assertThatThrownBy(this::connectAndHear).isInstanceOf(SocketException.class);
    }
    network.release();
    try (var again = new Call()) {
      again.clientSays("back");
      assertThat(again.serverHears(4)).isEqualTo("back");
    }
  }

  @Test
  @DisplayName("resets those who want to a server that is gone, and finds the next one")
  void anotherServer() throws IOException {
    house.close();
    assertThatThrownBy(this::connectAndHear).isInstanceOf(SocketException.class);
    house = house();
    network.leadTo(addressOf(house));
    try (var call = new Call()) {
      call.serverSays("new here");
      assertThat(call.clientHears(8)).isEqualTo("new here");
    }
  }

  /**
   * A client and a server that are connected through the network. The client said one letter, which
   * no other client of the test said: the network knows a line by its first words.
   */
  private final class Call implements AutoCloseable {

    private final Socket client = connect();
    private final Line line;
    private final Socket server;

    Call() throws IOException {
      var letter = String.valueOf(unused++);
      clientSays(letter);
      line = network.line(letter);
      server = patient(house.accept());
      serverHears(1);
      line.up().awaitPassed(1);
    }

    void clientSays(String words) throws IOException {
      say(client, words);
    }

    void serverSays(String words) throws IOException {
      say(server, words);
    }

    String clientHears(int bytes) throws IOException {
      return hear(client, bytes);
    }

    String serverHears(int bytes) throws IOException {
      return hear(server, bytes);
    }

    /** Hard or soft: a socket tells only one of the two flows of a line that it was reset. */
    void serverHearsTheEnd() throws IOException {
      try {
        server.getInputStream().readAllBytes();
      } catch (SocketException reset) {
        // that is one
      }
    }

    @Override
    public void close() throws IOException {
      client.close();
      server.close();
    }
  }

  private static ServerSocket house() throws IOException {
    var house = new ServerSocket(0, 5, InetAddress.getByAddress(Network.LOOPBACK));
    house.setSoTimeout(PATIENCE);
    return house;
  }

  private static URI addressOf(ServerSocket house) {
    return URI.create("http://127.0.0.1:" + house.getLocalPort() + "/");
  }

  private Socket connect() throws IOException {
    return patient(new Socket(network.address().getHost(), network.address().getPort()));
  }

  /** A reset that comes soon is told by the one or by the other. */
  private void connectAndHear() throws IOException {
    try (var client = connect()) {
      hear(client, 1);
    }
  }

  /** A socket whose reads fail in the end: no timeout of the test can wake one that waits. */
  private static Socket patient(Socket socket) throws IOException {
    socket.setSoTimeout(PATIENCE);
    return socket;
  }

  private static void say(Socket socket, String words) throws IOException {
    socket.getOutputStream().write(words.getBytes(US_ASCII));
  }

  private static String hear(Socket socket, int bytes) throws IOException {
    return new String(socket.getInputStream().readNBytes(bytes), US_ASCII);
  }

  private static void reset(Socket socket) throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }
}
