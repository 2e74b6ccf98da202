package sanctuary.client.room;

/** What a member noticed that an honest server and honest members do not do. */
public enum Warning {
  /** A record that does not verify: its owner is not a member, nobody seals for it. */
  UNPROVEN_MEMBER,
  /** An order to kick, lock or stop that its author did not sign or may not give. */
  UNPROVEN_ORDER,
  /** Somebody is said to have left, without a signature that says so. */
  UNPROVEN_LEAVE,
  /** A certificate that the new link did not sign, or that lists others than those who stay. */
  UNPROVEN_CERTIFICATE,
  /** A message, whisper or share that can not be opened. */
  UNOPENABLE,
  /** A message that was heard before. */
  REPLAY,
  /** Messages of a member are missing. */
  GAP,
  /** Two members were shown two versions of somebody's message. */
  FORK,
  /** The new link did not arrive: this member can not pass it on. */
  LINK_LOST,
  /** The server's count of changes or frames does not go on from where it was. */
  OUT_OF_ORDER
}
