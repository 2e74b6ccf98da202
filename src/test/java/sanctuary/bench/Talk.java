package sanctuary.bench;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import sanctuary.client.net.ControlCodec;
import sanctuary.client.net.ServerFrame;

/** Questions and answers on one socket that waits. */
final class Talk implements Socket.Ear {
  private static final int LENT = 256 * 1024;

  private static final ThreadLocal<ByteBuffer> OF_THIS_THREAD =
      ThreadLocal.withInitial(() -> ByteBuffer.allocateDirect(LENT));

  private final Socket socket;
  private final Deque<String> texts = new ArrayDeque<>();

  Talk(Socket socket) {
    this.socket = socket;
  }

  /**
   * Waits for the next control frame.
   *
   * @throws EOFException if the server closes instead
   */
  ServerFrame next() throws IOException {
    while (texts.isEmpty()) {
      if (!socket.read(OF_THIS_THREAD.get(), this)) {
        throw new EOFException("the server hung up");
      }
    }
    return ControlCodec.read(texts.remove());
  }

  /** Waits until the server closes, whatever it says before. */
  void awaitEnd() throws IOException {
    while (socket.read(OF_THIS_THREAD.get(), this)) {
      texts.clear();
    }
  }

  @Override
  public void text(String message) {
    texts.add(message);
  }

  @Override
  public void binary(ByteBuffer message) {
    // of what is said in the room nothing is asked here
  }

  @Override
  public void closed(int code) {
    // the end of the stream comes next
  }
}
