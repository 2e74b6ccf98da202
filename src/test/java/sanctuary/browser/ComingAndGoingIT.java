package sanctuary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Coming and going")
class ComingAndGoingIT {

  @RegisterExtension static final Stage stage = new Stage();

  /** Counts what the fingers of a person do. */
  private static final String COUNT =
      """
      globalThis.deeds = 0;
      for (const deed of ["keydown", "pointerdown"]) addEventListener(deed, () => deeds++, true);
      """;

  private Person ann;

  @BeforeEach
  void count() {
    ann = stage.person();
    ann.page().addInitScript(COUNT);
  }

  private static Object deeds(Person person) {
    return person.page().evaluate("deeds");
  }

  private static void escape(Person person, int times) {
    for (int press = 0; press < times; press++) {
      person.page().keyboard().press("Escape");
    }
  }

  @Test
  @DisplayName("takes one click to a new room, whose link is there at once")
  void oneClick() {
    ann.visits().creates();

    assertThat(
            ann.page().getByRole(AriaRole.TEXTBOX).and(ann.page().getByLabel("Link to this room")))
        .isVisible();
    assertThat(ann.button("Copy link")).isVisible();
    assertThat(deeds(ann)).isEqualTo(1);
  }

  @Test
  @DisplayName("takes one key into the room of a link")
  void oneKey() {
    var link = ann.visits().creates().link();
    var ben = stage.person();
    ben.page().addInitScript(COUNT);

    ben.opens(link);
    assertThat(ben.page().getByLabel("Your name in the room")).isFocused();
    ben.page().keyboard().press("Enter");

    assertThat(ben.isInside().names()).hasCount(2);
    assertThat(deeds(ben)).isEqualTo(1);
  }

  @Test
  @DisplayName("takes a key that is pasted into the entry, with or without its link")
  void pasted() {
    var link = ann.visits().creates().link();
    var ben = stage.person().visits();

    ben.page().getByLabel("Link or room key").fill(link.substring(link.indexOf('#') + 1));
    ben.button("Open").click();

    assertThat(ben.page().getByText("You are not in it yet")).isVisible();
    assertThat(ben.enters().names()).hasCount(2);
  }

  @Test
  @DisplayName("is over at once after Esc, Esc, Esc: nothing of the room is left in sight")
  void panic() {
    ann.visits().as("Ann").creates();
    var ben = stage.person().opens(ann.link()).as("Ben").enters();
    ben.says("something secret");
    ann.hears("something secret").composer().fill("half a sent");

    escape(ann, 3);

    ann.page().waitForURL("about:blank");
    assertThat(ann.page()).hasTitle("");
    assertThat(ann.warnings()).isZero();
    ben.notices("Ann left");
    ann.page().goBack();
    assertThat(ann.page().locator("body")).not().containsText("something secret");
  }

  @Test
  @DisplayName("goes on after Esc, Esc")
  void twice() {
    ann.visits().creates();

    escape(ann, 2);
    ann.composer().pressSequentially("a");
    escape(ann, 2);

    assertThat(ann.composer()).hasValue("a");
  }

  @Test
  @DisplayName("is asked about where the room would end with it, or words would be lost")
  void closing() {
    ann.visits().as("Ann").creates();
    var ben = stage.person().opens(ann.link()).as("Ben").enters();
    ben.says("hello");
    ann.hears("hello");

    ben.visits();
    assertThat(ben.warnings()).isZero();

    ann.notices("Ben left").visits();
    assertThat(ann.warnings()).isEqualTo(1);
  }

  @Test
  @DisplayName("is asked about while something is written and not sent")
  void draft() {
    ann.visits().creates();
    var ben = stage.person().opens(ann.link()).enters();
    ben.composer().pressSequentially("half a sent");

    ben.visits();

    assertThat(ben.warnings()).isEqualTo(1);
    assertThat(ben.page().getByRole(AriaRole.DIALOG)).hasCount(0);
  }
}
