package sanctuary.client.crypto;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Sealing and opening: AES-256-GCM with a 96-bit nonce and a 128-bit tag. */
public final class Seal {
  /** Bytes by which what is sealed outgrows what went in. */
  public static final int TAG = 16;

  private Seal() {}

  /**
   * {@code seal(secret, aad, plain)} of docs/encryption.md; once per secret, so no nonce repeats.
   */
  public static Bytes seal(Bytes secret, Bytes aad, Bytes plain) {
    var keyAndNonce = keyAndNonce(secret);
    return gcmSeal(keyAndNonce.first(32), keyAndNonce.from(32), aad, plain);
  }

  /**
   * The reverse of {@link #seal}.
   *
   * @throws UnopenableException for every failure alike
   */
  public static Bytes open(Bytes secret, Bytes aad, Bytes sealed) {
    var keyAndNonce = keyAndNonce(secret);
    return gcmOpen(keyAndNonce.first(32), keyAndNonce.from(32), aad, sealed);
  }

  private static Bytes keyAndNonce(Bytes secret) {
    return Hkdf.labelled(secret, "msg", 44);
  }

  /** Plain AES-GCM; the caller sees to it that no nonce repeats under one key. */
  public static Bytes gcmSeal(Bytes key, Bytes nonce, Bytes aad, Bytes plain) {
    try {
      return gcm(Cipher.ENCRYPT_MODE, key, nonce, aad, plain);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * Plain AES-GCM, opened.
   *
   * @throws UnopenableException for every failure alike
   */
  public static Bytes gcmOpen(Bytes key, Bytes nonce, Bytes aad, Bytes sealed) {
    if (sealed.length() < TAG) {
      throw new UnopenableException(); // the JDK would throw something else
    }
    try {
      return gcm(Cipher.DECRYPT_MODE, key, nonce, aad, sealed);
    } catch (GeneralSecurityException unopenable) {
      throw new UnopenableException();
    }
  }

  private static Bytes gcm(int mode, Bytes key, Bytes nonce, Bytes aad, Bytes input)
      throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        mode, new SecretKeySpec(key.array(), "AES"), new GCMParameterSpec(8 * TAG, nonce.array()));
    cipher.updateAAD(aad.array());
    return Bytes.of(cipher.doFinal(input.array()));
  }
}
