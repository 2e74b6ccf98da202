package sanctuary.client.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.crypto.UnopenableException;

@DisplayName("A message")
class SealedMessageTest {
  private static final Vectors VECTORS = Vectors.read("message");
  private static final Identity ANNA = Vectors.identity("anna");

  static Stream<Arguments> bad() {
    return Vectors.each("message", "bad");
  }

  @Test
  @DisplayName("is signed and sealed byte for byte as the other implementation does it")
  void sealed() {
    for (var vector : VECTORS.all("messages")) {
      var content = content(vector.in("fields"));
      assertThat(content.bytes()).isEqualTo(vector.bytes("content"));
      assertThat(content.hash(ANNA.mid())).isEqualTo(vector.bytes("hash"));
      assertThat(
              Statement.message(Vectors.GH, ANNA.mid(), content.bytes()).signedBy(ANNA.signing()))
          .isEqualTo(vector.bytes("signature"));
      var message = SealedMessage.seal(content, ANNA.signing(), Vectors.GH, vector.bytes("key"));
      assertThat(message.body()).isEqualTo(vector.bytes("body"));
      assertThat(SealedMessage.bind(message.body())).isEqualTo(vector.bytes("bind"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ben", "clara", "dora"})
  @DisplayName("opens for each it was wrapped for, one after the other")
  void opens(String name) {
    var receiver = Vectors.receiver("anna", name);
    for (var vector : VECTORS.all("messages")) {
      var wrap =
          vector.all("wraps").stream()
              .filter(candidate -> candidate.text("to").equals(name))
              .findFirst()
              .orElseThrow();
      assertThat(open(receiver, wrap.bytes("frame"), vector.bytes("body")))
          .isEqualTo(content(vector.in("fields")));
    }
  }

  @ParameterizedTest
  @MethodSource("bad")
  @DisplayName("does not open when forged, and the real one opens after it")
  void forged(Vectors vector) {
    var receiver = Vectors.receiver("anna", vector.text("to"));
    assertThatThrownBy(() -> open(receiver, vector.bytes("wrap"), vector.bytes("body")))
        .isInstanceOf(UnopenableException.class);
    var real = VECTORS.all("messages").get(0);
    var wrap = real.all("wraps").get(0);
    assertThat(wrap.text("to")).isEqualTo(vector.text("to"));
    open(receiver, wrap.bytes("frame"), real.bytes("body"));
  }

  @Test
  @DisplayName("names whom its sender sees, in any order")
  void roster() {
    var keys =
        Stream.of("dora", "anna", "clara", "ben")
            .map(name -> Vectors.member(name).bytes("ik"))
            .toList();
    assertThat(Content.roster(keys)).isEqualTo(Vectors.ROOM.bytes("roster"));
  }

  private static Content open(PairReceiver receiver, Bytes wrap, Bytes body) {
    var opened = receiver.open(wrap, SealedMessage.bind(body), Vectors.keys("link"));
    var content = new SealedMessage(body, opened.payload()).open(ANNA.key(), Vectors.GH);
    opened.keep();
    return content;
  }

  private static Content content(Vectors fields) {
    return new Content(
        fields.number("type"),
        fields.number("n"),
        fields.bytes("prev"),
        fields.bytes("roster"),
        fields.all("seen").stream()
            .map(seen -> new Content.Seen(seen.bytes("mid"), seen.number("n"), seen.bytes("hash")))
            .toList(),
        fields.bytes("body"));
  }
}
