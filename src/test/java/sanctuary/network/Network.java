package sanctuary.network;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The way from somebody to a server: a port of this machine that carries every connection on. It is
 * as good as the loopback until a test makes it bad. What is told to it holds for the lines that
 * are open and for those to come, until the opposite is told.
 *
 * <p>Everything may be called from any thread. Closing it cuts all lines.
 */
public final class Network implements AutoCloseable {

  /** In all places the same address: a browser takes names of the loopback for different hosts. */
  static final byte[] LOOPBACK = {127, 0, 0, 1};

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private enum Weather {
    FINE,
    STALLED,
    REFUSING
  }

  private final ServerSocket entrance;
  private final List<Line> lines = new CopyOnWriteArrayList<>();

  // guarded by this
  private URI server;
  private Weather weather = Weather.FINE;

  /**
   * @param server where lines lead; its host and port count
   */
  public Network(URI server) {
    this.server = server;
    try {
      entrance = new ServerSocket(0, 50, InetAddress.getByAddress(LOOPBACK));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var thread = new Thread(this::accept, "network " + entrance.getLocalPort());
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * What to open instead of the server's own address. It stays the same when the server changes.
   */
  public URI address() {
    return URI.create("http://127.0.0.1:" + entrance.getLocalPort() + "/");
  }

  /** Leads new lines to another server: one that was started again elsewhere. */
  public synchronized void leadTo(URI other) {
    server = other;
  }

  /** Carries nothing any more, silently: for whoever uses it everything just takes very long. */
  public synchronized void stall() {
    weather = Weather.STALLED;
    lines.forEach(Line::stall);
  }

  /** Lets nobody in any more: new connections are reset at once. Open lines stay. */
  public synchronized void refuse() {
    weather = Weather.REFUSING;
  }

  /** Carries everything again, what was held first. */
  public synchronized void release() {
    weather = Weather.FINE;
    lines.forEach(Line::release);
  }

  /** Cuts all open lines hard. New ones are carried as before. */
  public void cut() {
    lines.forEach(Line::cut);
  }

  /** Lets nobody in any more, and cuts all open lines. */
  public void fail() {
    refuse();
    cut();
  }

  /**
   * Waits for a line that is not cut and on which the client said first what begins so.
   *
   * @param words such as {@code GET /room}
   * @return the newest one
   */
  public synchronized Line line(String words) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    for (var line = newest(words); ; line = newest(words)) {
      if (line.isPresent()) {
        return line.get();
      }
      long left = end - System.nanoTime();
      if (left <= 0) {
        throw new IllegalStateException("no line begins with " + words);
      }
      try {
        NANOSECONDS.timedWait(this, left);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private Optional<Line> newest(String words) {
    return lines.stream()
        .filter(line -> !line.isCut() && line.beganWith(words))
        .reduce((older, newer) -> newer);
  }

  private synchronized void changed() {
    notifyAll();
  }

  @Override
  public void close() {
    try {
      entrance.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    cut();
  }

  private void accept() {
    while (!entrance.isClosed()) {
      try {
        carry(entrance.accept());
      } catch (IOException closed) {
        // the last one to accept; or a server that is not there, which the client was told
      }
    }
  }

  private void carry(Socket client) throws IOException {
    synchronized (this) {
      if (weather != Weather.REFUSING) {
        try {
          var line = new Line(client, connected(), this::changed);
          if (weather == Weather.STALLED) {
            line.stall();
          }
          lines.add(line);
          line.open("line " + lines.size());
          return;
        } catch (IOException nobodyThere) {
          // as if it were refused
        }
      }
    }
    client.setSoLinger(true, 0);
    client.close();
  }

  private Socket connected() throws IOException {
    var socket = new Socket();
    socket.setTcpNoDelay(true);
    socket.connect(new InetSocketAddress(server.getHost(), server.getPort()), 5_000);
    return socket;
  }
}
