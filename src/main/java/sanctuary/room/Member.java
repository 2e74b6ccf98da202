package sanctuary.room;

import sanctuary.protocol.Handle;
import sanctuary.protocol.MemberRecord;

/**
 * Somebody in a room. Two members are the same only if they are the same object: a seat that was
 * given to somebody else is another member.
 */
final class Member {
  private final int slot;
  private final boolean host;
  private final MemberRecord record;
  private final Handle handle;
  private final Outbox outbox;

  /**
   * @param slot its place, u16
   * @param host whether the genesis names its identity
   * @param handle names its seat to nobody else
   */
  Member(int slot, boolean host, MemberRecord record, Handle handle, Outbox outbox) {
    this.slot = slot;
    this.host = host;
    this.record = record;
    this.handle = handle;
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

  Handle handle() {
    return handle;
  }

  Outbox outbox() {
    return outbox;
  }
}
