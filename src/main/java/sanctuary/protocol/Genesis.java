package sanctuary.protocol;

/**
 * The founding facts of a room: who is host, what the room's policy lets the others do, when it
 * ends, how many it holds. Its hash names the room, so nothing of it can change later.
 *
 * @param octets 59 bytes: the host's identity key 32, policy 1, end 5, members 1, lifetime of
 *     messages 4, random 16
 */
public record Genesis(Octets octets) {
  private static final int BYTES = 59;
  private static final int POLICY = 32;
  private static final int END = POLICY + 1;
  private static final int MEMBERS = END + 5;

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

  /** Tells whether the room has an end of its own. */
  public boolean endless() {
    return end() == 0;
  }

  /** When the room ends, in seconds since 1970; means nothing if it is {@link #endless}. */
  public long end() {
    long seconds = 0;
    for (int at = END; at < MEMBERS; at++) {
      seconds = seconds << Byte.SIZE | octets.at(at);
    }
    return seconds;
  }

  /**
   * How many members the room holds.
   *
   * @param most how many the server lets it hold, which is also the answer if the room has no limit
   *     of its own
   */
  public int places(int most) {
    int own = octets.at(MEMBERS);
    return own == 0 ? most : Math.min(own, most);
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
