package sanctuary.client.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An Ed25519 signature")
class SigningKeyTest {
  private static final SigningKey KEY = SigningKey.of(Bytes.hex("07".repeat(32)));
  private static final VerifyingKey PUBLIC_KEY = new VerifyingKey(KEY.publicKey());
  private static final Bytes PART = Bytes.ascii("part");

  @ParameterizedTest(name = "test {0}")
  @CsvSource({
    "1,"
        + "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60,"
        + "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a,"
        + "'',"
        + "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
        + "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
    "2,"
        + "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb,"
        + "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c,"
        + "72,"
        + "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
    "3,"
        + "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7,"
        + "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025,"
        + "af82,"
        + "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
        + "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
  })
  @DisplayName("is made and verified as in RFC 8032 §7.1")
  void rfc8032(int test, String seed, String publicKey, String message, String signature) {
    var key = SigningKey.of(Bytes.hex(seed));
    assertThat(key.publicKey().hex()).isEqualTo(publicKey);
    assertThat(key.signPlain(Bytes.hex(message)).hex()).isEqualTo(signature);
    assertThat(
            new VerifyingKey(Bytes.hex(publicKey))
                .verifiesPlain(Bytes.hex(signature), Bytes.hex(message)))
        .isTrue();
  }

  @Test
  @DisplayName("fits its label, its parts and its key alone")
  void fits() {
    var signature = KEY.sign("kick", PART);
    assertThat(PUBLIC_KEY.verifies(signature, "kick", PART)).isTrue();
    assertThat(PUBLIC_KEY.verifies(signature, "stop", PART)).isFalse();
    assertThat(PUBLIC_KEY.verifies(signature, "kick", PART, Bytes.NONE)).isFalse();
    assertThat(PUBLIC_KEY.verifies(signature.damagedAt(3), "kick", PART)).isFalse();
    assertThat(new VerifyingKey(SigningKey.fresh().publicKey()).verifies(signature, "kick", PART))
        .isFalse();
  }

  @Test
  @DisplayName("has exactly 64 bytes")
  void length() {
    var signature = KEY.sign("kick", PART);
    assertThat(PUBLIC_KEY.verifies(signature.first(63), "kick", PART)).isFalse();
    assertThat(PUBLIC_KEY.verifies(Bytes.join(signature, Bytes.zeros(1)), "kick", PART)).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "0100000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000080",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0000000000000000000000000000000000000000000000000000000000000080",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
      })
  @DisplayName("is never verified by a key of small order or in another than its one encoding")
  void smallOrder(String key) {
    // R the neutral point, S zero: what a careless verifier takes for a signature of everything.
    var ofEverything = Bytes.join(Bytes.u8(1), Bytes.zeros(63));
    assertThat(new VerifyingKey(Bytes.hex(key)).strict()).isFalse();
    assertThat(new VerifyingKey(Bytes.hex(key)).verifies(ofEverything, "kick", PART)).isFalse();
  }

  @Test
  @DisplayName("is not verified by what is no key at all")
  void noKey() {
    var signature = KEY.sign("kick", PART);
    assertThat(new VerifyingKey(Bytes.NONE).verifies(signature, "kick", PART)).isFalse();
    // y = 2 is on no point of the curve
    var noPoint = new VerifyingKey(Bytes.join(Bytes.u8(2), Bytes.zeros(31)));
    assertThat(noPoint.verifies(signature, "kick", PART)).isFalse();
  }
}
