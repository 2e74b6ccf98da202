package sanctuary.launcher;

/** The command line says what can not be meant. The message is one line for who wrote it. */
final class WrongOptionException extends Exception {

  private static final long serialVersionUID = 1;

  WrongOptionException(String message) {
    super(message);
  }
}
