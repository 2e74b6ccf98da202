package sanctuary.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/**
 * Puts a message together from its parts, up to a bound. Holds nothing between messages. Not safe
 * for several threads at once.
 */
final class Assembler {
  private final int most;
  private StringBuilder text = new StringBuilder(0);
  private ByteArrayOutputStream bytes = new ByteArrayOutputStream(0);
  private boolean tooBig;

  /**
   * @param most bytes of a binary message, or characters of a text
   */
  Assembler(int most) {
    this.most = most;
  }

  /** Takes a part; false if the message is now larger than allowed, or an earlier one was. */
  boolean add(String part) {
    tooBig |= text.length() + part.length() > most;
    if (!tooBig) {
      text.append(part);
    }
    return !tooBig;
  }

  /** Takes a part; false if the message is now larger than allowed, or an earlier one was. */
  boolean add(ByteBuffer part) {
    tooBig |= bytes.size() + part.remaining() > most;
    if (!tooBig) {
      byte[] copy = new byte[part.remaining()];
      part.get(copy);
      bytes.writeBytes(copy);
    }
    return !tooBig;
  }

  /** The text so far; the next part begins a new message. */
  String takeText() {
    var whole = text.toString();
    text = new StringBuilder(0);
    return whole;
  }

  /** The bytes so far, in a buffer of their own; the next part begins a new message. */
  ByteBuffer takeBytes() {
    var whole = ByteBuffer.wrap(bytes.toByteArray());
    bytes = new ByteArrayOutputStream(0);
    return whole;
  }
}
