package sanctuary.room;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import sanctuary.protocol.Address;
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
import sanctuary.protocol.Pass;
import sanctuary.protocol.PublicKey;
import sanctuary.protocol.Refusal;
import sanctuary.protocol.RoomState;
import sanctuary.protocol.ServerFrame;
import sanctuary.protocol.Signature;

/**
 * A transient conversation: its members, its door, and the one order in which everything happens.
 * It lives from the first member's create until the last seat is free, a member stops it, or its
 * time is over; then {@link #gone} stays true and nobody can enter. A seat outlives its connection
 * by the grace time, in which its member can come back to it.
 *
 * <p>Every method may be called by any thread. Each takes the room's lock, applies one event, and
 * finishes its {@link Round} after the lock is released. The room never reads what members say to
 * each other.
 */
final class Room {
  private static final long U32 = 0xffff_ffffL;

  /** As long as a page may take to come back that was not left after all, in milliseconds. */
  private static final long PAGE_LEFT_MILLIS = 5_000;

  private final Genesis genesis;
  private final FrameCodec codec;
  private final Tombstones tombstones;
  private final InstantSource clock;
  private final Span span;
  private final long graceMillis;
  private final long patienceMillis;

  private final Door door; // guarded by this
  private final Roster roster = new Roster(); // guarded by this
  private final Hosts hosts; // guarded by this
  private final Doorstep doorstep; // guarded by this
  private final Verdicts verdicts; // guarded by this
  private long seq; // guarded by this; u32, hot frames so far
  private long version; // guarded by this; u32, changes so far
  private boolean gone; // guarded by this; true once, for good

  /** When there may be something to sweep. Written under the lock, read without. */
  private volatile long sweepAt = Long.MAX_VALUE;

  Room(
      Genesis genesis,
      Link link,
      Limits limits,
      FrameCodec codec,
      Tombstones tombstones,
      InstantSource clock,
      InstantSource calendar) {
    this.genesis = genesis;
    this.codec = codec;
    this.tombstones = tombstones;
    this.clock = clock;
    this.span = Span.of(genesis, calendar);
    this.graceMillis = limits.grace().toMillis();
    this.door = new Door(link, genesis.places(limits.members()), limits, clock);
    this.patienceMillis = limits.patience().toMillis();
    this.hosts = new Hosts(genesis);
    this.doorstep = new Doorstep(limits.knocks());
    this.verdicts = new Verdicts(limits.members());
  }

  Genesis genesis() {
    return genesis;
  }

  synchronized Link link() {
    return door.link();
  }

  /** Whether it is over. */
  synchronized boolean gone() {
    return gone;
  }

  /** Whether it can be entered under this address; null if not even its existence may be told. */
  synchronized @Nullable RoomState stateFor(Address address) {
    return gone ? null : door.stateFor(address, roster.size());
  }

  // who comes

  /** Why somebody with this record can not enter now, or null; without verifying the record. */
  synchronized Admission.@Nullable Denied whyNotEnter(MemberRecord record, Link proven) {
    return gone ? new Admission.Denied(Refusal.NOT_HERE) : door.whyNot(record, proven, roster);
  }

  /** Counts a proof that failed like a join, so that nobody guesses a passphrase quickly. */
  synchronized void countTry() {
    door.pass();
  }

  /**
   * Gives somebody a seat whose record has been verified under a link, and tells everyone.
   *
   * @param proven the link under which the record was verified; if it is not today's any more, the
   *     proof is worth nothing
   * @param handle of the new seat
   */
  Admission enter(Entrant entrant, MemberRecord record, Link proven, Handle handle) {
    var round = new Round(codec);
    Member member;
    synchronized (this) {
      var refusal = whyNotEnter(record, proven);
      if (refusal != null) {
        return refusal;
      }
      door.pass();
      member = seat(round, entrant, record, null, handle);
    }
    round.finish();
    return new Admission.Granted(this, member);
  }

  private Member seat(
      Round round, Entrant entrant, MemberRecord record, @Nullable Pass pass, Handle handle) {
    boolean host = genesis.hostedBy(record.identity());
    var member = Member.here(roster.freeSlot(), host, record, pass, handle, entrant);
    version = next(version);
    round.tellAll(roster.all(), new ServerFrame.Joined(member.slot(), version, record, pass));
    entrant.claim().share();
    roster.add(member);
    welcome(round, member);
    return member;
  }

