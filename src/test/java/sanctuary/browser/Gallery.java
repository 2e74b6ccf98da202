package sanctuary.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Every screen and state of the page, shown from its sources without a server and one after the
 * other in the same tab, so that hundreds of them take a minute. The scenes are those of {@code
 * src/test/client/gallery}.
 */
final class Gallery implements AutoCloseable {

  private static final Path ROOT = Path.of("").toAbsolutePath();
  private static final String PLACE = "/src/test/client/gallery/index.html";

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer files;
  private final Playwright playwright = Browsers.playwright();
  private final Browser browser = Browsers.launch(playwright);

  Gallery() {
    try {
      files = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    files.setExecutor(threads);
    files.createContext("/", Gallery::serve);
    files.start();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
    files.stop(0);
    threads.shutdownNow();
  }

  /** Opens the gallery, as somebody has set up the screen. */
  Room open(View view) {
    return new Room(browser.newContext(view.options()), view);
  }

  private static void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      var file = ROOT.resolve(exchange.getRequestURI().getPath().substring(1)).normalize();
      if (!file.startsWith(ROOT) || !Files.isRegularFile(file)) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      var content = Files.readAllBytes(file);
      exchange.getResponseHeaders().add("Content-Type", typeOf(file.toString()));
      exchange.sendResponseHeaders(200, content.length);
      exchange.getResponseBody().write(content);
    }
  }

  private static String typeOf(String file) {
    if (file.endsWith(".html")) {
      return "text/html";
    }
    if (file.endsWith(".css")) {
      return "text/css";
    }
    if (file.endsWith(".json")) {
      return "application/json";
    }
    return file.endsWith("js") ? "text/javascript" : "application/octet-stream";
  }

  /** One tab in which the scenes are shown. */
  final class Room implements AutoCloseable {

    private final BrowserContext profile;
    private final Page page;

    private Room(BrowserContext profile, View view) {
      this.profile = profile;
      page = profile.newPage();
      page.navigate("http://127.0.0.1:" + files.getAddress().getPort() + PLACE);
      page.waitForFunction("() => globalThis.gallery");
      page.evaluate(
          "([theme, direction]) => gallery.prepare(theme, direction)",
          List.of(view.theme(), view.direction()));
    }

    Page page() {
      return page;
    }

    /** The names of all scenes. */
    List<String> scenes() {
      return strings(page.evaluate("() => gallery.names"));
    }

    /** Shows a scene instead of the one before. */
    Room show(String scene) {
      page.evaluate("(name) => gallery.show(name)", scene);
      return this;
    }

    /** Is a device whose bars and corners cover this much above and below, in CSS pixels. */
    void coverEdges(int above, int below) {
      var insets = new JsonObject();
      insets.addProperty("top", above);
      insets.addProperty("bottom", below);
      var edges = new JsonObject();
      edges.add("insets", insets);
      profile.newCDPSession(page).send("Emulation.setSafeAreaInsetsOverride", edges);
    }

    /** Leaves a picture of what is shown. */
    Room picture(Path file) {
      page.screenshot(
          new ScreenshotOptions().setPath(file).setAnimations(ScreenshotAnimations.DISABLED));
      return this;
    }

    /** What axe finds wrong with what is shown. */
    List<String> barriers() {
      if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in globalThis"))) {
        page.evaluate(axe());
      }
      return strings(
          page.evaluate(
              """
              async () => {
                const how = { resultTypes: ["violations"], preload: false };
                const { violations } = await axe.run(document, how);
                return violations.flatMap(({ id, nodes }) =>
                  nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
              }
              """));
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Object list) {
      return (List<String>) list;
    }

    @Override
    public void close() {
      profile.close();
    }
  }

  private static String axe() {
    try (var script = Gallery.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
