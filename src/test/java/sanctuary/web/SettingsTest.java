package sanctuary.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import sanctuary.room.Limits;

@DisplayName("Settings")
class SettingsTest {
  private static final Map<String, String> NONE = Map.of();

  @Test
  @DisplayName("have the defaults of the protocol's page")
  void defaults() {
    var settings = Settings.read(NONE, NONE, NONE);

    assertThat(settings.origins()).isEmpty();
    assertThat(settings.limits())
        .isEqualTo(
            new Limits(
                73_728,
                50,
                10_000,
                100,
                new Limits.Rate(20, 10, Duration.ofMinutes(1)),
                10,
                Duration.ofMinutes(5),
                new Limits.Rate(20, 20, Duration.ofSeconds(5)),
                new Limits.Rate(262_144, 262_144, Duration.ofSeconds(5)),
                262_144,
                Duration.ofSeconds(1),
                Duration.ofSeconds(5),
                67_108_864,
                Duration.ofSeconds(10),
                Duration.ofSeconds(45),
                Duration.ofSeconds(60),
                Duration.ofMinutes(10)));
  }

  @Test
  @DisplayName("come from properties before variables before context parameters")
  void order() {
    var properties = Map.of("sanctuary.members", "3");
    var variables = Map.of("SANCTUARY_MEMBERS", "4", "SANCTUARY_ROOMS", "5");
    var parameters =
        Map.of("sanctuary.members", "6", "sanctuary.rooms", "7", "sanctuary.silence", "PT8S");

    var limits = Settings.read(properties, variables, parameters).limits();

    assertThat(limits.members()).isEqualTo(3);
    assertThat(limits.rooms()).isEqualTo(5);
    assertThat(limits.silence()).isEqualTo(Duration.ofSeconds(8));
  }

  @Test
  @DisplayName("take several origins")
  void origins() {
    var settings =
        Settings.read(
            Map.of("sanctuary.origins", "https://a.example, http://B.example:8080,"), NONE, NONE);

    assertThat(settings.origins())
        .containsExactlyInAnyOrder("https://a.example", "http://b.example:8080");
  }

  @ParameterizedTest
  @CsvSource({
    "sanctuary.members, 201",
    "sanctuary.members, 1",
    "sanctuary.members, many",
    "sanctuary.frame, 72KB",
    "sanctuary.frame, 9999MiB",
    "sanctuary.frame, ''",
    "sanctuary.silence, 45",
    "sanctuary.silence, 0s",
    "sanctuary.silence, 25h",
    "sanctuary.silence, P1Y",
    "sanctuary.silence, PT1000000000000000H",
    "sanctuary.origins, example.org",
    "sanctuary.origins, https://example.org/",
    "sanctuary.origins, 'https://example.org, *'",
    "sanctuary.origins, null",
  })
  @DisplayName("that can not be read stop the start and name themselves")
  void unreadable(String name, String text) {
    assertThatExceptionOfType(SettingsException.class)
        .isThrownBy(() -> Settings.read(Map.of(name, text), NONE, NONE))
        .withMessageStartingWith(name + " must be ");
  }

  @Test
  @DisplayName("that are unknown stop the start and name themselves, wherever they come from")
  void unknown() {
    assertThatExceptionOfType(SettingsException.class)
        .isThrownBy(() -> Settings.read(Map.of("sanctuary.membres", "3"), NONE, NONE))
        .withMessage("sanctuary.membres is not a setting");
    assertThatExceptionOfType(SettingsException.class)
        .isThrownBy(() -> Settings.read(NONE, Map.of("SANCTUARY_MEMBRES", "3"), NONE))
        .withMessage("SANCTUARY_MEMBRES is not a setting");
    assertThatExceptionOfType(SettingsException.class)
        .isThrownBy(() -> Settings.read(NONE, NONE, Map.of("sanctuary.membres", "3")))
        .withMessage("sanctuary.membres is not a setting");
  }

  @ParameterizedTest
  @EnumSource(Setting.class)
  @DisplayName("stand in the README's table, each with its default and its meaning")
  void readme(Setting setting) throws IOException {
    var row =
        "| `%s` | %s | %s |"
            .formatted(
                setting.property(),
                setting.byDefault().isEmpty() ? "none" : "`" + setting.byDefault() + "`",
                setting.meaning());

    assertThat(Files.readAllLines(Path.of("README.md"))).contains(row);
  }

  @Test
  @DisplayName("have variables that are spelled like their properties")
  void variables() {
    assertThat(Arrays.stream(Setting.values()).map(Setting::variable))
        .contains("SANCTUARY_JOINS_AT_ONCE")
        .doesNotHaveDuplicates();
  }
}
