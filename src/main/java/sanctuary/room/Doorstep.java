package sanctuary.room;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import sanctuary.protocol.Handle;
import sanctuary.protocol.MemberRecord;
import sanctuary.protocol.PublicKey;
import sanctuary.protocol.ServerFrame;

/**
 * Those who knocked and wait to be let in, in the order they came. They are told nothing of the
 * room. Not safe for several threads at once; the room's lock guards it.
 */
final class Doorstep {
  private static final int NUMBERS = 0x1_0000;

  private final int most;
  private final Map<Integer, Knock> waiting = new LinkedHashMap<>();
  private int lastNumber;

  /**
   * Somebody who waits.
   *
   * @param number its name for those inside, u16
   * @param record verified under the link of then; a change of the link turns everybody away
   * @param handle of the seat it will have
   * @param until when nobody has answered, in milliseconds of the room's clock
   */
  record Knock(int number, MemberRecord record, Handle handle, Entrant entrant, long until) {
    /** What those are told who may let it in. */
    ServerFrame frame() {
      return new ServerFrame.Knock(number, record);
    }
  }

  /**
   * @param most how many may wait at once
   */
  Doorstep(int most) {
    this.most = most;
  }

  boolean isFull() {
    return waiting.size() >= most;
  }

  boolean knows(PublicKey identity) {
    return waiting.values().stream().anyMatch(knock -> knock.record().identity().equals(identity));
  }

  /** Lets somebody wait. There is room for it. */
  Knock add(MemberRecord record, Handle handle, Entrant entrant, long until) {
    do {
      lastNumber = (lastNumber + 1) % NUMBERS;
    } while (waiting.containsKey(lastNumber));
    var knock = new Knock(lastNumber, record, handle, entrant, until);
    waiting.put(lastNumber, knock);
    return knock;
  }

  /** Who waits under this number; null if nobody does. */
  @Nullable Knock find(int number) {
    return waiting.get(number);
  }

  /** Lets those wait no longer whom this is true of. */
  List<Knock> take(Predicate<Knock> who) {
    var taken = waiting.values().stream().filter(who).toList();
    waiting.values().removeAll(taken);
    return taken;
  }

  /** Everybody who waits. */
  List<Knock> all() {
    return List.copyOf(waiting.values());
  }

  /** When the next one has waited long enough; {@link Long#MAX_VALUE} if nobody waits. */
  long due() {
    return waiting.values().stream().mapToLong(Knock::until).min().orElse(Long.MAX_VALUE);
  }
}
