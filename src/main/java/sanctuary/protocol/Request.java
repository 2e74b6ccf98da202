package sanctuary.protocol;

import java.util.Locale;

/** What a client may ask for, as a refusal names it. */
public enum Request {
  /** To be told about a room. */
  HELLO,
  /** To make a room. */
  CREATE,
  /** To enter a room. */
  JOIN,
  /** To take a seat back. */
  RESUME,
  /** To go. */
  LEAVE,
  /** To remove a member. */
  KICK,
  /** To lock or unlock. */
  POLICY,
  /** To let in somebody who knocked. */
  ADMIT,
  /** To turn away somebody who knocked. */
  DECLINE,
  /** To let a member do what is kept for the host. */
  APPOINT,
  /** To end the room. */
  STOP,
  /** To be answered. */
  PING,
  /** To post to all. */
  MESSAGE,
  /** To send to one. */
  PAIR;

  /** Whether it is signed, so that somebody has to verify it. */
  public boolean isSigned() {
    return switch (this) {
      case CREATE, JOIN, RESUME, LEAVE, KICK, POLICY, ADMIT, DECLINE, APPOINT, STOP -> true;
      case HELLO, PING, MESSAGE, PAIR -> false;
    };
  }

  /** The word on the wire. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
