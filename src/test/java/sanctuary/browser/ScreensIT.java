package sanctuary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Walks through the real screens, one after the other as people do, and leaves a picture of each in
 * {@code target/screens}. All others, and all themes, are in the gallery: {@link GalleryIT}.
 */
@DisplayName("Every screen")
class ScreensIT {

  @RegisterExtension static final Stage stage = new Stage();

  private static final Path PICTURES = Path.of("target", "screens");

  /** Buttons and fields that fingers would miss. Links within a text are as tall as the text. */
  private static final String SMALL_TARGETS =
      """
      () => [...document.querySelectorAll("button, input:not([type=checkbox]), textarea, summary")]
        .filter((each) => !each.closest(".log") && each.checkVisibility())
        .filter((each) => { const box = each.getBoundingClientRect(); return box.height < 44; })
        .map((each) => `${each.textContent} ${each.className} ${each.getBoundingClientRect().height}`)
      """;

  @ParameterizedTest
  @EnumSource(names = {"DESK_LIGHT", "TINY_LIGHT"})
  @DisplayName("is accessible, fits the screen and can be pressed with a finger")
  void everyScreen(Look look) {
    var ann = stage.person(look).visits().as("Quiet Otter");
    inspect(ann, look, "entry");
    ann.page().getByText("Options").click();
    assertThat(ann.page().locator(".option-row").first()).isVisible();
    inspect(ann, look, "options");
    ann.page().getByText("Options").click();
    ann.creates();
    inspect(ann, look, "created");
    var link = ann.link();

    var visitor = stage.person(look).opens(link);
    assertThat(visitor.page().getByText("You are not in it yet")).isVisible();
    inspect(visitor, look, "invited");
    visitor.as("Mörkö").enters();
    inspect(visitor, look, "arrived");
    var mei = stage.person().opens(link).as("美").enters();

    visitor.says("Hello! Is this the place?");
    ann.hears("Hello! Is this the place?");
    ann.says("It is. **Nothing** of it stays when we leave.");
    mei.hears("It is. Nothing of it stays when we leave.");
    mei.says("你好！ Here is the plan:\n\n1. meet at *seven*\n2. bring a lamp and `soup`");
    ann.hears("meet at seven");
    mei.says("/purr \"Quiet Otter\" the cake is a surprise");
    ann.hears("the cake is a surprise");
    visitor.says("/me lights a candle");
    assertThat(ann.log()).containsText("lights a candle");
    ann.says("![our table](https://pictures.example/table.jpg)");
    ann.says("See you there. The way: [map](https://maps.example/)");
    assertThat(ann.page().locator(".own[data-state=sending]")).hasCount(0);
    inspect(ann, look, "talk");

    ann.composer().pressSequentially("/");
    assertThat(ann.page().getByRole(AriaRole.OPTION).first()).isVisible();
    inspect(ann, look, "commands");
    ann.says("/dance");
    assertThat(ann.complaint()).isVisible();
    inspect(ann, look, "wrong");
    ann.says("/help");
    inspect(ann, look, "help");
    ann.answers("Close");
    ann.button("Invite").click();
    inspect(ann, look, "invite");
    ann.answers("Close");
    if (look.isPhone()) {
      ann.page().locator(".people-button").click();
      inspect(ann, look, "people");
      ann.answers("Close");
    }
    ann.says("/kick Mörkö");
    inspect(ann, look, "question");
    ann.answers("Remove").notices("Quiet Otter removed Mörkö");
    ann.says("/lock").notices("Quiet Otter locked the room");
    inspect(ann, look, "changed");

    visitor.sees("Quiet Otter removed you");
    inspect(visitor, look, "kicked");
    inspect(visitor.opens(link).sees("This room has ended"), look, "ended");
    inspect(visitor.opens(ann.link()).sees("The room is locked"), look, "locked");
    inspect(ann.says("/exit").sees("You have left"), look, "left");
  }

  @ParameterizedTest
  @EnumSource(names = {"DESK_DARK", "PHONE_LIGHT"})
  @DisplayName("is so while a connection is lost, and after it")
  void lostConnection(Look look) {
    var network = stage.network();
    var ann = stage.person(look).visits().as("Quiet Otter").creates();
    var ben = stage.person(look, network).follows(ann.link()).as("Mörkö").enters();
    ben.says("I am in the train.");
    ann.hears("I am in the train.").says("/lock").notices("Quiet Otter locked the room");
    ben.notices("Quiet Otter locked the room");

    network.fail();
    assertThat(ben.trouble()).not().isEmpty();
    ann.says("Then you will be gone in a moment.");
    ben.says("There is a tunnel ahead. I hope that this is still heard by somebody.");
    assertThat(ben.waiting()).hasCount(1);
    inspect(ben, look, "lost");
    if (look.isPhone()) {
      ann.page().locator(".people-button").click();
    }
    assertThat(ann.away()).hasText("Mörkö");
    inspect(ann, look, "away");
    if (look.isPhone()) {
      ann.answers("Close");
    }

    network.release();
    ben.notices("A message that you missed was fetched from Quiet Otter.");
    assertThat(ben.waiting()).hasCount(0);
    inspect(ben, look, "returned");
  }

  private static void inspect(Person person, Look look, String name) {
    var picture = PICTURES.resolve(name + "-" + look + ".png");
    person.page().screenshot(new ScreenshotOptions().setPath(picture));
    assertThat(new AxeBuilder(person.page()).analyze().getViolations())
        .as("findings on " + name)
        .flatExtracting(Rule::getNodes)
        .extracting(node -> node.getHtml() + " " + node.getFailureSummary())
        .isEmpty();
    assertThat(person.sidewaysScroll()).as("sideways on " + name).isZero();
    assertThat((List<?>) person.page().evaluate(SMALL_TARGETS)).as("small on " + name).isEmpty();
  }
}
