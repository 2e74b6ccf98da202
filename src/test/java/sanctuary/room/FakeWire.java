package sanctuary.room;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.net.ControlCodec;
import sanctuary.client.net.HotCodec;
import sanctuary.client.net.ServerFrame;
import sanctuary.protocol.Goodbye;

/** A connection of paper: what is sent can be read, and it can be slow or broken. */
final class FakeWire implements Wire {
  /** Also read by other threads than the one that sends. */
  private final List<ServerFrame> frames = new CopyOnWriteArrayList<>();

  private final List<Integer> messages = new ArrayList<>();
  private final List<Goodbye> closes = new ArrayList<>();
  private Runnable whileSending = () -> {};
  private boolean broken;
  private int pings;

  @Override
  public void send(String text) throws IOException {
    work();
    frames.add(ControlCodec.read(text));
    messages.add(1);
  }

  @Override
  public void send(ByteBuffer message) throws IOException {
    work();
    var read = HotCodec.read(Bytes.of(message));
    frames.addAll(read);
    messages.add(read.size());
  }

  @Override
  public void ping() throws IOException {
    work();
    pings++;
  }

  @Override
  public void close(Goodbye why) {
    closes.add(why);
  }

  private void work() throws IOException {
    if (broken) {
      throw new IOException("broken on purpose");
    }
    var work = whileSending;
    whileSending = () -> {};
    work.run();
  }

  /** Happens once, in the middle of the next send. */
  void whileSending(Runnable happening) {
    whileSending = happening;
  }

  void breakDown() {
    broken = true;
  }

  /** How it was closed; null while it is open. */
  @Nullable Goodbye closed() {
    return closes.isEmpty() ? null : closes.get(0);
  }

  /** How often it was closed. */
  int closes() {
    return closes.size();
  }

  int pings() {
    return pings;
  }

  /** How many frames each message carried. */
  List<Integer> messages() {
    return messages;
  }

  /** All frames so far. */
  List<ServerFrame> frames() {
    return frames;
  }

  /** The frames of a kind so far, in order. */
  <T extends ServerFrame> List<T> heard(Class<T> kind) {
    return frames.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The last frame of a kind. */
  <T extends ServerFrame> T last(Class<T> kind) {
    var all = heard(kind);
    return all.get(all.size() - 1);
  }
}
