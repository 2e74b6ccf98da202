package sanctuary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("New messages")
class AttentionIT {

  @RegisterExtension static final Stage stage = new Stage("-Dsanctuary.messages=1000");

  /** Browsers of tests never hide a page: this one says that it is hidden. */
  private static final String HIDE =
      """
      (hidden) => {
        Object.defineProperty(document, "hidden", { get: () => hidden, configurable: true });
        document.dispatchEvent(new Event("visibilitychange"));
      }
      """;

  private Person ann;
  private Person ben;

  @BeforeEach
  void enter() {
    ann = stage.person().visits().as("Ann").creates();
    ben = stage.person().opens(ann.link()).as("Ben").enters();
    for (int i = 1; i <= 30; i++) {
      ben.says("message " + i);
    }
    ann.hears("message 30");
  }

  private Locator pill() {
    return ann.page().locator(".pill");
  }

  private Locator icon() {
    return ann.page().locator("link[rel=icon]");
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }

  private Locator message(String text) {
    return ann.bodies(text);
  }

  @Test
  @DisplayName("stay in view while the end is in view")
  void sticky() {
    assertThat(message("message 30")).isInViewport();
    assertThat(pill()).isHidden();
  }

  @Test
  @DisplayName("do not move what somebody reads further up; a pill counts them")
  void pillCounts() {
    message("message 1").scrollIntoViewIfNeeded();
    assertThat(message("message 30")).not().isInViewport();

    ben.says("one more");
    assertThat(pill()).hasText("1 new message");
    ben.says("and one more");
    assertThat(pill()).hasText("2 new messages");
    assertThat(message("message 1")).isInViewport();

    pill().click();
    assertThat(message("and one more")).isInViewport();
    assertThat(pill()).isHidden();
  }

  @Test
  @DisplayName("are counted in the title while the page is hidden, but for those of somebody muted")
  void title() {
    ann.page().evaluate(HIDE, true);

    ben.says("are you there?");
    assertThat(ann.page()).hasTitle("(1) Sanctuary");
    ben.says("hello?");
    assertThat(ann.page()).hasTitle("(2) Sanctuary");

    ann.page().evaluate(HIDE, false);
    assertThat(ann.page()).hasTitle("Sanctuary");

    ann.says("/mute Ben");
    ann.page().evaluate(HIDE, true);
    ben.says("anybody?");
    ann.hears("anybody?");
    assertThat(ann.page()).hasTitle("Sanctuary");
  }

  @Test
  @DisplayName("begin below a line when nobody has looked, which goes when one answers")
  void unreadLine() {
    ann.page().evaluate(HIDE, true);
    for (int i = 31; i <= 90; i++) {
      ben.says("message " + i);
    }
    ann.hears("message 90");
    ann.page().evaluate(HIDE, false);

    assertThat(message("message 30")).isInViewport();
    assertThat(message("message 31")).isInViewport();
    assertThat(ann.log().getByText("New", exactly())).isInViewport();
    assertThat(message("message 90")).not().isInViewport();
    assertThat(pill()).hasText("60 new messages");
    assertThat(ann.page()).hasTitle("(60) Sanctuary");
    assertThat(icon()).hasAttribute("href", Pattern.compile("^data:image/svg"));

    pill().click();
    assertThat(message("message 90")).isInViewport();
    assertThat(ann.page()).hasTitle("Sanctuary");
    assertThat(icon()).hasAttribute("href", Pattern.compile("^assets/"));

    ann.says("I am here");
    assertThat(ann.log().getByText("New", exactly())).hasCount(0);
  }

  @Test
  @DisplayName(
      "are in the page near what is seen only, however many they are, and all in their order")
  void near() {
    for (int i = 31; i <= 160; i++) {
      ben.says("message " + i);
    }
    ann.hears("message 160");

    assertThat(message("message 1")).hasCount(0);
    assertThat(message("message 150")).hasCount(1);
    ann.page().evaluate("() => document.querySelector('.scroller').scrollTo(0, 0)");
    assertThat(message("message 1")).isInViewport();
    assertThat(message("message 110")).hasCount(0);
    var numbers =
        ann.page().locator(".log .body").allTextContents().stream()
            .map(text -> Integer.parseInt(text.replace("message ", "")))
            .toList();
    assertThat(numbers).isSorted().hasSizeLessThan(140);

    ann.page().evaluate("() => document.querySelector('.scroller').scrollTo(0, 1e9)");
    assertThat(message("message 160")).isInViewport();
  }

  @Test
  @DisplayName("are each added once to a polite log, and their ticks are silent")
  void log() {
    assertThat(ann.log()).hasAttribute("aria-live", "polite");
    ann.page()
        .evaluate(
            """
            () => {
              globalThis.added = [];
              new MutationObserver((changes) => changes.forEach(({ addedNodes }) =>
                added.push(...[...addedNodes].map((node) => node.textContent))))
                .observe(document.querySelector("[role=log]").lastElementChild, { childList: true });
            }
            """);

    ann.says("mine");
    assertThat(ann.page().locator(".own[data-state=sent], .own[data-state=seen]")).hasCount(1);
    ben.says("yours");
    ann.hears("yours");

    assertThat((List<?>) ann.page().evaluate("() => added")).hasSize(2);
    assertThat(ann.page().locator(".own .state")).hasAttribute("aria-live", "off");
  }

  @Test
  @DisplayName("leave what is being typed alone")
  void typing() {
    ann.composer().fill("half a sent");

    ben.says("hurry");
    ann.hears("hurry");

    assertThat(ann.composer()).hasValue("half a sent");
  }
}
