package sanctuary.protocol;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.Arguments;

/** The example frames that the page's tests read too. */
final class GoldenFrames {
  private GoldenFrames() {}

  /** The entries of a file for one direction, as arguments of a parameterized test. */
  static Stream<Arguments> read(String file, String direction) {
    try (var in = GoldenFrames.class.getResourceAsStream("/frames/" + file);
        var reader = Json.createReader(in)) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .filter(entry -> entry.getString("direction").equals(direction))
          .map(entry -> Arguments.of(Named.of(entry.getString("name"), entry)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Octets octets(JsonObject fields, String name) {
    return Octets.of(HexFormat.of().parseHex(fields.getString(name)));
  }

  static ByteBuffer bytes(JsonObject fields, String name) {
    return ByteBuffer.wrap(HexFormat.of().parseHex(fields.getString(name)));
  }
}
