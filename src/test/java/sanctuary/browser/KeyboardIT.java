package sanctuary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("The keyboard alone")
class KeyboardIT {

  @RegisterExtension static final Stage stage = new Stage();

  private static void press(Person person, String... keys) {
    for (var key : keys) {
      person.page().keyboard().press(key);
    }
  }

  private static void type(Person person, String text) {
    person.page().keyboard().type(text);
  }

  /** Presses Tab until something of this name has the focus. */
  private static void tabTo(Person person, String name) {
    var button = person.button(name).first();
    for (int presses = 0; presses < 40; presses++) {
      if ((Boolean) button.evaluate("(element) => element === document.activeElement")) {
        return;
      }
      press(person, "Tab");
    }
    throw new AssertionError("Tab does not reach " + name);
  }

  @Test
  @DisplayName("creates a room, talks, whispers, kicks and leaves")
  void wholeStory() {
    var ann = stage.person().visits().as("Ann");
    tabTo(ann, "Create room");
    press(ann, "Enter");
    ann.isInside();
    var ben = stage.person().opens(ann.link()).as("Ben");
    press(ben, "Enter");
    ben.isInside();

    assertThat(ben.composer()).isFocused();
    type(ben, "first line");
    press(ben, "Shift+Enter");
    type(ben, "second line");
    press(ben, "Enter");
    assertThat(ben.composer()).hasValue("");
    assertThat(ann.page().locator(".body")).containsText("second line");

    ann.composer().focus();
    type(ann, "/p");
    press(ann, "Tab");
    press(ann, "Tab");
    type(ann, "psst");
    assertThat(ann.composer()).hasValue("/purr Ben psst");
    press(ann, "Enter");
    ben.hears("psst");

    type(ann, "/kick ");
    press(ann, "ArrowDown", "Enter", "Enter");
    assertThat(ann.page().getByRole(AriaRole.DIALOG)).containsText("Remove Ben");
    press(ann, "Escape");
    assertThat(ann.page().getByRole(AriaRole.DIALOG)).hasCount(0);
    assertThat(ann.composer()).isFocused();

    tabTo(ann, "Leave");
    press(ann, "Enter");
    press(ann, "Tab");
    press(ann, "Enter");
    ann.sees("You have left");
  }

  @Test
  @DisplayName("is not trapped by the suggestions")
  void tabGoesOn() {
    var ann = stage.person().visits().as("Ann").creates();

    type(ann, "/");
    assertThat(ann.page().getByRole(AriaRole.OPTION)).hasCount(13);
    press(ann, "Escape");
    assertThat(ann.page().getByRole(AriaRole.LISTBOX)).isHidden();
    assertThat(ann.composer()).hasValue("/");
    press(ann, "Tab");

    assertThat(ann.button("Send")).isFocused();
  }

  @Test
  @DisplayName("runs a command that is typed in full, whatever is suggested")
  void enterRuns() {
    var ann = stage.person().visits().as("Ann").creates();

    type(ann, "/lock");
    press(ann, "Enter");

    ann.notices("Ann locked the room");
  }

  @Test
  @DisplayName("tells a screen reader which suggestion is chosen")
  void activeDescendant() {
    var ann = stage.person().visits().as("Ann").creates();

    type(ann, "/");
    press(ann, "ArrowDown");

    var chosen = ann.page().getByRole(AriaRole.OPTION).nth(1);
    assertThat(chosen).hasAttribute("aria-selected", "true");
    assertThat(ann.composer().getAttribute("aria-activedescendant"))
        .isEqualTo(chosen.getAttribute("id"));
  }

  @Test
  @DisplayName("shows where it is")
  void visibleFocus() {
    var ann = stage.person().visits();

    tabTo(ann, "Create room");

    assertThat(
            (String) ann.button("Create room").evaluate("(e) => getComputedStyle(e).outlineStyle"))
        .isEqualTo("solid");
  }
}