  /**
   * Lets somebody wait at the door whose record has been verified under a link, and tells those who
   * may let it in. Its entrant is answered when they have.
   *
   * @param handle of the seat that it will have
   */
  Admission knock(Entrant entrant, MemberRecord record, Link proven, Handle handle) {
    var round = new Round(codec);
    synchronized (this) {
      var refusal = whyNotEnter(record, proven);
      if (refusal != null) {
        return refusal;
      }
      if (doorstep.isFull() || doorstep.knows(record.identity())) {
        return new Admission.Denied(Refusal.TOO_MANY);
      }
      door.pass();
      var knock = doorstep.add(record, handle, entrant, clock.millis() + patienceMillis);
      sweepAt = Math.min(sweepAt, knock.until());
      round.tell(entrant, new ServerFrame.Knocking());
      round.tellAll(hosts.atTheDoor(roster.all()), knock.frame());
    }
    round.finish();
    return new Admission.Waiting(this);
  }

  /** Lets in somebody who knocked, or says why not. */
  @Nullable Refusal admit(Member by, ClientFrame.Admit admit) {
    var round = new Round(codec);
    synchronized (this) {
      var knock = doorstep.find(admit.knock());
      var refusal = roster.holds(by) ? moment().whyNot(by, knock, admit) : Refusal.NOT_HERE;
      if (refusal == null) {
        refusal = door.whyNot(roster.size());
      }
      if (refusal != null || knock == null) {
        return refusal;
      }
      takeKnocks(round, knock::equals, by);
      var entrant = knock.entrant();
      var pass = Pass.of(by.record().identity(), admit);
      var member = seat(round, entrant, knock.record(), pass, knock.handle());
      round.answer(() -> settle(entrant, member));
    }
    round.finish();
    return null;
  }

  /** Tells somebody of its seat, which is lost if its connection ended meanwhile. */
  private void settle(Entrant entrant, Member member) {
    if (!entrant.answer().test(new Admission.Granted(this, member))) {
      lose(entrant.outbox(), entrant.outbox().reason());
    }
  }

  /** Turns somebody away who knocked, or says why not. */
  @Nullable Refusal decline(Member by, ClientFrame.Decline decline) {
    var round = new Round(codec);
    synchronized (this) {
      var knock = doorstep.find(decline.knock());
      var refusal = roster.holds(by) ? moment().whyNot(by, knock, decline) : Refusal.NOT_HERE;
      if (refusal != null || knock == null) {
        return refusal;
      }
      turnAway(round, knock::equals, Refusal.DECLINED, by);
    }
    round.finish();
    return null;
  }

  private void turnAway(Round round, Predicate<Doorstep.Knock> who, Refusal why) {
    turnAway(round, who, why, null);
  }

  private void turnAway(
      Round round, Predicate<Doorstep.Knock> who, Refusal why, @Nullable Member by) {
    for (Doorstep.Knock knock : takeKnocks(round, who, by)) {
      round.answer(() -> deny(knock, why));
    }
  }

  /** Who has left meanwhile does not hear it, which changes nothing. */
  private static void deny(Doorstep.Knock knock, Refusal why) {
    boolean unused = knock.entrant().answer().test(new Admission.Denied(why));
  }

  private List<Doorstep.Knock> takeKnocks(
      Round round, Predicate<Doorstep.Knock> who, @Nullable Member by) {
    var taken = doorstep.take(who);
    for (Doorstep.Knock knock : taken) {
      var withdrawn = new ServerFrame.Withdrawn(knock.number(), by == null ? null : by.slot());
      round.tellAll(hosts.atTheDoor(roster.all()), withdrawn);
    }
    return taken;
  }

  /** Under which key a resume of this seat must be signed; null if there is no such seat. */
  synchronized @Nullable PublicKey identityOf(ClientFrame.Resume resume) {
    var verdict = verdicts.on(resume);
    if (verdict != null) {
      return verdict.identity();
    }
    var member = roster.named(resume.slot(), resume.handle());
    return member == null ? null : member.record().identity();
  }

  /**
   * Gives somebody its seat back who has proven that it is its own, and tells everyone. The
   * connection it had, if that is still open, ends.
   */
  Admission resume(Entrant entrant, ClientFrame.Resume resume) {
    var round = new Round(codec);
    Member member;
    synchronized (this) {
      var verdict = verdicts.on(resume);
      if (verdict != null) {
        return new Admission.Expelled(verdict.kicked());
      }
      var before = roster.named(resume.slot(), resume.handle());
      if (before == null) {
        return new Admission.Denied(gone ? Refusal.NOT_HERE : Refusal.NO_SUCH_MEMBER);
      }
      member = before.back(entrant);
      round.cutShort(before, Goodbye.RESUMED_ELSEWHERE);
      round.release(before);
      entrant.claim().share();
      roster.replace(before, member);
      welcome(round, member);
      round.tellAllBut(member, roster.all(), new ServerFrame.Back(member.slot()));
    }
    round.finish();
    return new Admission.Granted(this, member);
  }

