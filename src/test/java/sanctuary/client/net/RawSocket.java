package sanctuary.client.net;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import sanctuary.client.crypto.Bytes;

/**
 * A WebSocket by hand (RFC 6455), for what no library does: from an address of one's choice, byte
 * by byte, in the middle of something, cut off without a word. Used by one thread at a time.
 */
public final class RawSocket implements AutoCloseable {
  private static final int FIN = 0x80;
  private static final int MASKED = 0x80;
  private static final int CONTINUED = 0;
  private static final int TEXT = 1;
  private static final int BINARY = 2;
  private static final int CLOSE = 8;
  private static final int MASK = 4;

  private final Socket socket;

  private RawSocket(Socket socket) {
    this.socket = socket;
  }

  /**
   * Connects and says nothing.
   *
   * @param from an address of this machine, null for the usual one
   */
  public static RawSocket connect(URI room, @Nullable InetAddress from) {
    try {
      var socket = new Socket(InetAddress.getByName(room.getHost()), room.getPort(), from, 0);
      socket.setSoTimeout((int) Connection.PATIENCE.toMillis());
      socket.setTcpNoDelay(true);
      return new RawSocket(socket);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Waits so long for what is to come, and no longer. */
  public void patience(Duration patience) {
    try {
      socket.setSoTimeout((int) patience.toMillis());
    } catch (SocketException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * Connects and is let in.
   *
   * @throws IllegalStateException with the status line if not
   */
  public static RawSocket open(URI room, @Nullable InetAddress from) {
    var raw = connect(room, from);
    raw.send(upgrade(room));
    var status = raw.head();
    if (!status.startsWith("HTTP/1.1 101 ")) {
      raw.close();
      throw new IllegalStateException(status);
    }
    return raw;
  }

  /** The request that every client begins with. */
  public static byte[] upgrade(URI room) {
    return """
    GET %s HTTP/1.1
    Host: %s
    Upgrade: websocket
    Connection: Upgrade
    Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
    Sec-WebSocket-Version: 13
    Sec-WebSocket-Protocol: %s

    """
        .formatted(room.getPath(), room.getAuthority(), Connection.SUBPROTOCOL)
        .replace("\n", "\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** A text message as it is on the wire, masked. */
  public static byte[] text(String text) {
    return masked(TEXT, Bytes.utf8(text));
  }

  /** What claims to be a text message and may be none, masked. */
  public static byte[] invalidText(Bytes content) {
    return masked(TEXT, content);
  }

  /** A binary message as it is on the wire, masked. */
  public static byte[] binary(Bytes message) {
    return masked(BINARY, message);
  }

  private static byte[] masked(int opcode, Bytes content) {
    var mask = Bytes.random(MASK);
    var frame = ByteBuffer.allocate(10 + MASK + content.length()).put((byte) (FIN | opcode));
    if (content.length() < 126) {
      frame.put((byte) (MASKED | content.length()));
    } else if (content.length() < 65_536) {
      frame.put((byte) (MASKED | 126)).putShort((short) content.length());
    } else {
      frame.put((byte) (MASKED | 127)).putLong(content.length());
    }
    frame.put(mask.array());
    for (int i = 0; i < content.length(); i++) {
      frame.put((byte) (content.at(i) ^ mask.at(i % MASK)));
    }
    return Bytes.of(frame.flip()).array();
  }

  /** Sends these bytes. */
  public void send(byte[] bytes) {
    try {
      socket.getOutputStream().write(bytes);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Reads the head of an HTTP answer; its first line. */
  public String head() {
    try {
      var head = new ByteArrayOutputStream();
      while (!head.toString(StandardCharsets.US_ASCII).endsWith("\r\n\r\n")) {
        head.write(read());
      }
      return head.toString(StandardCharsets.US_ASCII).lines().findFirst().orElse("");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * Waits for the next control frame; everything else is passed over.
   *
   * @throws IllegalStateException with the code if the server closes instead
   */
  public ServerFrame next() {
    try {
      var text = Bytes.NONE;
      boolean isText = false;
      while (true) {
        int first = read();
        int opcode = first & 15;
        var content = content();
        if (opcode == CLOSE) {
          throw new IllegalStateException("closed with " + code(content));
        }
        isText = opcode == CONTINUED ? isText : opcode == TEXT;
        if (isText) {
          text = Bytes.join(text, content);
          if ((first & FIN) != 0) {
            return ControlCodec.read(text.utf8());
          }
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** How the server closes, waited for; 1006 if it does so without a word. */
  public int closed() {
    try {
      while (true) {
        int opcode = read() & 15;
        var content = content();
        if (opcode == CLOSE) {
          return code(content);
        }
      }
    } catch (SocketTimeoutException open) {
      throw new IllegalStateException("not closed in time", open);
    } catch (IOException cutOff) {
      return 1006;
    }
  }

  private static int code(Bytes content) {
    return content.at(0) << 8 | content.at(1);
  }

  private Bytes content() throws IOException {
    int length = read();
    if (length == 126) {
      length = read() << 8 | read();
    } else if (length == 127) {
      socket.getInputStream().skipNBytes(4);
      length = read() << 24 | read() << 16 | read() << 8 | read();
    }
    return Bytes.of(socket.getInputStream().readNBytes(length));
  }

  private int read() throws IOException {
    InputStream in = socket.getInputStream();
    int next = in.read();
    if (next < 0) {
      throw new SocketException("the server hung up");
    }
    return next;
  }

  /** Breaks the connection as a crash does: with a reset, without a word. */
  public void cut() {
    try {
      socket.setSoLinger(true, 0);
    } catch (SocketException broken) {
      // it is cut already
    }
    close();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException broken) {
      // it is closed all the same
    }
  }
}
