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
    int version = feature(System.getProperty("java.specification.version"));
    if (version < OLDEST) {
      System.err.println(
          "Sanctuary needs Java " + OLDEST + " or later; this is Java " + version + ".");
      System.exit(1);
    }
    Class.forName("sanctuary.launcher.Bootstrap")
        .getMethod("start", String[].class)
        .invoke(null, (Object) arguments);
  }

  /** The number that people know a Java by: 8 for "1.8", 17 for "17". */
  static int feature(String specification) {
    String modern = specification.startsWith("1.") ? specification.substring(2) : specification;
    return Integer.parseInt(modern);
  }
}
