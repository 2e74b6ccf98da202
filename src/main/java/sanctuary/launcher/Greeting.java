package sanctuary.launcher;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Comparator;
import java.util.List;
import sanctuary.launcher.Listen.Family;

/** What the start says: the addresses that work, one a line, to click or to copy. */
final class Greeting {

  private static final String LINE = "%-14s%s%n";

  private Greeting() {}

  /**
   * @param version of Sanctuary
   * @param listen where the server listens
   * @param port the port it got
   */
  static String of(String version, Listen listen, int port) {
    var text = new StringBuilder("Sanctuary " + version + " is open.%n%n".formatted());
    if (listen.address() != null) {
      text.append(LINE.formatted("  Here", url(host(listen.address()), port)));
    } else {
      text.append(LINE.formatted("  This machine", url(loopback(listen.family()), port)));
      var label = "  Network";
      for (var address : network(listen.family())) {
        text.append(LINE.formatted(label, url(host(address), port)));
        label = "";
      }
    }
    return text.append("%nCtrl+C ends it. Nothing is kept.%n".formatted()).toString();
  }

  private static String url(String host, int port) {
    return " http://" + host + ":" + port + "/";
  }

  private static String loopback(Family family) {
    return family == Family.IPV6 ? "[::1]" : "localhost";
  }

  private static String host(InetAddress address) {
    var text = address.getHostAddress();
    return address instanceof Inet6Address ? "[" + shortened(text) + "]" : text;
  }

  /** Without the zone, and with {@code ::} for the first run of zeros. */
  private static String shortened(String ipv6) {
    return ipv6.replaceFirst("%.*", "").replaceFirst("(^|:)(0(:|$)){2,}", "::");
  }

  /** The addresses by which other machines may reach this one. */
  private static List<InetAddress> network(Family family) {
    try {
      return NetworkInterface.networkInterfaces()
          .flatMap(NetworkInterface::inetAddresses)
          .filter(family::includes)
          .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
          .sorted(Comparator.comparing(address -> address instanceof Inet6Address))
          .toList();
    } catch (SocketException unknown) {
      return List.of();
    }
  }
}
