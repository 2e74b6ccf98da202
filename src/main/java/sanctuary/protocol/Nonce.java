package sanctuary.protocol;

/**
 * A challenge that the server makes anew for every connection.
 *
 * @param octets exactly 32 bytes
 */
public record Nonce(Octets octets) {
  /** Refuses another length. */
  public Nonce {
    Checks.length(octets, 32, "nonce");
  }
}
