package sanctuary.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sanctuary.client.Guest;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.net.ClientFrame;
import sanctuary.client.room.Content;
import sanctuary.client.room.News;
import sanctuary.deploy.Alone;

@DisplayName("When the last one has left,")
class ZeroTraceIT {
  private static final String ALIAS = "canary-alias-7Q";
  private static final String TEXT = "canary-text-of-a-room-that-forgets";
  private static final String WHISPER = "canary-whisper-for-one";

  @TempDir private Path folder;
  private Alone server;

  /** What may be found nowhere, by its name. */
  private final Map<String, Bytes> canaries = new LinkedHashMap<>();

  @BeforeEach
  void serverThatSaysAllItCan() throws IOException {
    var logging = folder.resolve("logging.properties");
    Files.writeString(
        logging,
        """
        handlers = java.util.logging.ConsoleHandler
        .level = ALL
        java.util.logging.ConsoleHandler.level = ALL
        """);
    Files.createDirectory(temporary());
    server =
        Alone.run(
            List.of(
                "-Djava.io.tmpdir=" + temporary(), "-Djava.util.logging.config.file=" + logging),
            List.of("--servport", "0", "--host", "127.0.0.1"));
    server.address();
  }

  private Path temporary() {
    return folder.resolve("tmp");
  }

  @AfterEach
  void serverStops() {
    server.close();
  }

  @Test
  @DisplayName("no output names the room or anybody in it, at the highest log level")
  void output() {
    story(() -> {});
    server.close();
    var output = server.output();
    var lowerCase = output.toLowerCase(Locale.ROOT);
    assertThat(output.contains("FINER: WebSocket frame received")).isTrue(); // it says all it can
    var said =
        canaries.keySet().stream()
            .filter(
                name ->
                    lowerCase.contains(canaries.get(name).hex())
                        || inText(canaries.get(name)).stream().anyMatch(output::contains))
            .toList();
    assertThat(said).isEmpty();
  }

  @Test
  @DisplayName("no file has been written, changed or deleted")
  void disk() throws IOException {
    story(() -> {}); // what is loaded late is loaded now
    var before = files();
    assertThat(before).isNotEmpty();
    story(() -> assertThat(filesOpenForWriting()).allMatch(file -> file.endsWith("lock")));
    assertThat(files()).isEqualTo(before);
  }

  @Test
  @DisplayName("nothing of it is in the server's memory")
  void memory() {
    story(
        () ->
            assertThat(namesInMemory("during"))
                .contains(
                    "room id",
                    "genesis",
                    "link before the kick: address",
                    "identity of 2",
                    "sealed alias of 2",
                    "commitment of 2"));
    assertThat(namesInMemory("after")).isEmpty();
  }

  /** Which canaries live in the heap of the server, as bytes or as text in frames. */
  private List<String> namesInMemory(String dumpName) {
    var heap = heapDump(dumpName);
    return canaries.keySet().stream()
        .filter(
            name ->
                contains(heap, canaries.get(name))
                    || contains(heap, Bytes.ascii(canaries.get(name).base64url())))
        .toList();
  }

