package sanctuary.room;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import sanctuary.client.net.ControlCodec;
import sanctuary.client.net.ServerFrame;
import sanctuary.protocol.Goodbye;

/** A connection that takes everything at once and keeps the last of it, for benchmarks. */
final class IdealWire implements Wire {
  private @Nullable String text;
  private @Nullable ByteBuffer frames;

  @Override
  public void send(String message) {
    text = message;
  }

  @Override
  public void send(ByteBuffer message) {
    frames = message;
  }

  @Override
  public void ping() {
    // nobody asks whether it was sent
  }

  @Override
  public void close(Goodbye why) {
    throw new IllegalStateException("closed: " + why);
  }

  /** The last control frame. */
  <T extends ServerFrame> T last(Class<T> kind) {
    return kind.cast(ControlCodec.read(String.valueOf(text)));
  }

  /** The last hot frames; null if there were none. */
  @Nullable ByteBuffer frames() {
    return frames;
  }
}
