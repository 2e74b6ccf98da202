package sanctuary.browser;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import sanctuary.bidi.Element;
import sanctuary.bidi.Tab;

/**
 * Somebody with Firefox: finds everything by role and name, as a screen reader does. What is not
 * there yet is waited for.
 */
final class FirefoxPerson {

  private final Tab tab;
  private final URI address;
  private boolean closed;

  FirefoxPerson(Tab tab, URI address) {
    this.tab = tab;
    this.address = address;
  }

  Tab tab() {
    return tab;
  }

  /** Errors of the page, dialogs that scripts opened, and what the security policy stopped. */
  List<String> mishaps() {
    return tab.mishaps();
  }

  /** Closes the page, if it is still open. */
  void close() {
    if (!closed) {
      closed = true;
      tab.close();
    }
  }

  // ---- coming in

  /** Opens the page without a link. */
  FirefoxPerson visits() {
    tab.goTo(address);
    return this;
  }

  /** Opens the room of a link where this person finds the page, which may be by another way. */
  FirefoxPerson follows(String link) {
    tab.goTo(address.resolve(link.substring(link.indexOf('#'))));
    return this;
  }

  /** Calls oneself something other than the page proposed. */
  FirefoxPerson as(String alias) {
    tab.find("textbox", "Your name in the room").fill(alias);
    return this;
  }

  /** Creates a room and is in it. */
  FirefoxPerson creates() {
    return clicks("Create room").isInside();
  }

  /** Enters the room whose link is open, and is in it. */
  FirefoxPerson enters() {
    return clicks("Enter room").isInside();
  }

  FirefoxPerson isInside() {
    composer();
    return this;
  }

  /** Today's link of the room, as the page offers it. */
  String link() {
    clicks("Invite");
    tab.find("dialog", "Invite people");
    var link = tab.find("textbox", "Link to this room").value();
    clicks("Close");
    isInside();
    return link;
  }

  // ---- talking

  /** Types into the composer and sends it. */
  FirefoxPerson says(String text) {
    composer().fill(text + Tab.ENTER);
    return this;
  }

  /** Presses a button; while a dialog is open, one of the dialog. */
  FirefoxPerson clicks(String button) {
    tab.click("button", button);
    return this;
  }

  /** Reads a line in the transcript: a message, or what happened, exactly this text. */
  FirefoxPerson reads(String line) {
    tab.await("“" + line + "” in the transcript", () -> times(line) == 1);
    return this;
  }

  /** Reads in the transcript that somebody came in, with the badge that tells namesakes apart. */
  FirefoxPerson welcomes(String alias) {
    var sentence = Pattern.compile(Pattern.quote(alias) + " \\S+ came in");
    tab.await(
        alias + " to come in",
        () -> log().text().lines().anyMatch(line -> sentence.matcher(line).matches()));
    return this;
  }

  /** How often a line stands in the transcript now. */
  long times(String line) {
    return log().text().lines().filter(line::equals).count();
  }

  /** Sees a page, beside any room, that says this in its heading. */
  FirefoxPerson sees(String heading) {
    tab.find("heading", heading);
    return this;
  }

  /** Sees this somewhere on the page. */
  FirefoxPerson finds(String words) {
    tab.await("“" + words + "” on the page", () -> tab.text().contains(words));
    return this;
  }

  // ---- parts of the page

  /** All that the page is made of. */
  String html() {
    return tab.evaluate("() => document.documentElement.outerHTML");
  }

  Element composer() {
    return tab.find("textbox", "Message");
  }

  /** The transcript. */
  Element log() {
    return tab.find("log", "Messages");
  }

  /** The panel of those who are here. */
  Element people() {
    return tab.find("complementary", "People");
  }
}
