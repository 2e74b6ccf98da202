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
 * @param hosts for whom some things are kept
 */
record Moment(Genesis genesis, Link link, long version, Hosts hosts) {
  /**
   * Why a kick does not count; null if it does.
   *
   * @param target who sits in the slot it names and is not its author; null if nobody does, or if
   *     it names none
   */
  @Nullable Refusal whyNot(Member by, @Nullable Member target, ClientFrame.Kick kick) {
    if (!hosts.mayKick(by)) {
      return Refusal.NOT_ALLOWED;
    }
    if (kick.version() != version || !kick.address().equals(link.address())) {
      return Refusal.STALE;
    }
    if (target == null && kick.target() != null) {
      return Refusal.NO_SUCH_MEMBER;
    }
    if (kick.newAddress().equals(link.address())) {
      return Refusal.EXISTS;
    }
    return unless(
        Order.kick(
            genesis,
            link.address(),
            version,
            target == null ? null : target.record(),
            kick.successor()),
        by,
        kick.signature());
  }

  /** Why an order to lock or unlock does not count; null if it does. */
  @Nullable Refusal whyNot(Member by, ClientFrame.ChangePolicy policy) {
    if (!hosts.mayLock(by)) {
      return Refusal.NOT_ALLOWED;
    }
    if (policy.version() != version) {
      return Refusal.STALE;
    }
    return unless(
        Order.policy(genesis, link.address(), version, policy.change()), by, policy.signature());
  }

  /**
   * Why somebody who knocked is not let in by this; null if it is.
   *
   * @param knock who waits under the number it names; null if nobody does
   */
  @Nullable Refusal whyNot(Member by, Doorstep.@Nullable Knock knock, ClientFrame.Admit admit) {
    if (!hosts.mayAdmit(by)) {
      return Refusal.NOT_ALLOWED;
    }
    if (knock == null) {
      return Refusal.NO_SUCH_MEMBER;
    }
    if (admit.version() != version) {
      return Refusal.STALE;
    }
    var newcomer = knock.record().identity();
    return unless(
        Order.admit(genesis, link.address(), version, newcomer, admit.roster()),
        by,
        admit.signature());
  }

  /**
   * Why somebody who knocked is not turned away by this; null if it is.
   *
   * @param knock who waits under the number it names; null if nobody does
   */
  @Nullable Refusal whyNot(Member by, Doorstep.@Nullable Knock knock, ClientFrame.Decline decline) {
    if (!hosts.mayAdmit(by)) {
      return Refusal.NOT_ALLOWED;
    }
    if (knock == null) {
      return Refusal.NO_SUCH_MEMBER;
    }
    var stranger = knock.record().identity();
    return unless(Order.decline(genesis, link.address(), stranger), by, decline.signature());
  }

  /**
   * Why an appointment does not count; null if it does.
   *
   * @param target who sits in the slot it names and is not its author; null if nobody does
   */
  @Nullable Refusal whyNot(Member by, @Nullable Member target, ClientFrame.Appoint appoint) {
    if (!by.host()) {
      return Refusal.NOT_ALLOWED;
    }
    if (target == null) {
      return Refusal.NO_SUCH_MEMBER;
    }
    return unless(Order.appoint(genesis, target.record().identity()), by, appoint.signature());
  }

  /** Why a stop does not count; null if it does. */
  @Nullable Refusal whyNot(Member by, ClientFrame.Stop stop) {
    if (!hosts.mayStop(by)) {
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
