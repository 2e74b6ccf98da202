package sanctuary.bidi;

import jakarta.json.JsonObject;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Firefox without a window. It keeps what it keeps in a folder that is new, and gone when it is
 * closed.
 */
public final class Firefox implements AutoCloseable {

  private static final List<String> NAMES = List.of("firefox", "firefox-esr", "firefox.exe");

  private static final List<String> PLACES =
      List.of(
          "/Applications/Firefox.app/Contents/MacOS/firefox",
          "C:\\Program Files\\Mozilla Firefox\\firefox.exe");

  private static final Pattern LISTENS = Pattern.compile("WebDriver BiDi listening on (ws://\\S+)");

  /** Every name here is this machine, and none of them is one that browsers trust by itself. */
  private static final String PREFERENCES =
      """
      user_pref("network.dns.localDomains", "sanctuary.test");
      """;

  private final Path folder;
  private final Process process;
  private final Connection connection;
  private final Map<String, Tab> tabs = new ConcurrentHashMap<>();

  private Firefox(Path folder, Process process) {
    this.folder = folder;
    this.process = process;
    connection = new Connection(address(process), this::happened);
    connection.tell("session.new", Map.of("capabilities", Map.of()));
    var events = List.of("log.entryAdded", "browsingContext.userPromptOpened");
    connection.tell("session.subscribe", Map.of("events", events));
  }

  /** The one that the tests use, if there is one on this machine. */
  public static Optional<Path> installed() {
    var named = Stream.ofNullable(System.getenv("FIREFOX_BIN"));
    var onPath =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .flatMap(place -> NAMES.stream().map(name -> place + File.separator + name));
    return Stream.of(named, onPath, PLACES.stream())
        .flatMap(places -> places)
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts it and waits until it can be told what to do. */
  public static Firefox start(Path executable) {
    try {
      var folder = Files.createTempDirectory("firefox");
      Files.writeString(folder.resolve("user.js"), PREFERENCES);
      var command =
          new ProcessBuilder(
              executable.toString(),
              "--headless",
              "--no-remote",
              "--remote-debugging-port",
              "0",
              "--profile",
              folder.toString());
      // what it writes beside its profile, too
      command.environment().put("HOME", folder.toString());
      return new Firefox(folder, command.redirectErrorStream(true).start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads what it says, to the end; where it listens it says at the beginning. */
  private static URI address(Process process) {
    var address = new CompletableFuture<URI>();
    var reader = new Thread(() -> read(process, address), "output of Firefox");
    reader.setDaemon(true);
    reader.start();
    return address.orTimeout(60, TimeUnit.SECONDS).join();
  }

  private static void read(Process process, CompletableFuture<URI> address) {
    var said = new StringBuilder();
    try (var lines = new BufferedReader(process.inputReader(StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        said.append(line).append('\n');
        var found = LISTENS.matcher(line);
        if (found.find()) {
          address.complete(URI.create(found.group(1) + "/session"));
        }
      }
    } catch (IOException e) {
      said.append(e);
    }
    address.completeExceptionally(new IllegalStateException("Firefox ended. It said:\n" + said));
  }

  /**
   * Opens a tab that shares nothing with any other. It has a window for itself, so that nothing
   * hides it.
   */
  public Tab open() {
    var profile = connection.tell("browser.createUserContext", Map.of()).getString("userContext");
    var tab = Tab.in(profile, connection);
    tabs.put(tab.id(), tab);
    return tab;
  }

  private void happened(JsonObject event) {
    var about = event.getJsonObject("params");
    var source = about.containsKey("source") ? about.getJsonObject("source") : about;
    var tab = tabs.get(source.getString("context", ""));
    if (tab != null) {
      tab.happened(event.getString("method"), about);
    }
  }

  @Override
  public void close() {
    // asked before it ends: afterwards nobody knows whom it started
    var all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    long patience = Connection.PATIENCE.toSeconds();
    try (connection) {
      connection.tell("browser.close", Map.of());
      process.onExit().completeOnTimeout(process, patience, TimeUnit.SECONDS).join();
    } finally {
      all.forEach(ProcessHandle::destroyForcibly);
      all.forEach(one -> one.onExit().orTimeout(patience, TimeUnit.SECONDS).join());
      delete(folder);
    }
  }

  private static void delete(Path folder) {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
