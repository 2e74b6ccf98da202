package sanctuary.room;

import org.jspecify.annotations.Nullable;
import sanctuary.protocol.Handle;
import sanctuary.protocol.MemberRecord;
import sanctuary.protocol.Pass;
import sanctuary.protocol.Presence;

/**
 * Somebody in a room, on one connection or away. Two members are the same only if they are the same
 * object: a seat that was given to somebody else is another member, and so is one that lost its
 * connection or got a new one. Immutable, so whoever holds an old one can do nothing with it.
 */
final class Member {
  private final int slot;
  private final boolean host;
  private final MemberRecord record;
  private final @Nullable Pass pass;
  private final Handle handle;
  private final Claim claim;
  private final @Nullable Outbox outbox;
  private final long keptUntil;

  private Member(
      int slot,
      boolean host,
      MemberRecord record,
      @Nullable Pass pass,
      Handle handle,
      Claim claim,
      @Nullable Outbox outbox,
      long keptUntil) {
    this.slot = slot;
    this.host = host;
    this.record = record;
    this.pass = pass;
    this.handle = handle;
    this.claim = claim;
    this.outbox = outbox;
    this.keptUntil = keptUntil;
  }

  /**
   * Somebody who has just come.
   *
   * @param slot its place, u16
   * @param host whether the genesis names its identity
   * @param pass who let it in; null if it did not have to knock
   * @param handle names its seat to nobody else
   */
  static Member here(
      int slot,
      boolean host,
      MemberRecord record,
      @Nullable Pass pass,
      Handle handle,
      Entrant entrant) {
    return new Member(slot, host, record, pass, handle, entrant.claim(), entrant.outbox(), 0);
  }

  /** The same seat without a connection, kept until this moment. */
  Member away(long untilMillis) {
    return new Member(slot, host, record, pass, handle, claim, null, untilMillis);
  }

  /** The same seat on another connection. */
  Member back(Entrant entrant) {
    return new Member(slot, host, record, pass, handle, entrant.claim(), entrant.outbox(), 0);
  }

  int slot() {
    return slot;
  }

  boolean host() {
    return host;
  }

  MemberRecord record() {
    return record;
  }

  /** Who let it in; null if it did not have to knock. */
  @Nullable Pass pass() {
    return pass;
  }

  Handle handle() {
    return handle;
  }

  /** What its connection, or the one it lost, takes up elsewhere. */
  Claim claim() {
    return claim;
  }

  /** What waits for it; null while it is away. */
  @Nullable Outbox outbox() {
    return outbox;
  }

  boolean isAway() {
    return outbox == null;
  }

  Presence presence() {
    return isAway() ? Presence.AWAY : Presence.HERE;
  }

  /** Until when its seat is kept without a connection; means nothing while it has one. */
  long keptUntil() {
    return keptUntil;
  }
}
