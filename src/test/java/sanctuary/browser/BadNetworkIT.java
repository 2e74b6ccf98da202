package sanctuary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import sanctuary.network.Line;
import sanctuary.network.Network;

@DisplayName("Somebody whose connection is lost")
class BadNetworkIT {

  @RegisterExtension static final Stage stage = new Stage("-Dsanctuary.messages=1000");

  /** What a connection to a room begins with; those that load the page begin otherwise. */
  private static final String ROOM = "GET /room ";

  /** More than the head of a message, and less than any message has. */
  private static final int HALF_A_MESSAGE = 200;

  /** Collects what screen readers are told of the connection. */
  private static final String LISTEN =
      """
      () => {
        const status = document.querySelector(".trouble");
        globalThis.announced = [];
        new MutationObserver(() => status.textContent && announced.push(status.textContent))
          .observe(status, { childList: true });
      }
      """;

  private Person ann;
  private Person ben;
  private Network network;

  @BeforeEach
  void enter() {
    ann = stage.person().visits().as("Ann").creates();
    network = stage.network();
    ben = stage.person(Look.DESK_LIGHT, network).follows(ann.link()).as("Ben").enters();
    ann.welcomes("Ben").says("hello Ben");
    ben.hears("hello Ben").says("hello Ann");
    ann.hears("hello Ann");
  }

  @Test
  @DisplayName("comes back by itself, with what was said and what was typed meanwhile, once")
  void outage() {
    network.fail();
    assertThat(ben.trouble()).hasText("Reconnecting: your messages wait");
    assertThat(ann.away()).hasText("Ben");

    ann.says("first");
    ann.says("second");
    ben.says("typed in vain");
    assertThat(ben.waiting()).hasText("waiting");
    assertThat(ann.bodies("typed in vain")).hasCount(0);

    network.release();
    ben.reads("hello Ben", "hello Ann", "first", "second", "typed in vain");
    ann.reads("hello Ben", "hello Ann", "first", "second", "typed in vain");
    assertThat(ben.page().locator(".continued .body")).hasText("second");
    assertThat(ben.trouble()).isEmpty();
    assertThat(ben.waiting()).hasCount(0);
    assertThat(ben.log()).containsText("You are back. The connection was lost for ");
    assertThat(ann.away()).hasCount(0);
  }

  @Test
  @DisplayName("sees that the others still have what it deletes, until they do not")
  void deletion() {
    ben.says("a slip");
    ann.hears("a slip");
    var slip = ben.log().getByRole(AriaRole.ARTICLE).last();
    slip.hover();
    slip.getByRole(AriaRole.BUTTON, named("What to do with this message")).click();
    var delete = ben.page().getByRole(AriaRole.MENUITEM, called("Delete for everyone"));
    assertThat(delete).isVisible();

    network.fail();
    assertThat(ben.trouble()).hasText("Reconnecting: your messages wait");
    delete.click();
    ben.answers("Delete");
    assertThat(ben.waiting()).hasText("waiting: the others still have it");
    ann.hears("a slip");

    network.release();
    assertThat(ann.log().getByText("This message was deleted.")).isVisible();
    assertThat(ben.waiting()).hasCount(0);
    ann.reads("hello Ben", "hello Ann", "This message was deleted.");
  }

  @Test
  @DisplayName("has fetched before what is in the menus")
  void menus() {
    var clara = stage.person().opens(ann.link()).as("Clara");
    clara.page().waitForRequest(request -> request.url().contains("extras"), clara::enters);
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }

