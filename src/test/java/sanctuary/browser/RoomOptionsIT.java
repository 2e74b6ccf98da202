package sanctuary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("A room that is not like every other")
class RoomOptionsIT {

  @RegisterExtension static final Stage stage = new Stage();

  /** Somebody at the entry, with the options open. */
  private Person founder() {
    var founder = stage.person().visits().as("Ann");
    founder.page().getByText("Options").click();
    return founder;
  }

  @Test
  @DisplayName("takes its passphrase beside the link, and says when it is wrong")
  void passphrase() {
    var ann = founder();
    ann.page().getByLabel("Passphrase").fill("five words nobody guesses");
    ann.creates();
    assertThat(ann.page().getByText("They need the passphrase too.").first()).isVisible();

    var ben = stage.person().opens(ann.link()).as("Ben");
    var field = ben.page().getByLabel("Passphrase of the room");
    ben.button("Enter room").click();
    assertThat(ben.complaint()).containsText("Type the passphrase of this room");
    field.fill("five words");
    ben.button("Enter room").click();
    assertThat(ben.complaint()).containsText("The passphrase does not fit this room");

    ben.button("Show").click();
    assertThat(field).hasAttribute("type", "text");
    field.fill("five words nobody guesses");
    ben.enters().says("it was typed right");
    ann.hears("it was typed right");
    assertThat(ben.requests()).filteredOn(url -> url.contains("stretcher")).hasSize(2);
    assertThat(stage.person().visits().requests()).noneMatch(url -> url.contains("stretcher"));
  }

  @Test
  @DisplayName("shows its end to everybody, and forgets each message in its time")
  void endAndLifetime() {
    var ann = founder();
    var page = ann.page();
    page.getByLabel("The room ends").selectOption("after 15 minutes at the latest");
    page.getByLabel("Messages disappear").selectOption("after 10 seconds");
    ann.creates();

    var ben = stage.person().opens(ann.link()).as("Ben").enters();
    for (var person : new Person[] {ann, ben}) {
      assertThat(timers(person.page())).containsText("in 15 minutes");
    }
    ben.says("not for long");
    ann.hears("not for long");
    assertThat(ann.log()).containsText("Disappears in");
    assertThat(ann.bodies("not for long")).hasCount(0);
    assertThat(ben.bodies("not for long")).hasCount(0);
  }

  private static Locator timers(Page page) {
    return page.getByRole(AriaRole.TIMER).first();
  }
}
