package sanctuary.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;

/**
 * What is reachable in the memory of a page, after a collection, as the browser's own tools see it.
 */
final class HeapSnapshot {

  private HeapSnapshot() {}

  /** Everything in it, names and strings among it, as one text. */
  static String of(Page page) {
    var snapshot = new StringBuilder();
    var tools = page.context().newCDPSession(page);
    tools.on(
        "HeapProfiler.addHeapSnapshotChunk",
        event -> snapshot.append(event.get("chunk").getAsString()));
    tools.send("HeapProfiler.enable");
    tools.send("HeapProfiler.collectGarbage");
    tools.send("HeapProfiler.takeHeapSnapshot", new JsonObject());
    tools.detach();
    return snapshot.toString();
  }
}
