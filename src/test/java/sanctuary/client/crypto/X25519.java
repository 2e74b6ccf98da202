package sanctuary.client.crypto;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import javax.crypto.KeyAgreement;

/** The function X25519 of RFC 7748 §5. */
final class X25519 {
  private static final Bytes BASE = Bytes.join(Bytes.u8(9), Bytes.zeros(31));

  private X25519() {}

  /** The public key of a private one, 32 bytes. */
  static Bytes publicKey(Bytes scalar) {
    return multiply(scalar, BASE);
  }

  /**
   * The shared secret, 32 bytes.
   *
   * @throws UnopenableException if the other key makes it all zeros
   */
  static Bytes multiply(Bytes scalar, Bytes u) {
    try {
      var keys = KeyFactory.getInstance("X25519");
      var agreement = KeyAgreement.getInstance("X25519");
      agreement.init(
          keys.generatePrivate(new XECPrivateKeySpec(NamedParameterSpec.X25519, scalar.array())));
      var coordinate = u.littleEndian().clearBit(255);
      agreement.doPhase(
          keys.generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519, coordinate)), true);
      return Bytes.of(agreement.generateSecret());
    } catch (InvalidKeyException | IllegalStateException smallOrder) {
      throw new UnopenableException();
    } catch (GeneralSecurityException lacking) {
      throw new IllegalStateException(lacking);
    }
  }
}
