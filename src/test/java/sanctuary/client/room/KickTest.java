package sanctuary.client.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.crypto.MalformedException;
import sanctuary.client.crypto.UnopenableException;

@DisplayName("A kick")
class KickTest {
  private static final Vectors VECTOR = Vectors.read("kick");
  private static final Identity ANNA = Vectors.identity(VECTOR.text("by"));
  private static final LinkKeys LINK = Vectors.link(VECTOR.text("link")).keys();
  private static final LinkKeys NEW_LINK = Vectors.link(VECTOR.text("newLink")).keys();

  static Stream<Arguments> badSignatures() {
    return Vectors.each("kick", "badSignatures");
  }

  static Stream<Arguments> badCertificates() {
    return Vectors.each("kick", "badCertificates");
  }

  @Test
  @DisplayName("is ordered with a signature over the target and the new link")
  void order() {
    assertThat(NEW_LINK.successor()).isEqualTo(VECTOR.bytes("successor"));
    assertThat(statement().signedBy(ANNA.signing())).isEqualTo(VECTOR.bytes("signature"));
    assertThat(statement().isSignedBy(ANNA.key(), VECTOR.bytes("signature"))).isTrue();
  }

  @ParameterizedTest
  @MethodSource("badSignatures")
  @DisplayName("is not ordered by another signature")
  void badSignature(Vectors vector) {
    assertThat(statement().isSignedBy(ANNA.key(), vector.bytes("signature"))).isFalse();
  }

  private static Statement statement() {
    return Statement.kick(
        Vectors.GH,
        LINK.address(),
        VECTOR.number("version"),
        Vectors.member(VECTOR.text("target")).bytes("mid"),
        NEW_LINK.successor());
  }

  @Test
  @DisplayName("certifies those who stay, byte for byte as the other implementation does it")
  void certificate() {
    var entries =
        VECTOR.all("entries").stream()
            .map(entry -> new Certificate.Entry(entry.bytes("ik"), entry.bytes("ea")))
            .toList();
    var made = Certificate.make(Vectors.GH, NEW_LINK, entries);
    assertThat(made.bytes()).isEqualTo(VECTOR.bytes("certificate"));
    assertThat(Certificate.read(made.bytes())).isEqualTo(made);
    for (var name : new String[] {"anna", "ben", "clara"}) {
      assertThat(verdict(made.bytes(), name)).isEqualTo("good");
      var sealed = made.of(Vectors.member(name).bytes("ik")).orElseThrow().sealedAlias();
      assertThat(
              Vectors.alias(name)
                  .seal(NEW_LINK.alias(), Vectors.member(name).bytes("ik"), sealed.first(12)))
          .isEqualTo(sealed);
    }
  }

  @ParameterizedTest
  @MethodSource("badCertificates")
  @DisplayName("certifies nobody by a forged certificate")
  void badCertificate(Vectors vector) {
    var name = vector.has("of") ? vector.text("of") : "ben";
    assertThat(verdict(vector.bytes("certificate"), name)).isEqualTo(vector.text("fails"));
  }

  private static String verdict(Bytes bytes, String name) {
    var alias = Vectors.alias(name);
    var identity = Vectors.member(name).bytes("ik");
    try {
      var certificate = Certificate.read(bytes);
      if (!certificate.isSigned(Vectors.GH, NEW_LINK.address(), NEW_LINK.accessKey())) {
        return "signature";
      }
      var sealed = certificate.of(identity).orElseThrow().sealedAlias();
      var opened = Alias.open(NEW_LINK.alias(), identity, sealed, alias.commitment());
      return opened.equals(alias) ? "good" : "another";
    } catch (MalformedException wrongShape) {
      return "shape";
    } catch (UnopenableException wrongName) {
      return "alias";
    }
  }

  @Test
  @DisplayName("shares the new link with each who stays")
  void shares() {
    for (var share : VECTOR.all("shares")) {
      var opened =
          Vectors.receiver("anna", share.text("to"))
              .open(share.bytes("frame"), Bytes.NONE, Vectors.keys("link"));
      assertThat(Payload.read(opened.payload()))
          .isEqualTo(new Payload.Share(Vectors.link("newLink").secret()));
    }
  }
}
