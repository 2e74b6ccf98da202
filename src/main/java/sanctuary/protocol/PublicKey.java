package sanctuary.protocol;

import java.math.BigInteger;
import java.util.Set;

/**
 * An Ed25519 public key (RFC 8032) as its 32 raw bytes: a member's identity, or the access key of a
 * link. Keys of small order are refused, because some "signature" of theirs fits any message.
 *
 * @param octets exactly 32 bytes
 */
public record PublicKey(Octets octets) {
  /** Number of bytes of a raw key. */
  public static final int BYTES = 32;

  /** Refuses another length and points of small order. */
  public PublicKey {
    Checks.length(octets, BYTES, "public key");
    if (SmallOrder.has(octets)) {
      throw new IllegalArgumentException("public key has small order");
    }
  }

  /**
   * The y coordinates of the eight points of small order, canonical or not. A point and its
   * negative differ only in the sign bit, so that bit is left out of the comparison.
   */
  private static final class SmallOrder {
    private static final BigInteger P = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));

    /** y of the points of order 8; its negative is the y of the others. */
    private static final BigInteger EIGHTH =
        new BigInteger("7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7", 16);

    private static final Set<BigInteger> Y =
        Set.of(
            BigInteger.ZERO,
            BigInteger.ONE,
            P.subtract(BigInteger.ONE),
            P,
            P.add(BigInteger.ONE),
            EIGHTH,
            P.subtract(EIGHTH));

    static boolean has(Octets octets) {
      byte[] y = new byte[BYTES];
      for (int i = 0; i < BYTES; i++) {
        y[i] = (byte) octets.at(BYTES - 1 - i);
      }
      y[0] &= 0x7f;
      return Y.contains(new BigInteger(1, y));
    }
  }
}
