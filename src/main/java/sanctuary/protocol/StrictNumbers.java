package sanctuary.protocol;

import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;

/**
 * Whole numbers in JSON. A JSON-B provider by itself would take {@code "7"} for one; a JSON parser
 * gives a number only where there is a number.
 */
final class StrictNumbers {
  private StrictNumbers() {}

  /** A whole number that fits into 32 bits. */
  public static final class OfInteger implements JsonbDeserializer<Integer> {
    @Override
    public Integer deserialize(JsonParser parser, DeserializationContext context, Type type) {
      return parser.getBigDecimal().intValueExact();
    }
  }

  /** A whole number that fits into 64 bits. */
  public static final class OfLong implements JsonbDeserializer<Long> {
    @Override
    public Long deserialize(JsonParser parser, DeserializationContext context, Type type) {
      return parser.getBigDecimal().longValueExact();
    }
  }
}
