package sanctuary.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The WAR that ships")
class ShippedIT {

  private static final long EIGHT_MB = 8_000_000;

  @Test
  @DisplayName("brings no server and no launcher into a container")
  void noServer() throws IOException {
    assertThat(entries("WEB-INF/lib/")).isNotEmpty().noneMatch(name -> name.contains("tomcat"));
    assertThat(entries("WEB-INF/classes/"))
        .isNotEmpty()
        .noneMatch(name -> name.contains("launcher"));
  }

  @Test
  @DisplayName("has at its root what `java -jar` begins with, and nothing else to download")
  void root() throws IOException {
    assertThat(entries(""))
        .filteredOn(name -> !name.startsWith("WEB-INF/") && !name.startsWith("META-INF/"))
        .allMatch(
            name -> name.matches("sanctuary/launcher/(Main|Bootstrap|Workplace)(\\$\\d+)?.class"));
  }

  @Test
  @DisplayName("stays under 8 MB")
  void size() throws IOException {
    assertThat(Files.size(Shipped.file())).isLessThan(EIGHT_MB);
  }

  private static List<String> entries(String folder) throws IOException {
    try (var archive = new ZipFile(Shipped.file().toFile())) {
      return archive.stream()
          .filter(entry -> !entry.isDirectory())
          .map(ZipEntry::getName)
          .filter(name -> name.startsWith(folder))
          .toList();
    }
  }
}
