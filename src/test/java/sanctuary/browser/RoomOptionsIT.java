package sanctuary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("A room that is not like every other")
class RoomOptionsIT {

  @RegisterExtension static final Stage stage = new Stage();

  /** Somebody at the entry, with the options open. */
  private Person founder() {
    var founder = stage.person().visits().as("Ann");
    founder.page().getByText("Options").click();
    return founder;
  }

  @Test
  @DisplayName("takes its passphrase beside the link, and says when it is wrong")
  void passphrase() {
    var ann = founder();
    ann.page().getByLabel("Passphrase").fill("five words nobody guesses");
    ann.creates();
    assertThat(ann.page().getByText("They need the passphrase too.").first()).isVisible();

    var ben = stage.person().opens(ann.link()).as("Ben");
    var field = ben.page().getByLabel("Passphrase of the room");
    ben.button("Enter room").click();
    assertThat(ben.complaint()).containsText("Type the passphrase of this room");
    field.fill("five words");
    ben.button("Enter room").click();
    assertThat(ben.complaint()).containsText("The passphrase does not fit this room");

    ben.button("Show").click();
    assertThat(field).hasAttribute("type", "text");
    field.fill("five words nobody guesses");
    ben.enters().says("it was typed right");
    ann.hears("it was typed right");
    assertThat(ben.requests()).filteredOn(url -> url.contains("stretcher")).hasSize(2);
    assertThat(stage.person().visits().requests()).noneMatch(url -> url.contains("stretcher"));
  }

  @Test
  @DisplayName("takes its passphrase also in a browser without workers and WebAssembly")
  void passphraseTheSlowWay() {
    var ann = founder();
    ann.page().getByLabel("Passphrase").fill("five words nobody guesses");
    ann.creates();

    var ben = stage.person();
    ben.page().addInitScript("delete globalThis.Worker; delete globalThis.WebAssembly;");
    ben.opens(ann.link()).as("Ben");
    assertThat(ben.page().evaluate("[typeof Worker, typeof WebAssembly]"))
        .isEqualTo(List.of("undefined", "undefined"));
    ben.page().getByLabel("Passphrase of the room").fill("five words nobody guesses");
    ben.enters().says("it took a while");
    ann.hears("it took a while");
  }

  @Test
  @DisplayName("lets nobody in who knocks but by a member's hand, which one key is enough for")
  void knock() {
    var ann = founder();
    ann.page().getByLabel("Whoever comes has to knock").check();
    ann.creates();
    var link = ann.link();

    var eve = stage.person().opens(link).as("Eve");
    eve.button("Enter room").click();
    eve.sees("You have knocked");
    assertThat(eve.composer()).hasCount(0);
    ann.composer().fill("half a sentence");
    assertThat(ann.button("Let Eve in")).isVisible();
    assertThat(ann.composer()).isFocused();
    ann.page().keyboard().press("F9");
    assertThat(eve.complaint()).containsText("Nobody inside let you in");
    assertThat(ann.composer()).hasValue("half a sentence");

    eve.button("Enter room").click();
    assertThat(ann.button("Let Eve in")).isVisible();
    eve.page().evaluate("link => { location.href = link; }", link);
    assertThat(eve.button("Enter room")).isVisible();
    assertThat(ann.button("Let Eve in")).hasCount(0);

    var ben = stage.person().opens(link).as("Ben");
    ben.button("Enter room").click();
    assertThat(ann.button("Refuse Ben")).isVisible();
    ann.page().keyboard().press("F8");
    ben.isInside().says("thank you");
    ann.hears("thank you");
  }

  @Test
  @DisplayName("has co-hosts: they do what is kept for the host, also when the host has gone")
  void coHost() {
    var ann = founder();
    ann.page().getByLabel("Only I may remove people").check();
    ann.creates();
    var ben = stage.person().opens(ann.link()).as("Ben").enters();
    assertThat(ben.button("Lock room")).hasCount(0);

    ann.welcomes("Ben").button("Leave").click();
    assertThat(ann.page().getByRole(AriaRole.DIALOG)).containsText("make them a co-host first");
    ann.answers("Cancel");
    ann.button("What to do with Ben").click();
    ann.page().getByRole(AriaRole.MENUITEM, named("Make Ben a co-host")).click();
    ann.answers("Make co-host");
    ben.notices("Ben is a co-host now");
    ann.says("/exit");
    ben.notices("Ann left");
    ben.button("Lock room").click();
    ben.notices("Ben locked the room");
    ben.button("New link").first().click();
    ben.answers("Change link");
    ben.notices("The link of the room has changed");
  }

  @Test
  @DisplayName("shows its end to everybody, and forgets each message in its time")
  void endAndLifetime() {
    var ann = founder();
    var page = ann.page();
    page.getByLabel("The room ends").selectOption("after 15 minutes at the latest");
    page.getByLabel("Messages disappear").selectOption("after 10 seconds");
    ann.creates();

    var ben = stage.person().opens(ann.link()).as("Ben").enters();
    for (var person : new Person[] {ann, ben}) {
      assertThat(timers(person.page())).containsText("in 15 minutes");
    }
    ben.says("not for long");
    ann.hears("not for long");
    assertThat(ann.log()).containsText("Disappears in");
    ann.button("What to do with this message").click();
    ann.page().getByRole(AriaRole.MENUITEM, named("Answer")).click();
    assertThat(ann.page().getByText("not for long")).hasCount(2);
    assertThat(ann.page().getByText("not for long")).hasCount(0);
    assertThat(ben.bodies("not for long")).hasCount(0);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Locator timers(Page page) {
    return page.getByRole(AriaRole.TIMER).first();
  }
}
