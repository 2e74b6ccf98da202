package sanctuary.client.room;

import sanctuary.client.crypto.Bytes;
import sanctuary.client.crypto.BytesReader;
import sanctuary.client.crypto.Hash;

/**
 * The founding facts of a room.
 *
 * @param host the identity key of whoever made it, 32 bytes
 * @param policy the bits of docs/protocol.md
 * @param end when the room ends, in seconds since 1970; 0 if it has no end
 * @param members how many it holds; 0 for as many as the server lets it
 * @param lifetime how long a message is shown, in seconds; 0 for as long as the room lasts
 * @param nonce 16 bytes
 */
public record Genesis(Bytes host, int policy, long end, int members, long lifetime, Bytes nonce) {
  /** Everybody may kick, stop and lock. */
  public static final int FOR_ALL = 0;

  /** Only the host may kick. */
  public static final int HOST_KICKS = 0x01;

  /** Only the host may stop. */
  public static final int HOST_STOPS = 0x02;

  /** Only the host may lock. */
  public static final int HOST_LOCKS = 0x04;

  /** Whoever comes must be let in. */
  public static final int KNOCK = 0x08;

  /** A room without an end, a limit or a lifetime of its own. */
  public Genesis(Bytes host, int policy, Bytes nonce) {
    this(host, policy, 0, 0, 0, nonce);
  }

  /**
   * The facts in these bytes.
   *
   * @throws sanctuary.client.crypto.MalformedException if there are not 59
   */
  public static Genesis read(Bytes bytes) {
    var reader = new BytesReader(bytes);
    var genesis =
        new Genesis(
            reader.take(32), reader.u8(), reader.u40(), reader.u8(), reader.u32(), reader.take(16));
    reader.end();
    return genesis;
  }

  /** 59 bytes. */
  public Bytes bytes() {
    return Bytes.join(
        host, Bytes.u8(policy), Bytes.u40(end), Bytes.u8(members), Bytes.u32(lifetime), nonce);
  }

  /** {@code gh}, 32 bytes. */
  public Bytes hash() {
    return Hash.of("genesis", bytes());
  }

  /** The room id F, 16 bytes. */
  public Bytes room() {
    return hash().first(16);
  }

  /** Whether whoever comes must be let in. */
  public boolean knocks() {
    return (policy & KNOCK) != 0;
  }

  /**
   * Whether this member may do what a policy bit guards.
   *
   * @param bit such as {@link #HOST_KICKS}
   */
  public boolean lets(Bytes member, int bit) {
    return (policy & bit) == 0 || member.equals(host);
  }
}
