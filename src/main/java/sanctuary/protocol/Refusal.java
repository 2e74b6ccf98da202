package sanctuary.protocol;

/** Why a request was not done. The connection stays and nothing else is lost. */
public enum Refusal {
  /** No such room, or not under this address (any more). */
  NOT_HERE("not-here"),
  /** This room, or this identity in it, is already there. */
  EXISTS("exists"),
  /** A kick or a stop ended this address a short while ago. */
  GONE("gone"),
  /** The room has as many members as it may have. */
  ROOM_FULL("room-full"),
  /** A member locked the room. */
  LOCKED("locked"),
  /** A member did not want to let this one in. */
  DECLINED("declined"),
  /** Nobody answered the knock in time. */
  UNANSWERED("unanswered"),
  /** A signature does not fit. */
  WRONG_PROOF("wrong-proof"),
  /** The room's policy keeps this for the host and whom it appoints. */
  NOT_ALLOWED("not-allowed"),
  /** The room changed meanwhile. The client reads the news and may try again. */
  STALE("stale"),
  /** The slot is empty, or the sender's own; or the seat to be taken back is not kept. */
  NO_SUCH_MEMBER("no-such-member"),
  /** The receiver of a pair frame has no connection now. */
  AWAY("away"),
  /** The end of the room to be made has passed already. */
  TIME_OVER("time-over"),
  /** The genesis asks for something this server does not know. */
  UNSUPPORTED("unsupported"),
  /**
   * Too many rooms on this server, or too many joins to this room, or too many wait at its door.
   */
  TOO_MANY("too-many"),
  /** More frames or bytes than the limits allow. */
  TOO_FAST("too-fast");

  private final String word;

  Refusal(String word) {
    this.word = word;
  }

  /** The word on the wire. */
  public String word() {
    return word;
  }
}
