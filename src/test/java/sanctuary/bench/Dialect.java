package sanctuary.bench;

import java.nio.ByteBuffer;

/** How the bytes of a delivery lie, in what a server sends. */
enum Dialect {
  /** Frames with a length before each, as docs/protocol.md has them. */
  SANCTUARY {
    @Override
    void read(ByteBuffer message, Listener listener) {
      while (message.hasRemaining()) {
        int length = (message.get() & 0xff) << 16 | (message.getShort() & 0xffff);
        int end = message.position() + length;
        if (message.get() == MESSAGE) {
          int body = message.position() + 4 + 2 + 2;
          listener.delivery(message, body, message.get(end - 1));
        } else {
          listener.ack();
        }
        message.position(end);
      }
    }
  },

  /**
   * The beginning of what the sender sent: one message for each delivery, a short one for an ack.
   */
  REFERENCE {
    @Override
    void read(ByteBuffer message, Listener listener) {
      if (message.remaining() > Words.ACK) {
        listener.delivery(message, message.position() + Words.BODY, Listener.FOR_ANYBODY);
      } else {
        listener.ack();
      }
    }
  };

  private static final byte MESSAGE = 0x01;

  /** Hears what is in a message. */
  interface Listener {
    /** Where a delivery is the same for everybody. */
    byte FOR_ANYBODY = 0;

    /**
     * What somebody said.
     *
     * @param body where the body begins in the message
     * @param wrap the last byte of the wrap
     */
    void delivery(ByteBuffer message, int body, byte wrap);

    /** What oneself said is in order. */
    void ack();
  }

  /** Reads one binary message. */
  abstract void read(ByteBuffer message, Listener listener);
}
