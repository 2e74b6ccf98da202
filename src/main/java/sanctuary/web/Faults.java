package sanctuary.web;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The only thing that is ever logged besides start and stop: that something went wrong, as the
 * class and the place of an exception. Its message is left out, because it might hold content.
 */
final class Faults {
  private static final Logger LOG = Logger.getLogger("sanctuary");

  private Faults() {}

  /** Logs a fault. */
  static void log(Throwable fault) {
    var stack = new StringBuilder("fault: ").append(fault.getClass().getName());
    for (StackTraceElement element : fault.getStackTrace()) {
      stack.append(System.lineSeparator()).append("  at ").append(element);
    }
    LOG.log(Level.SEVERE, stack::toString);
  }

  /** Runs a task; a fault of it is logged and ends nothing else. */
  static void contain(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException | Error fault) {
      log(fault);
    }
  }
}
