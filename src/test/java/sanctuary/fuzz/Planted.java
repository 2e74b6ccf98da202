package sanctuary.fuzz;

/** A target with a fault in it, four steps deep: a fuzzer that is guided by coverage finds it. */
public final class Planted {

  private Planted() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length > 3 && data[0] == 'l' && data[1] == 'e' && data[2] == 'a' && data[3] == 'k') {
      throw new IllegalStateException("found");
    }
  }
}