  private static Page.GetByRoleOptions called(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  @Test
  @DisplayName("is told nothing when it was only for a blink")
  void blink() {
    line().cut();

    ann.says("after the blink");
    ben.hears("after the blink");
    assertThat(ben.log()).not().containsText("You are back");
  }

  @Test
  @DisplayName("types on, is disturbed by nothing, and hears of it once")
  void typing() {
    ben.page().evaluate(LISTEN);
    ben.composer().focus();
    ben.page().keyboard().type("half a ");
    network.fail();
    assertThat(ben.trouble()).not().isEmpty();
    ben.page().keyboard().type("sentence");
    ben.page().keyboard().press("Enter");
    ben.page().keyboard().type("and ");
    assertThat(ben.waiting()).hasCount(1);

    network.release();
    ann.hears("half a sentence");
    assertThat(ben.trouble()).isEmpty();
    ben.page().keyboard().type("more");
    assertThat(ben.composer()).isFocused();
    assertThat(ben.composer()).hasValue("and more");
    assertThat((List<?>) ben.page().evaluate("() => announced"))
        .isEqualTo(List.of("Reconnecting: your messages wait"));
  }

  @Test
  @DisplayName("is told at once that nobody can be removed now, and asked nothing")
  void orders() {
    network.fail();
    assertThat(ben.trouble()).not().isEmpty();

    ben.says("/kick Ann");

    assertThat(ben.complaint()).hasText("That takes a connection. Try again when it is back.");
    assertThat(ben.page().getByRole(AriaRole.DIALOG)).hasCount(0);
    assertThat(ben.composer()).hasValue("/kick Ann");
  }

  @Test
  @DisplayName("notices on looking at the page that the connection has been dead silently")
  void silent() {
    var dead = line();
    dead.stall();
    ann.says("into the void");
    dead.down().awaitHeld();

    ben.page().evaluate("() => document.dispatchEvent(new Event('visibilitychange'))");
    ben.hears("into the void").says("here I am");
    ann.hears("here I am");

    dead.release();
    ann.says("nothing twice");
    ben.hears("nothing twice").hears("into the void");
  }

  @Test
  @DisplayName("is heard once when it broke off in the middle of a message")
  void middle() {
    line().up().cutAfter(HALF_A_MESSAGE);

    ben.says("all of it");

    ann.hears("all of it");
    ann.says("I heard you");
    ben.hears("I heard you");
    assertThat(ben.own("all of it", "seen")).hasCount(1);
    assertThat(ben.bodies("all of it")).hasCount(1);
  }

  @Test
  @DisplayName("is heard once when it broke off before the server said that it had the message")
  void beforeTheAnswer() {
    var line = line();
    line.down().stall();
    ben.says("did you get it?");
    ann.hears("did you get it?");
    line.cut();

    ann.says("yes");
    ben.hears("yes");
    assertThat(ben.own("did you get it?", "seen")).hasCount(1);
    assertThat(ann.bodies("did you get it?")).hasCount(1);
    ben.says("fine");
    ann.hears("fine").hears("did you get it?");
  }

  @Test
  @DisplayName("gets whispers when back, and sends those that wait")
  void whisper() {
    network.fail();
    assertThat(ann.away()).hasText("Ben");

    ann.says("/purr Ben psst");
    assertThat(ann.waiting()).hasText("waiting");
    ben.says("/purr Ann psst yourself");
    assertThat(ben.waiting()).hasCount(1);

    network.release();
    ben.hears("psst");
    assertThat(ann.own("psst", "seen")).hasCount(1);
    ann.hears("psst yourself");
  }

  @Test
  @DisplayName("reads when back that somebody removed it")
  void kicked() {
    network.fail();
    assertThat(ann.away()).hasText("Ben");
    ann.says("/kick Ben").answers("Remove").notices("Ann removed Ben");

    network.release();

    ben.sees("Ann removed you");
  }

  @Test
  @DisplayName("has the new link when back, and reads that it changed")
  void newLink() {
    var link = ann.link();
    var eve = stage.person().opens(link).as("Eve").enters();
    ann.welcomes("Eve");
    network.fail();
    assertThat(ann.away()).hasText("Ben");
    ann.says("/kick Eve").answers("Remove").notices("Ann removed Eve");
    eve.sees("Ann removed you");

    network.release();

    assertThat(ben.page().getByText("The old one opens nothing any more.")).isVisible();
    assertThat(ben.names()).hasText(new String[] {"Ann", "Ben"});
    assertThat(keyOf(ben.link())).isNotEqualTo(keyOf(link)).isEqualTo(keyOf(ann.link()));
    ben.says("still here");
    ann.hears("still here");
  }

  @Test
  @DisplayName("has its seat also in a room that was locked meanwhile")
  void locked() {
    network.fail();
    assertThat(ann.away()).hasText("Ben");
    ann.says("/lock").notices("Ann locked the room");

    network.release();

    ben.says("let me in");
    ann.hears("let me in");
    assertThat(ben.page().locator(".lock-mark")).isVisible();
  }

  @Test
  @DisplayName("wakes up in the same seat after a short sleep")
  void shortSleep() {
    ben.composer().fill("half a sent");
    ben.sleeps();
    network.stall();
    line().cutAtServer();
    assertThat(ann.away()).hasText("Ben");
    ann.says("good night");

    network.release();
    ben.wakes();

    ben.hears("good night");
    assertThat(ben.composer()).hasValue("half a sent");
    assertThat(ann.away()).hasCount(0);
    assertThat(ann.names()).hasText(new String[] {"Ann", "Ben"});
    assertThat(ann.log()).not().containsText("left");
  }

  private static String keyOf(String link) {
    return link.substring(link.indexOf('#'));
  }

  private Line line() {
    return network.line(ROOM);
  }
}
