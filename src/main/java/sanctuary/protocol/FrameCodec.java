package sanctuary.protocol;

import jakarta.json.Json;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Control frames to and from JSON text, by Jakarta JSON Binding. Made once; any thread may use it.
 *
 * <p>JSON-B providers differ in what they let pass and in what they throw. So the text is first
 * read as one JSON object with nothing behind it, numbers are only read from numbers, the records
 * check their own components, and every {@code RuntimeException} of the provider becomes one {@link
 * BrokenFrameException} without cause.
 */
public final class FrameCodec {
  private final Jsonb jsonb =
      JsonbBuilder.create(
          new JsonbConfig()
              .withAdapters(FrameAdapters.all())
              .withDeserializers(new StrictNumbers.OfInteger(), new StrictNumbers.OfLong()));

  /** Kept, because finding a provider opens files. */
  private final JsonParserFactory parsers = Json.createParserFactory(Map.of());

  /**
   * Reads one frame.
   *
   * @throws BrokenFrameException if the text is not a frame of the protocol
   */
  public ClientFrame decode(String text) throws BrokenFrameException {
    return check(parse(text));
  }

  /** Writes one frame. */
  public String encode(ServerFrame frame) {
    return jsonb.toJson(frame);
  }

  private @Nullable ClientFrame parse(String text) throws BrokenFrameException {
    try {
      requireOneObject(text);
      return jsonb.fromJson(text, ClientFrame.class);
    } catch (RuntimeException anyOfAnyProvider) {
      throw new BrokenFrameException("not a frame of the protocol");
    }
  }

  private void requireOneObject(String text) {
    try (JsonParser parser = parsers.createParser(new StringReader(text))) {
      parser.next();
      // not skipObject, with which Parsson 1.1.7 reads past the end of a cut-off text for ever
      parser.getObject();
      if (parser.hasNext()) {
        throw new IllegalArgumentException("more than one value");
      }
    }
  }

  private static ClientFrame check(@Nullable ClientFrame frame) throws BrokenFrameException {
    if (frame == null) {
      throw new BrokenFrameException("not an object");
    }
    return frame;
  }
}
