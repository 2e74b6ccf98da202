package sanctuary.protocol;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The labelled hash H of {@code docs/encryption.md}: SHA-256 over the label and every part with its
 * length, so that no two lists of parts hash alike.
 */
public final class Digest {
  private Digest() {}

  /** Returns H(label, parts), 32 bytes. */
  public static Octets of(String label, Octets... parts) {
    var sha256 = sha256();
    sha256.update(Octets.ascii("sanctuary/1 " + label).toArray());
    sha256.update((byte) 0);
    for (Octets part : parts) {
      sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length()).flip());
      sha256.update(part.toArray());
    }
    return Octets.of(sha256.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new AssertionError(everyPlatformHasIt);
    }
  }
}
