package sanctuary.client.crypto;

/** Bytes or text that do not have the shape they should have. Never quotes them. */
public final class MalformedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Without a word of what it was. */
  public MalformedException() {
    super("malformed");
  }
}
