package sanctuary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What goes wrong is said plainly")
class WrongInputIT {

  @RegisterExtension static final Stage stage = new Stage();

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "cut short,       EARmgm8mfokh-jjgmTyfjVnE-28Azfky,              This link is damaged",
    "changed,         EARmgm8mfokh!jjgmTyfjVnE-28AzfkyF60kMk57tg0w, This link is damaged",
    "of version 2,    IARmgm8mfokh-jjgmTyfjVnE-28AzfkyF60kMk57tg0w,"
        + " This link was made by a newer Sanctuary",
    "of no room,      EARmgm8mfokh-jjgmTyfjVnE-28AzfkyF60kMk57tg0w, This room has ended"
  })
  @DisplayName("of a link that leads nowhere")
  void links(String name, String key, String heading) {
    stage
        .person()
        .opens(stage.address() + "#" + key)
        .sees(heading)
        .button("Create a room of your own")
        .click();
  }

  @Test
  @DisplayName("of a link to another server")
  void foreignLink() {
    var person = stage.person().visits();

    person.page().getByLabel("Link or room key").fill("https://other.example/#EARmgm8mfokh");
    person.button("Open").click();

    assertThat(person.complaint()).containsText("other.example");
  }

  @Test
  @DisplayName("of a name that is empty or too long")
  void names() {
    var person = stage.person().visits().as("  ");
    person.button("Create room").click();
    assertThat(person.complaint()).containsText("Type a name first");

    person.as("美".repeat(16)).button("Create room").click();
    assertThat(person.complaint()).hasText("This name is too long. Leave out 1 character.");

    person.as("美".repeat(15)).creates();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /dance        | There is no command /dance.
          /kick         | Who is meant?
          /kick Nobody  | Nobody here is called Nobody.
          /kick Ann     | That is you
          /me           | What should /me say?
          /stop now     | /stop stands alone.
          """)
  @DisplayName("of a command, and the text stays")
  void commands(String typed, String answer) {
    var ann = stage.person().visits().as("Ann").creates();

    ann.says(typed);

    assertThat(ann.complaint()).containsText(answer);
    assertThat(ann.composer()).hasValue(typed);
    assertThat(ann.page().locator(".message")).hasCount(0);
    ann.composer().press("x");
    assertThat(ann.complaint()).hasCount(0);
  }

  @Test
  @DisplayName("of a text that is too long, and the text stays")
  void longText() {
    var ann = stage.person().visits().as("Ann").creates();

    ann.says("x".repeat(8_193));

    assertThat(ann.complaint()).containsText("This is 1 byte too long");
    assertThat(ann.composer()).hasValue("x".repeat(8_193));
    ann.says("x".repeat(8_192));
    assertThat(ann.page().locator(".message[data-state=sent], .message[data-state=seen]"))
        .hasCount(1);
  }

  @Test
  @DisplayName("of a server that is gone: one may leave, and has what was not sent")
  void leavingNobody() {
    var server = stage.serve();
    var ann = stage.person().opens(server.address().toString()).as("Ann").creates();

    server.kill();

    assertThat(ann.trouble()).hasText("Reconnecting: your messages wait");
    ann.says("one more thing");
    assertThat(ann.waiting()).hasCount(1);
    ann.says("/exit").sees("You have left");
    assertThat(ann.unsent()).hasValue("one more thing");
  }

  @Test
  @DisplayName("of a server that can not be reached, and the link stays good")
  void unreachable() {
    var person = stage.person();
    var server = stage.serve();
    person.opens(server.address().toString());
    server.close();

    person.button("Create room").click();

    assertThat(person.complaint()).containsText("The server can not be reached.");
  }

  @Test
  @DisplayName("of a reload: it means leaving")
  void reload() {
    var ann = stage.person().visits().as("Ann").creates();
    var ben = stage.person().opens(ann.link()).as("Ben").enters();

    ben.page().reload();

    assertThat(ben.page().getByRole(AriaRole.STATUS))
        .containsText("Reloading this page means leaving");
    ann.notices("Ben left");
  }

  @Test
  @DisplayName("of a link opened while in a room")
  void linkInside() {
    var ann = stage.person().visits().as("Ann").creates();

    ann.page().evaluate("() => location.hash = 'EARmgm8mfokh'");

    assertThat(ann.complaint()).containsText("Leave this one first");
    assertThat(ann.page()).hasURL(stage.address().toString());
  }
}
