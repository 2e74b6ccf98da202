package sanctuary.client.room;

import sanctuary.client.crypto.Bytes;
import sanctuary.client.crypto.BytesReader;
import sanctuary.client.crypto.Hash;
import sanctuary.client.crypto.MalformedException;
import sanctuary.client.crypto.Seal;
import sanctuary.client.crypto.UnopenableException;

/**
 * The name a member shows the others, with the salt that hides it in its commitment.
 *
 * @param salt 16 bytes
 * @param text 1 to 47 bytes in UTF-8
 */
public record Alias(Bytes salt, String text) {
  /** Bytes of a sealed alias: nonce, salt, length, text, tag. */
  static final int SEALED = 92;

  private static final int LONGEST = 47;

  /** Checks the lengths. */
  public Alias {
    int length = Bytes.utf8(text).length();
    if (salt.length() != 16 || length < 1 || length > LONGEST) {
      throw new MalformedException();
    }
  }

  /** A name with a new salt. */
  public static Alias of(String text) {
    return new Alias(Bytes.random(16), text);
  }

  /** {@code ac}, 32 bytes: binds to the name without showing it. */
  public Bytes commitment() {
    return Hash.of("alias", salt, Bytes.utf8(text));
  }

  /**
   * {@code ea}, 92 bytes.
   *
   * @param key of the link
   * @param identity of the alias's owner
   * @param nonce 12 bytes, new for every seal
   */
  public Bytes seal(Bytes key, Bytes identity, Bytes nonce) {
    var name = Bytes.utf8(text);
    var plain =
        Bytes.join(salt, Bytes.u8(name.length()), name, Bytes.zeros(LONGEST - name.length()));
    return Bytes.join(nonce, Seal.gcmSeal(key, nonce, identity, plain));
  }

  /**
   * The reverse of {@link #seal}.
   *
   * @param commitment what the owner signed
   * @throws UnopenableException for every failure alike, another name among them
   */
  public static Alias open(Bytes key, Bytes identity, Bytes sealed, Bytes commitment) {
    try {
      var reader = new BytesReader(Seal.gcmOpen(key, sealed.first(12), identity, sealed.from(12)));
      var salt = reader.take(16);
      var name = reader.take(reader.u8());
      if (!reader.rest().equals(Bytes.zeros(LONGEST - name.length()))) {
        throw new UnopenableException();
      }
      var alias = new Alias(salt, name.utf8());
      if (!alias.commitment().equals(commitment)) {
        throw new UnopenableException();
      }
      return alias;
    } catch (MalformedException wrongShape) {
      throw new UnopenableException();
    }
  }
}
