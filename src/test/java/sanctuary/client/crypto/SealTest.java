package sanctuary.client.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A seal")
class SealTest {
  private static final Bytes SECRET = Bytes.hex("42".repeat(32));
  private static final Bytes CONTEXT = Bytes.ascii("context");
  private static final Bytes PLAIN = Bytes.ascii("for you alone");

  @Test
  @DisplayName("is AES-256-GCM as in its specification, test cases 13 and 16")
  void aesGcm() {
    assertThat(Seal.gcmSeal(Bytes.zeros(32), Bytes.zeros(12), Bytes.NONE, Bytes.NONE).hex())
        .isEqualTo("530f8afbc74536b9a963b4f1c4cb738b");
    assertThat(
            Seal.gcmSeal(
                    Bytes.hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308"),
                    Bytes.hex("cafebabefacedbaddecaf888"),
                    Bytes.hex("feedfacedeadbeeffeedfacedeadbeefabaddad2"),
                    Bytes.hex(
                        """
                        d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72
                        1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39
                        """))
                .hex())
        .isEqualTo(
            "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
                + "76fc6ece0f4e1768cddf8853bb2d551b");
  }

  @Test
  @DisplayName("opens with its secret and context")
  void opens() {
    assertThat(Seal.open(SECRET, CONTEXT, Seal.seal(SECRET, CONTEXT, PLAIN))).isEqualTo(PLAIN);
  }

  @Test
  @DisplayName("fails in one way for another secret, another context, damage and truncation")
  void failsInOneWay() {
    var sealed = Seal.seal(SECRET, CONTEXT, PLAIN);
    assertUnopenable(Bytes.zeros(32), CONTEXT, sealed);
    assertUnopenable(SECRET, Bytes.NONE, sealed);
    assertUnopenable(SECRET, CONTEXT, sealed.damagedAt(0));
    assertUnopenable(SECRET, CONTEXT, sealed.damagedAt(sealed.length() - 1));
    assertUnopenable(SECRET, CONTEXT, sealed.first(sealed.length() - 1));
    assertUnopenable(SECRET, CONTEXT, Bytes.NONE);
  }

  private static void assertUnopenable(Bytes secret, Bytes context, Bytes sealed) {
    assertThatThrownBy(() -> Seal.open(secret, context, sealed))
        .isInstanceOf(UnopenableException.class)
        .hasMessage("can not be opened")
        .hasNoCause();
  }
}
