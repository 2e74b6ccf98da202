package sanctuary.client.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("HPKE in mode PSK")
class HpkeTest {
  @Test
  @DisplayName("exports as in RFC 9180 §A.7.2: DHKEM(X25519), HKDF-SHA256, export only")
  void rfc9180() {
    var hpke = new Hpke(0x0020);
    var exporterSecret =
        hpke.exporterSecret(
            Bytes.hex("024573db58c887decb4c57b6ed39f2c9a09c85600a8a0ecb11cac24c6aaec195"),
            Bytes.hex("4f6465206f6e2061204772656369616e2055726e"),
            new Hpke.Psk(
                Bytes.hex("0247fd33b913760fa1fa51e1892d9f307fbe65eb171e8132c2af18555a738b82"),
                Bytes.hex("456e6e796e20447572696e206172616e204d6f726961")));
    assertThat(exporterSecret.hex())
        .isEqualTo("04261818aeae99d6aba5101bd35ddf3271d909a756adcef0d41389d9ed9ab153");
    assertThat(hpke.export(exporterSecret, Bytes.NONE, 32).hex())
        .isEqualTo("be6c76955334376aa23e936be013ba8bbae90ae74ed995c1c6157e6f08dd5316");
    assertThat(hpke.export(exporterSecret, Bytes.hex("00"), 32).hex())
        .isEqualTo("1721ed2aa852f84d44ad020c2e2be4e2e6375098bf48775a533505fd56a3f416");
    assertThat(hpke.export(exporterSecret, Bytes.ascii("TestContext"), 32).hex())
        .isEqualTo("7c9d79876a288507b81a5a52365a7d39cc0fa3f07e34172984f96fec07c44cba");
  }

  @Test
  @DisplayName("agrees on the two sides of a shared secret of RFC 9180 §A.7.2's key pair")
  void sharedSecretOfTheVector() {
    // DHKEM(X25519, HKDF-SHA256) of RFC 9180 §4.1, by hand, from the vector's private key
    var enc = Bytes.hex("d3805a97cbcd5f08babd21221d3e6b362a700572d14f9bbeb94ec078d051ae3d");
    var ephemeral = Bytes.hex("1d72396121a6a826549776ef1a9d2f3a2907fc6a38902fa4e401afdb0392e627");
    var publicKey = Bytes.hex("d53af36ea5f58f8868bb4a1333ed4cc47e7a63b0040eb54c77b9c8ec456da824");
    var suite = Bytes.join(Bytes.ascii("HPKE-v1KEM"), Bytes.u16(0x0020));
    var prk =
        Hkdf.extract(
            Bytes.NONE,
            Bytes.join(suite, Bytes.ascii("eae_prk"), X25519.multiply(ephemeral, publicKey)));
    var secret =
        Hkdf.expand(
            prk,
            Bytes.join(Bytes.u16(32), suite, Bytes.ascii("shared_secret"), enc, publicKey),
            32);
    assertThat(X25519.publicKey(ephemeral)).isEqualTo(enc);
    assertThat(secret.hex())
        .isEqualTo("024573db58c887decb4c57b6ed39f2c9a09c85600a8a0ecb11cac24c6aaec195");
  }
}