  private void welcome(Round round, Member member) {
    round.tell(
        member,
        new ServerFrame.Welcome(
            member.slot(),
            member.handle(),
            seq,
            version,
            door.link().address(),
            door.locked(),
            roster.seated(hosts),
            door.certificate()));
    showDoorstep(round, member);
  }

  private void showDoorstep(Round round, Member member) {
    if (hosts.mayAdmit(member)) {
      doorstep.all().forEach(knock -> round.tell(member, knock.frame()));
    }
  }

  // what is said

  /** Passes a message to everyone it wraps its key for, and gives the sender its receipt. */
  void post(Member from, HotFrame.Message message) {
    var round = new Round(codec);
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
    round.finish();
  }

  /** Passes a pair frame to its member, or says why not. */
  @Nullable Refusal send(Member from, HotFrame.Pair pair) {
    var round = new Round(codec);
    synchronized (this) {
      if (!roster.holds(from)) {
        return Refusal.NOT_HERE;
      }
      var reader = roster.otherThan(from, pair.to());
      if (reader == null) {
        return Refusal.NO_SUCH_MEMBER;
      }
      if (reader.isAway()) {
        return Refusal.AWAY;
      }
      seq = next(seq);
      round.tell(reader, new Delivery.Pair(seq, from.slot(), pair.frame()));
      round.tell(from, new Delivery.Ack(pair.ref(), seq));
    }
    round.finish();
    return null;
  }

  // what is ordered

  /** Takes a new link over, and removes a member if the order names one; or says why not. */
  @Nullable Refusal kick(Member by, ClientFrame.Kick kick) {
    var round = new Round(codec);
    synchronized (this) {
      if (!roster.holds(by)) {
        return Refusal.NOT_HERE;
      }
      var named = kick.target();
      var target = named == null ? null : roster.otherThan(by, named);
      var refusal = moment().whyNot(by, target, kick);
      if (refusal != null) {
        return refusal;
      }
      turnAway(round, everybody -> true, Refusal.NOT_HERE);
      tombstones.add(door.link().address());
      door.change(kick);
      version = next(version);
      if (target != null) {
        expel(round, target, ServerFrame.Kicked.target(by.slot(), version, kick));
      }
      for (Member member : roster.all()) {
        var share = kick.shareFor(member.slot());
        round.tell(member, ServerFrame.Kicked.staying(by.slot(), version, kick, share));
      }
    }
    round.finish();
    return null;
  }

  /** What it is told is kept for the time in which it may come back without having heard it. */
  private void expel(Round round, Member target, ServerFrame.Kicked frame) {
    remove(round, target);
    var kicked = round.announcement(frame);
    round.tell(target, kicked);
    round.end(target, Goodbye.KICKED);
    long until = target.isAway() ? target.keptUntil() : clock.millis() + graceMillis;
    verdicts.add(new Verdicts.Verdict(target, kicked, until));
    sweepAt = Math.min(sweepAt, until);
  }

  /** Locks or unlocks, or says why not. */
  @Nullable Refusal change(Member by, ClientFrame.ChangePolicy policy) {
    var round = new Round(codec);
    synchronized (this) {
      var refusal = roster.holds(by) ? moment().whyNot(by, policy) : Refusal.NOT_HERE;
      if (refusal != null) {
        return refusal;
      }
      door.change(policy.change());
      if (door.locked()) {
        turnAway(round, everybody -> true, Refusal.LOCKED);
      }
      version = next(version);
      round.tellAll(
          roster.all(),
          new ServerFrame.PolicyChanged(by.slot(), version, policy.change(), policy.signature()));
    }
    round.finish();
    return null;
  }

  /** Lets a member do what is kept for the host, or says why not. */
  @Nullable Refusal appoint(Member by, ClientFrame.Appoint appoint) {
    var round = new Round(codec);
    synchronized (this) {
      var target = roster.otherThan(by, appoint.target());
      var refusal = roster.holds(by) ? moment().whyNot(by, target, appoint) : Refusal.NOT_HERE;
      if (refusal != null || target == null) {
        return refusal;
      }
      boolean sawTheDoor = hosts.mayAdmit(target);
      hosts.appoint(target, appoint.signature());
      round.tellAll(roster.all(), new ServerFrame.Appointed(target.slot(), appoint.signature()));
      if (!sawTheDoor) {
        showDoorstep(round, target);
      }
    }
    round.finish();
    return null;
  }

