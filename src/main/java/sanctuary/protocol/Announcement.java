package sanctuary.protocol;

/**
 * A control frame, encoded once for everyone who is told.
 *
 * @param text JSON; only ASCII, so its length is its bytes
 */
public record Announcement(String text) implements Outgoing {
  @Override
  public int length() {
    return text.length();
  }

  @Override
  public String toString() {
    return "Announcement[" + length() + "]";
  }
}
