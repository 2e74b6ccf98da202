package sanctuary.launcher;

/** The first class of {@code java -jar}. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    System.out.println("Sanctuary can not be run alone yet.");
  }
}
