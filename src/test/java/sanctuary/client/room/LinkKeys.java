package sanctuary.client.room;

import sanctuary.client.crypto.Bytes;
import sanctuary.client.crypto.Hash;
import sanctuary.client.crypto.Hkdf;
import sanctuary.client.crypto.Hpke;
import sanctuary.client.crypto.SigningKey;

/**
 * What a link's secret gives.
 *
 * @param address 16 bytes; the server knows it
 * @param access signs what proves that one holds the link; the server knows its public key
 * @param pairSecret the {@code psk} of pair channels, 32 bytes
 * @param alias the key that seals aliases, 32 bytes
 */
public record LinkKeys(Bytes address, SigningKey access, Bytes pairSecret, Bytes alias) {
  /**
   * The keys of a secret of 16 bytes.
   *
   * @param stretched the passphrase of the room, 32 bytes; none if it has no passphrase
   */
  public static LinkKeys of(Bytes secret, Bytes stretched) {
    var room = Hkdf.extract("sanctuary/1 room", secret);
    var join = Hkdf.extract("sanctuary/1 join", Bytes.join(secret, stretched));
    return new LinkKeys(
        Hkdf.labelled(room, "address", 16),
        SigningKey.of(Hkdf.labelled(join, "access ed25519", 32)),
        Hkdf.labelled(join, "pair psk", 32),
        Hkdf.labelled(join, "alias key", 32));
  }

  /** The access key's public half, 32 bytes. */
  public Bytes accessKey() {
    return access.publicKey();
  }

  /** What a kick's order names this link by, 32 bytes. */
  public Bytes successor() {
    return successor(address, accessKey());
  }

  /** What a kick's order names a link by that is known by its public part, 32 bytes. */
  public static Bytes successor(Bytes address, Bytes accessKey) {
    return Hash.of("link", address, accessKey);
  }

  Hpke.Psk psk() {
    return new Hpke.Psk(pairSecret, address);
  }
}
