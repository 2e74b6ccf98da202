package sanctuary.client.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sanctuary.client.crypto.MalformedException;

@DisplayName("A link")
class LinkTest {
  static Stream<Arguments> good() {
    return Vectors.each("links", "good");
  }

  static Stream<Arguments> texts() {
    return Vectors.each("links", "texts");
  }

  static Stream<Arguments> refused() {
    return Vectors.each("links", "refused");
  }

  @ParameterizedTest
  @MethodSource("good")
  @DisplayName("gives address, access key and secrets")
  void keys(Vectors vector) {
    var link = Link.read(vector.text("roomKey"));
    assertThat(link.secret()).isEqualTo(vector.bytes("secret"));
    assertThat(link.room()).isEqualTo(Vectors.read("links").bytes("room"));
    assertThat(link.keys().address()).isEqualTo(vector.bytes("address"));
    assertThat(link.keys().accessKey()).isEqualTo(vector.bytes("accessKey"));
    assertThat(link.keys().pairSecret()).isEqualTo(vector.bytes("psk"));
    assertThat(link.keys().alias()).isEqualTo(vector.bytes("aliasKey"));
  }

  @Test
  @DisplayName("with a passphrase gives other keys at the same address")
  void passphrase() {
    var vector = Vectors.read("links").in("passphrase");
    var link = Link.read(vector.text("roomKey"));
    assertThat(link.guarded()).isTrue();
    var known = link.with(vector.text("text"));
    assertThat(known.stretched()).isEqualTo(vector.bytes("stretched"));
    assertThat(known.key()).isEqualTo(vector.text("roomKey"));
    assertThat(known.keys().address()).isEqualTo(link.keys().address());
    assertThat(known.keys().accessKey())
        .isEqualTo(vector.bytes("accessKey"))
        .isNotEqualTo(link.keys().accessKey());
    assertThat(known.keys().pairSecret()).isEqualTo(vector.bytes("psk"));
    assertThat(known.keys().alias()).isEqualTo(vector.bytes("aliasKey"));
    assertThat(known.changed().stretched()).isEqualTo(known.stretched());
  }

  @ParameterizedTest
  @MethodSource("texts")
  @DisplayName("is read from a URL or a room key, wherever it was broken by white space")
  void texts(Vectors vector) {
    assertThat(Link.read(vector.text("text")).key()).isEqualTo(vector.text("roomKey"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  @DisplayName("is refused when damaged, or made by a newer Sanctuary")
  void refused(Vectors vector) {
    var reasons = Map.of("damaged", MalformedException.class, "newer", Link.NewerException.class);
    assertThatThrownBy(() -> Link.read(vector.text("text")))
        .isInstanceOf(reasons.get(vector.text("reason")));
  }

  @Test
  @DisplayName("comes back from the page it was put on, and changes with its room the same")
  void comesBack() {
    var link = Vectors.link("link");
    assertThat(Link.read(link.on(URI.create("https://example.org/")))).isEqualTo(link);
    assertThat(link.changed().room()).isEqualTo(link.room());
    assertThat(link.changed().secret()).isNotEqualTo(link.secret());
  }
}
