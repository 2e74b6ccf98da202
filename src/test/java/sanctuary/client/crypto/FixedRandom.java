package sanctuary.client.crypto;

import java.security.SecureRandom;

/** Gives the bytes it was made with: how the JDK's key generators are told their seed. */
final class FixedRandom extends SecureRandom {
  private static final long serialVersionUID = 1;

  private final byte[] seed;

  FixedRandom(Bytes seed) {
    this.seed = seed.array();
  }

  @Override
  public void nextBytes(byte[] bytes) {
    if (bytes.length != seed.length) {
      throw new IllegalStateException("the generator asks for another length");
    }
    System.arraycopy(seed, 0, bytes, 0, bytes.length);
  }
}
