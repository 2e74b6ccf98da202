package sanctuary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("What was said")
class ReadingIT {

  @RegisterExtension static final Stage stage = new Stage("-Dsanctuary.messages=1000");

  private Person ann;
  private Person ben;

  @BeforeEach
  void talk() {
    ann = stage.person().visits().as("Ann").creates();
    ben = stage.person().opens(ann.link()).as("Ben").enters();
    ben.says("a café by the sea");
    ann.hears("a café by the sea").says("/purr Ben the **CAFE** is closed");
    ben.hears("the CAFE is closed");
    for (int i = 1; i <= 40; i++) {
      ben.says("message " + i);
    }
    ann.hears("message 40");
  }

  private void chooses(String what) {
    ann.button("More").click();
    ann.answers(what);
  }

  private Locator found() {
    return ann.page().locator(".pointed");
  }

  /** The words that are marked, as they are shown. */
  private Object marked() {
    return ann.page()
        .evaluate("() => [...(CSS.highlights.get('found') ?? [])].map((each) => `${each}`)");
  }

  @Test
  @DisplayName("is found here, whatever its accents, and brought into view, the last first")
  void search() {
    ann.page().keyboard().press("Control+Shift+F");
    ann.page().getByRole(AriaRole.SEARCHBOX).fill("cafe");

    assertThat(ann.page().getByText("2 of 2 matches")).isVisible();
    assertThat(found()).containsText("the CAFE is closed");
    assertThat(found()).isInViewport();
    assertThat(marked()).isEqualTo(List.of("CAFE"));
    ann.page().keyboard().press("Enter");
    assertThat(ann.page().getByText("1 of 2 matches")).isVisible();
    assertThat(found()).containsText("a café by the sea");
    assertThat(marked()).isEqualTo(List.of("café"));
    ann.button("Later match").click();
    assertThat(found()).containsText("the CAFE is closed");

    ben.says("look at https://sea.example today");
    ann.hears("look at https://sea.example today");
    ann.page().getByRole(AriaRole.SEARCHBOX).fill("at https://sea");
    assertThat(ann.page().getByText("1 of 1 match")).isVisible();
    assertThat(marked()).isEqualTo(List.of("at https://sea"));
    ann.page().getByRole(AriaRole.SEARCHBOX).fill("nowhere");
    assertThat(ann.page().getByText("Nothing found")).isVisible();
    assertThat(marked()).isEqualTo(List.of());
    ann.page().keyboard().press("Escape");
    assertThat(ann.page().getByRole(AriaRole.SEARCHBOX)).hasCount(0);
    assertThat(ann.composer()).isFocused();
  }

  @Test
  @DisplayName("is kept as a file by an act of one's own, after a plain warning")
  void save() throws IOException {
    chooses("Keep what was said");
    var dialog = ann.page().getByRole(AriaRole.DIALOG);
    assertThat(dialog).containsText("stays on this device");

    var file = ann.page().waitForDownload(() -> ann.answers("Save as a file"));

    assertThat(file.suggestedFilename()).isEqualTo("sanctuary.txt");
    assertThat(Files.readString(file.path()))
        .contains("Ben: a café by the sea", "Ann → Ben: the **CAFE** is closed", "Ben came in")
        .doesNotContain(ann.page().url() + "#");
    file.delete();
  }

  @Test
  @DisplayName(
      "is told to nobody: the page says what the server sees of it, with the values of now")
  void serverView() {
    chooses("What this server can see");

    var dialog = ann.page().getByRole(AriaRole.DIALOG);
    assertThat(dialog.getByText("2 people", exactly())).isVisible();
    assertThat(dialog.getByText("1 message of yours", exactly())).isVisible();
    assertThat(dialog.getByText("1 whisper of yours or to you", exactly())).isVisible();
    assertThat(dialog).not().containsText("Ben");
  }

  @Test
  @DisplayName("is shown by a page that names its build")
  void about() {
    chooses("About Sanctuary");

    var build = ann.page().locator("meta[name=build]").getAttribute("content");
    assertThat(build).matches("[0-9a-f]{64}");
    assertThat(ann.page().getByRole(AriaRole.DIALOG).getByText(build, exactly())).isVisible();
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }
}
