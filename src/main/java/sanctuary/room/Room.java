package sanctuary.room;

import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sanctuary.protocol.Address;
import sanctuary.protocol.Announcement;
import sanctuary.protocol.Certificate;
import sanctuary.protocol.Change;
import sanctuary.protocol.ClientFrame;
import sanctuary.protocol.Delivery;
import sanctuary.protocol.Departure;
import sanctuary.protocol.FrameCodec;
import sanctuary.protocol.Genesis;
import sanctuary.protocol.Goodbye;
import sanctuary.protocol.Handle;
import sanctuary.protocol.HotFrame;
import sanctuary.protocol.MemberRecord;
import sanctuary.protocol.Order;
import sanctuary.protocol.Refusal;
import sanctuary.protocol.RoomState;
import sanctuary.protocol.ServerFrame;
import sanctuary.protocol.Signature;

/**
 * A transient conversation: its members, today's link, and the one order in which everything
 * happens. It lives from the first member's create until the last one is gone or a member stops it;
 * then {@link #gone} stays true and nobody can enter.
 *
 * <p>Every method may be called by any thread. Each takes the room's lock, applies one event, and
 * flushes the outboxes of those who were told after the lock is released. The room never reads what
 * members say to each other.
 */
final class Room {
  private static final long U32 = 0xffff_ffffL;

  private final Genesis genesis;
  private final Limits limits;
  private final FrameCodec codec;
  private final Tombstones tombstones;

  private final Roster roster = new Roster(); // guarded by this
  private final RateLimit joins; // guarded by this
  private Link link; // guarded by this
  private long seq; // guarded by this; u32, hot frames so far
  private long version; // guarded by this; u32, changes so far
  private boolean locked; // guarded by this
  private boolean gone; // guarded by this; true once, for good
  private @Nullable Certificate certificate; // guarded by this; null until the first kick

  Room(
      Genesis genesis,
      Link link,
      Limits limits,
      FrameCodec codec,
      Tombstones tombstones,
      InstantSource clock) {
    this.genesis = genesis;
    this.link = link;
    this.limits = limits;
    this.codec = codec;
    this.tombstones = tombstones;
    this.joins = new RateLimit(limits.joins(), clock);
  }

  Genesis genesis() {
    return genesis;
  }

  synchronized Link link() {
    return link;
  }

  /** Whether it is over. */
  synchronized boolean gone() {
    return gone;
  }

  /** Whether it can be entered under this address; null if not even its existence may be told. */
  synchronized @Nullable RoomState stateFor(Address address) {
    if (gone || !link.address().equals(address)) {
      return null;
    }
    if (locked) {
      return RoomState.LOCKED;
    }
    return roster.size() < limits.members() ? RoomState.OPEN : RoomState.FULL;
  }

  /**
   * Gives somebody a seat whose record has been verified under a link, and tells everyone.
   *
   * @param proven the link under which the record was verified; if it is not today's any more, the
   *     proof is worth nothing
   * @param handle of the new seat
   */
  Admission enter(MemberRecord record, Link proven, Handle handle, Outbox outbox) {
    var round = new Round();
    Member member;
    synchronized (this) {
      var refusal = whyNotEnter(record, proven);
      if (refusal != null) {
        return refusal;
      }
      joins.take(1);
      version = next(version);
      var present = List.copyOf(roster.all());
      member = roster.add(record, genesis.hostedBy(record.identity()), handle, outbox);
      var joined = announce(new ServerFrame.Joined(member.slot(), version, record));
      present.forEach(other -> round.tell(other, joined));
      round.tell(member, announce(welcome(member)));
    }
    round.flush();
    return new Admission.Granted(this, member);
  }

  private Admission.@Nullable Denied whyNotEnter(MemberRecord record, Link proven) {
    if (gone || !link.equals(proven)) {
      return new Admission.Denied(Refusal.NOT_HERE);
    }
    if (locked) {
      return new Admission.Denied(Refusal.LOCKED);
    }
    if (roster.size() >= limits.members()) {
      return new Admission.Denied(Refusal.ROOM_FULL);
    }
    if (roster.knows(record.identity())) {
      return new Admission.Denied(Refusal.EXISTS);
    }
    long wait = joins.wait(1);
    return wait == 0 ? null : new Admission.Denied(Refusal.TOO_MANY, wait);
  }

  private ServerFrame.Welcome welcome(Member member) {
    return new ServerFrame.Welcome(
        member.slot(),
        member.handle(),
        seq,
        version,
        link.address(),
        locked,
        roster.seated(),
        certificate);
  }

  /** Passes a message to everyone it wraps its key for, and gives the sender its receipt. */
  void post(Member from, HotFrame.Message message) {
    var round = new Round();
    synchronized (this) {
      if (!roster.holds(from)) {
        return;
      }
      seq = next(seq);
      for (HotFrame.Wrap wrap : message.wraps()) {
        var reader = roster.otherThan(from, wrap.slot());
        if (reader != null) {
          round.tell(reader, new Delivery.Message(seq, from.slot(), message.body(), wrap.bytes()));
        }
      }
      round.tell(from, new Delivery.Ack(message.ref(), seq));
    }
    round.flush();
  }

