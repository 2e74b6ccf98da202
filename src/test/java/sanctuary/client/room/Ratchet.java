package sanctuary.client.room;

import java.util.LinkedHashMap;
import java.util.Map;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.crypto.Hkdf;
import sanctuary.client.crypto.UnopenableException;

/**
 * A chain of keys, each used once. Immutable: a step gives another ratchet, so that nothing is lost
 * when what a key should open turns out to be forged.
 *
 * @param setup the number of the setup it began with
 * @param chainKey from which the next key comes, 32 bytes
 * @param next the number of the next key
 * @param skipped keys that were passed over, oldest first, by their numbers
 */
record Ratchet(int setup, Bytes chainKey, long next, Map<Long, Bytes> skipped) {
  private static final int MOST_SKIPPED_AT_ONCE = 256;
  private static final int MOST_KEPT = 512;

  /** One key, and the ratchet without it. */
  record Step(Bytes key, long index, Ratchet after) {}

  static Ratchet start(int setup, Bytes chainKey) {
    return new Ratchet(setup, chainKey, 0, Map.of());
  }

  /** The next key. */
  Step step() {
    return step(next);
  }

  /**
   * The key with this number.
   *
   * @throws UnopenableException if it was used already, or is too far ahead
   */
  Step step(long index) {
    var kept = new LinkedHashMap<>(skipped);
    if (index < next) {
      var key = kept.remove(index);
      if (key == null) {
        throw new UnopenableException();
      }
      return new Step(key, index, new Ratchet(setup, chainKey, next, kept));
    }
    if (index - next > MOST_SKIPPED_AT_ONCE) {
      throw new UnopenableException();
    }
    var chain = chainKey;
    for (long passed = next; passed < index; passed++) {
      kept.put(passed, messageKey(chain));
      chain = after(chain);
    }
    while (kept.size() > MOST_KEPT) {
      kept.remove(kept.keySet().iterator().next());
    }
    return new Step(messageKey(chain), index, new Ratchet(setup, after(chain), index + 1, kept));
  }

  private static Bytes messageKey(Bytes chainKey) {
    return Hkdf.hmac(chainKey, Bytes.u8(1));
  }

  private static Bytes after(Bytes chainKey) {
    return Hkdf.hmac(chainKey, Bytes.u8(2));
  }
}