  /** What is reachable in the server, after a full collection. */
  private byte[] heapDump(String name) {
    var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    var dump = folder.resolve(name + ".hprof");
    var pid = Long.toString(server.handle().pid());
    try {
      var process =
          new ProcessBuilder(jcmd, pid, "GC.heap_dump", dump.toString())
              .redirectErrorStream(true)
              .start();
      var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(said).isZero();
      return Files.readAllBytes(dump);
    } catch (IOException | InterruptedException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /**
   * A room from its first to its last moment, with everything that can happen in it.
   *
   * @param meanwhile happens while three are in it
   */
  private void story(Runnable meanwhile) {
    var ada = Guest.at(server.address()).creates(ALIAS);
    var ben = Guest.at(server.address()).joins(ada.link(), "Ben-" + ALIAS);
    ada.awaits(News.Entered.class);
    remember("link before the kick", ada);
    var cleo = Guest.at(server.address()).joins(ada.link(), "Cleo-" + ALIAS);
    ada.awaits(News.Entered.class);
    ben.awaits(News.Entered.class);
    for (var member : ada.room().others()) {
      var record = member.record();
      canaries.put("identity of " + member.slot(), record.identity());
      canaries.put("key to seal for " + member.slot(), record.kem().first(64));
      canaries.put("sealed alias of " + member.slot(), record.sealedAlias());
      canaries.put("commitment of " + member.slot(), record.commitment());
      canaries.put("challenge of " + member.slot(), record.challenge());
      canaries.put("signature of " + member.slot(), record.accessSignature());
    }
    canaries.put("genesis", ada.room().genesis().bytes());
    canaries.put("genesis hash", ada.room().gh());
    canaries.put("nonce of the genesis", ada.room().genesis().nonce());
    canaries.put("room id", ada.link().room());
    canaries.put("alias", Bytes.utf8(ALIAS));
    canaries.put("text", Bytes.utf8(TEXT));
    canaries.put("whisper", Bytes.utf8(WHISPER));

    for (var frame : ada.room().voice().post(Content.TEXT, TEXT, ada.limits().frame())) {
      remember("message", frame);
      ada.sends(frame);
    }
    ben.awaits(News.Said.class);
    cleo.awaits(News.Said.class);
    ben.whispers(ALIAS, WHISPER);
    ada.awaits(News.Whispered.class);
    meanwhile.run();
    ben.locks();
    ben.awaits(News.Policy.class);
    ben.unlocks();
    ben.awaits(News.Policy.class);
    ben.kicks("Cleo-" + ALIAS);
    cleo.closed();
    ben.awaits(News.Removed.class);
    ada.awaits(News.Removed.class);
    remember("link after the kick", ada);
    ada.connection().sendText("{\"type\":\"ping\",\"" + TEXT + "\":"); // a fault, with content
    ada.closed();
    ben.awaits(News.Gone.class);
    ben.saysFarewell(TEXT);
    ben.closed();
  }

  private void remember(String name, Guest guest) {
    canaries.put(name + ": secret", guest.link().secret());
    canaries.put(name + ": key", Bytes.ascii(guest.link().key()));
    canaries.put(name + ": address", guest.keys().address());
    canaries.put(name + ": access key", guest.keys().accessKey());
  }

  private void remember(String name, ClientFrame.Message frame) {
    canaries.put(name + ": start of the body", frame.body().first(32));
    canaries.put(name + ": end of the body", frame.body().last(32));
    frame.wraps().forEach(wrap -> canaries.put(name + ": wrap", wrap.wrap().last(32)));
  }

  /** As itself, in base64 and in base64url. */
  private static List<String> inText(Bytes canary) {
    var forms = new ArrayList<String>();
    forms.add(canary.base64url());
    forms.add(Base64.getEncoder().withoutPadding().encodeToString(canary.array()));
    if (canary.isUtf8()) {
      forms.add(canary.utf8());
    }
    return forms;
  }

  /** Sizes and times of all files the server could have touched, by path. */
  private Map<String, String> files() throws IOException {
    var files = new TreeMap<String, String>();
    try (var all = Files.walk(temporary())) {
      for (var file : all.toList()) {
        files.put(file.toString(), Files.size(file) + " " + Files.getLastModifiedTime(file));
      }
    }
    return files;
  }

  /** Regular files that the server holds open for writing; none where that is not known. */
  private List<Path> filesOpenForWriting() {
    var process = Path.of("/proc", Long.toString(server.handle().pid()));
    var files = new ArrayList<Path>();
    if (Files.isDirectory(process)) {
      try (var descriptors = Files.newDirectoryStream(process.resolve("fd"))) {
        for (var descriptor : descriptors) {
          if (Files.isRegularFile(descriptor) && isForWriting(process, descriptor)) {
            files.add(Files.readSymbolicLink(descriptor));
          }
        }
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return files;
  }

  /** By the flags of open(2), octal, whose last digit is 0 for reading only. */
  private static boolean isForWriting(Path process, Path descriptor) throws IOException {
    var info = process.resolve("fdinfo").resolve(descriptor.getFileName().toString());
    return Files.readAllLines(info).stream()
        .anyMatch(line -> line.startsWith("flags:") && !line.endsWith("0"));
  }

  private static boolean contains(byte[] heap, Bytes canary) {
    var wanted = canary.array();
    for (int i = 0; i <= heap.length - wanted.length; i++) {
      int matched = 0;
      while (matched < wanted.length && heap[i + matched] == wanted[matched]) {
        matched++;
      }
      if (matched == wanted.length) {
        return true;
      }
    }
    return false;
  }
}
