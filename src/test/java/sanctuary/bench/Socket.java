package sanctuary.bench;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * A client's end of one WebSocket (RFC 6455), made for many at once: the buffer that is read into
 * is lent by the reading thread, and only what is left of a message stays here. Pings are answered.
 *
 * <p>Read by one thread at a time, written by one thread at a time.
 */
final class Socket implements AutoCloseable {
  private static final int CONTINUATION = 0x0;
  private static final int TEXT = 0x1;
  private static final int BINARY = 0x2;
  private static final int CLOSE = 0x8;
  private static final int PING = 0x9;
  private static final int PONG = 0xa;
  private static final int MOST_SMALL = 125;
  private static final int LENGTH_16 = 126;
  private static final int LENGTH_64 = 127;

  /** Has to be there; a server can not tell which it is. */
  private static final int MASK = 0x5aa5c33c;

  private static final byte[] NOTHING = {};

  private final SocketChannel channel;
  private byte[] rest = NOTHING;
  private byte[] begun = NOTHING; // a message that came in several frames
  private int begunAs = CONTINUATION;

  /** Hears what arrives. */
  interface Ear {
    /** A text message. */
    void text(String message);

    /** A binary message, from position to limit, to be read at once. */
    void binary(ByteBuffer message);

    /** The server closes. */
    void closed(int code);
  }

  private Socket(SocketChannel channel) {
    this.channel = channel;
  }

  /**
   * Connects and says nothing.
   *
   * @param from an address of this machine; null for the usual one
   * @param receive bytes of the kernel's buffer for what arrives; 0 for the system's choice
   */
  static Socket connect(InetSocketAddress server, @Nullable InetAddress from, int receive)
      throws IOException {
    var channel = SocketChannel.open();
    try {
      if (receive > 0) {
        channel.setOption(StandardSocketOptions.SO_RCVBUF, receive);
      }
      channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
      if (from != null) {
        channel.bind(new InetSocketAddress(from, 0));
      }
      channel.connect(server);
      return new Socket(channel);
    } catch (IOException failed) {
      channel.close();
      throw failed;
    }
  }

  /**
   * Connects and switches protocols.
   *
   * @param from an address of this machine; null for the usual one
   * @param path with a slash before it
   * @param subprotocol that both must speak
   * @param receive bytes of the kernel's buffer for what arrives; 0 for the system's choice
   * @throws IOException if the server does not switch protocols
   */
  static Socket open(
      InetSocketAddress server,
      @Nullable InetAddress from,
      String path,
      String subprotocol,
      int receive)
      throws IOException {
    var socket = connect(server, from, receive);
    try {
      socket.write(request(server, path, subprotocol));
      socket.awaitSwitch();
      return socket;
    } catch (IOException failed) {
      socket.close();
      throw failed;
    }
  }

