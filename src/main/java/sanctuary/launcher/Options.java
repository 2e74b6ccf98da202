package sanctuary.launcher;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sanctuary.launcher.Listen.Family;

/**
 * What a command line says. Read without a library for it, because loading one takes longer than
 * all else of the launcher.
 */
final class Options {

  private static final int DEFAULT_PORT = 6969;
  private static final int HIGHEST_PORT = 65_535;

  /** The values by option; empty for an option that takes none. */
  private final Map<Option, String> said = new EnumMap<>(Option.class);

  private Options() {}

  /**
   * Reads a command line.
   *
   * @throws WrongOptionException when it says what there is not, twice the same, or too little
   */
  static Options of(String... arguments) throws WrongOptionException {
    var options = new Options();
    var words = List.of(arguments).iterator();
    while (words.hasNext()) {
      var word = words.next().split("=", 2);
      var option =
          Option.written(word[0])
              .orElseThrow(() -> new WrongOptionException("There is no option '" + word[0] + "'"));
      boolean attached = word.length > 1;
      if (attached && !option.takesValue()) {
        throw new WrongOptionException("Option '" + option + "' takes no value");
      }
      if (option.takesValue() && !attached && !words.hasNext()) {
        throw new WrongOptionException("Option '" + option + "' needs a value");
      }
      var value = attached ? word[1] : option.takesValue() ? words.next() : "";
      if (options.said.put(option, value) != null) {
        throw new WrongOptionException("Option '" + option + "' is there twice");
      }
    }
    if (options.has(Option.IPV4) && options.has(Option.IPV6)) {
      throw new WrongOptionException(
          "Options '" + Option.IPV4 + "' and '" + Option.IPV6 + "' exclude each other");
    }
    return options;
  }

  /** Whether this is on the command line. */
  boolean has(Option option) {
    return said.containsKey(option);
  }

  /** What {@code --help} answers. */
  static String help() {
    return """
    Usage: java -jar sanctuary.war [OPTIONS]
    A chatroom that forgets.

    Options:
    %s
    Exit codes:
      0   help or version shown
      1   could not serve
      2   wrong option

    Settings are system properties: java -Dsanctuary.NAME=VALUE -jar sanctuary.war
    """
        .formatted(Option.help());
  }

  /**
   * Where to listen.
   *
   * @throws WrongOptionException when the options name no place to listen at
   */
  Listen listen() throws WrongOptionException {
    return new Listen(address(), family(), port());
  }

  private int port() throws WrongOptionException {
    var text = said.get(Option.PORT);
    if (text == null) {
      return DEFAULT_PORT;
    }
    try {
      int port = Integer.parseInt(text);
      if (port >= 0 && port <= HIGHEST_PORT) {
        return port;
      }
    } catch (NumberFormatException e) {
      // as wrong as a number that is too large
    }
    throw wrong(Option.PORT, text + " is not in 0 to " + HIGHEST_PORT);
  }

  private Family family() {
    if (has(Option.IPV4)) {
      return Family.IPV4;
    }
    return has(Option.IPV6) ? Family.IPV6 : Family.BOTH;
  }

  private @Nullable InetAddress address() throws WrongOptionException {
    var host = said.get(Option.HOST);
    if (host == null) {
      return null;
    }
    try {
      return Arrays.stream(InetAddress.getAllByName(host))
          .filter(family()::includes)
          .findFirst()
          .orElseThrow(() -> wrong(Option.HOST, host + " has no " + family() + " address"));
    } catch (UnknownHostException e) {
      throw wrong(Option.HOST, host + " is not known");
    }
  }

  private static WrongOptionException wrong(Option option, String reason) {
    return new WrongOptionException("Invalid value for option '" + option + "': " + reason);
  }
}
