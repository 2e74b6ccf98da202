package sanctuary.launcher;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Finds the one line that says why a web application did not start. Tomcat tells it to its log
 * only, among many lines, so these are held back from the log until this is closed.
 */
final class StartFaults implements AutoCloseable {

  private static final String TOMCAT = "org.apache.catalina.";

  private final Queue<LogRecord> held = new ConcurrentLinkedQueue<>();
  private final List<Handler> handlers = List.of(Logger.getLogger("").getHandlers());

  /** Holds back from now on. */
  StartFaults() {
    handlers.forEach(handler -> handler.setFilter(record -> !hold(record)));
  }

  /**
   * Why the application did not start. When the reason is a bug and not one that was worded for
   * people, all that was held back goes to the log now.
   */
  String reason() {
    var fault =
        held.stream()
            .flatMap(record -> Stream.ofNullable(record.getThrown()))
            .map(StartFaults::root)
            .findFirst();
    if (fault.isPresent() && !fault.get().getClass().getName().startsWith("java.")) {
      return String.valueOf(fault.get().getMessage());
    }
    close();
    held.forEach(record -> handlers.forEach(handler -> handler.publish(record)));
    return "the lines above say why";
  }

  /** Lets everything through again; what was held back is forgotten. */
  @Override
  public void close() {
    handlers.forEach(handler -> handler.setFilter(null));
  }

  private boolean hold(LogRecord record) {
    return record.getLevel().equals(Level.SEVERE)
        && String.valueOf(record.getLoggerName()).startsWith(TOMCAT)
        && held.add(record);
  }

  private static Throwable root(Throwable fault) {
    return fault.getCause() == null ? fault : root(fault.getCause());
  }
}
