package sanctuary.network;

import java.io.IOException;
import java.net.Socket;
import java.util.List;

/**
 * One connection through the network: the client's socket, the server's, and a flow each way.
 * Commands may come from any thread.
 */
public final class Line {

  private final Socket client;
  private final Socket server;
  private final Flow up;
  private final Flow down;
  private final Runnable began;
  private volatile boolean cut;

  /**
   * @param began told when the client has said something for the first time
   */
  Line(Socket client, Socket server, Runnable began) {
    this.client = client;
    this.server = server;
    this.began = began;
    up = new Flow(this, client, server);
    down = new Flow(this, server, client);
  }

  /** What goes to the server. */
  public Flow up() {
    return up;
  }

  /** What goes to the client. */
  public Flow down() {
    return down;
  }

  /** Holds everything both ways from here on, silently. */
  public void stall() {
    up.stall();
    down.stall();
  }

  /** Lets everything go both ways, what is held first. */
  public void release() {
    up.release();
    down.release();
  }

  /** Resets the connection at both ends, as a router that restarts does. What is held is lost. */
  public void cut() {
    cut = true;
    reset(client);
    reset(server);
    up.wake();
    down.wake();
  }

  /**
   * Resets the connection at the server's end, and tells the client nothing: as for a device that
   * is asleep meanwhile, or has changed its network.
   */
  public void cutAtServer() {
    stall();
    reset(server);
  }

  /** Hangs up at both ends, as a proxy that is stopped in good order does. */
  public void hangUp() {
    try {
      client.shutdownOutput();
      server.shutdownOutput();
    } catch (IOException closedBefore) {
      // then there is nobody to tell
    }
  }

  /** Whether this connection can carry nothing any more. */
  public boolean isCut() {
    return cut;
  }

  /** Whether what the client said first begins so; only known when it went, or was held. */
  boolean beganWith(String words) {
    return up.beginning().startsWith(words);
  }

  /** The client has said something for the first time. */
  void began() {
    began.run();
  }

  /** Begins to carry. */
  void open(String name) {
    var threads =
        List.of(new Thread(up::carry, name + " up"), new Thread(down::carry, name + " down"));
    threads.forEach(thread -> thread.setDaemon(true));
    threads.forEach(Thread::start);
  }

  private static void reset(Socket socket) {
    try (socket) {
      socket.setSoLinger(true, 0);
    } catch (IOException closedBefore) {
      // then nobody is left to tell
    }
  }
}
