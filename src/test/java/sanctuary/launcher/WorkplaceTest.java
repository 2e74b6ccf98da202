package sanctuary.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A workplace")
class WorkplaceTest {

  @TempDir private Path temporary;
  @TempDir private Path elsewhere;
  private Path war;

  @BeforeEach
  void packWar() throws IOException {
    war = elsewhere.resolve("some.war");
    try (var zip = new ZipOutputStream(Files.newOutputStream(war))) {
      for (var name :
          List.of(
              "META-INF/MANIFEST.MF",
              "WEB-INF/classes/Some.class",
              "WEB-INF/lib/some.jar",
              "WEB-INF/page/index.html",
              "WEB-INF/launcher/server.jar",
              "WEB-INF/launcher/classes/Some.class",
              "sanctuary/launcher/Main.class")) {
        zip.putNextEntry(new ZipEntry(name));
      }
    }
  }

  @Test
  @DisplayName("keeps the server, the web application and its code apart")
  void apart() throws IOException {
    try (var workplace = Workplace.create(temporary)) {
      workplace.unpackServer(war);
      workplace.unpackCode(war);
      workplace.unpackApp(war);

      assertThat(files(workplace.app()))
          .containsExactlyInAnyOrder("META-INF/MANIFEST.MF", "WEB-INF/page/index.html");
      assertThat(names(workplace.serverPath())).containsExactly("classes", "server.jar");
      assertThat(names(workplace.codePath())).containsExactly("classes", "some.jar");
    }
  }

  @Test
  @DisplayName("is gone with all that is in it once closed")
  void closed() throws IOException {
    try (var workplace = Workplace.create(temporary)) {
      workplace.unpackServer(war);
      workplace.unpackCode(war);
      workplace.unpackApp(war);
      Files.writeString(workplace.scratch().resolve("some"), "more");
    }
    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  @DisplayName("does not come back when it is closed before it is unpacked")
  void closedBefore() throws IOException {
    var workplace = Workplace.create(temporary);
    workplace.close();
    workplace.unpackServer(war);
    workplace.unpackCode(war);
    workplace.unpackApp(war);
    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  @DisplayName("is nobody else's to read")
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no such permissions")
  void nobodyElse() throws IOException {
    try (var workplace = Workplace.create(temporary)) {
      var directory = workplace.app().getParent();
      assertThat(Files.getPosixFilePermissions(directory))
          .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  @DisplayName("takes the place of what a killed process left")
  void left() throws IOException {
    var left = Files.createDirectories(temporary.resolve("sanctuary-123/app"));
    Files.createFile(temporary.resolve("sanctuary-123/lock"));
    try (var workplace = Workplace.create(temporary)) {
      assertThat(left.getParent()).doesNotExist();
      assertThat(workplace.app().getParent()).exists();
    }
  }

  @Test
  @DisplayName("leaves alone what is not a workplace")
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has links for administrators only")
  void notOurs() throws IOException {
    var backup = Files.createDirectory(temporary.resolve("sanctuary-backup"));
    var file = Files.createFile(temporary.resolve("sanctuary-notes"));
    var target = Files.createDirectory(elsewhere.resolve("target"));
    Files.createFile(target.resolve("lock"));
    var link = Files.createSymbolicLink(temporary.resolve("sanctuary-link"), target);
    Workplace.create(temporary).close();
    assertThat(List.of(backup, file, link, target.resolve("lock"))).allMatch(Files::exists);
  }

  private static List<String> names(URL[] path) {
    return Stream.of(path).map(url -> Path.of(url.getPath()).getFileName().toString()).toList();
  }

  private static List<String> files(Path directory) throws IOException {
    try (var paths = Files.walk(directory)) {
      return paths
          .filter(Files::isRegularFile)
          .map(file -> directory.relativize(file).toString().replace('\\', '/'))
          .toList();
    }
  }
}
