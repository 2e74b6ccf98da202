package sanctuary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An assembler")
class AssemblerTest {
  private final Assembler parts = new Assembler(5);

  @Test
  @DisplayName("puts a text together and begins anew")
  void text() {
    assertThat(parts.add("ab")).isTrue();
    assertThat(parts.add("cde")).isTrue();
    assertThat(parts.takeText()).isEqualTo("abcde");
    assertThat(parts.add("f")).isTrue();
    assertThat(parts.takeText()).isEqualTo("f");
  }

  @Test
  @DisplayName("puts bytes together, in a buffer that later parts do not change")
  void bytes() {
    var reused = ByteBuffer.wrap(new byte[] {1, 2});
    assertThat(parts.add(reused)).isTrue();
    reused.put(0, (byte) 9);
    var whole = parts.takeBytes();

    assertThat(whole).isEqualTo(ByteBuffer.wrap(new byte[] {1, 2}));
  }

  @Test
  @DisplayName("says when a message is larger than allowed, and keeps saying it")
  void tooBig() {
    assertThat(parts.add("abcde")).isTrue();
    assertThat(parts.add("f")).isFalse();
    assertThat(parts.add("")).isFalse();
    assertThat(parts.add(ByteBuffer.allocate(0))).isFalse();
  }
}
