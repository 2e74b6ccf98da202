package sanctuary.protocol;

/** How a seat became free. */
public enum Departure {
  /** The member said so. */
  LEFT("left"),
  /** Its connection was lost. */
  TIMED_OUT("timed-out");

  private final String word;

  Departure(String word) {
    this.word = word;
  }

  /** The word on the wire. */
  public String word() {
    return word;
  }
}
