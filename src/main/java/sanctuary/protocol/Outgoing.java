package sanctuary.protocol;

/** What may wait for a member: a control frame, a hot frame, or a sign of life. */
public sealed interface Outgoing permits Announcement, Delivery, Heartbeat {
  /** Bytes on the wire, for the bounds of an outbox. */
  int length();
}
