package sanctuary.room;

import org.jspecify.annotations.Nullable;
import sanctuary.protocol.ClientFrame;
import sanctuary.protocol.Genesis;
import sanctuary.protocol.Order;
import sanctuary.protocol.Refusal;
import sanctuary.protocol.Signature;

/**
 * A room between two changes: what a member's order is signed for and compared with. Decides
 * whether an order counts; to do it is the {@link Room}'s. Each of these takes about a millisecond
 * if it comes to verifying a signature, which it does last.
 *
 * @param version how many changes there were
 */
record Moment(Genesis genesis, Link link, long version) {
  /**
   * Why a kick does not count; null if it does.
   *
   * @param target who sits in the slot it names and is not its author; null if nobody does
   */
  @Nullable Refusal whyNot(Member by, @Nullable Member target, ClientFrame.Kick kick) {
    if (genesis.policy().hostKicks() && !by.host()) {
      return Refusal.NOT_ALLOWED;
    }
    if (kick.version() != version || !kick.address().equals(link.address())) {
      return Refusal.STALE;
    }
    if (target == null) {
      return Refusal.NO_SUCH_MEMBER;
    }
    if (kick.newAddress().equals(link.address())) {
      return Refusal.EXISTS;
    }
    return unless(
        Order.kick(genesis, link.address(), version, target.record(), kick.successor()),
        by,
        kick.signature());
  }

  /** Why an order to lock or unlock does not count; null if it does. */
  @Nullable Refusal whyNot(Member by, ClientFrame.ChangePolicy policy) {
    if (genesis.policy().hostLocks() && !by.host()) {
      return Refusal.NOT_ALLOWED;
    }
    if (policy.version() != version) {
      return Refusal.STALE;
    }
    return unless(
        Order.policy(genesis, link.address(), version, policy.change()), by, policy.signature());
  }

  /** Why a stop does not count; null if it does. */
  @Nullable Refusal whyNot(Member by, ClientFrame.Stop stop) {
    if (genesis.policy().hostStops() && !by.host()) {
      return Refusal.NOT_ALLOWED;
    }
    if (!stop.address().equals(link.address())) {
      return Refusal.STALE;
    }
    return unless(Order.stop(genesis, link.address()), by, stop.signature());
  }

  private static @Nullable Refusal unless(Order order, Member by, Signature signature) {
    return order.signedBy(by.record().identity(), signature) ? null : Refusal.WRONG_PROOF;
  }
}
