package sanctuary.room;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import sanctuary.protocol.Address;
import sanctuary.protocol.Certificate;
import sanctuary.protocol.Change;
import sanctuary.protocol.ClientFrame;
import sanctuary.protocol.MemberRecord;
import sanctuary.protocol.Refusal;
import sanctuary.protocol.RoomState;

/**
 * How a room is entered: by which link, whether at all, and how often. Not safe for several threads
 * at once; the room's lock guards it.
 */
final class Door {
  private final int places;
  private final RateLimit joins;
  private Link link;
  private boolean locked;
  private @Nullable Certificate certificate;

  /**
   * @param places how many members the room holds
   */
  Door(Link link, int places, Limits limits, InstantSource clock) {
    this.link = link;
    this.places = places;
    this.joins = new RateLimit(limits.joins(), clock);
  }

  /** Today's link. */
  Link link() {
    return link;
  }

  boolean locked() {
    return locked;
  }

  /** Who was in the room when its link last changed; null if it never did. */
  @Nullable Certificate certificate() {
    return certificate;
  }

  /**
   * Whether it can be entered under this address; null if not even its existence may be told.
   *
   * @param taken how many seats are
   */
  @Nullable RoomState stateFor(Address address, int taken) {
    return link.address().equals(address) ? state(taken) : null;
  }

  private RoomState state(int taken) {
    if (locked) {
      return RoomState.LOCKED;
    }
    return taken < places ? RoomState.OPEN : RoomState.FULL;
  }

  /**
   * Why somebody can not pass now; null if it can.
   *
   * @param proven the link under which the record is, or would be, verified
   * @param roster who is inside, those who are away included
   */
  Admission.@Nullable Denied whyNot(MemberRecord record, Link proven, Roster roster) {
    if (!link.equals(proven)) {
      return new Admission.Denied(Refusal.NOT_HERE);
    }
    var closed = whyNot(roster.size());
    if (closed != null) {
      return new Admission.Denied(closed);
    }
    if (roster.knows(record.identity())) {
      return new Admission.Denied(Refusal.EXISTS);
    }
    long wait = joins.wait(1);
    return wait == 0 ? null : new Admission.Denied(Refusal.TOO_MANY, wait);
  }

  /**
   * Why nobody can pass now, not even who has knocked; null if somebody can.
   *
   * @param taken how many seats are
   */
  @Nullable Refusal whyNot(int taken) {
    return switch (state(taken)) {
      case OPEN -> null;
      case LOCKED -> Refusal.LOCKED;
      case FULL -> Refusal.ROOM_FULL;
    };
  }

  /** Counts somebody who passed, or tried to. */
  void pass() {
    joins.take(1);
  }

  /** Is locked or unlocked. */
  void change(Change change) {
    locked = change == Change.LOCK;
  }

  /** Opens to another link from now on. */
  void change(ClientFrame.Kick kick) {
    link = new Link(kick.newAddress(), kick.newAccessKey());
    certificate = kick.certificate();
  }
}
