package sanctuary.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Many connections that take up room, as many of each address as it may have. Whoever is sent away
 * comes back at once.
 */
final class Crowd implements Runnable {
  private static final int OF_ONE_ADDRESS = 100;
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final int WORD = 60_000;
  private static final int PING = 125;
  private static final int PINGS_AT_ONCE = 100;

  private final Attack attack;
  private final @Nullable Socket[] sockets;
  private final Opener opener;
  private final Deed deed;

  /** Connects the one with this number, and says as much as it wants to. */
  private interface Opener {
    Socket open(int number) throws IOException;
  }

  /** What each does over and over, without waiting. */
  private interface Deed {
    /**
     * Does it.
     *
     * @throws IOException if it was sent away
     */
    void on(Socket socket) throws IOException;
  }

  private Crowd(Attack attack, int size, Opener opener, Deed deed) {
    this.attack = attack;
    this.sockets = new Socket[size];
    this.opener = opener;
    this.deed = deed;
  }

  /** Who have a WebSocket and never speak. */
  static Crowd silent(Attack attack, int size) {
    return new Crowd(attack, size, number -> stranger(attack, number), Crowd::listen);
  }

  /** Who have sent no request, half of one, or half a frame. */
  static Crowd halfOpen(Attack attack, int size) {
    return new Crowd(attack, size, number -> half(attack, number), Crowd::listen);
  }

  /** Who have begun a long message and go on byte by byte. */
  static Crowd slowWriters(Attack attack, int size) {
    var letter = ByteBuffer.wrap(new byte[] {'?'});
    return new Crowd(
        attack,
        size,
        number -> {
          var slow = stranger(attack, number);
          slow.write(Socket.text("?".repeat(WORD)).limit(PING));
          return slow;
        },
        socket -> {
          socket.tryToWrite(letter.rewind());
          listen(socket);
        });
  }

  /** Who send pings, as many as are taken, and never read what answers them. */
  static Crowd pinging(Attack attack, int size) {
    var ping = new byte[PING];
    return new Crowd(
        attack,
        size,
        number -> stranger(attack, number),
        socket -> {
          for (int i = 0; i < PINGS_AT_ONCE; i++) {
            socket.tryToWrite(Socket.ping(ping));
          }
        });
  }

  private static Socket stranger(Attack attack, int number) throws IOException {
    return Socket.open(attack.server(), address(number), "/room", "sanctuary.1", 0);
  }

  private static Socket half(Attack attack, int number) throws IOException {
    int third = number % 3;
    if (third == 0) {
      var half = stranger(attack, number);
      half.write(halfOf(Socket.text("{}")));
      return half;
    }
    var half = Socket.connect(attack.server(), address(number), 0);
    if (third == 1) {
      half.write(halfOf(Socket.request(attack.server(), "/room", "sanctuary.1")));
    }
    return half;
  }

  private static ByteBuffer halfOf(ByteBuffer whole) {
    return whole.limit(whole.limit() / 2);
  }

  private static InetAddress address(int number) {
    return Addresses.ofStranger(number / OF_ONE_ADDRESS);
  }

  /** The server says nothing to them but goodbye. */
  private static void listen(Socket socket) throws IOException {
    if (!socket.isSilent()) {
      throw new IOException("sent away");
    }
  }

  @Override
  public void run() {
    while (true) {
      for (int i = 0; i < sockets.length; i++) {
        sockets[i] = next(sockets[i], i);
      }
      Company.pause(PAUSE);
    }
  }

  /** The same socket while it is open, then another one, or none if that was refused. */
  private @Nullable Socket next(@Nullable Socket before, int number) {
    var socket = before;
    try {
      if (socket == null) {
        socket = opener.open(number);
        socket.dontWait();
        attack.done();
      }
      deed.on(socket);
      return socket;
    } catch (IOException sentAway) {
      if (socket != null) {
        socket.close();
      }
      return null;
    }
  }
}