  /** Passes a pair frame to its member, or says why not. */
  @Nullable Refusal send(Member from, HotFrame.Pair pair) {
    var round = new Round();
    synchronized (this) {
      if (!roster.holds(from)) {
        return Refusal.NOT_HERE;
      }
      var reader = roster.otherThan(from, pair.to());
      if (reader == null) {
        return Refusal.NO_SUCH_MEMBER;
      }
      seq = next(seq);
      round.tell(reader, new Delivery.Pair(seq, from.slot(), pair.frame()));
      round.tell(from, new Delivery.Ack(pair.ref(), seq));
    }
    round.flush();
    return null;
  }

  /** Removes a member and takes the new link over, or says why not. */
  @Nullable Refusal kick(Member by, ClientFrame.Kick kick) {
    var round = new Round();
    synchronized (this) {
      var target = roster.otherThan(by, kick.target());
      var refusal = whyNotKick(by, target, kick);
      if (refusal != null || target == null) {
        return refusal;
      }
      roster.remove(target);
      tombstones.add(link.address());
      link = new Link(kick.newAddress(), kick.newAccessKey());
      certificate = kick.certificate();
      version = next(version);
      round.tell(target, announce(ServerFrame.Kicked.target(by.slot(), version, kick)));
      round.end(target, Goodbye.KICKED);
      for (Member member : roster.all()) {
        var share = kick.shareFor(member.slot());
        round.tell(member, announce(ServerFrame.Kicked.staying(by.slot(), version, kick, share)));
      }
    }
    round.flush();
    return null;
  }

  private @Nullable Refusal whyNotKick(Member by, @Nullable Member target, ClientFrame.Kick kick) {
    if (!roster.holds(by)) {
      return Refusal.NOT_HERE;
    }
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
    var order = Order.kick(genesis, link.address(), version, target.record(), kick.successor());
    return signed(order, by, kick.signature()) ? null : Refusal.WRONG_PROOF;
  }

  /** Locks or unlocks, or says why not. */
  @Nullable Refusal change(Member by, ClientFrame.ChangePolicy policy) {
    var round = new Round();
    synchronized (this) {
      var refusal = whyNotChange(by, policy);
      if (refusal != null) {
        return refusal;
      }
      locked = policy.change() == Change.LOCK;
      version = next(version);
      tellAll(
          round,
          new ServerFrame.PolicyChanged(by.slot(), version, policy.change(), policy.signature()));
    }
    round.flush();
    return null;
  }

  private @Nullable Refusal whyNotChange(Member by, ClientFrame.ChangePolicy policy) {
    if (!roster.holds(by)) {
      return Refusal.NOT_HERE;
    }
    if (genesis.policy().hostLocks() && !by.host()) {
      return Refusal.NOT_ALLOWED;
    }
    if (policy.version() != version) {
      return Refusal.STALE;
    }
    var order = Order.policy(genesis, link.address(), version, policy.change());
    return signed(order, by, policy.signature()) ? null : Refusal.WRONG_PROOF;
  }

  /** Ends the room for everyone, or says why not. */
  @Nullable Refusal stop(Member by, ClientFrame.Stop stop) {
    var round = new Round();
    synchronized (this) {
      var refusal = whyNotStop(by, stop);
      if (refusal != null) {
        return refusal;
      }
      gone = true;
      tombstones.add(link.address());
      tellAll(round, new ServerFrame.Stopped(by.slot(), stop.signature()));
      roster.all().forEach(member -> round.end(member, Goodbye.ROOM_STOPPED));
      roster.clear();
    }
    round.flush();
    return null;
  }

  private @Nullable Refusal whyNotStop(Member by, ClientFrame.Stop stop) {
    if (!roster.holds(by)) {
      return Refusal.NOT_HERE;
    }
    if (genesis.policy().hostStops() && !by.host()) {
      return Refusal.NOT_ALLOWED;
    }
    if (!stop.address().equals(link.address())) {
      return Refusal.STALE;
    }
    var order = Order.stop(genesis, link.address());
    return signed(order, by, stop.signature()) ? null : Refusal.WRONG_PROOF;
  }

  /** Lets a member go that said so, or says why its word does not count. */
  @Nullable Refusal leave(Member member, Signature signature) {
    if (!signed(Order.leave(genesis, member.record().identity()), member, signature)) {
      return Refusal.WRONG_PROOF;
    }
    free(member, Departure.LEFT, signature);
    return null;
  }

  /** Frees the seat of a lost connection. Does nothing if the member is gone already. */
  void lose(Member member) {
    free(member, Departure.TIMED_OUT, null);
  }

  private void free(Member member, Departure how, @Nullable Signature signature) {
    var round = new Round();
    synchronized (this) {
      if (!roster.holds(member)) {
        return;
      }
      roster.remove(member);
      gone = roster.size() == 0;
      version = next(version);
      tellAll(round, new ServerFrame.Left(member.slot(), version, how, signature));
    }
    round.flush();
  }

  private void tellAll(Round round, ServerFrame frame) {
    var announcement = announce(frame);
    roster.all().forEach(member -> round.tell(member, announcement));
  }

  private Announcement announce(ServerFrame frame) {
    return new Announcement(codec.encode(frame));
  }

  private static boolean signed(Order order, Member by, Signature signature) {
    return order.signedBy(by.record().identity(), signature);
  }

  private static long next(long number) {
    return (number + 1) & U32;
  }
}
