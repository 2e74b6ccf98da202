package sanctuary.protocol;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody signed: the hash of a label and its parts, as the table of signatures in
 * {@code docs/encryption.md} lists them. One factory method for each row that a server verifies.
 *
 * @param hash what the Ed25519 signature is over, 32 bytes
 */
public record Order(Octets hash) {
  /** DER before a raw Ed25519 key (RFC 8410 section 4). */
  private static final byte[] KEY_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

  /** A member vouches for its own keys and its alias. */
  public static Order member(Genesis genesis, MemberRecord record) {
    return of(
        "member",
        genesis.hash(),
        record.identity().octets(),
        record.kem(),
        record.aliasCommitment());
  }

  /** The holder of a link vouches for a member that enters. */
  public static Order join(Genesis genesis, Address address, MemberRecord record) {
    return of(
        "join",
        genesis.hash(),
        address.octets(),
        record.challenge().octets(),
        record.memberProof().octets());
  }

  /**
   * A member replaces the link, and removes another if it names one.
   *
   * @param target null if nobody is to go
   */
  public static Order kick(
      Genesis genesis,
      Address address,
      long version,
      @Nullable MemberRecord target,
      Octets successor) {
    var mid = target == null ? Octets.of() : target.memberId();
    return of("kick", genesis.hash(), address.octets(), u32(version), mid, successor);
  }

  /**
   * A member lets somebody in who knocked.
   *
   * @param roster hash of whom it will see in the room then, 16 bytes
   */
  public static Order admit(
      Genesis genesis, Address address, long version, PublicKey newcomer, Octets roster) {
    return of("admit", genesis.hash(), address.octets(), u32(version), newcomer.octets(), roster);
  }

  /** A member turns somebody away who knocked. */
  public static Order decline(Genesis genesis, Address address, PublicKey stranger) {
    return of("decline", genesis.hash(), address.octets(), stranger.octets());
  }

  /** The host lets a member do what is kept for the host. */
  public static Order appoint(Genesis genesis, PublicKey identity) {
    return of("appoint", genesis.hash(), identity.octets());
  }

  /** A member locks or unlocks the room. */
  public static Order policy(Genesis genesis, Address address, long version, Change change) {
    return of("policy", genesis.hash(), address.octets(), u32(version), change.octets());
  }

  /** A member ends the room for everyone. */
  public static Order stop(Genesis genesis, Address address) {
    return of("stop", genesis.hash(), address.octets());
  }

  /** A member goes. */
  public static Order leave(Genesis genesis, PublicKey identity) {
    return of("leave", genesis.hash(), identity.octets());
  }

  /** A member takes its seat back, on a connection with this challenge. */
  public static Order resume(Genesis genesis, Nonce challenge, Handle handle) {
    return of("resume", genesis.hash(), challenge.octets(), handle.octets());
  }

  private static Order of(String label, Octets... parts) {
    return new Order(Digest.of("sig " + label, parts));
  }

  private static Octets u32(long number) {
    return Octets.of(ByteBuffer.allocate(Integer.BYTES).putInt((int) number).array());
  }

  /**
   * Tells whether this key signed this order. Takes about a millisecond.
   *
   * <p>{@link PublicKey} and {@link Signature} have already refused what the JDK would let pass:
   * keys of small order and signatures with trailing bytes.
   */
  public boolean signedBy(PublicKey key, Signature signature) {
    try {
      var der = ByteBuffer.allocate(KEY_PREFIX.length + PublicKey.BYTES);
      der.put(KEY_PREFIX).put(key.octets().toArray());
      var verifier = java.security.Signature.getInstance("Ed25519");
      verifier.initVerify(
          KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(der.array())));
      verifier.update(hash.toArray());
      return verifier.verify(signature.octets().toArray());
    } catch (GeneralSecurityException notAPointOrNotASignature) {
      return false;
    }
  }
}
