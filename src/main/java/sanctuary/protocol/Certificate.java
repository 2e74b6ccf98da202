package sanctuary.protocol;

/**
 * Who was in the room at its last kick, vouched for under the new link. Opaque to the server, which
 * passes it to newcomers.
 *
 * @param octets 64 bytes of signature after 124 bytes for each member
 */
public record Certificate(Octets octets) {
  private static final int ENTRY = 124;
  private static final int SIGNATURE = 64;

  /** Refuses a length that no number of entries has. */
  public Certificate {
    if (Checks.present(octets, "certificate").length() < SIGNATURE
        || (octets.length() - SIGNATURE) % ENTRY != 0) {
      throw new IllegalArgumentException("certificate must be 64 + 124 x k bytes");
    }
  }

  /** How many members it lists. */
  public int entries() {
    return (octets.length() - SIGNATURE) / ENTRY;
  }
}
