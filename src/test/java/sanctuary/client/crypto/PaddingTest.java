package sanctuary.client.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Padding")
class PaddingTest {
  @ParameterizedTest(name = "{0} bytes to {1}")
  @CsvSource({"0, 128", "127, 128", "128, 256", "255, 256", "256, 512"})
  @DisplayName("reaches the least of 128, 256, 512 … with room for its mark")
  void sizes(int length, int padded) {
    var plain = Bytes.random(length);
    assertThat(Padding.pad(plain, 128).length()).isEqualTo(padded);
    assertThat(Padding.unpad(Padding.pad(plain, 128))).isEqualTo(plain);
  }

  @Test
  @DisplayName("must be there")
  void absent() {
    assertThatThrownBy(() -> Padding.unpad(Bytes.zeros(128)))
        .isInstanceOf(UnopenableException.class);
    assertThatThrownBy(() -> Padding.unpad(Bytes.hex("0102")))
        .isInstanceOf(UnopenableException.class);
  }
}
