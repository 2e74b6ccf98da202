package sanctuary.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.json.JsonObject;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The reader of hot frames")
class HotFrameReaderTest {
  @ParameterizedTest
  @MethodSource("golden")
  @DisplayName("reads every golden message")
  void readsGoldenFrames(JsonObject golden) throws BrokenFrameException {
    var frames = HotFrameReader.read(GoldenFrames.bytes(golden, "hex"));

    assertThat(frames).isEqualTo(expected(golden));
  }

  @ParameterizedTest
  @MethodSource("golden")
  @DisplayName("tells the length of each frame, which together make the message")
  void lengths(JsonObject golden) throws BrokenFrameException {
    var message = GoldenFrames.bytes(golden, "hex");

    int together =
        HotFrameReader.read(message).stream()
            .mapToInt(frame -> Delivery.PREFIX + frame.length())
            .sum();

    assertThat(together).isEqualTo(message.remaining());
  }

  @ParameterizedTest
  @MethodSource("broken")
  @DisplayName("refuses a message that does not add up")
  void refusesBrokenMessages(JsonObject golden) {
    assertThatExceptionOfType(BrokenFrameException.class)
        .isThrownBy(() -> HotFrameReader.read(GoldenFrames.bytes(golden, "hex")));
  }

  @Test
  @DisplayName("answers any bytes with frames or one kind of exception")
  void fuzz() {
    var chance = new Random(6969);
    for (int round = 0; round < 50_000; round++) {
      byte[] bytes = new byte[chance.nextInt(64)];
      chance.nextBytes(bytes);
      if (bytes.length > 4) {
        // often a length and a type that are right, so that the inner lengths are reached
        bytes[0] = 0;
        bytes[1] = 0;
        bytes[2] = (byte) (bytes.length - 3);
        bytes[3] = (byte) (1 + chance.nextInt(2));
      }
      try {
        assertThat(HotFrameReader.read(ByteBuffer.wrap(bytes))).isNotEmpty();
      } catch (BrokenFrameException refused) {
        assertThat(refused).hasNoCause();
      }
    }
  }

  private static List<HotFrame> expected(JsonObject golden) {
    return golden.getJsonArray("frames").getValuesAs(JsonObject.class).stream()
        .map(HotFrameReaderTest::expectedFrame)
        .toList();
  }

  private static HotFrame expectedFrame(JsonObject fields) {
    if (fields.getString("type").equals("pair")) {
      return new HotFrame.Pair(
          fields.getInt("ref"), fields.getInt("to"), GoldenFrames.bytes(fields, "frame"));
    }
    return new HotFrame.Message(
        fields.getInt("ref"),
        GoldenFrames.bytes(fields, "body"),
        fields.getJsonArray("wraps").getValuesAs(JsonObject.class).stream()
            .map(wrap -> new HotFrame.Wrap(wrap.getInt("slot"), GoldenFrames.bytes(wrap, "wrap")))
            .toList());
  }

  static Stream<Arguments> golden() {
    return GoldenFrames.read("hot.json", "client");
  }

  static Stream<Arguments> broken() {
    return GoldenFrames.read("bad.json", "client")
        .filter(arguments -> golden(arguments).containsKey("hex"));
  }

  private static JsonObject golden(Arguments arguments) {
    return (JsonObject) ((Named<?>) arguments.get()[0]).getPayload();
  }
}
