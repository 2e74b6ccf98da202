package sanctuary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page on a phone")
class DeviceIT {

  /** An on-screen keyboard that lies over the page, as on an iPhone: 424 of 844 pixels are left. */
  private static final String COVER =
      """
      async () => {
        const visualViewport = Object.assign(new EventTarget(), { height: 844, scale: 1 });
        Object.defineProperty(window, "visualViewport", { value: visualViewport });
        (await import("/src/main/client/ui/viewport.js")).followVisibleHeight();
        visualViewport.height = 424;
        visualViewport.dispatchEvent(new Event("resize"));
      }
      """;

  private static final View PHONE = new View(390, 844, ColorScheme.LIGHT);

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
  @DisplayName("keeps the composer and the last words above an on-screen keyboard")
  void onScreenKeyboard() {
    try (var room = gallery.open(PHONE)) {
      room.show("room");
      room.page().setViewportSize(390, 424);
      assertAbove(424, room.page().locator(".composer"));
      assertThat(room.page().getByText("See you there.")).isInViewport();
    }
  }

  @Test
  @DisplayName("does so if that lies over the page, and keeps dialogs above it, too")
  void coveringKeyboard() {
    try (var room = gallery.open(PHONE)) {
      room.show("room").page().evaluate(COVER);
      assertAbove(424, room.page().locator(".composer"));
      assertThat(room.page().getByText("See you there.")).isInViewport();
      assertAbove(424, room.show("dialog-emoji").page().locator(".dialog"));
      assertAbove(424, room.show("dialog-more").page().locator(".dialog"));
    }
  }

  @Test
  @DisplayName("keeps a menu open and in the window while that comes or goes")
  void menuAboveKeyboard() {
    try (var room = gallery.open(PHONE)) {
      var menu = room.show("life-menu").page().locator("[role=menu]");
      room.page().setViewportSize(390, 560);
      assertAbove(560, menu);
      room.page().setViewportSize(390, 844);
      assertThat(menu).isVisible();
    }
  }

  @Test
  @DisplayName("keeps out of the round corners and the bars of a device")
  void safeAreas() {
    try (var room = gallery.open(PHONE)) {
      room.coverEdges(47, 34);
      var title = room.show("room").page().getByRole(AriaRole.HEADING).first().boundingBox();
      assertThat(title.y).isGreaterThanOrEqualTo(47);
      assertAbove(844 - 34, room.page().locator(".composer-row"));
      assertAbove(844 - 34, room.show("dialog-more").page().locator("dialog button").last());
      assertThat(room.show("entry").page().locator(".emblem").boundingBox().y)
          .isGreaterThanOrEqualTo(47);
    }
  }

  /** Reaches no further down than this, in CSS pixels, as soon as it has settled. */
  private static void assertAbove(int height, Locator shown) {
    shown
        .page()
        .waitForFunction(
            "([shown, height]) => shown.getBoundingClientRect().bottom <= height + 0.5",
            List.of(shown.elementHandle(), height));
    assertThat(shown.boundingBox().y).isNotNegative();
  }
}
