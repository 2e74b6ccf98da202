package sanctuary.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.ByteBuffer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A delivery")
class DeliveryTest {
  @ParameterizedTest
  @MethodSource("golden")
  @DisplayName("writes every golden message, and leaves what it shares where it was")
  void writesGoldenFrames(JsonObject golden) {
    var expected = GoldenFrames.bytes(golden, "hex");
    var out = ByteBuffer.allocate(expected.remaining());

    for (JsonObject fields : golden.getJsonArray("frames").getValuesAs(JsonObject.class)) {
      var delivery = delivery(fields);
      int before = out.position();
      delivery.writeTo(out);
      assertThat(out.position() - before).isEqualTo(Delivery.PREFIX + delivery.length());
      assertThat(delivery).isEqualTo(delivery(fields));
    }

    assertThat(out.flip()).isEqualTo(expected);
  }

  private static Delivery delivery(JsonObject fields) {
    return switch (fields.getString("type")) {
      case "message" ->
          new Delivery.Message(
              seq(fields),
              fields.getInt("from"),
              GoldenFrames.bytes(fields, "body"),
              GoldenFrames.bytes(fields, "wrap"));
      case "pair" ->
          new Delivery.Pair(
              seq(fields), fields.getInt("from"), GoldenFrames.bytes(fields, "frame"));
      default -> new Delivery.Ack(fields.getInt("ref"), seq(fields));
    };
  }

  private static long seq(JsonObject fields) {
    return fields.getJsonNumber("seq").longValueExact();
  }

  static Stream<Arguments> golden() {
    return GoldenFrames.read("hot.json", "server");
  }
}
