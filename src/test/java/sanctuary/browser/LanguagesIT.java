package sanctuary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("The page speaks")
class LanguagesIT {

  @RegisterExtension static final Stage stage = new Stage();

  private static final Pattern LANGUAGE =
      Pattern.compile("/assets/[a-z]{2}(-[A-Z]{2})?-[A-Z0-9]{8}[.]js");

  /** The files of languages that this browser has fetched. */
  private static List<String> fetched(Person person) {
    return person.requests().stream().filter(url -> LANGUAGE.matcher(url).find()).toList();
  }

  private static void chooses(Person person, String label, String language) {
    person.page().getByLabel(label).selectOption(new SelectOption().setLabel(language));
  }

  private static Page page(Person person) {
    return person.page();
  }

  @Test
  @DisplayName("the language of the browser, and fetches no other")
  void ofTheBrowser() {
    var eva = stage.speaker("de-AT").visits();

    assertThat(eva.button("Raum öffnen")).isVisible();
    assertThat(page(eva).locator("html")).hasAttribute("lang", "de");
    assertThat(page(eva).locator("html")).hasAttribute("dir", "ltr");
    assertThat(fetched(eva)).hasSize(1).allMatch(url -> url.contains("/de-"));
  }

  @Test
  @DisplayName("English to whoever wants a language that it has not, and fetches nothing for it")
  void otherwiseEnglish() {
    var aino = stage.speaker("se").visits();

    assertThat(aino.button("Create room")).isVisible();
    assertThat(page(aino).locator("html")).hasAttribute("lang", "en");
    assertThat(fetched(aino)).isEmpty();
  }

  @Test
  @DisplayName("from right to left where the language does")
  void rightToLeft() {
    var amal = stage.speaker("ar-EG").visits();

    assertThat(page(amal).locator("html")).hasAttribute("lang", "ar");
    assertThat(page(amal).locator("html")).hasAttribute("dir", "rtl");
    assertThat(amal.sidewaysScroll()).isZero();
  }

  @Test
  @DisplayName("another language as soon as somebody chooses it, and keeps the name that was typed")
  void chosen() {
    var ann = stage.person().visits().as("Ann");

    chooses(ann, "Language", "Deutsch");
    assertThat(page(ann).getByLabel("Dein Name im Raum")).hasValue("Ann");
    assertThat(page(ann).locator("html")).hasAttribute("lang", "de");

    chooses(ann, "Sprache", "English");
    assertThat(ann.button("Create room")).isVisible();
    assertThat(fetched(ann)).hasSize(1);
  }
}
