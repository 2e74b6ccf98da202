package sanctuary.launcher;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/**
 * Where a server listens.
 *
 * @param address an address of this machine; null for all of the family
 * @param family the protocols that are answered
 * @param port 0 to 65535; 0 for any free one
 */
record Listen(@Nullable InetAddress address, Family family, int port) {

  /** The address to bind, as Java takes it: null for all of both families. */
  @Nullable InetAddress bindAddress() {
    return address == null ? family.all : address;
  }

  /** Which Internet protocols are answered. */
  enum Family {
    /** IPv4 and, where the machine has it, IPv6. */
    BOTH("IP", InetAddress.class, null),
    IPV4("IPv4", Inet4Address.class, "0.0.0.0"),
    IPV6("IPv6", Inet6Address.class, "::");

    private final String title;
    private final Class<? extends InetAddress> type;
    private final @Nullable InetAddress all;

    Family(String title, Class<? extends InetAddress> type, @Nullable String all) {
      this.title = title;
      this.type = type;
      this.all = all == null ? null : literal(all);
    }

    /** Whether this address belongs to the family. */
    boolean includes(InetAddress address) {
      return type.isInstance(address);
    }

    /** The name that people know it by. */
    @Override
    public String toString() {
      return title;
    }

    private static InetAddress literal(String address) {
      try {
        return InetAddress.getByName(address);
      } catch (UnknownHostException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
