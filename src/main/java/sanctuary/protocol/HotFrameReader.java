package sanctuary.protocol;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Reads the hot frames of one binary WebSocket message. */
public final class HotFrameReader {
  private static final int MESSAGE = 0x01;
  private static final int PAIR = 0x02;

  private HotFrameReader() {}

  /**
   * Returns the frames in their order. They are views over the message, which must not change
   * afterwards.
   *
   * @throws BrokenFrameException if the lengths do not add up, a type is unknown, or one frame
   *     wraps twice for one slot
   */
  public static List<HotFrame> read(ByteBuffer message) throws BrokenFrameException {
    var rest = message.asReadOnlyBuffer();
    if (!rest.hasRemaining()) {
      throw new BrokenFrameException("empty message");
    }
    try {
      var frames = new ArrayList<HotFrame>(1);
      while (rest.hasRemaining()) {
        frames.add(readFrame(take(rest, u24(rest))));
      }
      return frames;
    } catch (BufferUnderflowException shorterThanItSays) {
      throw new BrokenFrameException("lengths do not add up");
    }
  }

  private static HotFrame readFrame(ByteBuffer frame) throws BrokenFrameException {
    return switch (u8(frame)) {
      case MESSAGE -> readMessage(frame);
      case PAIR -> new HotFrame.Pair(u16(frame), u16(frame), take(frame, frame.remaining()));
      default -> throw new BrokenFrameException("unknown hot frame");
    };
  }

  private static HotFrame readMessage(ByteBuffer frame) throws BrokenFrameException {
    int ref = u16(frame);
    var body = take(frame, u16(frame));
    int count = u8(frame);
    var wraps = new ArrayList<HotFrame.Wrap>(count);
    var slots = new HashSet<Integer>();
    for (int i = 0; i < count; i++) {
      var wrap = new HotFrame.Wrap(u16(frame), take(frame, u16(frame)));
      if (!slots.add(wrap.slot())) {
        throw new BrokenFrameException("two wraps for one slot");
      }
      wraps.add(wrap);
    }
    if (frame.hasRemaining()) {
      throw new BrokenFrameException("bytes behind the last wrap");
    }
    return new HotFrame.Message(ref, body, wraps);
  }

  private static ByteBuffer take(ByteBuffer from, int length) {
    if (length > from.remaining()) {
      throw new BufferUnderflowException();
    }
    var taken = from.slice(from.position(), length);
    from.position(from.position() + length);
    return taken;
  }

  private static int u8(ByteBuffer from) {
    return from.get() & 0xff;
  }

  private static int u16(ByteBuffer from) {
    return from.getShort() & 0xffff;
  }

  private static int u24(ByteBuffer from) {
    return u8(from) << 16 | u16(from);
  }
}
