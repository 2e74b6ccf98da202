package sanctuary.protocol;

/**
 * A client sent what the protocol does not know. The connection ends with {@link
 * Goodbye#BROKE_PROTOCOL}. The message says what is wrong with the shape and never quotes content;
 * there is no cause, because a parser's message might.
 */
public final class BrokenFrameException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Says what is wrong, without content. */
  public BrokenFrameException(String message) {
    super(message);
  }
}
