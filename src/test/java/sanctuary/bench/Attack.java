package sanctuary.bench;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Strangers who do harm to a server, as fast as it lets them, in a process of their own: until that
 * is ended. Every second it says what it has done so far.
 */
public final class Attack {
  private static final Duration NEWS = Duration.ofSeconds(1);

  private final InetSocketAddress server;
  private final AtomicLong deeds = new AtomicLong();

  private Attack(InetSocketAddress server) {
    this.server = server;
  }

  /**
   * Attacks.
   *
   * @param arguments the harm to do, and the port of this machine
   */
  public static void main(String[] arguments) {
    var server =
        new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[1]));
    var attack = new Attack(server);
    Harm.valueOf(arguments[0]).begin(attack);
    while (true) {
      Company.pause(NEWS);
      System.out.println(attack.deeds.get());
    }
  }

  /** Where the server is. */
  InetSocketAddress server() {
    return server;
  }

  /** Counts what was done: a connection, a proof, a frame. */
  void done() {
    deeds.incrementAndGet();
  }

  /** Runs this for as long as the process lives. */
  static void inThread(Runnable work) {
    var thread = new Thread(work, "stranger");
    thread.setDaemon(true);
    thread.start();
  }
}
