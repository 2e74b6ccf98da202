package sanctuary.client.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X-Wing")
class XWingTest {
  private static final XWing KEY =
      XWing.of(Bytes.hex("7f9c2ba4e88f827d616045507605853ed73b8093f6efbc88eb1a6eacfa66ef26"));

  @Test
  @DisplayName("makes the key, ciphertext and secret of the draft's first vector")
  void firstVector() {
    assertThat(KEY.publicKey().first(32).hex())
        .isEqualTo("e2236b35a8c24b39b10aa1323a96a919a2ced88400633a7b07131713fc14b2b5");
    var made =
        XWing.encapsulate(
            KEY.publicKey(),
            Bytes.hex(
                """
                3cb1eea988004b93103cfb0aeefd2a686e01fa4a58e8a3639ca8a1e3f9ae57e2
                35b8cc873c23dc62b8d260169afa2f75ab916a58d974918835d25e6a435085b2
                """));
    assertThat(made.ciphertext().length()).isEqualTo(XWing.CIPHERTEXT);
    assertThat(made.ciphertext().first(32).hex())
        .isEqualTo("b83aa828d4d62b9a83ceffe1d3d3bb1ef31264643c070c5798927e41fb07914a");
    assertThat(made.secret().hex())
        .isEqualTo("d2df0522128f09dd8e2c92b1e905c793d8f57a54c3da25861f10bf4ca613e384");
    assertThat(KEY.decapsulate(made.ciphertext())).isEqualTo(made.secret());
  }

  @Test
  @DisplayName("gives another secret to another key and for damage to either half")
  void anotherSecret() {
    var made = XWing.encapsulate(KEY.publicKey());
    assertThat(XWing.fresh().decapsulate(made.ciphertext())).isNotEqualTo(made.secret());
    assertThat(KEY.decapsulate(made.ciphertext().damagedAt(5))).isNotEqualTo(made.secret());
    assertThat(KEY.decapsulate(made.ciphertext().damagedAt(1100))).isNotEqualTo(made.secret());
  }

  @Test
  @DisplayName("refuses what is no public key or no ciphertext")
  void refuses() {
    assertThatThrownBy(() -> XWing.encapsulate(KEY.publicKey().from(1)))
        .isInstanceOf(UnopenableException.class);
    // coefficients of 4095, past ML-KEM's modulus of 3329 (FIPS 203 §7.2)
    var pastTheModulus = Bytes.join(Bytes.hex("ff".repeat(1152)), KEY.publicKey().from(1152));
    assertThatThrownBy(() -> XWing.encapsulate(pastTheModulus))
        .isInstanceOf(UnopenableException.class);
    assertThatThrownBy(() -> KEY.decapsulate(Bytes.zeros(1119)))
        .isInstanceOf(UnopenableException.class);
  }
}
