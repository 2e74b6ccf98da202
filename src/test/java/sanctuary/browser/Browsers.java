package sanctuary.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Chromium of the tests: one that is installed, else one that Playwright fetches, else, on
 * Debian as root, the package.
 */
public final class Browsers {

  /** Playwright's own downloads are asked for here, and never happen by the way. */
  private static final Map<String, String> NO_DOWNLOAD =
      Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

  private static final List<String> NAMES =
      List.of(
          "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe");

  private static final List<String> PLACES =
      List.of(
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

  /** Quiet, and the same on every machine: nothing is asked of any other host. */
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          // names that are not localhost, all on this machine
          "--host-resolver-rules=MAP *.test 127.0.0.1");

  private Browsers() {}

  /** Connects to Playwright's driver. */
  public static Playwright playwright() {
    return Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
  }

  /** Launches the browser, without a window. */
  public static Browser launch(Playwright playwright) {
    var options = new LaunchOptions().setHeadless(true).setArgs(ARGUMENTS);
    return playwright.chromium().launch(options.setExecutablePath(executable(playwright)));
  }

  private static synchronized Path executable(Playwright playwright) {
    var fetched = Path.of(playwright.chromium().executablePath());
    return installed()
        .or(() -> existing(fetched))
        .orElseGet(
            () -> {
              var said = fetch();
              return existing(fetched).orElseGet(() -> packaged(said));
            });
  }

  private static Path packaged(String before) {
    var said = before + installPackage();
    return installed()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The tests need Chromium or Chrome. Install it so that `chromium` or"
                        + " `google-chrome` is on the PATH, or name its file in CHROME_BIN."
                        + " An attempt to get one said:\n"
                        + said));
  }

  private static Optional<Path> installed() {
    var named = Stream.ofNullable(System.getenv("CHROME_BIN"));
    var onPath =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .flatMap(folder -> NAMES.stream().map(name -> folder + File.separator + name));
    return Stream.of(named, onPath, PLACES.stream())
        .flatMap(places -> places)
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Optional<Path> existing(Path file) {
    return Optional.of(file).filter(Files::isExecutable);
  }

  private static String fetch() {
    var installer = Driver.ensureDriverInstalled(NO_DOWNLOAD, false).createProcessBuilder();
    installer.command().addAll(List.of("install", "chromium"));
    installer.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
    installer.environment().put("PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT", "5000");
    return run(installer);
  }

  private static String installPackage() {
    if (!Files.isExecutable(Path.of("/usr/bin/apt-get"))
        || !System.getProperty("user.name").equals("root")) {
      return "";
    }
    var install = new ProcessBuilder("apt-get", "-qq", "install", "-y", "chromium");
    install.environment().put("DEBIAN_FRONTEND", "noninteractive");
    return run(new ProcessBuilder("apt-get", "-qq", "update")) + run(install);
  }

  /** Runs it to its end, whatever that is, and returns what it said. */
  private static String run(ProcessBuilder command) {
    try {
      var process = command.redirectErrorStream(true).start();
      process.getOutputStream().close();
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
