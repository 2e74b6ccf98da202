package sanctuary.bidi;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The way to a browser: commands, each waited for until it is answered, and events, told on a
 * thread of the connection. Commands may come from any thread but that one.
 */
final class Connection implements AutoCloseable {

  /** As long as a busy machine may need for one command. */
  static final Duration PATIENCE = Duration.ofSeconds(20);

  private final AtomicInteger commands = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonObject>> unanswered = new ConcurrentHashMap<>();
  private final Consumer<JsonObject> events;
  private final WebSocket socket;

  /**
   * @param address where the browser listens
   * @param events told of each event, method and parameters
   */
  Connection(URI address, Consumer<JsonObject> events) {
    this.events = events;
    socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .connectTimeout(PATIENCE)
            .buildAsync(address, new Ear())
            .join();
  }

  /**
   * Tells the browser to do something and waits until it has.
   *
   * @param method such as {@code browsingContext.navigate}
   * @return its result
   * @throws RefusedException if it can not be done
   */
  JsonObject tell(String method, Map<String, ?> parameters) {
    int id = commands.incrementAndGet();
    var answer = new CompletableFuture<JsonObject>();
    unanswered.put(id, answer);
    send(
        Json.createObjectBuilder(Map.of("id", id, "method", method, "params", parameters)).build());
    var answered = answer.orTimeout(PATIENCE.toMillis(), MILLISECONDS).join();
    if (answered.getString("type").equals("error")) {
      throw new RefusedException(method + " " + parameters, answered.getString("message"));
    }
    return answered.getJsonObject("result");
  }

  /** A socket takes one message after the other. */
  private synchronized void send(JsonObject command) {
    socket.sendText(command.toString(), true).join();
  }

  private void heard(JsonObject message) {
    var id = message.getJsonNumber("id");
    if (id == null) {
      events.accept(message);
      return;
    }
    var answer = unanswered.remove(id.intValue());
    if (answer != null) {
      answer.complete(message);
    }
  }

  private void lost(Throwable why) {
    unanswered.values().forEach(answer -> answer.completeExceptionally(why));
  }

  @Override
  public void close() {
    socket.abort();
  }

  /** Puts the parts of messages together. */
  private final class Ear implements WebSocket.Listener {

    private final StringBuilder parts = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      parts.append(part);
      if (last) {
        try (var reader = Json.createReader(new StringReader(parts.toString()))) {
          heard(reader.readObject());
        }
        parts.setLength(0);
      }
      from.request(1);
      return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
      lost(new IllegalStateException("the browser hung up: " + code + " " + reason));
      return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
      lost(error);
    }
  }
}
