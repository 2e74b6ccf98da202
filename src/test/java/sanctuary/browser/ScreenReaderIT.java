package sanctuary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is said to somebody who hears the page, and what everything in it is called. */
@DisplayName("Somebody who does not see the page")
class ScreenReaderIT {

  @RegisterExtension static final Stage stage = new Stage();

  private static Person ann() {
    return stage.person().visits().as("Ann").creates();
  }

  private static Person joins(String alias, String link) {
    return stage.person().opens(link).as(alias).enters();
  }

  private static Person knocks(String alias, String link) {
    var stranger = stage.person().opens(link).as(alias);
    stranger.button("Enter room").click();
    return stranger.sees("You have knocked");
  }

  private static void press(Person person, String key) {
    person.page().keyboard().press(key);
  }

  @Test
  @DisplayName("hears each message once and politely, with who said it")
  void messages() {
    var ann = ann();
    var ears = Announcements.on(ann);
    var ben = joins("Ben", ann.link());

    ben.says("hello");
    ben.says("and again");
    ears.until("and again");
    ann.says("mine");
    ben.hears("mine").says("I heard you");
    ears.until("I heard you");
    assertThat(ann.own("mine", "seen")).hasCount(1);
    ben.says("/purr Ann psst");
    ears.until("psst");
    ben.says("/exit");
    ears.until("Ben left");

    assertThat(ears.all())
        .satisfiesExactly(
            came -> assertThat(came).startsWith("polite: Ben ").endsWith(" came in"),
            first -> assertThat(first).startsWith("polite: Ben ").endsWith(" hello"),
            second -> assertThat(second).startsWith("polite: Ben ").endsWith(" and again"),
            own -> assertThat(own).startsWith("polite: You ").contains(" mine"),
            answer -> assertThat(answer).startsWith("polite: Ben ").endsWith(" I heard you"),
            whisper -> assertThat(whisper).startsWith("polite: Ben ").contains("whispers to you"),
            farewell -> assertThat(farewell).startsWith("polite: Ben ").contains("says goodbye"),
            gone -> assertThat(gone).isEqualTo("polite: Ben left"));
  }

  @Test
  @DisplayName("hears once what was changed and what was deleted, and no reactions")
  void changes() {
    var ann = ann();
    var ben = joins("Ben", ann.link());
    ben.says("cace");
    ann.hears("cace");
    chooses(ann, "Answer");
    ann.says("which one?");
    ben.hears("which one?");
    var ears = Announcements.on(ann);

    chooses(ben, "React with 👍");
    assertThat(ann.log().getByText("👍: Ben")).hasCount(1);
    ben.composer().press("ArrowUp");
    ben.says("cake");
    ears.until("cake");
    chooses(ben, "Delete for everyone");
    ben.answers("Delete");
    ears.until("deleted");

    assertThat(ears.all()).containsExactly("polite: cake", "polite: This message was deleted.");
  }

  /** Chooses something from the menu of the first message. */
  private static void chooses(Person person, String choice) {
    person.button("What to do with this message").first().click();
    var menu = person.page().getByRole(AriaRole.MENU);
    menu.locator("button").and(menu.getByText(choice).or(menu.getByLabel(choice))).first().click();
  }

  @Test
  @DisplayName("hears nothing of those whom they have muted")
  void muted() {
    var ann = ann();
    var ben = joins("Ben", ann.link());
    ben.says("before");
    ann.hears("before");
    var ears = Announcements.on(ann);

    ann.says("/mute Ben");
    ben.says("meanwhile");
    ann.says("mine");
    ben.hears("mine").says("and then");
    assertThat(ann.bodies("and then")).hasCount(1);
    ann.says("/unmute Ben");
    ben.says("after");
    ears.until("after");

    assertThat(ears.all())
        .satisfiesExactly(
            own -> assertThat(own).startsWith("polite: You ").contains(" mine"),
            heard -> assertThat(heard).startsWith("polite: Ben ").endsWith(" after"));
  }

  @Test
  @DisplayName("is told by the browser that the transcript is a log, of which what comes is said")
  void log() {
    assertThat(AccessibilityTree.of(ann()).all("log"))
        .singleElement()
        .satisfies(
            log -> {
              assertThat(log.name()).isEqualTo("Messages");
              assertThat(log.states())
                  .containsEntry("live", "polite")
                  .containsEntry("relevant", "additions text")
                  .doesNotContainEntry("atomic", "true");
            });
  }

  @Test
  @DisplayName("hears mistakes at once")
  void mistakes() {
    var ann = stage.person().visits().as("");
    var ears = Announcements.on(ann);

    press(ann, "Enter");
    ears.until("assertive: Type a name first");
    ann.button("Open").click();
    ears.until("assertive: Paste a link or a room key first.");
    ann.as("Ann").creates().says("/dance");
    ears.until("assertive: There is no command /dance.");
    ann.says("/purr Nobody hello");
    ears.until("assertive: Nobody here is called Nobody");
  }

