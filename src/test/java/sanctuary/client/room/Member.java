package sanctuary.client.room;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
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

  /** Whispers to it of which no receipt came, by number. */
  private final Map<Long, String> unheard = new TreeMap<>();

  private final Set<Long> whispersHeard = new HashSet<>();
  private long firstSealed;
  private boolean away;
  private boolean unopenable;

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

  /** Counts a whisper to it, from 1, and keeps it until a receipt comes. */
  long whispers(String text) {
    whispers++;
    unheard.put(whispers, text);
    return whispers;
  }

  /** Whispers to it of which no receipt came, by number. */
  Map<Long, String> unheard() {
    return Map.copyOf(unheard);
  }

  /** It has heard a whisper. False if that was known, or there was none. */
  boolean hasHeard(long number) {
    return unheard.remove(number) != null;
  }

  /** A whisper from it is here. False if it was before. */
  boolean whispered(long number) {
    return whispersHeard.add(number);
  }

  /** The number of the first message that was sealed for it, 0 if none was. */
  long firstSealed() {
    return firstSealed;
  }

  /** A message is sealed for it. */
  void sealed(long number) {
    firstSealed = firstSealed == 0 ? number : firstSealed;
  }

  boolean isAway() {
    return away;
  }

  void goesAway() {
    away = true;
  }

  /** It, or this member, has another connection: nobody knows which frames got through. */
  void comesBack() {
    away = false;
    sender.startAnew();
  }

  /** Whether what it sent last could not be opened. */
  boolean isUnopenable() {
    return unopenable;
  }

  void canBeOpened(boolean opened) {
    unopenable = !opened;
  }

  /** The highest number that counts, 0 if none does. */
  long lastNumber() {
    return lastNumber == null ? 0 : lastNumber;
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

  /** Whether this number was heard, or passed over for good, before. */
  boolean isOld(Content content) {
    return lastNumber != null
        && content.number() <= lastNumber
        && !missing.contains(content.number());
  }

  /** Whether this is what was heard under its number. */
  boolean isKnown(Content content) {
    return content.hash(mid()).equals(hashes.get(content.number()));
  }

  /** Takes in what somebody gave of what was missing. False if it was not missing. */
  boolean repaired(Content content) {
    long number = content.number();
    if (hashes.containsKey(number) || isOld(content)) {
      return false;
    }
    if (lastNumber == null) {
      hashes.put(number, content.hash(mid())); // there may be more before it
    } else {
      heard(content);
    }
    return true;
  }

  /** Whether the message before this one is the one that was heard, as far as is known. */
  boolean follows(Content content) {
    var before = content.number() == 1 ? Content.NOTHING_BEFORE : hashes.get(content.number() - 1);
    return before == null || before.first(16).equals(content.previous());
  }

  /** Takes a message in. False if others are missing before it. */
  boolean heard(Content content) {
    boolean whole = skipsTo(content.number());
    missing.remove(content.number());
    lastNumber = Math.max(lastNumber, content.number());
    hashes.put(content.number(), content.hash(mid()));
    return whole;
  }

  private boolean skipsTo(long number) {
    boolean whole = true;
    for (long passed = lastNumber == null ? number : lastNumber + 1; passed < number; passed++) {
      if (!hashes.containsKey(passed)) {
        missing.add(passed);
        whole = false;
      }
    }
    lastNumber = lastNumber == null ? number - 1 : Math.max(lastNumber, number - 1);
    return whole;
  }
}
