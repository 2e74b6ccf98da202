package sanctuary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("The browser holds nothing of a room")
class TransienceIT {

  @RegisterExtension static final Stage stage = new Stage();

  /** What is in every name and text here. */
  private static final String CANARY = "anary";

  private Person ann;
  private Person ben;
  private String link;

  /** Two who talk about what nobody else shall know. */
  private void talk() {
    ann = stage.person().visits().as("Canary Ann").creates();
    link = ann.link();
    ben = stage.person().opens(link).as("Canary Ben").enters();
    ann.welcomes("Canary Ben").says("a canary text");
    ben.hears("a canary text");
    ann.says("a *canary* that is [no link](javascript:canary)");
    ben.hears("a canary that is no link");
    ben.says("/purr Canary Ann a canary whisper");
    ann.hears("a canary whisper");
    ann.composer().fill("a canary draft");
  }

  private String key() {
    return link.substring(link.indexOf('#') + 1);
  }

  private void assertNothingIn(Person person) {
    assertNothingStored(person, person.page());
    assertThat(person.page().content()).doesNotContain(CANARY, key());
    assertNothingRemembered(person.page());
  }

  private void assertNothingStored(Person person, Page page) {
    @SuppressWarnings("unchecked")
    var stored = (Map<String, Integer>) page.evaluate(Stored.SIZES);
    assertThat(stored).hasSize(10).allSatisfy((place, size) -> assertThat(size).as(place).isZero());
    assertThat(person.profile().cookies()).isEmpty();
    assertThat(person.profile().storageState()).doesNotContain(CANARY, key());
    assertThat(page).hasURL(stage.address().toString());
    assertThat(person.requests()).as("requests name no room").noneMatch(url -> url.contains(key()));
  }

  private void assertNothingRemembered(Page page) {
    var memory = HeapSnapshot.of(page);
    assertThat(memory.contains(key())).as("the link, in memory").isFalse();
    int at = memory.indexOf(CANARY);
    assertThat(at < 0 ? "" : memory.substring(Math.max(0, at - 60), at + 60)).isEmpty();
  }

  @Test
  @DisplayName("that somebody left, nor of the one who left last, and held it before")
  void exit() {
    talk();
    assertThat(HeapSnapshot.of(ann.page()))
        .contains("a canary text", "a canary whisper", "Canary Ben");
    ben.says("/exit").sees("You have left");
    ann.notices("Canary Ben left");
    assertNothingIn(ben);

    ann.says("/exit").sees("You have left");
    assertNothingIn(ann);
  }

  @Test
  @DisplayName("that was stopped")
  void stop() {
    talk();
    ben.says("/stop").answers("End room");
    ann.sees("Canary Ben ended the room");
    ben.sees("You ended the room");
    ann.button("New room").click();
    ben.button("New room").click();
    assertNothingIn(ann);
    assertNothingIn(ben);
  }

  @Test
  @DisplayName("of which somebody was removed")
  void kick() {
    talk();
    ben.button("What to do with this message").first().click();
    ann.says("/kick Canary Ben").answers("Remove");
    ben.sees("Canary Ann removed you");
    // no pointer is pressed, which would close a menu
    ben.button("New room").press("Enter");
    assertNothingIn(ben);
  }

  @Test
  @DisplayName("whose tab was closed")
  void closed() {
    talk();
    ben.page().close();
    ann.notices("Canary Ben left");
    var again = ben.profile().newPage();
    again.navigate(stage.address().toString());
    assertNothingStored(ben, again);
    assertNothingRemembered(again);
  }

  @Test
  @DisplayName("whose page was loaded again")
  void refreshed() {
    talk();
    ben.page().reload();
    assertThat(ben.button("Create room")).isVisible();
    assertNothingIn(ben);
  }

  @Test
  @DisplayName("whose page was left for another and came back")
  void back() {
    talk();
    ben.page().navigate("about:blank");
    ben.page().goBack();
    assertThat(ben.button("Create room")).isVisible();
    assertNothingIn(ben);
  }

  @Test
  @DisplayName("whose server went away")
  void serverGone() {
    var server = stage.serve();
    ann = stage.person();
    ann.opens(server.address().toString()).as("Canary Ann").creates();
    link = ann.link();
    ann.says("a canary text").hears("a canary text");
    server.close();
    ann.says("/exit").sees("You have left");
    assertNothingRemembered(ann.page());
  }

  @Test
  @DisplayName("and if it did, this would tell")
  void planted() {
    talk();
    ben.page()
        .evaluate(
            """
            () => {
              const kept = document.querySelector(".body").textContent;
              addEventListener("x", () => kept);
              localStorage.setItem("kept", kept);
            }
            """);
    ben.says("/exit").sees("You have left");
    assertThatThrownBy(() -> assertNothingRemembered(ben.page())).hasMessageContaining(CANARY);
    assertThatThrownBy(() -> assertNothingStored(ben, ben.page())).hasMessageContaining("local");
  }

  @Test
  @DisplayName("in the address, where it would remember a link")
  void address() {
    var shown = stage.person().visits().creates().link();

    ben = stage.person().opens(shown);

    assertThat(ben.page()).hasURL(stage.address().toString());
    ben.enters();
    assertThat(ben.page()).hasURL(stage.address().toString());
    assertThat(ben.page().evaluate("() => history.length")).isEqualTo(2);
  }
}
