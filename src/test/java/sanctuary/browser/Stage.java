package sanctuary.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import sanctuary.deploy.Alone;

/**
 * Where browser tests play: one server that runs alone, one browser, and the people of each test,
 * who share nothing. After each test they are gone, and no page of theirs may have met an error of
 * its own or broken the page's security policy.
 */
final class Stage implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

  private final List<String> settings;
  private final List<Person> people = new ArrayList<>();
  private final List<Alone> servers = new ArrayList<>();
  private Alone server;
  private Playwright playwright;
  private Browser browser;

  /**
   * @param settings of the server, such as {@code -Dsanctuary.messages=1000}
   */
  Stage(String... settings) {
    this.settings = List.of(settings);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    server = start();
    playwright = Browsers.playwright();
    browser = Browsers.launch(playwright);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    try {
      assertThat(people).flatExtracting(Person::mishaps).as("errors of the page").isEmpty();
    } finally {
      people.forEach(Person::close);
      people.clear();
      servers.forEach(Alone::close);
      servers.clear();
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    browser.close();
    playwright.close();
    server.close();
  }

  private Alone start() {
    var started = Alone.run(settings, List.of("--servport", "0", "--host", "127.0.0.1"));
    started.address();
    return started;
  }

  /**
   * Starts one more server with the settings of this stage; it ends with the test at the latest.
   */
  Alone serve() {
    var started = start();
    servers.add(started);
    return started;
  }

  /** Where the page is. */
  URI address() {
    return server.address();
  }

  /** The same page under another name of this machine, to which browsers give no secure context. */
  URI plainAddress() {
    return URI.create("http://sanctuary.test:" + server.address().getPort() + "/");
  }

  /** Somebody at a desk. */
  Person person() {
    return person(Look.DESK_LIGHT);
  }

  /** Somebody with a browser profile of their own, with no page open yet. */
  Person person(Look look) {
    var person = new Person(browser.newContext(look.options()), address());
    people.add(person);
    return person;
  }
}
