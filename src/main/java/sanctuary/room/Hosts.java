package sanctuary.room;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sanctuary.protocol.Genesis;
import sanctuary.protocol.Policy;
import sanctuary.protocol.PublicKey;
import sanctuary.protocol.Signature;

/**
 * The host of a room and those whom it appointed, and what is kept for them. Holds no more than
 * there are members. Not safe for several threads at once; the room's lock guards it.
 */
final class Hosts {
  private final Policy policy;
  private final Map<PublicKey, Signature> appointments = new HashMap<>();

  Hosts(Genesis genesis) {
    this.policy = genesis.policy();
  }

  boolean mayKick(Member member) {
    return !policy.hostKicks() || includes(member);
  }

  boolean mayStop(Member member) {
    return !policy.hostStops() || includes(member);
  }

  boolean mayLock(Member member) {
    return !policy.hostLocks() || includes(member);
  }

  /** Whether somebody may let in who knocks: whoever may lock the door. */
  boolean mayAdmit(Member member) {
    return mayLock(member);
  }

  /** Those who may let in who knocks. */
  List<Member> atTheDoor(Collection<Member> members) {
    return members.stream().filter(this::mayAdmit).toList();
  }

  private boolean includes(Member member) {
    return member.host() || appointments.containsKey(member.record().identity());
  }

  /** The host's signature with which it appointed a member; null if it did not. */
  @Nullable Signature appointment(Member member) {
    return appointments.get(member.record().identity());
  }

  void appoint(Member member, Signature signature) {
    appointments.put(member.record().identity(), signature);
  }

  /** Forgets somebody who is gone. */
  void forget(Member member) {
    appointments.remove(member.record().identity());
  }

  void clear() {
    appointments.clear();
  }
}
