package sanctuary.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("People with Firefox")
class FirefoxIT {

  @RegisterExtension static final Stage stage = new Stage();
  @RegisterExtension static final FirefoxStage firefox = new FirefoxStage();

  /** The places where something is stored. */
  private static final String STORED =
      "async () => Object.entries(await (%s)()).filter(([, size]) => size > 0).map(([at]) => at)"
          .formatted(Stored.SIZES);

  private static FirefoxPerson person() {
    return firefox.person(stage.address());
  }

  private static FirefoxPerson ann() {
    return person().visits().as("Ann").creates();
  }

  private static FirefoxPerson joins(String alias, String link) {
    return person().follows(link).as(alias).enters();
  }

  private static String keyOf(String link) {
    return link.substring(link.indexOf('#') + 1);
  }

  @Test
  @DisplayName("create a room, enter it by its key, and talk both ways")
  void talk() {
    var ann = ann();
    var guest = person().visits();
    guest.tab().find("textbox", "Link or room key").fill(keyOf(ann.link()));
    guest.clicks("Open").as("Mörkö").enters();

    ann.welcomes("Mörkö").says("Hello **you**");
    guest.reads("Hello you").says("你好");
    ann.reads("你好");
  }

  @Test
  @DisplayName("whisper to one, remove another, and have a new link")
  void whisperAndKick() {
    var ann = ann();
    var oldLink = ann.link();
    var ben = joins("Ben", oldLink);
    var eve = joins("Eve", oldLink);

    ann.welcomes("Eve").says("/purr Ben only you");
    ben.reads("only you");
    // What comes after the whisper came through the same connection: it is not just late.
    ann.says("all of you");
    eve.reads("all of you");
    assertThat(eve.times("only you")).isZero();

    ann.says("/kick Eve").clicks("Remove");
    eve.sees("Ann removed you");
    ben.reads("Ann removed Eve").finds("The old one opens nothing any more.");
    assertThat(ben.link()).isEqualTo(ann.link()).isNotEqualTo(oldLink);
    eve.follows(oldLink).sees("This room has ended");
    ben.says("the two of us");
    ann.reads("the two of us");
  }

  @Test
  @DisplayName("stop a room for everybody")
  void stop() {
    var ann = ann();
    var ben = joins("Ben", ann.link());
    ann.welcomes("Ben").says("a secret");
    ben.reads("a secret");

    ben.says("/stop").clicks("End room");

    ann.sees("Ben ended the room");
    ben.sees("You ended the room");
    assertThat(ann.html()).doesNotContain("a secret");
    assertThat(ben.html()).doesNotContain("a secret", "Ann");
  }

  @Test
  @DisplayName("come back by themselves after an outage, with what was said and typed meanwhile")
  void outage() {
    var ann = ann();
    var network = stage.network();
    var ben = firefox.person(network.address()).follows(ann.link()).as("Ben").enters();
    ann.welcomes("Ben");

    network.fail();
    ben.finds("Reconnecting: your messages wait").says("typed in vain");
    ann.tab().await("Ben to be away", () -> ann.people().text().contains("1 away"));
    ann.says("said meanwhile");
    network.release();

    ben.reads("said meanwhile").reads("typed in vain");
    ann.reads("typed in vain");
    assertThat(ann.people().text()).doesNotContain("away");
    assertThat(ann.times("Ben left")).isZero();
  }

  @Test
  @DisplayName("share a room with people with Chromium")
  void mixed() {
    var ann = ann();
    var mei = stage.person().opens(ann.link()).as("美").enters();
    var ben = joins("Ben", mei.link());

    ann.welcomes("Ben").says("hello from a fox");
    mei.hears("hello from a fox");
    mei.says("/purr Ann psst");
    ann.reads("psst").says("/purr 美 yes?");
    mei.hears("yes?");
    assertThat(ben.times("psst")).isZero();
    mei.says("/kick Ben").answers("Remove");
    ben.sees("美 removed you");
    ann.reads("美 removed Ben");
    assertThat(ann.link()).isEqualTo(mei.link());
    ann.says("/stop").clicks("End room");
    mei.sees("Ann ended the room");
  }

  @Test
  @DisplayName("leave nothing in their browser, nor themselves in the room")
  void nothingStays() {
    var ann = ann();
    var link = ann.link();
    var ben = joins("Canary Ben", link);
    var eve = joins("Canary Eve", link);
    ben.welcomes("Canary Eve").says("a canary text");
    eve.reads("a canary text").composer().fill("a canary draft");
    assertNothingStored(eve);

    eve.tab().reload();
    assertNothingOf(link, eve);
    ben.close();
    // Whether the page can still say that it leaves before its connection ends is up to the
    // browser.
    ann.finds("1 person");
    ann.says("/exit").sees("You have left");
    assertNothingOf(link, ann);
    ann.tab().goTo(stage.address().resolve("health/live"));
    ann.tab().goBack();
    ann.tab().find("button", "Create room");
    assertNothingOf(link, ann);
  }

  private static void assertNothingOf(String link, FirefoxPerson person) {
    assertThat(person.html()).doesNotContain("anary", keyOf(link));
    assertNothingStored(person);
  }

  private static void assertNothingStored(FirefoxPerson person) {
    assertThat(person.tab().evaluate(STORED)).as("places that hold something").isEmpty();
    assertThat(person.tab().cookies()).as("cookies").isEqualTo("[]");
  }

  @Test
  @DisplayName("talk, whisper and remove somebody over plain http, and read what it does not give")
  void plainHttp() {
    var ann = firefox.person(stage.plainAddress()).visits();
    assertThat(ann.tab().evaluate("() => [isSecureContext, typeof crypto.subtle]"))
        .isEqualTo("false,undefined");
    ann.finds("This connection is not protected against tampering").as("Ann").creates();
    var ben = firefox.person(stage.plainAddress()).follows(ann.link()).as("Ben").enters();

    ann.welcomes("Ben").says("hello");
    ben.reads("hello").says("/purr Ann psst");
    ann.reads("psst").says("/kick Ben").clicks("Remove");
    ben.sees("Ann removed you");
  }
}
