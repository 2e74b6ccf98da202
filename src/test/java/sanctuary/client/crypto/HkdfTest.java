package sanctuary.client.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("HMAC and HKDF with SHA-256")
class HkdfTest {
  @Test
  @DisplayName("authenticate as in RFC 4231, cases 1, 2 and 6")
  void hmac() {
    assertThat(Hkdf.hmac(Bytes.hex("0b".repeat(20)), Bytes.ascii("Hi There")).hex())
        .isEqualTo("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    assertThat(Hkdf.hmac(Bytes.ascii("Jefe"), Bytes.ascii("what do ya want for nothing?")).hex())
        .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    assertThat(
            Hkdf.hmac(
                    Bytes.hex("aa".repeat(131)),
                    Bytes.ascii("Test Using Larger Than Block-Size Key - Hash Key First"))
                .hex())
        .isEqualTo("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
  }

  @Test
  @DisplayName("derive as in RFC 5869, case 1")
  void derivation() {
    var pseudorandomKey =
        Hkdf.extract(Bytes.hex("000102030405060708090a0b0c"), Bytes.hex("0b".repeat(22)));
    assertThat(pseudorandomKey.hex())
        .isEqualTo("077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5");
    assertThat(Hkdf.expand(pseudorandomKey, Bytes.hex("f0f1f2f3f4f5f6f7f8f9"), 42).hex())
        .isEqualTo(
            "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");
  }

  @Test
  @DisplayName("derive without salt and info as in RFC 5869, case 3")
  void derivationFromTheKeyAlone() {
    var pseudorandomKey = Hkdf.extract(Bytes.NONE, Bytes.hex("0b".repeat(22)));
    assertThat(pseudorandomKey.hex())
        .isEqualTo("19ef24a32c717b167f33a91d6f648bdf96596776afdb6377ac434c1c293ccb04");
    assertThat(Hkdf.expand(pseudorandomKey, Bytes.NONE, 42).hex())
        .isEqualTo(
            "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8");
  }
}
