package sanctuary.client.net;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sanctuary.client.crypto.Bytes;

@DisplayName("This client's frames")
class GoldenFramesTest {
  @ParameterizedTest
  @MethodSource("controlFromServer")
  @DisplayName("are read from the golden texts")
  void reads(JsonObject golden) {
    var frame = ControlCodec.read(golden.getString("text"));
    var fields = fields(frame);
    fields.put("type", golden.getJsonObject("fields").getString("type"));
    assertThat(frame.getClass().getSimpleName().toLowerCase(Locale.ROOT))
        .isEqualTo(fields.get("type"));
    assertThat(fields).isEqualTo(plain(golden.getJsonObject("fields")));
  }

  @ParameterizedTest
  @MethodSource("controlFromClient")
  @DisplayName("are written as the golden texts")
  void writes(JsonObject golden) {
    assertThat(json(written(golden.getJsonObject("fields"))))
        .isEqualTo(json(golden.getString("text")));
  }

  @ParameterizedTest
  @MethodSource("hotFromServer")
  @DisplayName("are read from the golden bytes")
  void readsHot(JsonObject golden) {
    var read =
        HotCodec.read(Bytes.hex(golden.getString("hex"))).stream()
            .map(
                frame -> {
                  var fields = fields(frame);
                  fields.put("type", frame.getClass().getSimpleName().toLowerCase(Locale.ROOT));
                  return fields;
                })
            .toList();
    assertThat(read).isEqualTo(plain(golden.getJsonArray("frames")));
  }

  @ParameterizedTest
  @MethodSource("hotFromClient")
  @DisplayName("are written as the golden bytes")
  void writesHot(JsonObject golden) {
    var frames =
        golden.getJsonArray("frames").getValuesAs(JsonObject.class).stream()
            .map(GoldenFramesTest::writtenHot)
            .toArray(Bytes[]::new);
    assertThat(HotCodec.pack(frames).hex()).isEqualTo(golden.getString("hex"));
  }

  static Stream<Arguments> controlFromServer() {
    return golden("control", "server");
  }

  static Stream<Arguments> controlFromClient() {
    return golden("control", "client");
  }

  static Stream<Arguments> hotFromServer() {
    return golden("hot", "server");
  }

  static Stream<Arguments> hotFromClient() {
    return golden("hot", "client");
  }

  private static Stream<Arguments> golden(String file, String direction) {
    try (var stream = GoldenFramesTest.class.getResourceAsStream("/frames/" + file + ".json");
        var reader = Json.createReader(stream)) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .filter(golden -> golden.getString("direction").equals(direction))
          .filter(golden -> direction.equals("server") || !golden.containsKey("only"))
          .map(golden -> Arguments.argumentSet(golden.getString("name"), golden));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String written(JsonObject fields) {
    return switch (fields.getString("type")) {
      case "hello" ->
          ControlCodec.write(
              new ClientFrame.Hello(bytes(fields, "room"), bytes(fields, "address")));
      case "create" ->
          ControlCodec.write(
              new ClientFrame.Create(
                  bytes(fields, "address"),
                  bytes(fields, "accessKey"),
                  bytes(fields, "genesis"),
                  bytes(fields, "record")));
      case "join" -> ControlCodec.write(new ClientFrame.Join(bytes(fields, "record")));
      case "resume" ->
          ControlCodec.write(
              new ClientFrame.Resume(
                  bytes(fields, "handle"), fields.getInt("slot"), bytes(fields, "signature")));
      case "leave" -> ControlCodec.write(new ClientFrame.Leave(bytes(fields, "signature")));
      case "kick" -> ControlCodec.write(kick(fields));
      case "policy" ->
          ControlCodec.write(
              new ClientFrame.Policy(
                  number(fields, "version"),
                  fields.getString("change"),
                  bytes(fields, "signature")));
      case "admit" ->
          ControlCodec.write(
              new ClientFrame.Admit(
                  number(fields, "version"),
                  fields.getInt("knock"),
                  bytes(fields, "roster"),
                  bytes(fields, "signature")));
      case "decline" ->
          ControlCodec.write(
              new ClientFrame.Decline(fields.getInt("knock"), bytes(fields, "signature")));
      case "appoint" ->
          ControlCodec.write(
              new ClientFrame.Appoint(fields.getInt("target"), bytes(fields, "signature")));
      case "stop" ->
          ControlCodec.write(
              new ClientFrame.Stop(bytes(fields, "address"), bytes(fields, "signature")));
      case "ping" -> ControlCodec.write(new ClientFrame.Ping());
      default -> throw new AssertionError("a frame this client can not write");
    };
  }

  private static ClientFrame.Kick kick(JsonObject fields) {
    var shares =
        fields.getJsonArray("shares").getValuesAs(JsonObject.class).stream()
            .map(share -> new ClientFrame.Share(share.getInt("slot"), bytes(share, "frame")))
            .toList();
    return new ClientFrame.Kick(
        number(fields, "version"),
        fields.containsKey("target") ? fields.getInt("target") : null,
        bytes(fields, "address"),
        bytes(fields, "newAddress"),
        bytes(fields, "newAccessKey"),
        bytes(fields, "certificate"),
        shares,
        bytes(fields, "signature"));
  }

  private static Bytes writtenHot(JsonObject fields) {
    if (fields.getString("type").equals("pair")) {
      return HotCodec.write(
          new ClientFrame.Pair(fields.getInt("ref"), fields.getInt("to"), bytes(fields, "frame")));
    }
    var wraps =
        fields.getJsonArray("wraps").getValuesAs(JsonObject.class).stream()
            .map(wrap -> new ClientFrame.Wrap(wrap.getInt("slot"), bytes(wrap, "wrap")))
            .toList();
    return HotCodec.write(
        new ClientFrame.Message(fields.getInt("ref"), bytes(fields, "body"), wraps));
  }

  private static Bytes bytes(JsonObject fields, String name) {
    return Bytes.hex(fields.getString(name));
  }

  private static long number(JsonObject fields, String name) {
    return fields.getJsonNumber(name).longValueExact();
  }

  private static JsonObject json(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  /** The components of a record that are not null, in the golden files' shape. */
  private static Map<String, Object> fields(Object frame) {
    var fields = new TreeMap<String, Object>();
    for (var component : frame.getClass().getRecordComponents()) {
      try {
        var value = component.getAccessor().invoke(frame);
        if (value != null) {
          fields.put(component.getName(), plain(value));
        }
      } catch (ReflectiveOperationException unreadable) {
        throw new LinkageError(unreadable.getMessage(), unreadable);
      }
    }
    return fields;
  }

  private static Object plain(Object value) {
    if (value instanceof Bytes bytes) {
      return bytes.hex();
    }
    if (value instanceof List<?> list) {
      return list.stream().map(GoldenFramesTest::plain).toList();
    }
    if (value instanceof Record record) {
      return fields(record);
    }
    if (value instanceof Number number) {
      return number.longValue();
    }
    return value;
  }

  private static Object plain(JsonValue value) {
    if (value instanceof JsonObject object) {
      var fields = new TreeMap<String, Object>();
      object.forEach((name, field) -> fields.put(name, plain(field)));
      return fields;
    }
    if (value instanceof JsonArray array) {
      return array.stream().map(GoldenFramesTest::plain).toList();
    }
    if (value instanceof JsonString text) {
      return text.getString();
    }
    if (value instanceof JsonNumber number) {
      return number.longValueExact();
    }
    return value == JsonValue.TRUE;
  }
}
