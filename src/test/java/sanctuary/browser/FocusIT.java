package sanctuary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where the keyboard is when what had it goes away: never nowhere. */
@DisplayName("The focus")
class FocusIT {

  @RegisterExtension static final Stage stage = new Stage();

  private Person ann;
  private String link;

  @BeforeEach
  void create() {
    ann = stage.person().visits().as("Ann").creates();
    link = ann.link();
  }

  private void joins(String alias) {
    stage.person().opens(link).as(alias).enters();
    assertThat(ann.names().filter(new Locator.FilterOptions().setHasText(alias))).hasCount(1);
  }

  private Locator menuOf(String alias) {
    return ann.button("What to do with " + alias);
  }

  private void presses(String... keys) {
    for (var key : keys) {
      ann.page().keyboard().press(key);
    }
  }

  /** Presses a button with the keyboard. */
  private void presses(Locator button) {
    button.focus();
    presses("Enter");
  }

  private void opens(Locator menu) {
    presses(menu);
    assertThat(ann.page().getByRole(AriaRole.MENUITEM).last()).isVisible();
  }

  private void asksToRemove(String alias) {
    opens(menuOf(alias));
    presses("End", "Enter");
    assertThat(dialog()).containsText("Remove " + alias);
  }

  private Locator dialog() {
    return ann.page().getByRole(AriaRole.DIALOG);
  }

  @Test
  @DisplayName("is after a dialog where that was opened")
  void dialogs() {
    joins("Ben");

    for (var name : List.of("Invite", "Leave", "More", "Help", "End room for all")) {
      presses(ann.button(name));
      assertThat(dialog()).isVisible();
      presses("Tab", "Escape");
      assertThat(dialog()).hasCount(0);
      assertThat(ann.button(name)).isFocused();
    }
  }

  @Test
  @DisplayName("is there, too, when people come meanwhile")
  void drawnAnew() {
    joins("Ben");

    opens(menuOf("Ben"));
    joins("Eve");
    presses("Escape");
    assertThat(menuOf("Ben")).isFocused();

    asksToRemove("Ben");
    joins("Ida");
    presses("Tab", "Escape");
    assertThat(dialog()).hasCount(0);
    assertThat(menuOf("Ben")).isFocused();
  }

  @Test
  @DisplayName("stays among the people when one of them has gone")
  void removed() {
    joins("Ben");
    joins("Eve");

    asksToRemove("Ben");
    presses("Tab", "Enter");
    assertThat(menuOf("Ben")).hasCount(0);
    assertThat(ann.page().locator(".roster :focus")).hasCount(1);

    presses(ann.button("Dismiss"));
    assertThat(ann.composer()).isFocused();
  }

  @Test
  @DisplayName("goes on to the composer from what is not needed any more")
  void invited() {
    ann.button("Copy link").focus();

    joins("Ben");

    assertThat(ann.composer()).isFocused();
  }

  @Test
  @DisplayName("stays on a message that is unfolded, or deleted")
  void messages() {
    ann.says("line\n\n".repeat(60));
    assertThat(ann.page().locator(".own:not([data-state=sending])")).hasCount(1);
    presses(ann.button("Show all"));
    assertThat(ann.page().locator(".body")).isFocused();

    opens(ann.button("What to do with this message"));
    presses("End", "Enter");
    assertThat(dialog()).isVisible();
    presses("Tab", "Enter");
    assertThat(ann.log().getByText("This message was deleted.")).isVisible();
    assertThat(ann.page().locator(".log :focus")).hasCount(1);
  }

  @Test
  @DisplayName("stays where a picture was asked for")
  void media() {
    ann.says("![a table](https://pictures.test/table.jpg)");

    presses(ann.log().locator(".media-placeholder"));

    assertThat(ann.page().locator(".media-placeholder")).hasCount(0);
    assertThat(ann.page().locator(".body :focus")).hasCount(1);
  }

  @Test
  @DisplayName("stays on whom one has compared the words with")
  void words() {
    joins("Ben");
    ann.says("/words");
    var ben = dialog().getByRole(AriaRole.CHECKBOX);

    ben.focus();
    presses("Space");

    assertThat(dialog()).containsText("with Ben.");
    assertThat(ben).isChecked();
    assertThat(ben).isFocused();
  }

  @Test
  @DisplayName("is at the heading of a page that takes the place of another")
  void pages() {
    presses(ann.button("Leave"));
    assertThat(dialog()).isVisible();
    presses("Tab", "Enter");
    assertThat(ann.page().getByRole(AriaRole.HEADING).first()).isFocused();
    ann.sees("You have left");

    presses(ann.button("New room"));
    ann.sees("Sanctuary");
    assertThat(ann.page().getByRole(AriaRole.HEADING).first()).isFocused();
  }

  @Test
  @DisplayName("is in the composer again when the language was changed")
  void language() {
    ann.says("/help").answers("Close");
    presses(ann.button("More"));
    presses(dialog().getByText("Preferences"));
    dialog().locator("select").selectOption("Deutsch");

    assertThat(ann.button("Einladen")).isVisible();
    assertThat(ann.page().locator("textarea")).isFocused();
  }
}