  /** Ends the room for everyone, or says why not. */
  @Nullable Refusal stop(Member by, ClientFrame.Stop stop) {
    var round = new Round(codec);
    synchronized (this) {
      var refusal = roster.holds(by) ? moment().whyNot(by, stop) : Refusal.NOT_HERE;
      if (refusal != null) {
        return refusal;
      }
      round.tellAll(roster.all(), new ServerFrame.Stopped(by.slot(), stop.signature()));
      close(round, Goodbye.ROOM_STOPPED);
    }
    round.finish();
    return null;
  }

  /** Ends everyone's connection, and leaves the link dead. */
  private void close(Round round, Goodbye why) {
    tombstones.add(door.link().address());
    roster.all().forEach(member -> round.end(member, why));
    clear(round);
  }

  private Moment moment() {
    return new Moment(genesis, door.link(), version, hosts);
  }

  // who goes

  /** Lets a member go that said so, or says why its word does not count. */
  @Nullable Refusal leave(Member member, Signature signature) {
    var identity = member.record().identity();
    if (!Order.leave(genesis, identity).signedBy(identity, signature)) {
      return Refusal.WRONG_PROOF;
    }
    var round = new Round(codec);
    synchronized (this) {
      if (roster.holds(member)) {
        free(round, member, Departure.LEFT, signature);
      }
    }
    round.finish();
    return null;
  }

  /**
   * A connection has ended: who waits at the door on it waits no longer; the seat it has is kept
   * for a while if its member may come back, or else is free. Does nothing if it has neither, or
   * not any more. A room in which nobody sits is over.
   */
  void lose(Outbox connection, Goodbye why) {
    var round = new Round(codec);
    synchronized (this) {
      takeKnocks(round, knock -> knock.entrant().outbox() == connection, null);
      var member = roster.on(connection);
      if (member == null) {
        gone |= roster.size() == 0;
      } else if (why.mayReturn()) {
        long until = clock.millis() + keptFor(why);
        roster.replace(member, member.away(until));
        sweepAt = Math.min(sweepAt, until);
        round.tellAll(roster.all(), new ServerFrame.Away(member.slot()));
      } else {
        free(round, member, Departure.TIMED_OUT, null);
      }
    }
    round.finish();
  }

  private long keptFor(Goodbye why) {
    return why == Goodbye.PAGE_LEFT ? Math.min(PAGE_LEFT_MILLIS, graceMillis) : graceMillis;
  }

  /**
   * Ends the room if its time is over. Frees the seats that were kept long enough, and forgets what
   * is kept for those who were kicked. Turns away who has waited long enough at the door. Costs a
   * look if there are none.
   *
   * @return whether the room is over
   */
  boolean sweep() {
    boolean timeOver = span.over();
    if (!timeOver && clock.millis() < sweepAt) {
      return false;
    }
    var round = new Round(codec);
    boolean over;
    synchronized (this) {
      if (timeOver && !gone) {
        close(round, Goodbye.TIME_OVER);
      }
      long now = clock.millis();
      for (Member member : roster.keptUntil(now)) {
        free(round, member, Departure.TIMED_OUT, null);
      }
      verdicts.sweep(now);
      turnAway(round, knock -> knock.until() <= now, Refusal.UNANSWERED);
      sweepAt = Math.min(verdicts.due(), roster.firstKeptUntil());
      sweepAt = Math.min(sweepAt, doorstep.due());
      over = gone;
    }
    round.finish();
    return over;
  }

  /** Is over, telling nobody. */
  void end() {
    var round = new Round(codec);
    synchronized (this) {
      clear(round);
    }
    round.finish();
  }

  private void free(Round round, Member member, Departure how, @Nullable Signature signature) {
    version = next(version);
    remove(round, member);
    if (roster.size() == 0) {
      clear(round);
    } else {
      round.tellAll(roster.all(), new ServerFrame.Left(member.slot(), version, how, signature));
    }
  }

  private void remove(Round round, Member member) {
    roster.remove(member);
    hosts.forget(member);
    round.release(member);
  }

  private void clear(Round round) {
    gone = true;
    sweepAt = Long.MIN_VALUE; // so that it is forgotten, whoever was the last to go
    roster.all().forEach(round::release);
    roster.clear();
    hosts.clear();
    turnAway(round, everybody -> true, Refusal.NOT_HERE);
    verdicts.clear();
  }

  private static long next(long number) {
    return (number + 1) & U32;
  }
}
