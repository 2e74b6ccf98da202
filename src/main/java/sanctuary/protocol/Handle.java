package sanctuary.protocol;

/**
 * Names a seat to the server when its member comes back. Only that member and the server know it,
 * so that guessing seats costs the server nothing.
 *
 * @param octets exactly 16 random bytes
 */
public record Handle(Octets octets) {
  /** How many bytes a handle has. */
  public static final int BYTES = 16;

  /** Refuses another length. */
  public Handle {
    Checks.length(octets, BYTES, "handle");
  }
}
