package sanctuary.protocol;

import java.nio.ByteBuffer;

/**
 * A hot frame on its way to one member. It holds the header and shares the bytes that came in with
 * all other readers; {@link #writeTo} copies them once, into the bytes that go out.
 */
public sealed interface Delivery extends Outgoing
    permits Delivery.Message, Delivery.Pair, Delivery.Ack {
  /** Bytes of the length before each frame, u24. */
  int PREFIX = 3;

  /** Bytes of the frame, without the length before it. */
  @Override
  int length();

  /** Writes the frame with its length before it: {@link #PREFIX} + {@link #length} bytes. */
  void writeTo(ByteBuffer out);

  /** What somebody posted, for one reader. */
  record Message(long seq, int from, ByteBuffer body, ByteBuffer wrap) implements Delivery {
    private static final int HEADER = 1 + 4 + 2 + 2;

    @Override
    public int length() {
      return HEADER + body.remaining() + wrap.remaining();
    }

    @Override
    public void writeTo(ByteBuffer out) {
      Delivery.start(out, length(), 0x01).putInt((int) seq).putShort((short) from);
      Delivery.copy(body, out.putShort((short) body.remaining()));
      Delivery.copy(wrap, out);
    }
  }

  /** A frame of a pair channel. */
  record Pair(long seq, int from, ByteBuffer frame) implements Delivery {
    private static final int HEADER = 1 + 4 + 2;

    @Override
    public int length() {
      return HEADER + frame.remaining();
    }

    @Override
    public void writeTo(ByteBuffer out) {
      Delivery.start(out, length(), 0x02).putInt((int) seq).putShort((short) from);
      Delivery.copy(frame, out);
    }
  }

  /** The receipt for a frame: accepted and ordered. */
  record Ack(int ref, long seq) implements Delivery {
    @Override
    public int length() {
      return 1 + 2 + 4;
    }

    @Override
    public void writeTo(ByteBuffer out) {
      Delivery.start(out, length(), 0x03).putShort((short) ref).putInt((int) seq);
    }
  }

  private static ByteBuffer start(ByteBuffer out, int length, int type) {
    return out.put((byte) (length >> 16)).putShort((short) length).put((byte) type);
  }

  /** Copies without moving the source, which other threads may be copying at the same time. */
  private static void copy(ByteBuffer from, ByteBuffer out) {
    int start = out.position();
    out.put(start, from, from.position(), from.remaining());
    out.position(start + from.remaining());
  }
}
