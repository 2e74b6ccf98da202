package sanctuary.client.crypto;

/**
 * What was sealed can not be opened: another key, another context, or damage. One failure for all
 * of them, so that nobody learns which it was.
 */
public final class UnopenableException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Without a word of why. */
  public UnopenableException() {
    super("can not be opened");
  }
}
