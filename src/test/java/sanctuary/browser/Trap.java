package sanctuary.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Another server, that messages name: it notes whoever connects, even without asking for anything,
 * and answers every request with a picture of one pixel.
 */
final class Trap implements AutoCloseable {

  private static final byte[] PICTURE =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5Erk"
                  + "Jggg==");

  private final ServerSocket socket;
  private final AtomicInteger visitors = new AtomicInteger();
  private final BlockingQueue<List<String>> requests = new LinkedBlockingQueue<>();

  Trap() {
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    inThread(this::serve);
  }

  /** Its name and port; browsers of the tests find it there. */
  String host() {
    return "trap.test:" + socket.getLocalPort();
  }

  /** Whether nobody has connected until now. */
  boolean isUntouched() {
    return visitors.get() == 0;
  }

  /** The head of the next request, line by line; waits for it. */
  List<String> request() throws InterruptedException {
    var head = requests.poll(20, TimeUnit.SECONDS);
    if (head == null) {
      throw new AssertionError("nobody asked for anything");
    }
    return head;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private static void inThread(Runnable task) {
    var thread = new Thread(task, "trap");
    thread.setDaemon(true);
    thread.start();
  }

  /** Browsers open connections in advance, so whoever says nothing must hold up nobody. */
  private void serve() {
    try {
      while (true) {
        var visitor = socket.accept();
        visitors.incrementAndGet();
        inThread(() -> answer(visitor));
      }
    } catch (IOException closed) {
      // the test is over
    }
  }

  private void answer(Socket visitor) {
    try (visitor) {
      var head = head(visitor);
      if (head.isEmpty()) {
        return;
      }
      requests.add(head);
      var out = visitor.getOutputStream();
      var answer =
          "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: %d\r\nConnection: close\r\n\r\n";
      out.write(answer.formatted(PICTURE.length).getBytes(StandardCharsets.ISO_8859_1));
      out.write(PICTURE);
    } catch (IOException wentAway) {
      // it did not want the picture
    }
  }

  /** What it asks for; empty if it goes without a word. */
  private static List<String> head(Socket visitor) throws IOException {
    var head = new ArrayList<String>();
    var lines =
        new BufferedReader(
            new InputStreamReader(visitor.getInputStream(), StandardCharsets.ISO_8859_1));
    for (var line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
      head.add(line);
    }
    return head;
  }
}
