package sanctuary.web;

import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.Executor;
import sanctuary.protocol.Goodbye;
import sanctuary.room.Wire;

/**
 * A WebSocket session as the room sees it. Writes block, because handing each one to the
 * container's executor and back costs more than the write; the caller's threads are made for it.
 */
final class SocketWire implements Wire {
  /** Tomcat's name for the longest that one blocking write may take, in milliseconds. */
  private static final String TOMCAT_SEND_TIMEOUT =
      "org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT";

  /** Tomcat's name for how long a client may take to answer a close, in milliseconds. */
  private static final String TOMCAT_CLOSE_TIMEOUT =
      "org.apache.tomcat.websocket.SESSION_CLOSE_TIMEOUT";

  private static final ByteBuffer NOTHING = ByteBuffer.allocate(0).asReadOnlyBuffer();

  private final Session session;
  private final Executor goodbyes;

  /**
   * @param sendMillis longest that one write may take, or the answer to a close, where the
   *     container can be told
   * @param goodbyes closes, which may block
   */
  SocketWire(Session session, long sendMillis, Executor goodbyes) {
    this.session = session;
    this.goodbyes = goodbyes;
    session.getUserProperties().put(TOMCAT_SEND_TIMEOUT, sendMillis);
    session.getUserProperties().put(TOMCAT_CLOSE_TIMEOUT, sendMillis);
  }

  @Override
  public void send(String text) throws IOException {
    session.getBasicRemote().sendText(text);
  }

  @Override
  public void send(ByteBuffer frames) throws IOException {
    session.getBasicRemote().sendBinary(frames);
  }

  @Override
  public void ping() throws IOException {
    session.getBasicRemote().sendPing(NOTHING.duplicate());
  }

  @Override
  public void close(Goodbye why) {
    goodbyes.execute(() -> closeNow(why));
  }

  private void closeNow(Goodbye why) {
    try {
      session.close(new CloseReason(CloseReason.CloseCodes.getCloseCode(why.code()), why.reason()));
    } catch (IOException | RuntimeException broken) {
      // it was closed or broken already: either way it is over
    }
  }
}
