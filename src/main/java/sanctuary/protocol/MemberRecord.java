package sanctuary.protocol;

/**
 * What a member publishes about itself: public keys, a commitment to its alias, and the proofs that
 * it holds its keys and the link. The alias in it is sealed for the members.
 *
 * @param octets 1,533 bytes: version 1, challenge 32, identity key 32, KEM key 1,216, alias
 *     commitment 32, proof of the member 64, proof of access 64, sealed alias 92
 */
public record MemberRecord(Octets octets) {
  private static final int BYTES = 1533;
  private static final int VERSION = 1;
  private static final int CHALLENGE = 1;
  private static final int IDENTITY = CHALLENGE + 32;
  private static final int KEM = IDENTITY + PublicKey.BYTES;
  private static final int COMMITMENT = KEM + 1216;
  private static final int MEMBER_PROOF = COMMITMENT + 32;
  private static final int ACCESS_PROOF = MEMBER_PROOF + 64;
  private static final int SEALED_ALIAS = ACCESS_PROOF + 64;

  /** Refuses another length, another version, and an identity key of small order. */
  public MemberRecord {
    Checks.length(octets, BYTES, "record");
    if (octets.at(0) != VERSION) {
      throw new IllegalArgumentException("record has an unknown version");
    }
    new PublicKey(octets.slice(IDENTITY, KEM));
  }

  /** The nonce of the connection that this record was made for. */
  public Nonce challenge() {
    return new Nonce(octets.slice(CHALLENGE, IDENTITY));
  }

  /** The member's identity key. */
  public PublicKey identity() {
    return new PublicKey(octets.slice(IDENTITY, KEM));
  }

  /** The short name that orders use for this member: 8 bytes of the hash of its identity key. */
  public Octets memberId() {
    return Digest.of("mid", identity().octets()).slice(0, 8);
  }

  /**
   * Tells whether the member holds its identity key and the link, and made this record for this
   * connection. Takes about two milliseconds.
   */
  public boolean proves(Genesis genesis, Address address, PublicKey accessKey, Nonce nonce) {
    return challenge().equals(nonce)
        && Order.join(genesis, address, this).signedBy(accessKey, accessProof())
        && Order.member(genesis, this).signedBy(identity(), memberProof());
  }

  Octets kem() {
    return octets.slice(KEM, COMMITMENT);
  }

  Octets aliasCommitment() {
    return octets.slice(COMMITMENT, MEMBER_PROOF);
  }

  Signature memberProof() {
    return new Signature(octets.slice(MEMBER_PROOF, ACCESS_PROOF));
  }

  private Signature accessProof() {
    return new Signature(octets.slice(ACCESS_PROOF, SEALED_ALIAS));
  }
}
