package sanctuary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("After the last one has left")
class TransienceIT {

  @RegisterExtension static final Stage stage = new Stage();

  private static final String STORED =
      """
      async () => ({
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        cookies: document.cookie.length,
        state: history.state === null ? 0 : 1,
        name: window.name.length,
      })
      """;

  @Test
  @DisplayName("the browser holds nothing of the room")
  void nothingStays() {
    var ann = stage.person().visits().as("Canary Ann").creates();
    var link = ann.link();
    var ben = stage.person().opens(link).as("Canary Ben").enters();
    ann.says("canary text");
    ben.hears("canary text");
    ben.says("/exit").sees("You have left");
    ann.notices("Canary Ben left");
    ann.says("/exit").sees("You have left");

    for (var person : List.of(ann, ben)) {
      @SuppressWarnings("unchecked")
      var stored = (Map<String, Integer>) person.page().evaluate(STORED);
      assertThat(stored).hasSize(8).allSatisfy((place, size) -> assertThat(size).isZero());
      assertThat(person.profile().cookies()).isEmpty();
      assertThat(person.profile().storageState()).doesNotContain("anary");
      assertThat(person.page().content())
          .doesNotContain("anary", link.substring(link.indexOf('#') + 1));
      assertThat(person.page()).hasURL(stage.address().toString());
      assertThat(person.requests())
          .as("requests name no room")
          .noneMatch(url -> url.contains(link.substring(link.indexOf('#') + 1)));
    }
  }

  @Test
  @DisplayName("going back shows a clean entry")
  void back() {
    var ann = stage.person().visits().as("Ann").creates();
    ann.says("canary text");
    ann.page().navigate("about:blank");

    ann.page().goBack();

    assertThat(ann.button("Create room")).isVisible();
    assertThat(ann.page().content()).doesNotContain("canary");
  }

  @Test
  @DisplayName("the link is not in the address, where a browser would remember it")
  void address() {
    var link = stage.person().visits().creates().link();

    var ben = stage.person().opens(link);

    assertThat(ben.page()).hasURL(stage.address().toString());
    ben.enters();
    assertThat(ben.page()).hasURL(stage.address().toString());
    assertThat(ben.page().evaluate("() => history.length")).isEqualTo(2);
  }
}
