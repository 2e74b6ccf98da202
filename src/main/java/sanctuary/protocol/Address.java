package sanctuary.protocol;

/**
 * Today's one-way name of a room's link. It changes with the link; to know it proves holding the
 * link.
 *
 * @param octets exactly 16 bytes
 */
public record Address(Octets octets) {
  /** Refuses another length. */
  public Address {
    Checks.length(octets, 16, "address");
  }
}
