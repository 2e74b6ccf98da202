package sanctuary.protocol;

import java.util.Locale;

/** Whether a living room can be entered. */
public enum RoomState {
  /** Whoever holds the link may enter. */
  OPEN,
  /** A member locked it. */
  LOCKED,
  /** It has as many members as it may have. */
  FULL;

  /** The word on the wire. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
