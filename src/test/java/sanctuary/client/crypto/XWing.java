package sanctuary.client.crypto;

import org.bouncycastle.crypto.digests.SHAKEDigest;
import org.bouncycastle.crypto.kems.MLKEMExtractor;
import org.bouncycastle.crypto.kems.MLKEMGenerator;
import org.bouncycastle.crypto.params.MLKEMParameters;
import org.bouncycastle.crypto.params.MLKEMPrivateKeyParameters;
import org.bouncycastle.crypto.params.MLKEMPublicKeyParameters;

/**
 * An X-Wing key pair: X25519 and ML-KEM-768 in one key encapsulation
 * (draft-connolly-cfrg-xwing-kem). Composed by hand; only ML-KEM and SHAKE are Bouncy Castle's.
 */
public final class XWing {
  /** Bytes of a public key: ML-KEM's 1,184 and X25519's 32. */
  public static final int PUBLIC_KEY = 1216;

  /** Bytes of a ciphertext: ML-KEM's 1,088 and X25519's 32. */
  public static final int CIPHERTEXT = 1120;

  private static final Bytes LABEL = Bytes.ascii("\\.//^\\");
  private static final int ML_KEM_PUBLIC_KEY = 1184;
  private static final int ML_KEM_CIPHERTEXT = 1088;

  private final MLKEMPrivateKeyParameters mlKem;
  private final Bytes x25519;
  private final Bytes x25519PublicKey;

  private XWing(Bytes seed) {
    var expanded = shake256(seed, 96);
    mlKem = new MLKEMPrivateKeyParameters(MLKEMParameters.ml_kem_768, expanded.first(64).array());
    x25519 = expanded.from(64);
    x25519PublicKey = X25519.publicKey(x25519);
  }

  /**
   * A secret for the owner of a public key.
   *
   * @param ciphertext 1,120 bytes, for the owner
   * @param secret 32 bytes
   */
  public record Encapsulation(Bytes ciphertext, Bytes secret) {}

  /** The key pair of a seed of 32 bytes. */
  public static XWing of(Bytes seed) {
    if (seed.length() != 32) {
      throw new MalformedException();
    }
    return new XWing(seed);
  }

  /** A new key pair. */
  public static XWing fresh() {
    return of(Bytes.random(32));
  }

  /** 1,216 bytes. */
  public Bytes publicKey() {
    return Bytes.join(Bytes.of(mlKem.getPublicKey()), x25519PublicKey);
  }

  /** A new secret for the owner of this public key. */
  public static Encapsulation encapsulate(Bytes publicKey) {
    return encapsulate(publicKey, Bytes.random(64));
  }

  /**
   * The secret that this chance makes.
   *
   * @param publicKey 1,216 bytes
   * @param chance 64 bytes: ML-KEM's message, X25519's ephemeral private key
   * @throws UnopenableException if the public key is none
   */
  public static Encapsulation encapsulate(Bytes publicKey, Bytes chance) {
    if (publicKey.length() != PUBLIC_KEY) {
      throw new UnopenableException();
    }
    var x25519PublicKey = publicKey.from(ML_KEM_PUBLIC_KEY);
    var ephemeral = chance.from(32);
    var ephemeralPublicKey = X25519.publicKey(ephemeral);
    var x25519Secret = X25519.multiply(ephemeral, x25519PublicKey);
    try {
      var mlKem =
          MLKEMGenerator.internalGenerateEncapsulated(
              new MLKEMPublicKeyParameters(
                  MLKEMParameters.ml_kem_768, publicKey.first(ML_KEM_PUBLIC_KEY).array()),
              chance.first(32).array());
      return new Encapsulation(
          Bytes.join(Bytes.of(mlKem.getEncapsulation()), ephemeralPublicKey),
          combine(Bytes.of(mlKem.getSecret()), x25519Secret, ephemeralPublicKey, x25519PublicKey));
    } catch (IllegalArgumentException noKey) {
      throw new UnopenableException();
    }
  }

  /**
   * The secret in a ciphertext; another one, and no error, if it was made for another key.
   *
   * @throws UnopenableException if it is no ciphertext at all
   */
  public Bytes decapsulate(Bytes ciphertext) {
    if (ciphertext.length() != CIPHERTEXT) {
      throw new UnopenableException();
    }
    var ephemeralPublicKey = ciphertext.from(ML_KEM_CIPHERTEXT);
    var mlKemSecret =
        new MLKEMExtractor(mlKem).extractSecret(ciphertext.first(ML_KEM_CIPHERTEXT).array());
    return combine(
        Bytes.of(mlKemSecret),
        X25519.multiply(x25519, ephemeralPublicKey),
        ephemeralPublicKey,
        x25519PublicKey);
  }

  private static Bytes combine(Bytes mlKem, Bytes x25519, Bytes ephemeral, Bytes publicKey) {
    return Hash.digest("SHA3-256", Bytes.join(mlKem, x25519, ephemeral, publicKey, LABEL));
  }

  private static Bytes shake256(Bytes input, int length) {
    var shake = new SHAKEDigest(256);
    shake.update(input.array(), 0, input.length());
    var output = new byte[length];
    shake.doFinal(output, 0, length);
    return Bytes.of(output);
  }
}
