package sanctuary.client.room;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sanctuary.client.crypto.Bytes;

/**
 * The chain of this member's own messages, and what arrived between them: from it the next content
 * is made, and against it the others' claims are checked.
 */
final class Chain {
  private static final int MOST_SEEN = 10;

  private final Bytes mid;
  private final Map<Long, Bytes> hashes = new HashMap<>();

  /** The last message of each sender since this member's last one, by sender. */
  private final Map<Bytes, Content.Seen> seen = new LinkedHashMap<>();

  private long number;
  private Bytes previous = Content.NOTHING_BEFORE;

  Chain(Bytes mid) {
    this.mid = mid;
  }

  /** The number of the next message. */
  long nextNumber() {
    return number + 1;
  }

  /** The next message. */
  Content next(int type, Bytes body, Bytes roster) {
    number++;
    var content =
        new Content(
            type, number, previous, roster, seen.values().stream().limit(MOST_SEEN).toList(), body);
    seen.clear();
    var hash = content.hash(mid);
    hashes.put(number, hash);
    previous = hash.first(16);
    return content;
  }

  /** A message of somebody else arrived. */
  void saw(Member from, Content content) {
    var hash = content.hash(from.mid()).first(4);
    seen.put(from.mid(), new Content.Seen(from.mid(), content.number(), hash));
  }

  /** The hash of an own message, null if there is none of this number. */
  @Nullable Bytes hash(long ofNumber) {
    return hashes.get(ofNumber);
  }
}
