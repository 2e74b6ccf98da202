package sanctuary.protocol;

/**
 * The founding facts of a room: who is host, and what the room's policy lets the others do. Its
 * hash names the room, so nothing of it can change later.
 *
 * @param octets 49 bytes: the host's identity key 32, policy 1, random 16
 */
public record Genesis(Octets octets) {
  private static final int BYTES = 49;
  private static final int POLICY = 32;

  /** Refuses another length. */
  public Genesis {
    Checks.length(octets, BYTES, "genesis");
  }

  /** Tells whether this identity key is the host's. */
  public boolean hostedBy(PublicKey identity) {
    return octets.slice(0, POLICY).equals(identity.octets());
  }

  /** What the room lets its members do. */
  public Policy policy() {
    return new Policy(octets.at(POLICY));
  }

  /** The genesis hash, 32 bytes, which most signatures of the room cover. */
  public Octets hash() {
    return Digest.of("genesis", octets);
  }

  /** The name of the room that this founds. */
  public RoomId roomId() {
    return new RoomId(hash().slice(0, 16));
  }
}
