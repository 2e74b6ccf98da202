package sanctuary.web;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Everything an admin can set, with its default and what it does. The README's table is tested
 * against this list.
 */
enum Setting {
  FRAME("frame", "72KiB", "largest message from a client; a larger one closes with 1009"),
  MEMBERS("members", "50", "members of a room, 200 at most; the next is refused: room-full"),
  ROOMS("rooms", "10000", "rooms of the server; the next is refused: too-many"),
  CONNECTIONS(
      "connections",
      "100",
      "connections of one IP address, twice as many with the seats it left away; the next gets 429"),
  JOINS("joins", "10", "joins to one room in a minute; more are refused: too-many"),
  JOINS_AT_ONCE("joins-at-once", "20", "joins to one room at once; more are refused: too-many"),
  KNOCKS("knocks", "10", "people who may wait at the door of a room; more are refused: too-many"),
  PATIENCE("patience", "5m", "how long they may wait there; past it they are refused: unanswered"),
  MESSAGES("messages", "20", "frames of a member in a window; more are refused: too-fast"),
  BYTES("bytes", "256KiB", "bytes of a member in a window; more are refused: too-fast"),
  WINDOW("window", "5s", "the window of messages and bytes"),
  OUTBOX(
      "outbox", "256KiB", "bytes that may wait for a member whose connection stalls; past it 4002"),
  STALL("stall", "1s", "age of a send from which its connection counts as stalled"),
  SEND("send", "5s", "longest that one send may take; past it 4002"),
  BACKLOG(
      "backlog", "64MiB", "bytes that may wait in the whole server; past it slow members get 4002"),
  ENTRY("entry", "10s", "time to say hello, and again to enter; past it 4001"),
  SILENCE("silence", "45s", "time without a sign of life; past it 4001"),
  GRACE("grace", "60s", "how long the seat of a lost connection is kept"),
  TOMBSTONE("tombstone", "10m", "how long a stopped or replaced link stays dead"),
  ORIGINS("origins", "", "other origins whose pages may connect, separated by commas");

  private static final String PREFIX = "sanctuary.";
  private static final Pattern SIZE = Pattern.compile("(\\d{1,9})(|KiB|MiB)");
  private static final Pattern TIME = Pattern.compile("(\\d{1,9})(ms|s|m|h)");
  private static final Pattern ORIGIN = Pattern.compile("[a-z][a-z0-9+.-]*://[^/?#@\\s]+");

  private final String key;
  private final String byDefault;
  private final String meaning;

  Setting(String key, String byDefault, String meaning) {
    this.key = key;
    this.byDefault = byDefault;
    this.meaning = meaning;
  }

  /** The name as a system property or context parameter: {@code sanctuary.frame}. */
  String property() {
    return PREFIX + key;
  }

  /** The name as an environment variable: {@code SANCTUARY_FRAME}. */
  String variable() {
    return property().replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
  }

  String byDefault() {
    return byDefault;
  }

  String meaning() {
    return meaning;
  }

  /**
   * Reads a whole number.
   *
   * @throws SettingsException if it is none, or out of range
   */
  int number(String text, int least, int most) {
    try {
      int number = Integer.parseInt(text.strip());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // answered below, like a number out of range
    }
    throw new SettingsException(
        property() + " must be a whole number from " + least + " to " + most);
  }

  /**
   * Reads a size in bytes: {@code 512}, {@code 72KiB}, {@code 64MiB}.
   *
   * @throws SettingsException if it is none, or out of range
   */
  int size(String text, int least, int most) {
    var parts = SIZE.matcher(text.strip());
    if (parts.matches()) {
      int shift =
          switch (parts.group(2)) {
            case "KiB" -> 10;
            case "MiB" -> 20;
            default -> 0;
          };
      long bytes = Long.parseLong(parts.group(1)) << shift;
      if (bytes >= least && bytes <= most) {
        return (int) bytes;
      }
    }
    throw new SettingsException(
        property() + " must be a size like 72KiB, from " + least + " to " + most + " bytes");
  }

  /**
   * Reads origins as browsers name them, separated by commas: {@code https://example.org}.
   *
   * @throws SettingsException if one is none, since it would let nobody in
   */
  Set<String> origins(String text) {
    var origins =
        Arrays.stream(text.split(","))
            .map(String::strip)
            .filter(origin -> !origin.isEmpty())
            .map(origin -> origin.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    if (!origins.stream().allMatch(ORIGIN.asMatchPredicate())) {
      throw new SettingsException(
          property() + " must be origins like https://example.org, without a path");
    }
    return origins;
  }

  /**
   * Reads a time: {@code 500ms}, {@code 10s}, {@code 10m}, {@code 1h} or ISO 8601 ({@code PT10S}).
   *
   * @throws SettingsException if it is none, or shorter than a millisecond or longer than a day
   */
  Duration time(String text) {
    var time = parseTime(text.strip());
    if (time.compareTo(Duration.ofMillis(1)) < 0 || time.compareTo(Duration.ofDays(1)) > 0) {
      throw badTime();
    }
    return time;
  }

  private Duration parseTime(String text) {
    var parts = TIME.matcher(text);
    if (parts.matches()) {
      long amount = Long.parseLong(parts.group(1));
      return switch (parts.group(2)) {
        case "ms" -> Duration.ofMillis(amount);
        case "s" -> Duration.ofSeconds(amount);
        case "m" -> Duration.ofMinutes(amount);
        default -> Duration.ofHours(amount);
      };
    }
    try {
      return Duration.parse(text);
    } catch (DateTimeParseException notIso) {
      throw badTime();
    }
  }

  private SettingsException badTime() {
    return new SettingsException(property() + " must be a time like 10s, from 1ms to 24h");
  }

  static boolean isOurs(String property) {
    return property.startsWith(PREFIX);
  }
}