  /** The request with which every connection begins. */
  static ByteBuffer request(InetSocketAddress server, String path, String subprotocol) {
    byte[] key = new byte[16];
    ThreadLocalRandom.current().nextBytes(key);
    var request =
        String.join(
            "\r\n",
            "GET " + path + " HTTP/1.1",
            "Host: " + server.getHostString() + ":" + server.getPort(),
            "Upgrade: websocket",
            "Connection: Upgrade",
            "Sec-WebSocket-Version: 13",
            "Sec-WebSocket-Key: " + Base64.getEncoder().encodeToString(key),
            "Sec-WebSocket-Protocol: " + subprotocol,
            "",
            "");
    return ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII));
  }

  private void awaitSwitch() throws IOException {
    var answer = new StringBuilder();
    var one = ByteBuffer.allocate(1);
    while (answer.indexOf("\r\n\r\n") < 0) {
      if (channel.read(one.clear()) < 0) {
        throw new EOFException("no answer to the handshake");
      }
      answer.append((char) one.get(0));
    }
    if (!answer.toString().startsWith("HTTP/1.1 101")) {
      throw new IOException("refused: " + answer.toString().lines().findFirst().orElse(""));
    }
  }

  /** From now on neither reading nor writing waits. */
  void dontWait() throws IOException {
    channel.configureBlocking(false);
  }

  /** What a selector watches. */
  SelectableChannel channel() {
    return channel;
  }

  /**
   * Reads once and tells the ear of every whole message.
   *
   * @param lent larger than the largest message
   * @return false at the end
   */
  boolean read(ByteBuffer lent, Ear ear) throws IOException {
    lent.clear().put(rest);
    boolean more = channel.read(lent) >= 0;
    lent.flip();
    while (readFrame(lent, ear)) {
      // and the next
    }
    if (lent.hasRemaining() || rest.length > 0) {
      rest = lent.hasRemaining() ? new byte[lent.remaining()] : NOTHING;
      lent.get(rest);
    }
    return more;
  }

  /** Reads one byte, as whoever hardly reads; false at the end. */
  boolean readByte() throws IOException {
    return channel.read(ByteBuffer.allocate(1)) >= 0;
  }

  /** Whether nothing has come, of a socket that does not wait: neither a byte nor the end. */
  boolean isSilent() throws IOException {
    return channel.read(ByteBuffer.allocate(1)) == 0;
  }

  private boolean readFrame(ByteBuffer in, Ear ear) throws IOException {
    int start = in.position();
    if (in.remaining() < 2) {
      return false;
    }
    int first = in.get();
    long length = in.get();
    int more = length == LENGTH_16 ? 2 : length == LENGTH_64 ? 8 : 0;
    if (in.remaining() >= more && more > 0) {
      length = more == 2 ? in.getShort() & 0xffff : in.getLong();
    } else if (more > 0) {
      in.position(start);
      return false;
    }
    if (in.remaining() < length) {
      in.position(start);
      return false;
    }
    int end = in.position() + (int) length;
    int limit = in.limit();
    take(first, in.limit(end), ear);
    in.limit(limit).position(end);
    return true;
  }

  private void take(int first, ByteBuffer payload, Ear ear) throws IOException {
    boolean last = first < 0;
    int kind = first & 0xf;
    if (kind == CLOSE) {
      ear.closed(payload.remaining() < 2 ? 1005 : payload.getShort() & 0xffff);
    } else if (kind == PING) {
      byte[] data = new byte[payload.remaining()];
      payload.get(data);
      write(frame(PONG, data));
    } else if (kind == BINARY && last) {
      ear.binary(payload);
    } else if (kind == TEXT || kind == BINARY || kind == CONTINUATION) {
      begunAs = kind == CONTINUATION ? begunAs : kind;
      int before = begun.length;
      begun = Arrays.copyOf(begun, before + payload.remaining());
      payload.get(begun, before, begun.length - before);
      if (last) {
        byte[] whole = begun;
        begun = NOTHING;
        if (begunAs == TEXT) {
          ear.text(new String(whole, StandardCharsets.UTF_8));
        } else {
          ear.binary(ByteBuffer.wrap(whole));
        }
      }
    }
  }

  /** Writes all of it, in the end. */
  void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      if (channel.write(bytes) == 0) {
        Thread.onSpinWait();
      }
    }
  }

  void sendText(String message) throws IOException {
    write(text(message));
  }

  /** A text message as it goes over the wire. */
  static ByteBuffer text(String message) {
    return frame(TEXT, message.getBytes(StandardCharsets.UTF_8));
  }

  /** A ping as it goes over the wire. */
  static ByteBuffer ping(byte[] data) {
    return frame(PING, data);
  }

  /** Writes what the kernel takes at once, of a socket that does not wait. */
  void tryToWrite(ByteBuffer bytes) throws IOException {
    channel.write(bytes);
  }

  /** A binary message as it goes over the wire, to be sent again and again. */
  static Masked binary(byte[] payload) {
    var frame = frame(BINARY, payload);
    return new Masked(frame, frame.remaining() - payload.length);
  }

  /**
   * A masked frame whose payload can be changed in place.
   *
   * @param frame from position to limit
   * @param payload where it begins
   */
  record Masked(ByteBuffer frame, int payload) {
    /** Writes four bytes over the payload. */
    void putInt(int at, int value) {
      frame.putInt(payload + at, value ^ Integer.rotateLeft(MASK, 8 * (at % 4)));
    }

    /** Writes eight bytes over the payload. */
    void putLong(int at, long value) {
      putInt(at, (int) (value >> 32));
      putInt(at + 4, (int) value);
    }
  }

  private static ByteBuffer frame(int kind, byte[] payload) {
    var frame = ByteBuffer.allocateDirect(2 + 8 + 4 + payload.length);
    frame.put((byte) (0x80 | kind));
    if (payload.length <= MOST_SMALL) {
      frame.put((byte) (0x80 | payload.length));
    } else if (payload.length <= 0xffff) {
      frame.put((byte) (0x80 | LENGTH_16)).putShort((short) payload.length);
    } else {
      frame.put((byte) (0x80 | LENGTH_64)).putLong(payload.length);
    }
    frame.putInt(MASK);
    for (int i = 0; i < payload.length; i++) {
      frame.put((byte) (payload[i] ^ (MASK >> (24 - 8 * (i % 4)))));
    }
    return frame.flip();
  }

  /** Has nothing more to say. */
  void endWriting() throws IOException {
    channel.shutdownOutput();
  }

  /** Ends it without a word. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException gone) {
      // it is closed then
    }
  }
}
