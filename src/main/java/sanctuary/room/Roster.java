package sanctuary.room;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sanctuary.protocol.Handle;
import sanctuary.protocol.MemberRecord;
import sanctuary.protocol.Presence;
import sanctuary.protocol.PublicKey;
import sanctuary.protocol.ServerFrame;

/**
 * The members of one room by their slots, in the order they came. Not safe for several threads at
 * once; the room's lock guards it.
 */
final class Roster {
  private static final int SLOTS = 0x1_0000;

  private final Map<Integer, Member> members = new LinkedHashMap<>();
  private int lastSlot;

  /**
   * Seats somebody in the next slot that nobody has: a slot is not given again soon, so that frames
   * for somebody who just left reach nobody else.
   */
  Member add(MemberRecord record, boolean host, Handle handle, Outbox outbox) {
    do {
      lastSlot = (lastSlot + 1) % SLOTS;
    } while (members.containsKey(lastSlot));
    var member = new Member(lastSlot, host, record, handle, outbox);
    members.put(lastSlot, member);
    return member;
  }

  /** Who sits in a slot; null if nobody does. */
  @Nullable Member at(int slot) {
    return members.get(slot);
  }

  /** Who sits in a slot and is not this member; null if nobody does. */
  @Nullable Member otherThan(Member member, int slot) {
    var other = members.get(slot);
    return other == member ? null : other;
  }

  boolean holds(Member member) {
    return members.get(member.slot()) == member;
  }

  boolean knows(PublicKey identity) {
    return members.values().stream()
        .anyMatch(member -> member.record().identity().equals(identity));
  }

  void remove(Member member) {
    members.remove(member.slot(), member);
  }

  void clear() {
    members.clear();
  }

  int size() {
    return members.size();
  }

  Collection<Member> all() {
    return members.values();
  }

  /** Everyone as a welcome lists them. */
  List<ServerFrame.Seated> seated() {
    return members.values().stream()
        .map(member -> new ServerFrame.Seated(member.slot(), member.record(), Presence.HERE))
        .toList();
  }
}
