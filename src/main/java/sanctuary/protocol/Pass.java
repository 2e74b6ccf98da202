package sanctuary.protocol;

import java.nio.ByteBuffer;

/**
 * A member's signed word that somebody who knocked may come in, and whom that member saw in the
 * room then. The others and the newcomer check it.
 *
 * @param octets 116 bytes: identity key of who let in 32, version 4, roster hash 16, signature 64
 */
public record Pass(Octets octets) {
  /** Of a roster hash. */
  static final int ROSTER = 16;

  private static final int BYTES = 116;

  /** Refuses another length. */
  public Pass {
    Checks.length(octets, BYTES, "pass");
  }

  /** The pass that an order makes. */
  public static Pass of(PublicKey by, ClientFrame.Admit admit) {
    return new Pass(
        Octets.of(
            ByteBuffer.allocate(BYTES)
                .put(by.octets().toArray())
                .putInt((int) (long) admit.version())
                .put(admit.roster().toArray())
                .put(admit.signature().octets().toArray())
                .array()));
  }
}
