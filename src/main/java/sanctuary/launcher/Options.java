package sanctuary.launcher;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import sanctuary.launcher.Listen.Family;

/**
 * The command line. These definitions are the only ones: the parser and the help are made from
 * them.
 */
@Command(
    name = "java -jar sanctuary.war",
    synopsisHeading = "Usage: ",
    header = "A chatroom that forgets.%n",
    optionListHeading = "%nOptions:%n",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:help or version shown", "1:could not serve", "2:wrong option"},
    footerHeading = "%n",
    footer = "Settings are system properties: java -Dsanctuary.NAME=VALUE -jar sanctuary.war")
final class Options {

  private static final int HIGHEST_PORT = 65_535;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before it reads the first option
  private CommandSpec spec;

  @Option(
      names = {"-s", "--servport"},
      paramLabel = "PORT",
      defaultValue = "6969",
      description = "Port to serve at; 0 for any free one. Default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = "Address or name of this machine to listen at. Default: all addresses.")
  private @Nullable String host;

  @ArgGroup private Protocol protocol = new Protocol();

  /** One of the two, or none. */
  private static final class Protocol {

    @Option(
        names = {"-4", "--ipprotv4"},
        description = "Answer IPv4 only.")
    private boolean four;

    @Option(
        names = {"-6", "--ipprotv6"},
        description = "Answer IPv6 only.")
    private boolean six;
  }

  /**
   * Where to listen.
   *
   * @throws ParameterException when the options name no place to listen at
   */
  Listen listen() {
    if (port < 0 || port > HIGHEST_PORT) {
      throw wrong("Invalid value for option '--servport': " + port + " is not in 0 to 65535");
    }
    return new Listen(address(), family(), port);
  }

  private Family family() {
    if (protocol.four) {
      return Family.IPV4;
    }
    return protocol.six ? Family.IPV6 : Family.BOTH;
  }

  private @Nullable InetAddress address() {
    if (host == null) {
      return null;
    }
    try {
      return Stream.of(InetAddress.getAllByName(host))
          .filter(family()::includes)
          .findFirst()
          .orElseThrow(
              () ->
                  wrong(
                      "Invalid value for option '--host': "
                          + host
                          + " has no "
                          + family()
                          + " address"));
    } catch (UnknownHostException e) {
      throw wrong("Invalid value for option '--host': " + host + " is not known");
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
