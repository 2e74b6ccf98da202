package sanctuary.protocol;

import java.util.Locale;

/** Whether a member has a connection. */
public enum Presence {
  /** It has. */
  HERE,
  /** Its connection is lost, its seat is kept. */
  AWAY;

  /** The word on the wire. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
