package sanctuary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Under the policy that ships. That no script ran, no dialog opened and nothing had to be stopped
 * by the policy is what {@link Stage} checks after each test.
 */
@DisplayName("Hostile markup")
class HostileMarkupIT {

  @RegisterExtension
  static final Stage stage =
      new Stage(
          "-Dsanctuary.messages=10000",
          "-Dsanctuary.bytes=60MiB",
          "-Dsanctuary.joins=1000",
          "-Dsanctuary.joins-at-once=1000");

  /** Attributes that no message may bring in. */
  private static final String FORBIDDEN =
      """
      () => [...document.querySelectorAll(".body *")]
        .flatMap((element) => [...element.attributes].map(({ name }) => [element, name]))
        .filter(([element, name]) =>
          name.startsWith("on") || ["style", "id", "name", "srcset", "poster", "background",
            "ping", "srcdoc", "form", "action", "is", "slot", "popover"].includes(name) ||
          (name === "src" && !element.classList.contains("media")))
        .map(([element, name]) => `${element.localName} ${name}`)
      """;

  /** Elements that no message may bring in. */
  private static final String STRANGE =
      """
      () => [...document.querySelectorAll(".body *")]
        .filter((element) => element.namespaceURI !== "http://www.w3.org/1999/xhtml"
          ? !element.closest(".icon")
          : /^(script|style|link|meta|base|iframe|object|embed|form|input|textarea|select|template|slot|dialog|img|video|audio|source|frame|frameset|portal)$/
              .test(element.localName) || element.localName.includes("-"))
        .map((element) => element.localName)
      """;

  /** Where the links of messages lead that lead somewhere else than the web. */
  private static final String STRAY_LINKS =
      """
      () => [...document.querySelectorAll(".log a[href]")]
        .filter((link) => !["http:", "https:", "mailto:"].includes(link.protocol)
          || link.origin === location.origin
          || link.target !== "_blank" || !link.relList.contains("noopener"))
        .map((link) => link.outerHTML)
      """;

  /** Parts of messages that stand outside of the transcript's width. */
  private static final String OUTSIDE =
      """
      () => {
        const { left, right } = document.querySelector(".log").getBoundingClientRect();
        return [...document.querySelectorAll(".stretch > *")]
          .filter((entry) => {
            const box = entry.getBoundingClientRect();
            return box.left < left - 1 || box.right > right + 1;
          })
          .map((entry) => entry.textContent.slice(0, 80));
      }
      """;

  private final Trap trap = new Trap();

  @AfterEach
  void closeTrap() throws Exception {
    trap.close();
  }

  @Test
  @DisplayName("in messages runs nothing, fetches nothing and stays in its place")
  void texts() throws Exception {
    var texts = Payloads.read("texts.txt", trap.host());
    assertThat(texts).hasSizeGreaterThan(100);
    var sender = stage.person().visits().as("Mallory").creates();
    var reader = stage.person(Look.PHONE_LIGHT).opens(sender.link()).as("Ann").enters();

    sender.welcomes("Ann");
    texts.forEach(sender::says);
    sender.says("the last word");
    reader.hears("the last word");

    for (var person : List.of(sender, reader)) {
      assertThat(harmlessInAll(person, ".message")).isEqualTo(texts.size() + 1);
    }
    assertThat(trap.isUntouched()).as("nobody called the trap").isTrue();

    // A picture loads when somebody asks for it, so the trap would have been called above.
    reader.page().locator(".stretch").first().scrollIntoViewIfNeeded();
    reader.page().locator(".media-placeholder").first().click();
    assertThat(trap.request())
        .noneMatch(line -> line.toLowerCase(Locale.ROOT).startsWith("referer:"))
        .noneMatch(line -> line.toLowerCase(Locale.ROOT).startsWith("cookie:"));
  }

  @Test
  @DisplayName("in names does the same nothing, wherever a name is shown")
  void aliases() {
    var aliases = Payloads.read("aliases.txt", "t.test");
    var ann = stage.person(Look.PHONE_LIGHT).visits().as("Ann").creates();
    var link = ann.link();

    for (var alias : aliases) {
      var guest = stage.person().opens(link).as(alias).enters();
      guest.says("/purr Ann hello");
      guest.says("/me waves");
      assertHarmless(guest);
      guest.says("/exit").sees("You have left");
    }
    ann.says("the last word").hears("the last word");

    assertThat(harmlessInAll(ann, ".message.whisper")).isEqualTo(aliases.size());
  }

  /**
   * Walks through the transcript, of which only what is seen is in the page, and counts some of it.
   */
  private static int harmlessInAll(Person person, String counted) {
    int found = 0;
    for (var stretch : person.page().locator(".stretch").all()) {
      stretch.scrollIntoViewIfNeeded();
      assertThat(stretch).not().isEmpty();
      found += stretch.locator(counted).count();
      assertHarmless(person);
    }
    return found;
  }

  private static void assertHarmless(Person person) {
    var page = person.page();
    assertThat((List<?>) page.evaluate(FORBIDDEN)).as("attributes").isEmpty();
    assertThat((List<?>) page.evaluate(STRANGE)).as("elements").isEmpty();
    assertThat((List<?>) page.evaluate(STRAY_LINKS)).as("links").isEmpty();
    assertThat((List<?>) page.evaluate(OUTSIDE)).as("entries out of their place").isEmpty();
    assertThat(person.sidewaysScroll()).isZero();
    assertThat(page.locator(".room-header").boundingBox().y).isZero();
    assertThat(person.composer()).isInViewport();
    assertThat(page.title()).isEqualTo("Sanctuary");
    assertThat(person.requests())
        .allMatch(url -> url.startsWith(stage.address().toString()) || url.startsWith("data:"));
  }
}
