package sanctuary.bidi;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A page of a browser. What is not there yet is waited for. */
public final class Tab {

  /** The key, among what is typed (WebDriver, section 17.4.2). */
  public static final String ENTER = "\uE007";

  /** Until something changes in the page, or for a moment in which nothing does. */
  private static final String CHANGE =
      """
      () => new Promise((changed) => {
        const what = { subtree: true, childList: true, characterData: true, attributes: true };
        const watch = new MutationObserver(stop);
        watch.observe(document, what);
        const moment = setTimeout(stop, 100);
        function stop() {
          clearTimeout(moment);
          watch.disconnect();
          changed();
        }
      })
      """;

  private final String profile;
  private final String id;
  private final Connection connection;
  private final List<String> mishaps = new CopyOnWriteArrayList<>();

  private Tab(String profile, String id, Connection connection) {
    this.profile = profile;
    this.id = id;
    this.connection = connection;
  }

  static Tab in(String profile, Connection connection) {
    var window = Map.of("type", "window", "userContext", profile);
    var id = connection.tell("browsingContext.create", window).getString("context");
    return new Tab(profile, id, connection);
  }

  String id() {
    return id;
  }

  /** The browser itself asks before a page is left with something in it, and answers with yes. */
  void happened(String event, JsonObject about) {
    var type = about.getString("type");
    if (event.equals("log.entryAdded") && type.equals("javascript")) {
      mishaps.add(about.getString("text"));
    } else if (event.equals("browsingContext.userPromptOpened") && !type.equals("beforeunload")) {
      mishaps.add(type + ": " + about.getString("message"));
    }
  }

  /** Errors of the page, what its security policy stopped, and dialogs that its scripts opened. */
  public List<String> mishaps() {
    return List.copyOf(mishaps);
  }

  // ---- where it is

  /** Goes there, and waits until all of the page is loaded. */
  public void goTo(URI address) {
    tell(
        "browsingContext.navigate",
        Map.of("context", id, "url", address.toString(), "wait", "complete"));
  }

  /** Loads the page again. */
  public void reload() {
    tell("browsingContext.reload", Map.of("context", id, "wait", "complete"));
  }

  /** Goes back to the page before, which the browser may have kept. */
  public void goBack() {
    tell("browsingContext.traverseHistory", Map.of("context", id, "delta", -1));
  }

  /** Closes it, as somebody does who has had enough. */
  public void close() {
    tell("browsingContext.close", Map.of("context", id));
  }

  /** The names and values of all cookies of this tab. */
  public String cookies() {
    var partition = Map.of("type", "storageKey", "userContext", profile);
    return tell("storage.getCookies", Map.of("partition", partition)).get("cookies").toString();
  }

  // ---- what is on it

  /**
   * Waits for what a screen reader would find first by its role and its whole name. It finds
   * nothing that is hidden, or behind an open dialog.
   */
  public Element find(String role, String name) {
    return await("a " + role + " called " + name, () -> look(role, name));
  }

  private Optional<Element> look(String role, String name) {
    var named = Map.of("role", role, "name", name);
    var locator = Map.of("type", "accessibility", "value", named);
    var first = Map.of("context", id, "locator", locator, "maxNodeCount", 1);
    return tell("browsingContext.locateNodes", first)
        .getJsonArray("nodes")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(node -> new Element(this, node.getString("sharedId")))
        .findFirst();
  }

  /**
   * Waits until it is so.
   *
   * @param what in words, for whoever reads that it never was
   */
  public void await(String what, BooleanSupplier so) {
    await(what, () -> so.getAsBoolean() ? Optional.of(true) : Optional.empty());
  }

  /** Looks again whenever the page changes, which also replaces what had just been found. */
  private <T> T await(String what, Supplier<Optional<T>> look) {
    long end = System.nanoTime() + Connection.PATIENCE.toNanos();
    while (true) {
      var found = attempt(look);
      if (found.isPresent()) {
        return found.get();
      }
      if (System.nanoTime() > end) {
        throw new AssertionError("never came: " + what + ". The page says:\n" + text());
      }
      evaluate(CHANGE);
    }
  }

  private static <T> Optional<T> attempt(Supplier<Optional<T>> look) {
    try {
      return look.get();
    } catch (RefusedException tooEarlyOrTooLate) {
      return Optional.empty();
    }
  }

  /** All words of the page that are to be seen. */
  public String text() {
    return evaluate("() => document.body.innerText");
  }

  // ---- what is done to it

  /** Waits for it as {@link #find} does, and clicks on it. */
  public void click(String role, String name) {
    await(
        "a " + role + " called " + name + " to click on",
        () -> {
          var found = look(role, name);
          found.ifPresent(Element::click);
          return found;
        });
  }

  /** Types, key by key. */
  public void type(String text) {
    var strokes = new ArrayList<Map<String, String>>();
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(
            key -> {
              strokes.add(Map.of("type", "keyDown", "value", key));
              strokes.add(Map.of("type", "keyUp", "value", key));
            });
    perform(Map.of("type", "key", "id", "keyboard", "actions", strokes));
  }

  /** Moves a mouse onto the middle of an element that is in view, and clicks. */
  void click(Element element) {
    var there = Map.of("type", "element", "element", element.reference());
    perform(
        Map.of(
            "type",
            "pointer",
            "id",
            "mouse",
            "actions",
            List.of(
                Map.of("type", "pointerMove", "x", 0, "y", 0, "origin", there),
                Map.of("type", "pointerDown", "button", 0),
                Map.of("type", "pointerUp", "button", 0))));
  }

  private void perform(Map<String, Object> source) {
    tell("input.performActions", Map.of("context", id, "actions", List.of(source)));
  }

  /**
   * Calls a function in the page, and waits for it.
   *
   * @param function its JavaScript
   * @return what it gave, as a text
   */
  public String evaluate(String function, Element... arguments) {
    var call =
        Map.of(
            "functionDeclaration",
            "async (...given) => String(await (" + function + ")(...given))",
            "arguments",
            Stream.of(arguments).map(Element::reference).toList(),
            "target",
            Map.of("context", id),
            "awaitPromise",
            true);
    var outcome = tell("script.callFunction", call);
    if (outcome.getString("type").equals("exception")) {
      throw new IllegalStateException(
          outcome.getJsonObject("exceptionDetails").getString("text") + " in " + function);
    }
    return outcome.getJsonObject("result").getString("value");
  }

  private JsonObject tell(String method, Map<String, ?> parameters) {
    return connection.tell(method, parameters);
  }
}
