package sanctuary.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The embedded server")
class ServerTest {

  @Test
  @DisplayName("gives each connection the buffer that the descriptor asks other Tomcats for")
  void textBuffer() throws IOException {
    var descriptor = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));
    assertThat(descriptor.replaceAll("\\s", ""))
        .contains(
            "<param-name>"
                + Server.TEXT_BUFFER_SIZE
                + "</param-name><param-value>"
                + Server.TEXT_BUFFER
                + "</param-value>");
  }
}
