package sanctuary.client.room;

import sanctuary.client.crypto.Bytes;
import sanctuary.client.crypto.BytesReader;
import sanctuary.client.crypto.Hash;

/**
 * The founding facts of a room.
 *
 * @param host the identity key of whoever made it, 32 bytes
 * @param policy the bits of docs/protocol.md
 * @param nonce 16 bytes
 */
public record Genesis(Bytes host, int policy, Bytes nonce) {
  /** Everybody may kick, stop and lock. */
  public static final int FOR_ALL = 0;

  /** Only the host may kick. */
  public static final int HOST_KICKS = 0x01;

  /** Only the host may stop. */
  public static final int HOST_STOPS = 0x02;

  /** Only the host may lock. */
  public static final int HOST_LOCKS = 0x04;

  /**
   * The facts in these bytes.
   *
   * @throws sanctuary.client.crypto.MalformedException if there are not 49
   */
  public static Genesis read(Bytes bytes) {
    var reader = new BytesReader(bytes);
    var genesis = new Genesis(reader.take(32), reader.u8(), reader.take(16));
    reader.end();
    return genesis;
  }

  /** 49 bytes. */
  public Bytes bytes() {
    return Bytes.join(host, Bytes.u8(policy), nonce);
  }

  /** {@code gh}, 32 bytes. */
  public Bytes hash() {
    return Hash.of("genesis", bytes());
  }

  /** The room id F, 16 bytes. */
  public Bytes room() {
    return hash().first(16);
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
