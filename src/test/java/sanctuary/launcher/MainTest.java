package sanctuary.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The main class")
class MainTest {

  private static final int JAVA_8_CLASS_FILE = 52;

  @ParameterizedTest
  @CsvSource({"1.8, 8", "11, 11", "16, 16"})
  @DisplayName("names a Java that is too old, and the oldest that is not")
  void tooOld(String specification, String name) {
    assertThat(Main.refusal(specification))
        .isEqualTo("Sanctuary needs Java 17 or later; this is Java " + name + ".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"17", "21", "25"})
  @DisplayName("takes any later one")
  void fit(String specification) {
    assertThat(Main.refusal(specification)).isEmpty();
  }

  @Test
  @DisplayName("can be loaded by Java 8")
  void classFile() throws IOException {
    try (var bytes = new DataInputStream(Main.class.getResourceAsStream("Main.class"))) {
      bytes.skipNBytes(6);
      assertThat(bytes.readUnsignedShort()).isEqualTo(JAVA_8_CLASS_FILE);
    }
  }
}
