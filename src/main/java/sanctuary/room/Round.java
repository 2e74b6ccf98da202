package sanctuary.room;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sanctuary.protocol.Announcement;
import sanctuary.protocol.FrameCodec;
import sanctuary.protocol.Goodbye;
import sanctuary.protocol.Outgoing;
import sanctuary.protocol.ServerFrame;

/**
 * What one event in a room makes everyone hear. It is begun while the room is locked and finished
 * when it is not: then the outboxes of those who were told are flushed, because flushing hands work
 * to an executor, and the claims of seats that became free are released.
 */
final class Round {
  private final FrameCodec codec;
  private final List<Outbox> told = new ArrayList<>();
  private final List<Claim> released = new ArrayList<>(0);
  private final List<Runnable> answers = new ArrayList<>(0);

  Round(FrameCodec codec) {
    this.codec = codec;
  }

  /** Tells a member something, unless it is away. */
  void tell(Member member, Outgoing item) {
    var outbox = member.outbox();
    if (outbox != null) {
      outbox.offer(item);
      told.add(outbox);
    }
  }

  /** Tells a member something, unless it is away. */
  void tell(Member member, ServerFrame frame) {
    if (member.outbox() != null) {
      tell(member, announcement(frame));
    }
  }

  /** Tells somebody something who waits at the door. */
  void tell(Entrant entrant, ServerFrame frame) {
    entrant.outbox().offer(announcement(frame));
    told.add(entrant.outbox());
  }

  /** Answers a knock, before anything of this round can be heard. */
  void answer(Runnable answer) {
    answers.add(answer);
  }

  /** Tells everyone something who is not away. */
  void tellAll(Collection<Member> members, ServerFrame frame) {
    tellAllBut(null, members, frame);
  }

  /** Tells everyone something who is not away and not this member. */
  void tellAllBut(@Nullable Member one, Collection<Member> members, ServerFrame frame) {
    var announcement = announcement(frame);
    for (Member member : members) {
      if (member != one) {
        tell(member, announcement);
      }
    }
  }

  /** A frame encoded for whoever is told. */
  Announcement announcement(ServerFrame frame) {
    return new Announcement(codec.encode(frame));
  }

  /** Ends a member's connection after what waits for it, if it has one. */
  void end(Member member, Goodbye why) {
    var outbox = member.outbox();
    if (outbox != null) {
      outbox.end(why);
      told.add(outbox);
    }
  }

  /** Ends a member's connection without what waits for it, if it has one. */
  void cutShort(Member member, Goodbye why) {
    var outbox = member.outbox();
    if (outbox != null) {
      outbox.cutShort(why);
      told.add(outbox);
    }
  }

  /** Releases the claim that this member's seat holds. */
  void release(Member member) {
    released.add(member.claim());
  }

  /** Finishes. Called once, without any lock. */
  void finish() {
    answers.forEach(Runnable::run);
    told.forEach(Outbox::flush);
    released.forEach(Claim::release);
  }
}
