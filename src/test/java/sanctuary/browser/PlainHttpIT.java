package sanctuary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * On a name that is not localhost, as in a home network: browsers take some of their tools away.
 */
@DisplayName("Over plain http")
class PlainHttpIT {

  @RegisterExtension static final Stage stage = new Stage();

  private Person arrives(Look look) {
    return stage.person(look).opens(stage.plainAddress().toString());
  }

  private static Locator sentence(Person person) {
    return person.page().getByText("This connection is not protected against tampering");
  }

  @Test
  @DisplayName("the browser gives no crypto.subtle, no clipboard and no share sheet")
  void insecure() {
    var page = arrives(Look.DESK_LIGHT).page();

    assertThat(page.evaluate("() => isSecureContext")).isEqualTo(false);
    assertThat(
            page.evaluate(
                "() => [typeof crypto.subtle, typeof navigator.clipboard, typeof navigator.share].join()"))
        .isEqualTo("undefined,undefined,undefined");
  }

  @Test
  @DisplayName("people talk, whisper, kick and stop all the same")
  void story() {
    var ann = arrives(Look.DESK_LIGHT).as("Ann").creates();
    var ben = stage.person().opens(ann.link()).as("Ben").enters();
    var eve = stage.person(Look.PHONE_LIGHT).opens(ann.link()).as("Eve").enters();

    ann.welcomes("Eve").says("hello");
    ben.hears("hello");
    ben.says("/purr Ann psst");
    ann.hears("psst");
    ann.says("/kick Eve").answers("Remove");
    eve.sees("Ann removed you");
    ben.notices("Ann removed Eve");
    ben.says("still here");
    ann.hears("still here");
    ben.says("/stop").answers("End room");
    ann.sees("Ben ended the room");
  }

  @Test
  @DisplayName("every screen says that the page could have been changed on the way")
  void honest() {
    var ann = arrives(Look.TINY_LIGHT);
    assertThat(sentence(ann)).isInViewport();
    ann.creates();
    assertThat(sentence(ann)).isInViewport();
    assertThat(ann.composer()).isInViewport();
    ann.says("/exit").sees("You have left");
    assertThat(sentence(ann)).isInViewport();

    assertThat(sentence(stage.person().visits())).hasCount(0);
  }

  @Test
  @DisplayName("the link is copied, or selected to be copied by hand")
  void copies() {
    var ann = arrives(Look.DESK_LIGHT).as("Ann").creates();
    var link = ann.page().locator(".ready .link-field").inputValue();

    ann.button("Copy link").click();
    assertThat(ann.button("Copied")).isVisible();
    ann.composer().focus();
    ann.page().keyboard().press("Control+V");
    assertThat(ann.composer()).hasValue(link);

    ann.page().evaluate("() => { document.execCommand = () => false; }");
    ann.button("Copied").click();
    assertThat(ann.page().getByText("The link is selected: press Ctrl+C")).isVisible();
    assertThat(ann.page().evaluate("() => getSelection().toString()")).isEqualTo(link);
  }
}
