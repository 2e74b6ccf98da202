package sanctuary.protocol;

/**
 * An Ed25519 signature (RFC 8032). A longer one with trailing bytes is refused here.
 *
 * @param octets exactly 64 bytes
 */
public record Signature(Octets octets) {
  /** Refuses another length. */
  public Signature {
    Checks.length(octets, 64, "signature");
  }
}
