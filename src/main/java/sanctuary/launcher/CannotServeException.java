package sanctuary.launcher;

/** There is nothing to serve. The message is one line for the person who wanted it. */
final class CannotServeException extends Exception {

  private static final long serialVersionUID = 1;

  CannotServeException(String message) {
    super(message);
  }
}
