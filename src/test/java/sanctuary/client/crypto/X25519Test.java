package sanctuary.client.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X25519")
class X25519Test {
  @Test
  @DisplayName("multiplies as in RFC 7748 §5.2, also with the highest bit set")
  void rfc7748() {
    assertThat(
            X25519
                .multiply(
                    Bytes.hex("a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4"),
                    Bytes.hex("e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c"))
                .hex())
        .isEqualTo("c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552");
    assertThat(
            X25519
                .multiply(
                    Bytes.hex("4b66e9d4d1b4673c5ad22691957d6af5c11b6421e0ea01d42ca4169e7918ba0d"),
                    Bytes.hex("e5210f12786811d3f4b7959d0538ae2c31dbe7106fc03c3efc4cd549c715a493"))
                .hex())
        .isEqualTo("95cbde9476e8907d7aade45cb4b873f88b595a68799fa152e6f8f7647aac7957");
  }

  @Test
  @DisplayName("finds public keys as in RFC 7748 §5.2, first iteration")
  void publicKey() {
    assertThat(X25519.publicKey(Bytes.join(Bytes.u8(9), Bytes.zeros(31))).hex())
        .isEqualTo("422c8e7a6227d7bca1350b3e2bb7279f7897b87bb6854b783c60e80311ae3079");
  }

  @Test
  @DisplayName("refuses points that make every secret zero")
  void smallOrder() {
    assertThatThrownBy(() -> X25519.multiply(Bytes.hex("77".repeat(32)), Bytes.zeros(32)))
        .isInstanceOf(UnopenableException.class);
  }
}
