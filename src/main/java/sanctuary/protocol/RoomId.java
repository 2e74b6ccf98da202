package sanctuary.protocol;

/**
 * The constant public name of a room: the first 16 bytes of its genesis hash.
 *
 * @param octets exactly 16 bytes
 */
public record RoomId(Octets octets) {
  /** Refuses another length. */
  public RoomId {
    Checks.length(octets, 16, "room");
  }
}
