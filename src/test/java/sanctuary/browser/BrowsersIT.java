package sanctuary.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The tests' browser")
class BrowsersIT {

  @Test
  @DisplayName("is there, and runs scripts")
  void runsScripts() {
    try (var playwright = Browsers.playwright();
        var browser = Browsers.launch(playwright)) {
      assertThat(browser.newPage().evaluate("() => 6 * 7")).isEqualTo(42);
    }
  }
}
