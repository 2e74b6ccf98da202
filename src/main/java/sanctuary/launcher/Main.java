package sanctuary.launcher;

/**
 * The main class of the WAR. Compiled for Java 8, so that an old Java can run it and say that it is
 * too old; it must not name any class that is not.
 */
public final class Main {

  private static final int OLDEST = 17;

  private Main() {}

  /**
   * Starts Sanctuary, or ends the process with exit code 1 on an old Java.
   *
   * @param arguments the command line, see {@code --help}
   * @throws Exception when the WAR is damaged
   */
  public static void main(String[] arguments) throws Exception {
    String refusal = refusal(System.getProperty("java.specification.version"));
    if (!refusal.isEmpty()) {
      System.err.println(refusal);
      System.exit(1);
    }
    Class.forName("sanctuary.launcher.Bootstrap")
        .getMethod("start", String[].class)
        .invoke(null, (Object) arguments);
  }

  /**
   * Why this Java can not run Sanctuary; empty when it can.
   *
   * @param specification the version of a Java, such as "1.8" or "17"
   */
  static String refusal(String specification) {
    int version = Integer.parseInt(specification.replaceFirst("^1\\.", ""));
    return version >= OLDEST
        ? ""
        : "Sanctuary needs Java " + OLDEST + " or later; this is Java " + version + ".";
  }
}
