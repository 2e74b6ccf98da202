package sanctuary.bidi;

import java.util.Map;

/**
 * Something on a page. The page may take it away at any time; then it can not be used any more.
 *
 * @param id by which the browser knows it
 */
public record Element(Tab tab, String id) {

  Map<String, String> reference() {
    return Map.of("sharedId", id);
  }

  /** Brings it into view and clicks on it. */
  void click() {
    tab.evaluate("(it) => it.scrollIntoView({ block: 'nearest', behavior: 'instant' })", this);
    tab.click(this);
  }

  /** Replaces what stands in this field by typing. */
  public void fill(String text) {
    tab.evaluate("(it) => { it.focus(); it.select(); }", this);
    tab.type(text);
  }

  /** Its words that are to be seen. */
  public String text() {
    return tab.evaluate("(it) => it.innerText", this);
  }

  /** What stands in this field. */
  public String value() {
    return tab.evaluate("(it) => it.value", this);
  }
}
