package sanctuary.client.crypto;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.NamedParameterSpec;

/** An Ed25519 key pair (RFC 8032). Any number of threads may use it. */
public final class SigningKey {
  private final KeyPair pair;
  private final Bytes publicKey;

  private SigningKey(KeyPair pair) {
    this.pair = pair;
    this.publicKey = VerifyingKey.encode(((EdECPublicKey) pair.getPublic()).getPoint());
  }

  /**
   * The key pair of a seed.
   *
   * @param seed 32 bytes, the private key of RFC 8032 §5.1.5
   */
  public static SigningKey of(Bytes seed) {
    if (seed.length() != 32) {
      throw new MalformedException();
    }
    try {
      // The JDK derives a public key only while it makes a pair.
      var generator = KeyPairGenerator.getInstance("Ed25519");
      generator.initialize(NamedParameterSpec.ED25519, new FixedRandom(seed));
      return new SigningKey(generator.generateKeyPair());
    } catch (GeneralSecurityException lacking) {
      throw new IllegalStateException(lacking);
    }
  }

  /** A new key pair. */
  public static SigningKey fresh() {
    return of(Bytes.random(32));
  }

  /** 32 bytes. */
  public Bytes publicKey() {
    return publicKey;
  }

  /** {@code sign(key, label, parts…)} of docs/encryption.md, 64 bytes. */
  public Bytes sign(String label, Bytes... parts) {
    return signPlain(Hash.of("sig " + label, parts));
  }

  /** Plain Ed25519, 64 bytes. */
  public Bytes signPlain(Bytes message) {
    try {
      var signature = Signature.getInstance("Ed25519");
      signature.initSign(pair.getPrivate());
      signature.update(message.array());
      return Bytes.of(signature.sign());
    } catch (GeneralSecurityException lacking) {
      throw new IllegalStateException(lacking);
    }
  }
}
