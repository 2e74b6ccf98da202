package sanctuary.client.room;

import java.util.List;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.crypto.Hash;
import sanctuary.client.crypto.SigningKey;
import sanctuary.client.crypto.XWing;

/**
 * The keys of one member in one room, in memory only.
 *
 * @param signing {@code ik}
 * @param kem {@code kem}
 */
public record Identity(SigningKey signing, XWing kem) {
  /** New keys. */
  public static Identity fresh() {
    return new Identity(SigningKey.fresh(), XWing.fresh());
  }

  /** The public identity key, 32 bytes. */
  public Bytes key() {
    return signing.publicKey();
  }

  /** The short name of this identity, 8 bytes. */
  public Bytes mid() {
    return mid(key());
  }

  /** The short name of an identity key, 8 bytes. */
  public static Bytes mid(Bytes key) {
    return Hash.of("mid", key).first(8);
  }

  /** Which two of the 64 pictures tell this identity key from others, each 0 to 63. */
  public static List<Integer> badge(Bytes key) {
    var hash = Hash.of("badge", key);
    return List.of(hash.at(0) % 64, hash.at(1) % 64);
  }
}
