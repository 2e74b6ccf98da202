package sanctuary.browser;

import static org.assertj.core.api.Assertions.assertThat;

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

@DisplayName("Every screen and state")
class GalleryIT {

  /**
   * What reaches over the edge of the page, what fingers would miss, and what moves though nothing
   * should. What stands in messages is as small as its words where a mouse points at it; and who
   * has seen a message is told in its menu, too.
   */
  private static final String MISFITS =
      """
      () => {
        const touched = matchMedia("(pointer: coarse)").matches;
        const pressed = "button:not(.tick), input:not([type=checkbox], [type=radio]), select, textarea, summary";
        const small = [...document.querySelectorAll(pressed)]
          .filter((each) => (touched || !each.closest(".log")) && each.checkVisibility())
          .filter((each) => {
            const { width, height } = each.getBoundingClientRect();
            return Math.min(width, height) < 44;
          })
          .map((each) => `small: ${each.outerHTML.slice(0, 200)}`);
        const wide = [document.documentElement, ...document.querySelectorAll("#sanctuary, .scroller, .dialog")]
          .filter((each) => each.scrollWidth > each.clientWidth)
          .map((each) => `scrolls sideways: ${each.className || each.localName}`);
        const lost = [...document.querySelectorAll(".composer-row, .dialog, .menu")]
          .filter((each) => {
            const { top, bottom } = each.getBoundingClientRect();
            return top < 0 || bottom > innerHeight;
          })
          .map((each) => `out of sight: ${each.className}`);
        const moving = document.getAnimations().map(({ animationName }) => `moves: ${animationName}`);
        return [...small, ...wide, ...lost, ...moving];
      }
      """;

  /** What is told by its ground, and has no edge to tell it where there are no grounds. */
  private static final String EDGELESS =
      """
      () => [...document.querySelectorAll(`.body, .chip, .main-button, .danger-button, .send-button,
          .pill, .note, .warning, .complaint, .lock-mark, .reaction, .mention, .dialog, .menu,
          [aria-selected=true], [aria-checked=true], .segments label:has(:checked)`)]
        .filter((each) => each.checkVisibility())
        .filter((each) => {
          const { borderTopStyle, borderTopWidth } = getComputedStyle(each);
          return borderTopStyle === "none" || parseFloat(borderTopWidth) < 1;
        })
        .map((each) => each.outerHTML.slice(0, 200))
      """;

  private static final View DESK = new View(1280, 800, ColorScheme.LIGHT);

  private static Gallery gallery;

  @BeforeAll
  static void open() {
    gallery = new Gallery();
  }

  @AfterAll
  static void close() {
    gallery.close();
  }

  static Stream<View> views() {
    return Stream.of(
        DESK,
        new View(390, 844, ColorScheme.DARK),
        new View(320, 568, ColorScheme.LIGHT).rightToLeft(),
        // a desk at twice its size
        new View(640, 400, ColorScheme.DARK).withTheme("light"),
        DESK.withTheme("contrast"),
        new View(390, 844, ColorScheme.DARK).withTheme("contrast"));
  }

  @ParameterizedTest
  @MethodSource("views")
  @DisplayName("has no barrier, fits the screen and can be pressed with a finger")
  void everyScene(View view) {
    var found = new ArrayList<String>();
    try (var room = gallery.open(view)) {
      for (var scene : room.scenes()) {
        room.show(scene);
        Stream.concat(room.barriers().stream(), misfits(room).stream())
            .map(finding -> scene + ": " + finding)
            .forEach(found::add);
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  @DisplayName("has an edge where forced colours take the grounds away")
  void forcedColours() {
    try (var room = gallery.open(DESK.withForcedColours())) {
      for (var scene : room.scenes()) {
        room.show(scene);
        assertThat((List<?>) room.page().evaluate(EDGELESS)).as(scene).isEmpty();
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static List<String> misfits(Gallery.Room room) {
    return (List<String>) room.page().evaluate(MISFITS);
  }
}
