package sanctuary.launcher;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the command line may say. These definitions are the only ones: the parser and the help are
 * made from them.
 */
enum Option {
  PORT("-s", "--servport", "PORT", "Port to serve at; 0 for any free one. Default: 6969."),
  HOST(null, "--host", "HOST", "Address or name of this machine. Default: all addresses."),
  IPV4("-4", "--ipprotv4", null, "Answer IPv4 only."),
  IPV6("-6", "--ipprotv6", null, "Answer IPv6 only."),
  HELP("-h", "--help", null, "Show this help and end."),
  VERSION("-V", "--version", null, "Show the version and end.");

  private final @Nullable String letter;
  private final String word;
  private final @Nullable String value;
  private final String description;

  Option(@Nullable String letter, String word, @Nullable String value, String description) {
    this.letter = letter;
    this.word = word;
    this.value = value;
    this.description = description;
  }

  /** The option that is written like this; empty when there is none. */
  static Optional<Option> written(String name) {
    return Arrays.stream(values())
        .filter(option -> name.equals(option.letter) || name.equals(option.word))
        .findFirst();
  }

  /** Whether something must be said with it. */
  boolean takesValue() {
    return value != null;
  }

  /** The name that messages use. */
  @Override
  public String toString() {
    return word;
  }

  /** A line for each option, in their order. */
  static String help() {
    return Arrays.stream(values()).map(Option::line).collect(Collectors.joining());
  }

  private String line() {
    var names = (letter == null ? "    " : letter + ", ") + word;
    return "  %-23s %s%n".formatted(value == null ? names : names + "=" + value, description);
  }
}
