package sanctuary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Preferences")
class PreferencesIT {

  @RegisterExtension static final Stage stage = new Stage();

  /** A system that notes what the page wants it to tell, and a page that nobody looks at. */
  private static final String SYSTEM =
      """
      globalThis.told = [];
      globalThis.asked = 0;
      globalThis.sounds = 0;
      globalThis.Notification = class {
        static permission = "default";
        static async requestPermission() { asked++; return (this.permission = "granted"); }
        constructor(title, { body }) { told.push(body); }
        close() {}
      };
      const { start } = OscillatorNode.prototype;
      OscillatorNode.prototype.start = function (...when) { sounds++; start.apply(this, when); };
      document.hasFocus = () => false;
      """;

  private static Person inPreferences(Person person) {
    person.button("Preferences").click();
    return person;
  }

  private static void chooses(Person person, String choice) {
    person.page().getByRole(AriaRole.DIALOG).getByText(choice, exactly()).click();
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }

  private static Object kept(Person person) {
    return person.page().evaluate("() => ({ ...localStorage })");
  }

  @Test
  @DisplayName("change the look at once, and are forgotten with the page")
  void theme() {
    var ann = inPreferences(stage.person().visits());

    chooses(ann, "Dark");

    assertThat(ann.page().locator("html")).hasAttribute("data-theme", "dark");
    assertThat(kept(ann)).isEqualTo(Map.of());
    ann.page().reload();
    assertThat(ann.page().locator("html[data-theme]")).hasCount(0);
  }

  @Test
  @DisplayName("are remembered by whoever wants that, in one place, until they do not")
  void remembered() {
    var ann = inPreferences(stage.person().visits());
    chooses(ann, "Dark");
    ann.page().getByLabel("Remember this on this device").check();

    ann.page().reload();
    assertThat(ann.page().locator("html")).hasAttribute("data-theme", "dark");
    assertThat(kept(ann)).asInstanceOf(InstanceOfAssertFactories.MAP).containsOnlyKeys("sanctuary");

    inPreferences(ann);
    ann.page().getByLabel("Remember this on this device").uncheck();
    assertThat(kept(ann)).isEqualTo(Map.of());
    ann.page().reload();
    assertThat(ann.page().locator("html[data-theme]")).hasCount(0);
  }

  @Test
  @DisplayName("decide what the Enter key does")
  void enter() {
    var ann = inPreferences(stage.person().visits());
    chooses(ann, "Starts a new line");
    ann.answers("Close").creates();

    ann.composer().pressSequentially("one");
    ann.page().keyboard().press("Enter");
    ann.composer().pressSequentially("two");
    assertThat(ann.composer()).hasValue("one\ntwo");
    ann.page().keyboard().press("Shift+Enter");
    assertThat(ann.composer()).hasValue("");
  }

  @Test
  @DisplayName("let the system tell that something was said, and not what")
  void notifications() {
    var ann = stage.person();
    ann.page().addInitScript(SYSTEM);
    ann.visits().as("Ann");
    inPreferences(ann);
    assertThat(ann.page().evaluate("asked")).isEqualTo(0);
    chooses(ann, "Mentions and whispers");
    assertThat(ann.page().getByLabel("Mentions and whispers")).isChecked();
    assertThat(ann.page().evaluate("asked")).isEqualTo(1);
    ann.answers("Close").creates();
    var ben = stage.person().opens(ann.link()).as("Ben").enters();

    ben.says("hello all");
    ann.hears("hello all");
    ben.says("/purr Ann hello you");
    ann.hears("hello you");

    assertThat(ann.page().evaluate("told")).isEqualTo(List.of("Somebody whispers to you"));
    assertThat((Integer) ann.page().evaluate("sounds")).isPositive();
  }

  @Test
  @DisplayName("keep pictures of other places from being offered, those already there too")
  void media() {
    var ann = stage.person().visits().as("Ann").creates();
    var ben = stage.person().opens(ann.link()).as("Ben").enters();
    ben.says("![a cat](https://cats.example/cat.png)");
    var offer = ann.log().getByRole(AriaRole.BUTTON, named("Picture from cats.example"));
    assertThat(offer).isVisible();

    ann.button("More").click();
    inPreferences(ann).page().getByLabel("Offer pictures").uncheck();
    ann.answers("Close");
    assertThat(offer).hasCount(0);
    ben.says("![a dog](https://dogs.example/dog.png)");
    assertThat(ann.log().getByText("Picture from dogs.example")).isVisible();
    assertThat(ann.log().getByText("Your preferences say not to load it.")).hasCount(2);

    ann.button("More").click();
    inPreferences(ann).page().getByLabel("Offer pictures").check();
    ann.answers("Close");
    assertThat(offer).isVisible();
  }

  private static Locator.GetByRoleOptions named(String start) {
    return new Locator.GetByRoleOptions().setName(start);
  }

  @Test
  @DisplayName("show that somebody is writing, to those who show it themselves")
  void typing() {
    var ann = stage.person().visits().as("Ann").creates();
    var ben = stage.person().opens(ann.link()).as("Ben").enters();
    var clara = stage.person().opens(ann.link()).as("Clara").enters();
    for (var person : List.of(ann, ben)) {
      person.button("More").click();
      inPreferences(person).page().getByLabel("Show others that I am writing").check();
      person.answers("Close");
    }

    ben.composer().pressSequentially("hm");
    assertThat(ann.page().getByText("Ben is writing …")).isVisible();
    assertThat(clara.page().getByText("is writing …")).hasCount(0);
    ben.says("hm, no");
    ann.hears("hm, no");
    clara.hears("hm, no");
    assertThat(ann.page().getByText("is writing …")).hasCount(0);
    assertThat(clara.page().getByText("is writing …")).hasCount(0);
  }

  @Test
  @DisplayName("turn the sound off")
  void silence() {
    var ann = stage.person();
    ann.page().addInitScript(SYSTEM);
    inPreferences(ann.visits());
    ann.page().getByLabel("A soft one").uncheck();
    ann.answers("Close").creates();
    var ben = stage.person().opens(ann.link()).enters();

    ben.says("hello all");
    ann.hears("hello all");

    assertThat(ann.page().evaluate("sounds")).isEqualTo(0);
    assertThat(ann.page().evaluate("told")).isEqualTo(List.of());
  }
}
