package sanctuary.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What a screen reader says by itself while somebody is on a page: what comes into live regions
 * (WAI-ARIA 1.2, live region attributes). Each is {@code polite} or {@code assertive}, and the
 * words.
 *
 * <p>It follows the rules and no product: the text of an atomic region is said as a whole, else
 * what was added to it; nothing is said of what is hidden, behind a dialog, or there from the
 * beginning, except alerts.
 */
final class Announcements {

  private static final String LISTEN =
      """
      () => {
        const POLITENESS = { log: "polite", status: "polite", alert: "assertive", timer: "off" };
        const ATOMIC = ["status", "alert"];
        globalThis.announced = [];

        const role = (element) => element.getAttribute("role");
        const politeness = (element) =>
          element.getAttribute("aria-live") ?? POLITENESS[role(element)];

        function regionOf(node) {
          let at = node instanceof Element ? node : node.parentElement;
          while (at && politeness(at) === undefined) at = at.parentElement;
          return at;
        }

        function isHeard(region) {
          const modal = document.querySelector("dialog:modal");
          return (
            politeness(region) !== "off" &&
            region.checkVisibility() &&
            !region.closest("[aria-hidden=true], [inert]") &&
            (!modal || modal.contains(region))
          );
        }

        function say(region, what) {
          const words = (what.innerText ?? what.textContent).replace(/\\s+/g, " ").trim();
          if (words !== "") announced.push(`${politeness(region)}: ${words}`);
        }

        function heard(changes) {
          const touched = new Set(
            changes.flatMap(({ type, target, addedNodes }) =>
              type === "childList" ? [...addedNodes] : [target],
            ),
          );
          const whole = new Set();
          for (const node of touched) {
            if (!node.isConnected || [...touched].some((o) => o !== node && o.contains(node))) continue;
            if (node instanceof Element) {
              for (const alert of node.querySelectorAll("[role=alert]")) whole.add(alert);
            }
            const region = regionOf(node);
            if (!region || !isHeard(region)) continue;
            if (region === node && role(node) !== "alert") continue;
            if (ATOMIC.includes(role(region))) whole.add(region);
            else say(region, node);
          }
          for (const region of whole) if (isHeard(region)) say(region, region);
        }

        new MutationObserver(heard).observe(document.body, {
          subtree: true,
          childList: true,
          characterData: true,
        });
      }
      """;

  private final Page page;

  private Announcements(Page page) {
    this.page = page;
  }

  /** Listens from now on, as long as this page is loaded. */
  static Announcements on(Person person) {
    person.page().evaluate(LISTEN);
    return new Announcements(person.page());
  }

  /** Waits until something with these words has been said. */
  Announcements until(String words) {
    page.waitForFunction("(words) => announced.some((each) => each.includes(words))", words);
    return this;
  }

  /** All that was said so far, in its order. */
  @SuppressWarnings("unchecked")
  List<String> all() {
    return (List<String>) page.evaluate("() => announced");
  }
}
