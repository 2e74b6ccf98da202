package sanctuary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("People in a room")
class StoryIT {

  @RegisterExtension static final Stage stage = new Stage();

  private Person ann() {
    return stage.person().visits().as("Ann").creates();
  }

  private Person joins(String alias, String link) {
    return stage.person().opens(link).as(alias).enters();
  }

  @Test
  @DisplayName("talk both ways")
  void talk() {
    var ann = ann();
    var guest = joins("Mörkö", ann.link());

    ann.welcomes("Mörkö");
    ann.says("Hello **you**");
    guest.hears("Hello you");
    guest.says("你好");
    ann.hears("你好");
    assertThat(ann.page().locator(".own[data-state=seen]")).hasCount(1);
  }

  @Test
  @DisplayName("are inside one key press after opening the link")
  void oneKey() {
    var link = ann().link();
    var joiner = stage.person().opens(link);

    joiner.page().keyboard().press("Enter");

    joiner.isInside();
    assertThat(joiner.names()).hasCount(2);
  }

  @Test
  @DisplayName("do not enter by opening a link")
  void lookingChangesNothing() {
    var ann = ann();
    var visitor = stage.person().opens(ann.link());

    assertThat(visitor.page().getByText("You are not in it yet")).isVisible();
    assertThat(ann.names()).hasText(new String[] {"Ann"});
  }

  @Test
  @DisplayName("enter with the pasted key alone, too")
  void pastedKey() {
    var link = ann().link();
    var joiner = stage.person().visits();

    joiner.page().getByLabel("Link or room key").fill(link.substring(link.indexOf('#') + 1));
    joiner.button("Open").click();

    joiner.enters();
    assertThat(joiner.names()).hasCount(2);
  }

  @Test
  @DisplayName("whisper to one in a room of three")
  void whisper() {
    var ann = ann();
    var link = ann.link();
    var ben = joins("Ben", link);
    var eve = joins("Eve", link);

    ann.welcomes("Eve").says("/purr Ben only you");
    ben.hears("only you");
    assertThat(ben.log()).containsText("whispers to you");
    // What comes after the whisper came through the same connection: it is not just late.
    ann.says("all of you");
    eve.hears("all of you");
    assertThat(eve.bodies("only you")).hasCount(0);
  }

  @Test
  @DisplayName("kick somebody: that page says so, the old link is dead, the others have a new one")
  void kick() {
    var ann = ann();
    var oldLink = ann.link();
    var ben = joins("Ben", oldLink);
    var eve = joins("Eve", oldLink);

    ann.welcomes("Eve").says("/kick Eve").answers("Remove");

    eve.sees("Ann removed you");
    assertThat(eve.log()).hasCount(0);
    ben.notices("Ann removed Eve");
    assertThat(ben.page().getByText("The old one opens nothing any more.")).isVisible();
    var newLink = ben.link();
    assertThat(newLink).isEqualTo(ann.link()).isNotEqualTo(oldLink);
    eve.opens(oldLink).sees("This room has ended");
    joins("Dora", newLink).says("the new link works");
    ann.hears("the new link works");
  }

  @Test
  @DisplayName("think again when asked whether to kick")
  void kickCancelled() {
    var ann = ann();
    joins("Ben", ann.link());

    ann.welcomes("Ben").says("/kick Ben").answers("Cancel");

    assertThat(ann.composer()).hasValue("/kick Ben");
    assertThat(ann.names()).hasCount(2);
  }

  @Test
  @DisplayName("stop the room: all pages are wiped")
  void stop() {
    var ann = ann();
    var ben = joins("Ben", ann.link());
    ann.welcomes("Ben").says("a secret");
    ben.hears("a secret");

    ben.says("/stop").answers("End room");

    ann.sees("Ben ended the room");
    ben.sees("You ended the room");
    assertThat(ann.page().content()).doesNotContain("a secret");
    assertThat(ben.page().content()).doesNotContain("a secret", "Ann");
  }

  @Test
  @DisplayName("exit with a farewell")
  void exit() {
    var ann = ann();
    var ben = joins("Ben", ann.link());

    ben.says("/exit").sees("You have left");

    assertThat(ann.log()).containsText("says goodbye");
    ann.notices("Ben left");
    assertThat(ann.names()).hasText(new String[] {"Ann"});
  }

  @Test
  @DisplayName("leave by closing the page")
  void close() {
    var ann = ann();
    var ben = joins("Ben", ann.link());

    ben.page().close();

    ann.notices("Ben left");
  }

  @Test
  @DisplayName("leave the room to nobody: it is gone with the last one")
  void lastOne() {
    var ann = ann();
    var link = ann.link();

    ann.button("Leave").click();
    ann.answers("Leave");

    ann.sees("You have left");
    var late = stage.person().opens(link).sees("This room has ended");
    late.button("Create a room of your own").click();
    late.creates();
  }

  @Test
  @DisplayName("lock the room, and let people in again")
  void lock() {
    var ann = ann();
    var link = ann.link();

    ann.says("/lock").notices("Ann locked the room");
    var ben = stage.person().opens(link).sees("The room is locked");
    ann.says("/unlock").notices("Ann unlocked the room");
    ben.button("Look again").click();

    ben.enters();
  }

  @Test
  @DisplayName("are told when only the host may do something")
  void hostOnly() {
    var ann = stage.person().visits().as("Ann");
    ann.page().getByText("Options").click();
    ann.page().getByRole(AriaRole.SWITCH).first().check();
    ann.creates();
    var ben = joins("Ben", ann.link());

    ben.says("/stop");

    assertThat(ben.page().getByRole(AriaRole.DIALOG)).hasCount(0);
    assertThat(ben.complaint()).hasText("In this room only the host may do that.");
    assertThat(ben.button("End room for all")).hasCount(0);
    ann.says("/stop").answers("End room");
    ben.sees("Ann ended the room");
  }

  @Test
  @DisplayName("say what they do, and empty their own screen only")
  void actAndClear() {
    var ann = ann();
    var ben = joins("Ben", ann.link());

    ann.welcomes("Ben").says("/me lights a candle");
    assertThat(ben.log()).containsText(Pattern.compile("Ann \\S+ lights a candle"));
    ben.says("/clear");

    assertThat(ben.log()).not().containsText("candle");
    assertThat(ann.log()).containsText("candle");
  }

  @Test
  @DisplayName("with one name are told apart by badges, and a command asks which one is meant")
  void namesakes() {
    var ann = ann();
    var link = ann.link();
    var first = joins("Ben", link);
    joins("ben", link);
    assertThat(ann.names()).hasCount(3);

    ann.says("/kick Ben");
    assertThat(ann.complaint()).containsText("Which Ben is meant?");
    ann.page().locator(".choice").first().click();
    ann.button("Send").click();
    ann.answers("Remove");

    first.sees("Ann removed you");
    assertThat(ann.names()).hasText(new String[] {"Ann", "ben"});
  }
}
