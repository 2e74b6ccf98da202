package sanctuary.room;

import sanctuary.protocol.MemberRecord;

/**
 * Somebody in a room. Two members are the same only if they are the same object: a seat that was
 * given to somebody else is another member.
 */
final class Member {
  private final int slot;
  private final boolean host;
  private final MemberRecord record;
  private final Outbox outbox;

  /**
   * @param slot its place, u16
   * @param host whether the genesis names its identity
   */
  Member(int slot, boolean host, MemberRecord record, Outbox outbox) {
    this.slot = slot;
    this.host = host;
    this.record = record;
    this.outbox = outbox;
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

  Outbox outbox() {
    return outbox;
  }
}
