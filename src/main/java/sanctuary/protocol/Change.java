package sanctuary.protocol;

/** What a member may change about a living room. */
public enum Change {
  /** Nobody may enter any more. */
  LOCK("lock"),
  /** Whoever holds the link may enter. */
  UNLOCK("unlock");

  private final String word;

  Change(String word) {
    this.word = word;
  }

  /** The word on the wire and under signatures. */
  public String word() {
    return word;
  }

  Octets octets() {
    return Octets.ascii(word);
  }

  /**
   * Reads the word of the wire.
   *
   * @throws IllegalArgumentException if it is none of them
   */
  static Change parse(String word) {
    for (Change change : values()) {
      if (change.word.equals(word)) {
        return change;
      }
    }
    throw new IllegalArgumentException("change is unknown");
  }
}
