package sanctuary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A message")
class FormattingIT {

  @RegisterExtension static final Stage stage = new Stage();

  private Person ann;

  @BeforeEach
  void enter() {
    ann = stage.person().visits().as("Ann").creates();
  }

  private Locator last() {
    return ann.page().locator(".message").last().locator(".body");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a < b",
        "if a <b and c> d",
        "List<String> names",
        "<script>alert(1)</script>",
        "<3 and <- and </ and <!",
        "2 * 3 * 4 = 24",
        "snake_case_name",
        "C:\\temp",
        "&amp; is written &amp;amp;",
      })
  @DisplayName("that only looks like markup is shown as it was typed")
  void survives(String text) {
    ann.says(text);

    var shown = text.replace("&amp;amp;", "&amp;").replaceFirst("^&amp;", "&");
    assertThat(last()).hasText(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          **strong** words               | strong
          <b>bold</b>                    | b
          *emphasis*                     | em
          <mark>marked</mark>            | mark
          `code`                         | code
          <kbd>Ctrl</kbd>                | kbd
          H<sub>2</sub>O                 | sub
          <sup>2</sup>                   | sup
          ~~gone~~                       | del
          # Heading                      | h1
          - item                         | ul > li
          > quoted                       | blockquote
          <q>quoted</q>                  | q
          <abbr title="A B">AB</abbr>    | abbr[title='A B']
          <time datetime="2026">t</time> | time[datetime]
          <ruby>美<rt>mei</rt></ruby>    | ruby rt
          <details><summary>s</summary>d</details> | details summary
          <dl><dt>t</dt><dd>d</dd></dl>  | dl dd
          ---                            | hr
          <figure><figcaption>f</figcaption></figure> | figure figcaption
          """)
  @DisplayName("is formatted by Markdown and by HTML")
  void formats(String text, String made) {
    ann.says(text);

    assertThat(last().locator(made)).hasCount(1);
  }

  @Test
  @DisplayName("may hold a table, which scrolls by itself when it is wide")
  void table() {
    ann.says("| a | b |\n|---|---|\n| 1 | 2 |");

    assertThat(last().locator(".scrolls > table td")).hasText(new String[] {"1", "2"});
  }

  @Test
  @DisplayName("keeps its lines")
  void lines() {
    ann.says("one\ntwo");

    assertThat(last().locator("br")).hasCount(1);
  }

  @Test
  @DisplayName("shows where its links go when their text says something else")
  void links() {
    ann.says(
        "[my bank](https://evil.example/login) https://example.org/ [example.org](https://example.org)");

    assertThat(last()).hasText("my bank (evil.example) https://example.org/ example.org");
    assertThat(last().locator("a[target=_blank][rel~=noopener][rel~=noreferrer]")).hasCount(3);
  }

  @Test
  @DisplayName("can be shown as it was typed, and formatted again")
  void source() {
    ann.says("**strong**");

    ann.button("Show as typed").click();
    assertThat(last()).hasText("**strong**");
    ann.button("Show as typed").click();
    assertThat(last()).hasText("strong");
  }

  @Test
  @DisplayName("names the host of a picture, which comes only when it is asked for")
  void picture() throws Exception {
    try (var trap = new Trap()) {
      ann.says("![a cat](http://%s/cat.png)".formatted(trap.host()));
      assertThat(last()).containsText("Picture from " + trap.host());
      assertThat(trap.isUntouched()).isTrue();

      last().getByRole(AriaRole.BUTTON).click();

      assertThat(trap.request().get(0)).startsWith("GET /cat.png");
      assertThat(last().locator("img[alt='a cat']")).hasJSProperty("naturalWidth", 1);
    }
  }

  @Test
  @DisplayName("says so when a picture does not come")
  void missingPicture() {
    ann.says("![a cat](http://nobody.test:1/cat.png)");

    last().getByRole(AriaRole.BUTTON).click();

    assertThat(last()).containsText("it did not come, or may not be shown here");
  }

  @Test
  @DisplayName("that is very tall is folded until somebody wants all of it")
  void folded() {
    ann.says("line\n".repeat(200));

    ann.button("Show all").click();

    assertThat(last()).not().hasClass("body folded");
  }
}
