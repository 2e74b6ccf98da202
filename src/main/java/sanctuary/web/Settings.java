package sanctuary.web;

import jakarta.servlet.ServletContext;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import sanctuary.room.Limits;

/**
 * What the admin set, read once at the start. First wins: system properties {@code sanctuary.*}
 * (the launcher's options among them), environment variables {@code SANCTUARY_*}, parameters of the
 * servlet context.
 *
 * @param origins other origins whose pages may connect, such as {@code https://example.org}
 */
record Settings(Limits limits, Set<String> origins) {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final String VARIABLES = "SANCTUARY_";

  /**
   * Reads all settings.
   *
   * @throws SettingsException naming the one that is unknown or can not be read
   */
  static Settings read(ServletContext context) {
    var parameters =
        Collections.list(context.getInitParameterNames()).stream()
            .collect(Collectors.toMap(name -> name, context::getInitParameter));
    var properties = new HashMap<String, String>();
    System.getProperties()
        .stringPropertyNames()
        .forEach(name -> properties.put(name, System.getProperty(name)));
    return read(properties, System.getenv(), parameters);
  }

  /** Reads from the three sources in their order. */
  static Settings read(
      Map<String, String> properties,
      Map<String, String> variables,
      Map<String, String> parameters) {
    refuseUnknown(properties, variables, parameters);
    var texts = new EnumMap<Setting, String>(Setting.class);
    for (Setting setting : Setting.values()) {
      var text =
          properties.getOrDefault(
              setting.property(),
              variables.getOrDefault(
                  setting.variable(),
                  parameters.getOrDefault(setting.property(), setting.byDefault())));
      texts.put(setting, text);
    }
    var read = new Reader(texts);
    return new Settings(limits(read), read.origins(Setting.ORIGINS));
  }

  private static void refuseUnknown(
      Map<String, String> properties,
      Map<String, String> variables,
      Map<String, String> parameters) {
    var known = Arrays.stream(Setting.values()).map(Setting::property).collect(Collectors.toSet());
    for (var source : List.of(properties, parameters)) {
      for (String name : source.keySet()) {
        if (Setting.isOurs(name) && !known.contains(name)) {
          throw new SettingsException(name + " is not a setting");
        }
      }
    }
    var knownVariables =
        Arrays.stream(Setting.values()).map(Setting::variable).collect(Collectors.toSet());
    for (String name : variables.keySet()) {
      if (name.startsWith(VARIABLES) && !knownVariables.contains(name)) {
        throw new SettingsException(name + " is not a setting");
      }
    }
  }

  private static Limits limits(Reader read) {
    var window = read.time(Setting.WINDOW);
    int messages = read.number(Setting.MESSAGES, 1, 100_000);
    int bytes = read.size(Setting.BYTES, 1024, 1 << 30);
    return new Limits(
        read.size(Setting.FRAME, 4096, 1 << 24),
        read.number(Setting.MEMBERS, 2, 200),
        read.number(Setting.ROOMS, 1, 10_000_000),
        read.number(Setting.CONNECTIONS, 1, 1_000_000),
        new Limits.Rate(
            read.number(Setting.JOINS_AT_ONCE, 1, 100_000),
            read.number(Setting.JOINS, 1, 100_000),
            MINUTE),
        read.number(Setting.KNOCKS, 1, 1000),
        read.time(Setting.PATIENCE),
        new Limits.Rate(messages, messages, window),
        new Limits.Rate(bytes, bytes, window),
        read.size(Setting.OUTBOX, 1024, 1 << 30),
        read.time(Setting.STALL),
        read.time(Setting.SEND),
        read.size(Setting.BACKLOG, 1024, 1 << 30),
        read.time(Setting.ENTRY),
        read.time(Setting.SILENCE),
        read.time(Setting.GRACE),
        read.time(Setting.TOMBSTONE));
  }

  /** Reads each setting's text as what it is. */
  private record Reader(Map<Setting, String> texts) {
    String text(Setting setting) {
      return texts.getOrDefault(setting, setting.byDefault());
    }

    int number(Setting setting, int least, int most) {
      return setting.number(text(setting), least, most);
    }

    int size(Setting setting, int least, int most) {
      return setting.size(text(setting), least, most);
    }

    Duration time(Setting setting) {
      return setting.time(text(setting));
    }

    Set<String> origins(Setting setting) {
      return setting.origins(text(setting));
    }
  }
}
