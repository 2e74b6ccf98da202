package sanctuary.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A public key")
class PublicKeyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000000",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "0100000000000000000000000000000000000000000000000000000000000080"
      })
  @DisplayName("is refused if its point has small order, however it is written")
  void smallOrder(String hex) {
    assertThatIllegalArgumentException().isThrownBy(() -> key(hex));
  }

  @Test
  @DisplayName("of RFC 8032 section 7.1, test 1, is taken")
  void ordinary() {
    assertThat(key("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a").octets())
        .hasToString("Octets[32]");
  }

  private static PublicKey key(String hex) {
    return new PublicKey(Octets.of(HexFormat.of().parseHex(hex)));
  }
}
