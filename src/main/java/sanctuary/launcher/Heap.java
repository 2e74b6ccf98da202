package sanctuary.launcher;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption.Origin;
import java.lang.management.ManagementFactory;

/**
 * The heap of a server that mostly idles. As it comes, HotSpot keeps much more of it than is alive,
 * and collects only when it runs out: where nobody speaks, never. What was forgotten would stay.
 */
final class Heap {

  /** Least and most of the heap that is free after a collection of all of it, in percent. */
  private static final String LEAST_FREE = "5";

  private static final String MOST_FREE = "10";

  /** Milliseconds without a collection after which there is one, beside what runs. */
  private static final String COLLECT_EVERY = "60000";

  private Heap() {}

  /**
   * Gives memory back when it is not needed, from now on; unless whoever started this JVM chose
   * otherwise, or it is one that can not be told.
   */
  static void giveBack() {
    try {
      var jvm = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
      if (jvm != null) {
        set(jvm, "MinHeapFreeRatio", LEAST_FREE);
        set(jvm, "MaxHeapFreeRatio", MOST_FREE);
        set(jvm, "G1PeriodicGCInterval", COLLECT_EVERY);
      }
    } catch (LinkageError e) {
      // a Java that was made without the module for it
    }
  }

  private static void set(HotSpotDiagnosticMXBean jvm, String option, String value) {
    try {
      if (jvm.getVMOption(option).getOrigin() == Origin.DEFAULT) {
        jvm.setVMOption(option, value);
      }
    } catch (IllegalArgumentException e) {
      // this JVM, or the collector that it runs, has no such option
    }
  }
}
