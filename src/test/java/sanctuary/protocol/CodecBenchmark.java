package sanctuary.protocol;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.net.ClientFrame;
import sanctuary.client.net.HotCodec;

/** What reading and writing one frame takes. */
@State(Scope.Thread)
public class CodecBenchmark {
  private static final int BODY = 528;
  private static final int WRAP = 53;

  private final ByteBuffer message =
      ByteBuffer.wrap(
          HotCodec.pack(
                  HotCodec.write(
                      new ClientFrame.Message(
                          1,
                          Bytes.random(BODY),
                          IntStream.rangeClosed(1, 9)
                              .mapToObj(slot -> new ClientFrame.Wrap(slot, Bytes.random(WRAP)))
                              .toList())))
              .array());
  private final Delivery delivery =
      new Delivery.Message(1, 2, ByteBuffer.allocate(BODY), ByteBuffer.allocate(WRAP));
  private final ByteBuffer out = ByteBuffer.allocate(1024);
  private final FrameCodec codec = new FrameCodec();

  /** A message for nine, as it came. */
  @Benchmark
  public List<HotFrame> readMessage() throws BrokenFrameException {
    return HotFrameReader.read(message.duplicate());
  }

  /** A message for one, as it goes. */
  @Benchmark
  public ByteBuffer writeDelivery() {
    delivery.writeTo(out.clear());
    return out;
  }

  /** A control frame, as it came. */
  @Benchmark
  public Object readPing() throws BrokenFrameException {
    return codec.decode("{\"type\":\"ping\"}");
  }

  /** A control frame, as it goes. */
  @Benchmark
  public String writePong() {
    return codec.encode(new ServerFrame.Pong());
  }
}
