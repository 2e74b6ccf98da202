package sanctuary.bench;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Addresses of this machine, of which Linux has sixteen million: a server sees many clients. */
final class Addresses {
  private static final int LOOPBACK = 127;
  private static final int ROOMS = 1;
  private static final int STRANGERS = 2;
  private static final int MOST = 250;

  private Addresses() {}

  /** Where the members of a room come from. */
  static InetAddress ofRoom(int number) {
    return loopback(ROOMS, number);
  }

  /** Where a stranger comes from. */
  static InetAddress ofStranger(int number) {
    return loopback(STRANGERS, number);
  }

  private static InetAddress loopback(int network, int number) {
    byte[] address = {LOOPBACK, 0, (byte) network, (byte) (1 + number % MOST)};
    try {
      return InetAddress.getByAddress(address);
    } catch (UnknownHostException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
