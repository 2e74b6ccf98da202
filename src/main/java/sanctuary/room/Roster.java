package sanctuary.room;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sanctuary.protocol.Handle;
import sanctuary.protocol.PublicKey;
import sanctuary.protocol.ServerFrame;

/**
 * The members of one room by their slots, in the order they came, those who are away included. Not
 * safe for several threads at once; the room's lock guards it.
 */
final class Roster {
  private static final int SLOTS = 0x1_0000;

  /** Later than any clock, with room to add to it. */
  private static final long NEVER = Long.MAX_VALUE / 2;

  private final Map<Integer, Member> members = new LinkedHashMap<>();
  private int lastSlot;

  /**
   * The next slot that nobody has: one is not given again soon, so that frames for somebody who
   * just left reach nobody else.
   */
  int freeSlot() {
    int slot = lastSlot;
    do {
      slot = (slot + 1) % SLOTS;
    } while (members.containsKey(slot));
    return slot;
  }

  /** Seats a member in its slot, which is free. */
  void add(Member member) {
    members.put(member.slot(), member);
    lastSlot = member.slot();
  }

  /** Puts a member in the place of the one it was. */
  void replace(Member before, Member after) {
    members.replace(before.slot(), before, after);
  }

  /** Whose seat this is; null if nobody has it by this name. */
  @Nullable Member named(int slot, Handle handle) {
    var member = members.get(slot);
    return member != null && member.handle().equals(handle) ? member : null;
  }

  /** Who is told what waits in this outbox; null if nobody is. */
  @Nullable Member on(Outbox outbox) {
    for (Member member : members.values()) {
      if (member.outbox() == outbox) {
        return member;
      }
    }
    return null;
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

  /** Everyone whose seat was kept until this moment and not longer. */
  List<Member> keptUntil(long millis) {
    return members.values().stream()
        .filter(member -> member.isAway() && member.keptUntil() <= millis)
        .toList();
  }

  /** Until when the first of the seats is kept that are away; far in the future if none is. */
  long firstKeptUntil() {
    return members.values().stream()
        .filter(Member::isAway)
        .mapToLong(Member::keptUntil)
        .min()
        .orElse(NEVER);
  }

  /** Everyone as a welcome lists them. */
  List<ServerFrame.Seated> seated(Hosts hosts) {
    return members.values().stream()
        .map(
            member ->
                new ServerFrame.Seated(
                    member.slot(),
                    member.record(),
                    member.presence(),
                    member.pass(),
                    hosts.appointment(member)))
        .toList();
  }
}
