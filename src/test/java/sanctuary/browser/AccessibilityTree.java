package sanctuary.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** A page as Chromium tells it to a screen reader, at one moment. */
final class AccessibilityTree {

  /** Roles of what one can do something with, as Chromium names them. */
  private static final Set<String> CONTROLS =
      Set.of(
          "button",
          "checkbox",
          "combobox",
          "DisclosureTriangle",
          "link",
          "listbox",
          "menuitem",
          "option",
          "radio",
          "searchbox",
          "slider",
          "spinbutton",
          "switch",
          "tab",
          "textbox");

  /**
   * One thing of the page.
   *
   * @param name empty if it has none
   * @param states such as {@code live} and {@code focused}
   */
  record Node(String role, String name, Map<String, String> states) {

    private static Node of(JsonObject node) {
      var states = new HashMap<String, String>();
      if (node.has("properties")) {
        for (var each : node.getAsJsonArray("properties")) {
          var state = each.getAsJsonObject();
          states.put(state.get("name").getAsString(), value(state));
        }
      }
      return new Node(value(node.getAsJsonObject("role")), named(node), states);
    }

    private static String named(JsonObject node) {
      return node.has("name") ? text(node.getAsJsonObject("name").get("value")) : "";
    }

    private static String value(JsonObject holder) {
      var value = holder.get("value");
      return text(value.isJsonObject() ? value.getAsJsonObject().get("value") : value);
    }

    private static String text(JsonElement value) {
      return value == null || !value.isJsonPrimitive() ? "" : value.getAsString();
    }

    boolean isControl() {
      return CONTROLS.contains(role);
    }

    @Override
    public String toString() {
      return role + " " + name;
    }
  }

  private final List<Node> nodes;

  private AccessibilityTree(List<Node> nodes) {
    this.nodes = nodes;
  }

  /** The tree of somebody's page now, without what is hidden from screen readers. */
  static AccessibilityTree of(Person person) {
    var browser = person.profile().newCDPSession(person.page());
    var all = browser.send("Accessibility.getFullAXTree").getAsJsonArray("nodes");
    browser.detach();
    return new AccessibilityTree(
        StreamSupport.stream(all.spliterator(), false)
            .map(JsonElement::getAsJsonObject)
            .filter(node -> !node.get("ignored").getAsBoolean())
            .map(Node::of)
            .toList());
  }

  /** What one can do something with, in the order of the page. */
  List<Node> controls() {
    return nodes.stream().filter(Node::isControl).toList();
  }

  /** Everything of a role, in the order of the page. */
  List<Node> all(String role) {
    return nodes.stream().filter(node -> node.role().equals(role)).toList();
  }

  /** What has the focus: the innermost, if it is within something that also has it. */
  Node focused() {
    return nodes.stream()
        .filter(node -> "true".equals(node.states().get("focused")))
        .reduce((outer, inner) -> inner)
        .orElseThrow();
  }
}
