package sanctuary.bidi;

/** The browser did not do what it was told to; the message says what, and why not. */
public final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  RefusedException(String command, String why) {
    super(command + ": " + why);
  }
}
