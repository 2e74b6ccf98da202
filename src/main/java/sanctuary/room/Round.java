package sanctuary.room;

import java.util.ArrayList;
import java.util.List;
import sanctuary.protocol.Goodbye;
import sanctuary.protocol.Outgoing;

/**
 * Who was told something while a room was locked. Their outboxes are flushed when it is not,
 * because flushing hands work to an executor.
 */
final class Round {
  private final List<Outbox> told = new ArrayList<>();

  void tell(Member member, Outgoing item) {
    member.outbox().offer(item);
    told.add(member.outbox());
  }

  void end(Member member, Goodbye why) {
    member.outbox().end(why);
    told.add(member.outbox());
  }

  void flush() {
    told.forEach(Outbox::flush);
  }
}
