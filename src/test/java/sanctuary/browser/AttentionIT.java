package sanctuary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
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
  @DisplayName("are counted in the title while the page is hidden")
  void title() {
    ann.page().evaluate(HIDE, true);

    ben.says("are you there?");
    assertThat(ann.page()).hasTitle("(1) Sanctuary");
    ben.says("hello?");
    assertThat(ann.page()).hasTitle("(2) Sanctuary");

    ann.page().evaluate(HIDE, false);
    assertThat(ann.page()).hasTitle("Sanctuary");
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
                .observe(document.querySelector("[role=log]"), { childList: true });
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
