package sanctuary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where keys lead in each screen and state; what they do in a room is in {@link KeyboardIT}. */
@DisplayName("With the keyboard")
class GalleryKeysIT {

  /** Goes to the beginning, and counts what Tab should reach, in the order in which it is read. */
  private static final String TAB_STOPS =
      """
      () => {
        const within = [...document.querySelectorAll("dialog[open]")].at(-1) ?? document.body;
        within.tabIndex = -1;
        within.focus();
        const stops = "a[href], button, input, select, textarea, summary, [tabindex]";
        globalThis.stops = [...within.querySelectorAll(stops)]
          .filter((each) => each.tabIndex >= 0 && each.checkVisibility())
          .filter(({ type, checked }) => type !== "radio" || checked);
        return globalThis.stops.length;
      }
      """;

  /** Where the keyboard is among them; -1 if it is not. */
  private static final String STOP = "() => stops.indexOf(document.activeElement)";

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

  @BeforeAll
  static void open() {
    gallery = new Gallery();
  }

  @AfterAll
  static void close() {
    gallery.close();
  }

  @Test
  @DisplayName("everything is reached with Tab, in the order of reading, and shows that it is")
  void keyboard() {
    try (var room = gallery.open(DESK)) {
      var scenes = new ArrayList<>(room.scenes());
      // whoever goes through what is new has seen it, and what leads there goes away
      scenes.remove("room-pill");
      for (var scene : scenes) {
        room.show(scene);
        goRound(scene, room.page());
      }
    }
  }

  /** From the beginning of a page or dialog to its end, once over each stop, and one step back. */
  private static void goRound(String scene, Page page) {
    int stops = (Integer) page.evaluate(TAB_STOPS);
    var visited = new ArrayList<Integer>();
    for (int at = 0; at < stops; at++) {
      page.keyboard().press("Tab");
      visited.add((Integer) page.evaluate(STOP));
      assertThat(page.evaluate(UNMARKED)).as("without a ring in " + scene).isNull();
    }
    assertThat(visited).as(scene).isEqualTo(IntStream.range(0, stops).boxed().toList());
    if (stops > 1) {
      page.keyboard().press("Shift+Tab");
      assertThat(page.evaluate(STOP)).as("back in " + scene).isEqualTo(stops - 2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"life-menu", "life-person"})
  @DisplayName("one goes round a menu with the arrows, and back with Esc to where it was opened")
  void arrows(String scene) {
    try (var room = gallery.open(DESK)) {
      room.show(scene);
      var items = room.page().locator("[role=menu] button");
      for (int step = 1; step <= items.count(); step++) {
        room.page().keyboard().press("ArrowDown");
        assertThat(items.nth(step % items.count())).isFocused();
      }
      room.page().keyboard().press("End");
      assertThat(items.last()).isFocused();
      room.page().keyboard().press("Escape");
      assertThat(items).hasCount(0);
      assertThat(room.page().locator("[aria-haspopup=menu]:focus")).hasCount(1);
    }
  }

  @Test
  @DisplayName("one leaves each dialog with Esc, and is in the page again")
  void escape() {
    try (var room = gallery.open(DESK)) {
      for (var scene : room.scenes()) {
        var dialogs = room.show(scene).page().locator("dialog[open]");
        // in a field for finding something, Esc takes away what was typed first
        if (dialogs.count() == 0 || scene.equals("dialog-emoji-found")) {
          continue;
        }
        room.page().keyboard().press("Escape");
        assertThat(dialogs.count()).as("left open in " + scene).isZero();
        assertThat(room.page().locator(":focus")).hasCount(1);
      }
    }
  }
}
