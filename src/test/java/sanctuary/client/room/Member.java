package sanctuary.client.room;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sanctuary.client.crypto.Bytes;

/** Another member, verified, as this one knows it. */
public final class Member {
  private final int slot;
  private final MemberRecord record;
  private final Alias alias;
  private final PairSender sender;
  private final PairReceiver receiver;
  private final Map<Long, Bytes> hashes = new HashMap<>();
  private final Set<Long> missing = new TreeSet<>();
  private @Nullable Long lastNumber;
  private long whispers;

  Member(int slot, MemberRecord record, Alias alias, Bytes gh, Identity self) {
    this.slot = slot;
    this.record = record;
    this.alias = alias;
    sender =
        new PairSender(
            new PairSide(gh, self.key(), record.identity(), record.kem()), self.signing());
    receiver =
        new PairReceiver(
            new PairSide(gh, record.identity(), self.key(), self.kem().publicKey()), self.kem());
  }

  /** Its place in the room. */
  public int slot() {
    return slot;
  }

  /** The name it shows. */
  public String alias() {
    return alias.text();
  }

  /** The numbers of its messages that never arrived. */
  public Set<Long> missing() {
    return Set.copyOf(missing);
  }

  /** What it published about itself. */
  public MemberRecord record() {
    return record;
  }

  /** Counts a whisper to it, from 1. */
  long nextWhisper() {
    return ++whispers;
  }

  Alias name() {
    return alias;
  }

  Bytes identity() {
    return record.identity();
  }

  Bytes mid() {
    return Identity.mid(record.identity());
  }

  PairSender sender() {
    return sender;
  }

  PairReceiver receiver() {
    return receiver;
  }

  /** The hash of a message that was heard, null if it was not. */
  @Nullable Bytes hash(long number) {
    return hashes.get(number);
  }

  /** A new pair channel begins: messages before this number that were not heard are missing. */
  boolean begins(OptionalLong base) {
    if (base.isEmpty()) {
      return true;
    }
    if (lastNumber == null) {
      lastNumber = base.getAsLong() - 1;
      return true;
    }
    return skipsTo(base.getAsLong());
  }

  /** Whether this number was heard, or passed over, before. */
  boolean isOld(Content content) {
    return lastNumber != null && content.number() <= lastNumber;
  }

  /** Whether the message before this one is the one that was heard, as far as is known. */
  boolean follows(Content content) {
    var before = content.number() == 1 ? Content.NOTHING_BEFORE : hashes.get(content.number() - 1);
    return before == null || before.first(16).equals(content.previous());
  }

  /** Takes a message in. False if others are missing before it. */
  boolean heard(Content content) {
    boolean whole = skipsTo(content.number());
    lastNumber = content.number();
    hashes.put(content.number(), content.hash(mid()));
    return whole;
  }

  private boolean skipsTo(long number) {
    boolean whole = true;
    for (long passed = lastNumber == null ? number : lastNumber + 1; passed < number; passed++) {
      missing.add(passed);
      whole = false;
    }
    lastNumber = lastNumber == null ? number - 1 : Math.max(lastNumber, number - 1);
    return whole;
  }
}
