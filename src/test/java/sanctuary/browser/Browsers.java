package sanctuary.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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
          "--disable-sync");

  private static final Duration DOWNLOAD_TIME = Duration.ofMinutes(5);

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
    var own = Path.of(playwright.chromium().executablePath());
    return installed()
        .or(() -> existing(own))
        .or(
            () -> {
              fetch();
              return existing(own);
            })
        .or(
            () -> {
              installPackage();
              return installed();
            })
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The tests need Chromium or Chrome: install it so that `chromium` or"
                        + " `google-chrome` is on the PATH, or name it in CHROME_BIN."));
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

  private static void fetch() {
    var installer = Driver.ensureDriverInstalled(NO_DOWNLOAD, false).createProcessBuilder();
    installer.command().addAll(List.of("install", "chromium"));
    installer.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
    installer.environment().put("PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT", "5000");
    run(installer);
  }

  private static void installPackage() {
    if (Files.isExecutable(Path.of("/usr/bin/apt-get"))
        && System.getProperty("user.name").equals("root")) {
      run(new ProcessBuilder("apt-get", "-qq", "update"));
      var install = new ProcessBuilder("apt-get", "-qq", "install", "-y", "chromium");
      install.environment().put("DEBIAN_FRONTEND", "noninteractive");
      run(install);
    }
  }

  /** What fails here shows in that there is still no browser; its output says why. */
  private static void run(ProcessBuilder command) {
    try {
      var process = command.inheritIO().start();
      if (!process.waitFor(DOWNLOAD_TIME.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException("Can not run " + command.command(), e);
    }
  }
}
