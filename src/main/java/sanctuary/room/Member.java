package sanctuary.room;

import sanctuary.protocol.MemberRecord;

/**
 * Somebody in a room.
 *
 * @param slot its place, u16
 * @param host whether the genesis names its identity
 */
record Member(int slot, boolean host, MemberRecord record, Outbox outbox) {}
