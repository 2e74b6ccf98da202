package sanctuary.client.crypto;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 (RFC 2104) and HKDF-SHA256 (RFC 5869). */
public final class Hkdf {
  private static final int HASH = 32;

  private Hkdf() {}

  /** The message authentication code, 32 bytes. */
  public static Bytes hmac(Bytes key, Bytes input) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      // A missing key and one of zeros are the same to HMAC; the JDK wants at least one byte.
      mac.init(new SecretKeySpec(key.length() == 0 ? new byte[1] : key.array(), "HmacSHA256"));
      return Bytes.of(mac.doFinal(input.array()));
    } catch (NoSuchAlgorithmException | InvalidKeyException lacking) {
      throw new IllegalStateException(lacking);
    }
  }

  /** HKDF-Extract (RFC 5869 §2.2), 32 bytes. */
  public static Bytes extract(Bytes salt, Bytes inputKey) {
    return hmac(salt, inputKey);
  }

  /** {@code Extract(salt, ikm)} of docs/encryption.md, whose salts are ASCII. */
  public static Bytes extract(String salt, Bytes inputKey) {
    return extract(Bytes.ascii(salt), inputKey);
  }

  /** HKDF-Expand (RFC 5869 §2.3). */
  public static Bytes expand(Bytes pseudorandomKey, Bytes info, int length) {
    var blocks = new ArrayList<Bytes>();
    var block = Bytes.NONE;
    for (int i = 1; blocks.size() * HASH < length; i++) {
      block = hmac(pseudorandomKey, Bytes.join(block, info, Bytes.u8(i)));
      blocks.add(block);
    }
    return Bytes.join(blocks).first(length);
  }

  /** {@code L(prk, label, n)} of docs/encryption.md. */
  public static Bytes labelled(Bytes pseudorandomKey, String label, int length) {
    return expand(pseudorandomKey, Bytes.ascii("sanctuary/1 " + label), length);
  }
}
