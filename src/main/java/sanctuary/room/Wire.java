package sanctuary.room;

import java.io.IOException;
import java.nio.ByteBuffer;
import sanctuary.protocol.Goodbye;

/**
 * One connection, seen from the room: all that the core knows of sockets. The sending methods are
 * called by one thread at a time and may block until the bytes are handed over; {@link #close} may
 * come from another thread while one of them blocks, and must set it free.
 */
public interface Wire {
  /**
   * Sends one text message.
   *
   * @throws IOException if the connection is broken
   */
  void send(String text) throws IOException;

  /**
   * Sends one binary message.
   *
   * @param frames the bytes from position to limit
   * @throws IOException if the connection is broken
   */
  void send(ByteBuffer frames) throws IOException;

  /**
   * Sends a WebSocket ping.
   *
   * @throws IOException if the connection is broken
   */
  void ping() throws IOException;

  /**
   * Closes with this code and reason, or sees to it that it is closed soon. Does nothing if it is
   * closed already. Never throws.
   */
  void close(Goodbye why);
}