  @Test
  @DisplayName("hears once that the connection is lost, and that it is back, with what was missed")
  void connection() {
    var ann = ann();
    var network = stage.network();
    var ben = stage.person(Look.DESK_LIGHT, network).follows(ann.link()).as("Ben").enters();
    ann.welcomes("Ben");
    var ears = Announcements.on(ben);

    network.fail();
    ears.until("Reconnecting");
    ann.says("under the sea");
    network.release();
    ears.until("You are back.").until("under the sea");

    for (var once : List.of("Reconnecting", "You are back.", "under the sea")) {
      assertThat(ears.all()).filteredOn(said -> said.contains(once)).as(once).hasSize(1);
    }
    assertThat(ears.all()).allMatch(said -> said.startsWith("polite: "));
  }

  @Test
  @DisplayName("hears at once that the link has changed, and by whose doing politely")
  void linkChanged() {
    var ann = ann();
    var ben = joins("Ben", ann.link());
    joins("Eve", ann.link());
    ben.welcomes("Eve");
    ann.welcomes("Eve");
    var ears = Announcements.on(ben);

    ann.says("/kick Eve").answers("Remove");
    ears.until("assertive: The link has changed.").until("polite: Ann removed Eve");

    assertThat(ears.all()).filteredOn(said -> said.startsWith("assertive")).hasSize(1);
  }

  @Test
  @DisplayName("hears that the room of a link is open, and that the link was copied")
  void doneAndFound() {
    var ann = ann();
    var link = ann.link();
    ann.button("Copy link").focus();
    var ears = Announcements.on(ann);
    press(ann, "Enter");
    ears.until("polite: Copied");

    var joiner = stage.person().visits();
    var waiting = Announcements.on(joiner);
    joiner.page().getByLabel("Link or room key").fill(link);
    press(joiner, "Enter");
    waiting.until("polite: The room is open.");
    assertThat(AccessibilityTree.of(joiner).focused().name()).isEqualTo("Your name in the room");
  }

  @Test
  @DisplayName("hears once and politely who knocks; and who knocked, what it waits for")
  void knocking() {
    var ann = stage.person().visits().as("Ann");
    ann.page().getByText("Options").click();
    ann.page().getByLabel("Whoever comes has to knock").check();
    ann.creates();
    var link = ann.link();
    ann.composer().focus();
    var ears = Announcements.on(ann);

    var ben = knocks("Ben", link);
    ears.until("Ben");
    var eve = knocks("Eve", link);
    ears.until("Eve");
    assertThat(ann.composer()).isFocused();
    var heading = eve.page().getByText("You have knocked");
    assertThat(heading).isFocused();
    assertThat(heading).hasAccessibleDescription(Pattern.compile("lets you in"));

    ann.button("Let Ben in").focus();
    press(ann, "Enter");
    ben.isInside();
    ears.until("came in");
    assertThat(ann.button("Let Eve in")).isFocused();
    var refused = Announcements.on(eve);
    press(ann, "F9");
    refused.until("assertive: Nobody inside let you in this time.");
    assertThat(eve.page().getByLabel("Your name in the room")).isFocused();
    assertThat(ann.composer()).isFocused();

    assertThat(ears.all())
        .satisfiesExactly(
            first -> assertThat(first).startsWith("polite: Ben ").endsWith(" knocks"),
            second -> assertThat(second).startsWith("polite: Eve ").endsWith(" knocks"),
            came -> assertThat(came).startsWith("polite: Ben ").endsWith(" came in"));
  }

  @Test
  @DisplayName("finds a name on everything that can be used, and on every picture and dialog")
  void names() {
    var ann = stage.person().visits();
    ann.page().getByText("Options").click();
    assertThat(ann.page().getByLabel("Passphrase")).isVisible();
    assertAllNamed(ann);
    ann.as("Ann").creates();
    assertAllNamed(ann);
    var ben = stage.person().opens(ann.link());
    assertThat(ben.page().getByText("You are not in it yet")).isVisible();
    assertAllNamed(ben);
    ben.as("Ben").enters().says("![table](https://pictures.example/table.jpg) `code` [map](/map)");
    assertThat(ann.page().getByText("Press to load")).isVisible();
    ann.composer().pressSequentially("/");
    assertThat(ann.page().getByRole(AriaRole.OPTION).first()).isVisible();
    assertAllNamed(ann);
    ann.says("/help");
    assertAllNamed(ann);
    ann.answers("Close").says("/kick Ben");
    assertAllNamed(ann);
    ann.answers("Remove");
    assertAllNamed(ben.sees("Ann removed you"));
    assertThat(AccessibilityTree.of(ben).focused().toString()).isEqualTo("heading Ann removed you");
  }

  private static void assertAllNamed(Person person) {
    var tree = AccessibilityTree.of(person);
    assertThat(tree.controls()).isNotEmpty();
    for (var nodes : List.of(tree.controls(), tree.all("image"), tree.all("dialog"))) {
      assertThat(nodes).noneMatch(node -> node.name().isBlank());
    }
    boolean inDialog = !tree.all("dialog").isEmpty();
    assertThat(tree.all("main")).hasSize(inDialog ? 0 : 1);
  }
}
