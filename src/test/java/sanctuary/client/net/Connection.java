package sanctuary.client.net;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.crypto.MalformedException;

/**
 * One WebSocket to a server. Frames are sent at once and wait here until they are asked for, by one
 * thread.
 *
 * <p>Waiting ends when what is waited for is there; {@link #PATIENCE} only bounds it, with an
 * error.
 */
public final class Connection implements AutoCloseable {
  /** What this client speaks. */
  public static final String SUBPROTOCOL = "sanctuary.1";

  /** How long anything is waited for; far longer than it should take on the slowest machine. */
  public static final Duration PATIENCE = Duration.ofSeconds(30);

  /** RFC 6455's code for a connection that ended without a close frame. */
  private static final int BROKEN = 1006;

  private static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  /** Frames in the order they came; at last an empty one, the end. */
  private final LinkedBlockingQueue<Optional<ServerFrame>> arrivals = new LinkedBlockingQueue<>();

  private final CompletableFuture<Goodbye> goodbye = new CompletableFuture<>();

  /** Closed while nothing shall be read. */
  private volatile CountDownLatch gate = new CountDownLatch(0);

  private final WebSocket socket;

  /**
   * How a connection ended.
   *
   * @param code of RFC 6455 §7.4 or docs/protocol.md; 1006 if it broke without a word
   */
  public record Goodbye(int code, String reason) {}

  /** The connection is closed, and what was waited for will not come. */
  public static final class ClosedException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    private final int code;

    ClosedException(Goodbye goodbye) {
      super("closed with " + goodbye.code());
      code = goodbye.code();
    }

    /** The close code. */
    public int code() {
      return code;
    }
  }

  /**
   * How to knock.
   *
   * @param room the URI of the WebSocket, {@code ws://…/room}
   * @param subprotocol null to offer none
   * @param origin null to send none
   */
  public record Knock(URI room, @Nullable String subprotocol, @Nullable String origin) {
    /** As every client should. */
    public static Knock at(URI room) {
      return new Knock(room, SUBPROTOCOL, null);
    }

    /** Offering another subprotocol. */
    public Knock speaking(@Nullable String other) {
      return new Knock(room, other, origin);
    }

    /** As a page of this origin. */
    public Knock from(String page) {
      return new Knock(room, subprotocol, page);
    }
  }

  private Connection(Knock knock) throws WebSocketHandshakeException {
    var builder = CLIENT.newWebSocketBuilder().connectTimeout(PATIENCE);
    if (knock.subprotocol() != null) {
      builder.subprotocols(knock.subprotocol());
    }
    if (knock.origin() != null) {
      builder.header("Origin", knock.origin());
    }
    try {
      socket = builder.buildAsync(knock.room(), new Inbox()).join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof WebSocketHandshakeException refused) {
        throw refused;
      }
      throw failed;
    }
  }

  /**
   * Opens a connection.
   *
   * @throws WebSocketHandshakeException if the server refuses, with its answer
   */
  public static Connection open(Knock knock) throws WebSocketHandshakeException {
    return new Connection(knock);
  }

  /** The subprotocol agreed on, empty if none. */
  public String subprotocol() {
    return socket.getSubprotocol();
  }

  /** Sends a text as it is. */
  public void sendText(String text) {
    finish(socket.sendText(text, true));
  }

  /** Sends a binary message as it is. */
  public void sendBinary(Bytes message) {
    finish(socket.sendBinary(ByteBuffer.wrap(message.array()), true));
  }

  private void finish(CompletableFuture<WebSocket> sending) {
    try {
      sending.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException notSent) {
      throw new ClosedException(closed());
    } catch (InterruptedException | TimeoutException noAnswer) {
      throw new IllegalStateException("not sent in time", noAnswer);
    }
  }

  /**
   * The next frame, waited for.
   *
   * @throws ClosedException if the connection is closed and no frame is left
   */
  public ServerFrame next() {
    try {
      var arrival = arrivals.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      if (arrival == null) {
        throw new IllegalStateException("no frame in time");
      }
      if (arrival.isEmpty()) {
        arrivals.add(arrival);
        throw new ClosedException(goodbye.join());
      }
      return arrival.get();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  /** How the connection ended, waited for. Frames that came before stay to be asked for. */
  public Goodbye closed() {
    try {
      return goodbye.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException open) {
      throw new IllegalStateException("not closed in time", open);
    }
  }

  /** Whether it has ended. */
  public boolean isClosed() {
    return goodbye.isDone();
  }

  /** Whether something can still be said. */
  public boolean canSend() {
    return !goodbye.isDone() && !socket.isOutputClosed();
  }

  /** Takes nothing more from the network, as a stalled reader would, until told to. */
  public void stopReading() {
    gate = new CountDownLatch(1);
  }

  /** Takes what came meanwhile. */
  public void readOn() {
    gate.countDown();
  }

  /** Breaks the connection without a word, as a lost network would. */
  public void lose() {
    socket.abort();
  }

  /** Ends the connection as a closed tab would: with a close frame, without {@code leave}. */
  @Override
  public void close() {
    if (canSend()) {
      finish(socket.sendClose(WebSocket.NORMAL_CLOSURE, ""));
    }
  }

  /** Takes what arrives, on the HTTP client's threads, one call at a time. */
  private final class Inbox implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();
    private Bytes binary = Bytes.NONE;

    @Override
    public void onOpen(WebSocket opened) {
      opened.request(1);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        arrivals.add(Optional.of(ControlCodec.read(text.toString())));
        text.setLength(0);
      }
      return next(from);
    }

    @Override
    public @Nullable CompletionStage<?> onBinary(WebSocket from, ByteBuffer part, boolean last) {
      binary = Bytes.join(binary, Bytes.of(part));
      if (last) {
        HotCodec.read(binary).forEach(frame -> arrivals.add(Optional.of(frame)));
        binary = Bytes.NONE;
      }
      return next(from);
    }

    /** Asks for more, once the gate is open. */
    private @Nullable CompletionStage<?> next(WebSocket from) {
      try {
        gate.await();
      } catch (InterruptedException interrupted) {
        throw new IllegalStateException(interrupted);
      }
      from.request(1);
      return null;
    }

    @Override
    public @Nullable CompletionStage<?> onPing(WebSocket from, ByteBuffer message) {
      return next(from);
    }

    @Override
    public @Nullable CompletionStage<?> onPong(WebSocket from, ByteBuffer message) {
      return next(from);
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
      goodbye.complete(new Goodbye(code, reason));
      arrivals.add(Optional.empty());
      return null;
    }

    @Override
    public void onError(WebSocket from, Throwable fault) {
      if (fault instanceof MalformedException) {
        goodbye.completeExceptionally(fault);
      } else {
        goodbye.complete(new Goodbye(BROKEN, ""));
      }
      arrivals.add(Optional.empty());
    }
  }
}
