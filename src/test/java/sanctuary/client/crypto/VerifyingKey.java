package sanctuary.client.crypto;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Set;

/**
 * An Ed25519 public key that is verified strictly: a signature has 64 bytes, the key is a canonical
 * encoding and not of small order. (The JDK by itself takes trailing bytes and small orders.)
 *
 * @param key 32 bytes, any: a key that is none verifies nothing
 */
public record VerifyingKey(Bytes key) {
  private static final BigInteger P =
      BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19)); // RFC 8032 §5.1

  /** The y coordinates of the eight points whose order divides the cofactor 8. */
  private static final Set<BigInteger> SMALL_ORDER =
      Set.of(
          BigInteger.ZERO,
          BigInteger.ONE,
          P.subtract(BigInteger.ONE),
          Bytes.hex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05")
              .littleEndian(),
          Bytes.hex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a")
              .littleEndian());

  /** Whether {@code sign(key, label, parts…)} made this signature. */
  public boolean verifies(Bytes signature, String label, Bytes... parts) {
    return verifiesPlain(signature, Hash.of("sig " + label, parts));
  }

  /** Whether this is a plain Ed25519 signature of the message. */
  public boolean verifiesPlain(Bytes signature, Bytes message) {
    if (signature.length() != 64 || !strict()) {
      return false;
    }
    try {
      var verifier = Signature.getInstance("Ed25519");
      verifier.initVerify(
          KeyFactory.getInstance("Ed25519")
              .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point())));
      verifier.update(message.array());
      return verifier.verify(signature.array());
    } catch (NoSuchAlgorithmException lacking) {
      throw new IllegalStateException(lacking);
    } catch (SignatureException wrong) {
      return false;
    } catch (GeneralSecurityException noPoint) {
      return false;
    }
  }

  /** Whether this is a canonical encoding of a point that is not of small order. */
  public boolean strict() {
    if (key.length() != 32) {
      return false;
    }
    var y = point().getY();
    return y.compareTo(P) < 0 && !SMALL_ORDER.contains(y);
  }

  private EdECPoint point() {
    return new EdECPoint((key.at(31) & 0x80) != 0, key.littleEndian().clearBit(255));
  }

  /** The encoding of RFC 8032 §5.1.2. */
  static Bytes encode(EdECPoint point) {
    var y = point.isXOdd() ? point.getY().setBit(255) : point.getY();
    return Bytes.littleEndian(y, 32);
  }
}
