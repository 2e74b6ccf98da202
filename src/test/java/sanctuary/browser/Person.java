package sanctuary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Somebody with a browser: says, hears and sees, in the words of the page. What is not there yet is
 * waited for.
 */
final class Person {

  /** Tells the test what the security policy stopped. */
  private static final String WATCH =
      """
      addEventListener("securitypolicyviolation", (event) =>
        violated(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
      """;

  private final BrowserContext profile;
  private final URI address;
  private final Page page;
  private final List<String> mishaps = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();
  private int warnings;

  Person(BrowserContext profile, URI address) {
    this.profile = profile;
    this.address = address;
    profile.setDefaultTimeout(20_000);
    profile.onRequest(request -> requests.add(request.url()));
    profile.exposeFunction("violated", arguments -> mishaps.add("stopped: " + arguments[0]));
    profile.addInitScript(WATCH);
    page = profile.newPage();
    page.onPageError(mishaps::add);
    page.onDialog(
        dialog -> {
          if (dialog.type().equals("beforeunload")) {
            warnings++;
            dialog.accept();
          } else {
            mishaps.add("dialog: " + dialog.message());
            dialog.dismiss();
          }
        });
  }

  Page page() {
    return page;
  }

  BrowserContext profile() {
    return profile;
  }

  /** Errors of the page, dialogs that scripts opened, and what the security policy stopped. */
  List<String> mishaps() {
    return List.copyOf(mishaps);
  }

  /** How often the browser has asked whether this person really wants to leave the page. */
  int warnings() {
    return warnings;
  }

  /** The addresses of all requests of this browser so far. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  void close() {
    profile.close();
  }

  // ---- coming in

  /** Opens the page without a link. */
  Person visits() {
    page.navigate(address.toString());
    return this;
  }

  /** Opens a link, and does not enter. */
  Person opens(String link) {
    page.navigate(link);
    return this;
  }

  /** Opens the room of a link where this person finds the page, which may be by another way. */
  Person follows(String link) {
    return opens(address.resolve(link.substring(link.indexOf('#'))).toString());
  }

  /** Calls oneself something other than the page proposed. */
  Person as(String alias) {
    page.getByLabel("Your name in the room").fill(alias);
    return this;
  }

  /** Creates a room and is in it. */
  Person creates() {
    button("Create room").click();
    return isInside();
  }

  /** Enters the room whose link is open, and is in it. */
  Person enters() {
    button("Enter room").click();
    return isInside();
  }

  Person isInside() {
    assertThat(composer()).isVisible();
    return this;
  }

  /** Today's link of the room, as the page offers it. */
  String link() {
    button("Invite").click();
    var dialog = page.getByRole(AriaRole.DIALOG);
    var link = dialog.getByLabel("Link to this room", exactly()).inputValue();
    dialog.getByRole(AriaRole.BUTTON, named("Close")).click();
    assertThat(dialog).hasCount(0);
    return link;
  }

  // ---- being away

  /** Lets the page sleep, as a laptop that is closed does: no timer of it runs. */
  Person sleeps() {
    return lives("frozen");
  }

  /** Lets the page run again, in view. */
  Person wakes() {
    lives("active");
    page.bringToFront();
    return this;
  }

  private Person lives(String state) {
    var browser = profile.newCDPSession(page);
    var how = new JsonObject();
    how.addProperty("state", state);
    browser.send("Page.setWebLifecycleState", how);
    browser.detach();
    return this;
  }

  // ---- talking

  /** Types into the composer and sends it. */
  Person says(String text) {
    composer().fill(text);
    button("Send").click();
    return this;
  }

  /** Presses a button of the dialog that is open. */
  Person answers(String answer) {
    page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, named(answer)).click();
    return this;
  }

  /** Reads a message of somebody, exactly this text. */
  Person hears(String text) {
    assertThat(bodies(text)).hasCount(1);
    return this;
  }

  /** Has read exactly these messages in this order, one's own included. */
  Person reads(String... texts) {
    assertThat(page.locator(".body")).hasText(texts);
    return this;
  }

  /** Reads in the transcript, among what happened, this sentence. */
  Person notices(String sentence) {
    assertThat(log().getByText(sentence, new Locator.GetByTextOptions().setExact(true)).first())
        .isVisible();
    return this;
  }

  /** Reads in the transcript that somebody came in, with the badge that tells namesakes apart. */
  Person welcomes(String alias) {
    // Not quoted: the browser reads the expression, and knows no \Q.
    var sentence = Pattern.compile("^" + alias + " \\S+ came in$");
    assertThat(log().getByText(sentence)).isVisible();
    return this;
  }

  /** Sees a page, beside any room, that says this in its heading. */
  Person sees(String heading) {
    assertThat(page.getByRole(AriaRole.HEADING, pageNamed(heading))).isVisible();
    return this;
  }

  /** What the page says in the place for mistakes, once it says something. */
  Locator complaint() {
    return page.locator("[role=alert]:not(:empty, .banner)");
  }

  // ---- parts of the page

  Locator composer() {
    return page.getByLabel("Message", new Page.GetByLabelOptions().setExact(true));
  }

  Locator log() {
    return page.getByRole(AriaRole.LOG);
  }

  /**
   * One's own messages with this text that have come so far.
   *
   * @param state such as {@code seen}
   */
  Locator own(String text, String state) {
    return page.locator(".own[data-state=" + state + "]")
        .filter(new Locator.FilterOptions().setHas(bodies(text)));
  }

  /** What the page of an ending gives back of what was typed. */
  Locator unsent() {
    return page.getByLabel("You had not sent this yet");
  }

  /** Messages whose text is exactly this. */
  Locator bodies(String text) {
    return page.locator(".body").getByText(text, new Locator.GetByTextOptions().setExact(true));
  }

  /** What the header says is wrong with the connection; empty while nothing is. */
  Locator trouble() {
    return page.locator(".trouble");
  }

  /** One's own messages that wait for the connection, in words that are to be seen. */
  Locator waiting() {
    return page.locator(".own .waiting:visible");
  }

  /** The names of those in the roster whose connection is lost. */
  Locator away() {
    return page.locator(".person.away .name");
  }

  /** The names in the roster, in its order. */
  Locator names() {
    return page.locator(".people .name");
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** How far to the right something reaches that is not on the screen, in CSS pixels. */
  int sidewaysScroll() {
    return (Integer)
        page.evaluate(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Page.GetByRoleOptions pageNamed(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Locator.GetByLabelOptions exactly() {
    return new Locator.GetByLabelOptions().setExact(true);
  }
}
