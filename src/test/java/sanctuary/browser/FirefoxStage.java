package sanctuary.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import sanctuary.bidi.Firefox;

/**
 * Brings people with Firefox to a stage. Where there is no Firefox their tests are skipped, unless
 * the system property {@code firefox} is {@code required}: then they fail.
 */
final class FirefoxStage
    implements ExecutionCondition, BeforeAllCallback, AfterEachCallback, AfterAllCallback {

  private static final String MISSING =
      "There is no Firefox on this machine. Install it so that `firefox` or `firefox-esr` is on the"
          + " PATH, or name its file in FIREFOX_BIN.";

  /** What Firefox itself writes into the console of a page when a connection is lost. */
  private static final Pattern LOST_CONNECTION =
      Pattern.compile("Firefox can’t establish a connection to .*|The connection to ws://.*");

  private final List<FirefoxPerson> people = new ArrayList<>();
  private Firefox firefox;

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return Firefox.installed().isPresent() || System.getProperty("firefox", "").equals("required")
        ? ConditionEvaluationResult.enabled("Firefox is there, or has to be")
        : ConditionEvaluationResult.disabled(MISSING);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    var executable = Firefox.installed().orElseThrow(() -> new IllegalStateException(MISSING));
    firefox = Firefox.start(executable);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    try {
      assertThat(people)
          .flatExtracting(FirefoxPerson::mishaps)
          .filteredOn(mishap -> !LOST_CONNECTION.matcher(mishap).matches())
          .as("errors of the page")
          .isEmpty();
    } finally {
      people.forEach(FirefoxPerson::close);
      people.clear();
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (firefox != null) {
      firefox.close();
    }
  }

  /**
   * Somebody with a Firefox that shares nothing with others, with no page open yet.
   *
   * @param address of the page
   */
  FirefoxPerson person(URI address) {
    var person = new FirefoxPerson(firefox.open(), address);
    people.add(person);
    return person;
  }
}
