package sanctuary.protocol;

/**
 * Why a connection ends: the close codes of the protocol (RFC 6455 section 7.4.2). After a code
 * below 4500 the client may come back by itself, from 4500 it must not.
 */
public enum Goodbye {
  /**
   * The page was left, most likely for good. Browsers say so, the server never does. The code is
   * RFC 6455's own.
   */
  PAGE_LEFT(1001, "the page was left"),
  /** A message outgrew the frame limit. The code is RFC 6455's own. */
  TOO_BIG(1009, "a message was larger than the limit"),
  /** The server stops. */
  STOPPING(4000, "the server is stopping"),
  /** Nothing arrived for too long, or the client did not say what it wanted. */
  SILENT(4001, "silent too long"),
  /** Frames outgrew the outbox. */
  TOO_FAR_BEHIND(4002, "too far behind"),
  /** More frames than the limits allow, three times in a row. */
  TOO_FAST(4003, "too fast"),
  /** A fault of the server. */
  FAULT(4005, "a fault of the server"),
  /** The client sent what the protocol does not know. */
  BROKE_PROTOCOL(4500, "broke the protocol"),
  /** A member removed this one. */
  KICKED(4501, "a member removed you"),
  /** A member ended the room. */
  ROOM_STOPPED(4502, "the room was stopped"),
  /** The answer to a leave. */
  LEFT(4503, "left"),
  /** The seat has a new connection, and this is the old one. */
  RESUMED_ELSEWHERE(4504, "this seat was resumed on another connection"),
  /** The client offered no version of the protocol that is spoken here. */
  VERSION_NOT_SPOKEN(4505, "this version is not spoken here"),
  /** The room had an end, and that has come. */
  TIME_OVER(4506, "the room's time is over");

  private static final int LAST_WORDS = 4500;

  private final int code;
  private final String reason;

  Goodbye(int code, String reason) {
    this.code = code;
    this.reason = reason;
  }

  /** Whether the client may come back by itself, so that its seat is kept for a while. */
  public boolean mayReturn() {
    return code < LAST_WORDS;
  }

  /** The close code. */
  public int code() {
    return code;
  }

  /** The reason in plain words, without content. */
  public String reason() {
    return reason;
  }
}
