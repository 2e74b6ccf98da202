package sanctuary.transience;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.net.RawSocket;

@DisplayName("A canary")
class CanariesTest {
  private static final Bytes KEY = Bytes.random(32);
  private static final String NAME = "Zoë, the canary";

  private final Canaries canaries = new Canaries();

  static Stream<Arguments> leaks() {
    var hex = KEY.hex();
    var leaks =
        Stream.of(
            Arguments.argumentSet("bytes", KEY),
            Arguments.argumentSet("the number it is", Bytes.of(KEY.littleEndian().toByteArray())),
            Arguments.argumentSet("hexadecimal", Bytes.ascii(hex)),
            Arguments.argumentSet("HEXADECIMAL", Bytes.ascii(hex.toUpperCase(Locale.ROOT))),
            Arguments.argumentSet("text in UTF-16BE", in16(hex, true)),
            Arguments.argumentSet("text in UTF-16LE", in16(hex, false)),
            Arguments.argumentSet(
                "base64", Bytes.ascii(Base64.getEncoder().encodeToString(KEY.array()))),
            Arguments.argumentSet(
                "a frame on its way to the server",
                Bytes.of(RawSocket.text("{\"key\":\"" + KEY.base64url() + "\"}"))));
    var inside =
        Stream.of(0, 1, 2)
            .map(
                before -> {
                  var longer = Bytes.join(Bytes.random(before), KEY, Bytes.random(2));
                  return Arguments.argumentSet(
                      "base64url with " + before + " bytes before it",
                      Bytes.ascii(longer.base64url()));
                });
    return Stream.concat(leaks, inside);
  }

  private static Bytes in16(String text, boolean bigEndian) {
    return Bytes.of(
        text.getBytes(bigEndian ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE));
  }

  @ParameterizedTest
  @MethodSource("leaks")
  @DisplayName("is found in a heap of other things")
  void found(Bytes leak) {
    canaries.add("key", KEY);
    canaries.add("another", Bytes.random(32));
    var place = Bytes.join(Bytes.random(5_001), leak, Bytes.random(4_999));
    assertThat(canaries.in(place.array())).containsExactly("key");
  }

  @Test
  @DisplayName("is found at either end")
  void ends() {
    canaries.add("key", KEY);
    assertThat(canaries.in(KEY.array())).containsExactly("key");
  }

  @Test
  @DisplayName("that is a text is found in every character set of the JVM")
  void text() {
    canaries.add("name", Bytes.utf8(NAME));
    for (var charset :
        Stream.of(
                StandardCharsets.UTF_8,
                StandardCharsets.ISO_8859_1,
                StandardCharsets.UTF_16BE,
                StandardCharsets.UTF_16LE)
            .toList()) {
      assertThat(canaries.in(NAME.getBytes(charset))).as(charset.name()).containsExactly("name");
    }
  }

  @Test
  @DisplayName("is not found where it is not")
  void absent() {
    canaries.add("key", KEY);
    assertThat(canaries.in(Bytes.random(100_000).array())).isEmpty();
    assertThat(canaries.in(KEY.first(31).array())).doesNotContain("key");
  }
}
