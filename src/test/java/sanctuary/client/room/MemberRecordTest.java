package sanctuary.client.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.crypto.MalformedException;
import sanctuary.client.crypto.UnopenableException;

@DisplayName("A record")
class MemberRecordTest {
  private static final LinkKeys LINK = Vectors.link("link").keys();

  static Stream<Arguments> good() {
    return Vectors.each("records", "good");
  }

  static Stream<Arguments> bad() {
    return Vectors.each("records", "bad");
  }

  @ParameterizedTest
  @MethodSource("good")
  @DisplayName("is made byte for byte as the other implementation makes it")
  void made(Vectors vector) {
    var name = vector.text("of");
    var nonce = vector.bytes("ea").first(12);
    var made =
        MemberRecord.make(
            Vectors.identity(name),
            Vectors.alias(name),
            Vectors.GH,
            LINK,
            vector.bytes("challenge"),
            nonce);
    assertThat(made.commitment()).isEqualTo(vector.bytes("ac"));
    assertThat(made.memberSignature()).isEqualTo(vector.bytes("si"));
    assertThat(made.accessSignature()).isEqualTo(vector.bytes("sa"));
    assertThat(made.sealedAlias()).isEqualTo(vector.bytes("ea"));
    assertThat(made.bytes()).isEqualTo(vector.bytes("record"));
  }

  @ParameterizedTest
  @MethodSource("good")
  @DisplayName("is believed when both its signatures and its name fit")
  void believed(Vectors vector) {
    assertThat(verdict(vector.bytes("record"))).isEqualTo("good");
  }

  @ParameterizedTest
  @MethodSource("bad")
  @DisplayName("is not believed when forged, for the reason it was forged in")
  void notBelieved(Vectors vector) {
    assertThat(verdict(vector.bytes("record"))).isEqualTo(vector.text("fails"));
  }

  private static String verdict(Bytes bytes) {
    try {
      var record = MemberRecord.read(bytes);
      if (!record.isOwn(Vectors.GH)) {
        return "si";
      }
      if (!record.isAdmitted(Vectors.GH, LINK.address(), LINK.accessKey())) {
        return "sa";
      }
      Alias.open(LINK.alias(), record.identity(), record.sealedAlias(), record.commitment());
      return "good";
    } catch (MalformedException wrongShape) {
      return "shape";
    } catch (UnopenableException wrongName) {
      return "alias";
    }
  }
}
