package sanctuary.protocol;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * The binary frames that a member sends: a header over the received bytes. Bodies, wraps and pair
 * frames are opaque and never copied here; the buffers are read-only views that nobody moves.
 */
public sealed interface HotFrame {
  /** The sender's own number for this frame, u16. It comes back in the ack or the refusal. */
  int ref();

  /** What this frame asks for. */
  Request request();

  /** Bytes on the wire, without the length before the frame. */
  int length();

  /** Calls the listener's method for this frame. */
  void tell(Listener listener);

  /** One method for each frame. */
  interface Listener {
    /** The member posts to all. */
    void message(Message message);

    /** The member sends to one. */
    void pair(Pair pair);
  }

  /**
   * A sealed body with its key sealed for each reader.
   *
   * @param wraps one for each reader, no slot twice
   */
  record Message(int ref, ByteBuffer body, List<Wrap> wraps) implements HotFrame {
    @Override
    public Request request() {
      return Request.MESSAGE;
    }

    @Override
    public int length() {
      int length = 1 + 2 + 2 + body.remaining() + 1;
      for (Wrap wrap : wraps) {
        length += 2 + 2 + wrap.bytes().remaining();
      }
      return length;
    }

    @Override
    public void tell(Listener listener) {
      listener.message(this);
    }
  }

  /** The key of a body, sealed for the member in a slot. */
  record Wrap(int slot, ByteBuffer bytes) {}

  /** A frame of a pair channel for the member in a slot. */
  record Pair(int ref, int to, ByteBuffer frame) implements HotFrame {
    @Override
    public Request request() {
      return Request.PAIR;
    }

    @Override
    public int length() {
      return 1 + 2 + 2 + frame.remaining();
    }

    @Override
    public void tell(Listener listener) {
      listener.pair(this);
    }
  }
}
