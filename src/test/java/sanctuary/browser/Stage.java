package sanctuary.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import sanctuary.deploy.Alone;
import sanctuary.network.Network;

/**
 * Where browser tests play: one server that runs alone, one browser, and the people of each test,
 * who share nothing. After each test they are gone, and no page of theirs may have met an error of
 * its own or broken the page's security policy.
 */
final class Stage implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

  /** As long as a busy machine may need to show something; nothing waits for it to pass. */
  private static final double PATIENCE_MILLIS = 20_000;

  private final List<String> settings;
  private final List<Person> people = new ArrayList<>();
  private final List<Alone> servers = new ArrayList<>();
  private final List<Network> networks = new ArrayList<>();
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
    server = start(settings);
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
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
      networks.forEach(Network::close);
      networks.clear();
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

  private static Alone start(List<String> settings) {
    var started = Alone.run(settings, List.of("--servport", "0", "--host", "127.0.0.1"));
    started.address();
    return started;
  }

  /**
   * Starts one more server; it ends with the test at the latest.
   *
   * @param more settings than those of this stage
   */
  Alone serve(String... more) {
    var all = new ArrayList<>(settings);
    all.addAll(List.of(more));
    var started = start(all);
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

  /** A network to the server, for one person; it ends with the test. */
  Network network() {
    return network(server);
  }

  /** A network to this server, for one person; it ends with the test. */
  Network network(Alone server) {
    var network = new Network(server.address());
    networks.add(network);
    return network;
  }

  /** Somebody at a desk. */
  Person person() {
    return person(Look.DESK_LIGHT);
  }

  /** Somebody with a browser profile of their own, with no page open yet. */
  Person person(Look look) {
    return person(look, address());
  }

  /**
   * Somebody at a desk who has set the browser to this language.
   *
   * @param locale such as {@code de-AT}
   */
  Person speaker(String locale) {
    return person(browser.newContext(Look.DESK_LIGHT.options().setLocale(locale)), address());
  }

  /** Somebody whose page comes through a network of their own, as does all that it says. */
  Person person(Look look, Network network) {
    return person(look, network.address());
  }

  private Person person(Look look, URI page) {
    return person(browser.newContext(look.options()), page);
  }

  private Person person(BrowserContext profile, URI page) {
    var person = new Person(profile, page);
    people.add(person);
    return person;
  }
}
