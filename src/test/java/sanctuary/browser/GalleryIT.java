package sanctuary.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Every screen and state")
class GalleryIT {

  /** What reaches over the edge of the page, and what fingers would miss. */
  private static final String MISFITS =
      """
      () => {
        const { scrollWidth, clientWidth } = document.documentElement;
        const pressed = "button, input:not([type=checkbox], [type=radio]), select, textarea, summary";
        const small = [...document.querySelectorAll(pressed)]
          .filter((each) => !each.closest(".log") && each.checkVisibility())
          .filter((each) => each.getBoundingClientRect().height < 44)
          .map((each) => `small: ${each.outerHTML.slice(0, 200)}`);
        const wide = [document.documentElement, ...document.querySelectorAll("#sanctuary, .scroller, .dialog")]
          .filter((each) => each.scrollWidth > each.clientWidth)
          .map((each) => `scrolls sideways: ${each.className || each.localName}`);
        return [...small, ...wide];
      }
      """;

  /** What has the keyboard and no ring, itself or around it; null for the page as a whole. */
  private static final String UNMARKED =
      """
      () => {
        const focused = document.activeElement;
        if (focused === document.body) return null;
        const marked = [focused, focused.parentElement].some((each) => {
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
          const ring = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
          return ring || each.matches(".composer-row") && boxShadow !== "none";
        });
        return marked ? null : focused.outerHTML;
      }
      """;

  private static final View DESK = new View(1280, 800, ColorScheme.LIGHT);

  private static Gallery gallery;
  private static Playwright playwright;
  private static Browser browser;

  @BeforeAll
  static void open() {
    gallery = new Gallery();
    playwright = Browsers.playwright();
    browser = Browsers.launch(playwright);
  }

  @AfterAll
  static void close() {
    browser.close();
    playwright.close();
    gallery.close();
  }

  static Stream<View> views() {
    return Stream.of(
        DESK,
        new View(390, 844, ColorScheme.DARK),
        new View(320, 568, ColorScheme.LIGHT).rightToLeft(),
        new View(768, 1024, ColorScheme.DARK).withTheme("light"),
        DESK.withTheme("contrast"),
        new View(390, 844, ColorScheme.DARK).withTheme("contrast"));
  }

  @ParameterizedTest
  @MethodSource("views")
  @DisplayName("has no barrier, fits the screen and can be pressed with a finger")
  void everyScene(View view) {
    var found = new ArrayList<String>();
    try (var room = gallery.open(browser, view)) {
      for (var scene : room.scenes()) {
        room.show(scene);
        Stream.concat(room.barriers().stream(), misfits(room).stream())
            .map(finding -> scene + ": " + finding)
            .forEach(found::add);
      }
    }
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"entry-options", "room", "dialog-invite", "composer-which"})
  @DisplayName("shows where the keyboard is")
  void focus(String scene) {
    try (var room = gallery.open(browser, DESK)) {
      room.show(scene);
      for (int presses = 0; presses < 20; presses++) {
        room.page().keyboard().press("Tab");
        assertThat(room.page().evaluate(UNMARKED)).as("after Tab %s", presses + 1).isNull();
      }
    }
  }

  @Test
  @DisplayName("keeps the composer and the last words above an on-screen keyboard")
  void keyboard() {
    try (var room = gallery.open(browser, new View(390, 844, ColorScheme.LIGHT))) {
      room.show("room");
      room.page().setViewportSize(390, 420);
      var composer = room.page().locator(".composer").boundingBox();
      assertThat(composer.y + composer.height).isLessThanOrEqualTo(420);
      PlaywrightAssertions.assertThat(room.page().getByText("See you there.")).isInViewport();
    }
  }

  @SuppressWarnings("unchecked")
  private static List<String> misfits(Gallery.Room room) {
    return (List<String>) room.page().evaluate(MISFITS);
  }
}
