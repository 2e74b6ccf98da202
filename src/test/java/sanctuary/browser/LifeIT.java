package sanctuary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("A message")
class LifeIT {

  @RegisterExtension static final Stage stage = new Stage();

  private final Person ann = stage.person().visits().as("Ann").creates();
  private final Person ben = stage.person().opens(ann.link()).as("Ben").enters();

  @BeforeEach
  void meet() {
    ann.welcomes("Ben");
  }

  /** What somebody can do with a message. */
  private static void choose(Person person, String text, String choice) {
    message(person, text).hover();
    message(person, text)
        .getByRole(
            AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("What to do with this message"))
        .click();
    person
        .page()
        .getByRole(AriaRole.MENU)
        .getByLabel(choice)
        .or(person.page().getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(choice)))
        .first()
        .click();
  }

  private static Locator message(Person person, String text) {
    return person
        .log()
        .getByRole(AriaRole.ARTICLE)
        .filter(new Locator.FilterOptions().setHasText(text))
        .first();
  }

  private static Locator reaction(Person person, String words) {
    return person
        .log()
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words).setExact(true));
  }

  private static Page.GetByRoleOptions exactly(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  @Test
  @DisplayName("is answered, and the answer leads to it")
  void answer() {
    ann.says("Who brings the *cake*?");
    choose(ben, "cake", "Answer");
    ben.says("I do");

    var quote = message(ann, "I do").getByRole(AriaRole.BUTTON).first();
    assertThat(quote).containsText("You");
    assertThat(quote).containsText("Who brings the cake?");
    quote.click();
    assertThat(ann.log().getByRole(AriaRole.ARTICLE).first()).isFocused();
  }

  @Test
  @DisplayName("gets reactions, which a second press takes back")
  void reactions() {
    ann.says("cake");
    choose(ben, "cake", "React with 🎉");

    assertThat(reaction(ann, "🎉: Ben")).isVisible();
    reaction(ann, "🎉: Ben").click();
    assertThat(reaction(ben, "🎉: Ben and You").or(reaction(ben, "🎉: You and Ann"))).isVisible();
    reaction(ben, "🎉: You and Ann").click();
    assertThat(reaction(ann, "🎉: You")).isVisible();
  }

  @Test
  @DisplayName("is changed with Up in an empty box, and says so")
  void edit() {
    ann.says("cace");
    ben.hears("cace");
    ann.composer().press("ArrowUp");
    assertThat(ann.composer()).hasValue("cace");
    ann.composer().press("Escape");
    assertThat(ann.composer()).hasValue("");

    ann.composer().press("ArrowUp");
    ann.says("cake");

    ben.reads("cake");
    assertThat(message(ben, "cake")).containsText("edited");
    ann.reads("cake");
  }

  @Test
  @DisplayName("that is deleted is nowhere to be read any more")
  void deletion() {
    ann.says("secret");
    choose(ben, "secret", "Answer");
    ben.says("oh");
    choose(ann, "secret", "Delete for everyone");
    ann.answers("Delete");

    for (var person : new Person[] {ann, ben}) {
      assertThat(person.log().getByText("This message was deleted.")).hasCount(2);
      assertThat(person.page().getByText("secret")).hasCount(0);
    }
  }

  @Test
  @DisplayName("calls somebody by name, completed after an @")
  void mention() {
    ann.composer().focus();
    ann.page().keyboard().type("look, @be");
    ann.page().keyboard().press("Enter");
    assertThat(ann.composer()).hasValue("look, @Ben ");
    ann.page().keyboard().press("Enter");

    assertThat(ben.page().locator(".mention.mine")).hasText("@Ben");
    assertThat(ann.page().locator(".mention")).hasText("@Ben");
  }

  @Test
  @DisplayName("of somebody muted is a line that says so, here only")
  void mute() {
    ben.says("one");
    ann.hears("one");
    ann.button("What to do with Ben").click();
    var mute = ann.page().getByRole(AriaRole.MENUITEM, exactly("Mute Ben here"));
    assertThat(mute).containsText("Whoever comes back comes as somebody new.");
    mute.click();
    assertThat(ann.bodies("one")).isHidden();
    assertThat(ann.log().getByText("Hidden: you have muted Ben.")).isVisible();
    ben.says("two");
    ann.says("/unmute Ben");

    ann.hears("two");
    assertThat(ann.bodies("two")).isVisible();
    assertThat(ann.bodies("one")).isVisible();
  }

  @Test
  @DisplayName("comes from a new name that all see, under the old pictures")
  void rename() {
    ben.says("/nick Benno");

    ann.notices("Ben is now called Benno");
    assertThat(ann.names()).hasText(new String[] {"Ann", "Benno"});
    ben.says("/nick " + "long name ".repeat(6));
    assertThat(ben.complaint()).hasText("This name is too long. Leave out 12 characters.");
  }

  @Test
  @DisplayName("comes from people whose words are the same on both screens")
  void words() {
    ann.says("/words");
    ben.says("/words");

    var hers = ann.page().locator(".room-words li");
    assertThat(hers).hasCount(6);
    assertThat(ben.page().locator(".room-words li"))
        .hasText(hers.allTextContents().toArray(String[]::new));
    var dialog = ann.page().getByRole(AriaRole.DIALOG);
    dialog.getByRole(AriaRole.CHECKBOX).check();
    assertThat(dialog).containsText("with Ben.");
    assertThat(dialog).containsText("Nobody has come or gone since then.");
  }

  @Test
  @DisplayName("may have any emoji, by its name or from all of them")
  void emoji() {
    ann.composer().focus();
    ann.page().keyboard().type("a :tada");
    assertThat(ann.page().getByRole(AriaRole.OPTION).first()).containsText("party popper");
    ann.page().keyboard().press("Enter");
    ann.button("Add an emoji").click();
    ann.page().getByLabel("Find by an English word").fill("otter");
    ann.page().getByRole(AriaRole.DIALOG).getByLabel("otter").click();
    ann.composer().press("Enter");

    ben.hears("a 🎉 🦦");
  }
}
