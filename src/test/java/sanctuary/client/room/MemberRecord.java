package sanctuary.client.room;

import sanctuary.client.crypto.Bytes;
import sanctuary.client.crypto.BytesReader;
import sanctuary.client.crypto.MalformedException;
import sanctuary.client.crypto.XWing;

/**
 * What a member publishes about itself. Its fields are named as in docs/encryption.md.
 *
 * @param challenge the server's nonce it was made for, 32 bytes
 * @param identity {@code ik}, 32 bytes
 * @param kem the public X-Wing key, 1,216 bytes
 * @param commitment {@code ac}, 32 bytes
 * @param memberSignature {@code si}, 64 bytes
 * @param accessSignature {@code sa}, 64 bytes
 * @param sealedAlias {@code ea}, 92 bytes
 */
public record MemberRecord(
    Bytes challenge,
    Bytes identity,
    Bytes kem,
    Bytes commitment,
    Bytes memberSignature,
    Bytes accessSignature,
    Bytes sealedAlias) {
  /** How many bytes a record has. */
  static final int BYTES = 1_533;

  private static final int VERSION = 0x01;

  /** A record for entering a room by a link. */
  public static MemberRecord make(
      Identity identity, Alias alias, Bytes gh, LinkKeys link, Bytes challenge) {
    return make(identity, alias, gh, link, challenge, Bytes.random(12));
  }

  /** The record that this nonce of the sealed alias makes. */
  public static MemberRecord make(
      Identity identity, Alias alias, Bytes gh, LinkKeys link, Bytes challenge, Bytes nonce) {
    var kem = identity.kem().publicKey();
    var commitment = alias.commitment();
    var memberSignature =
        Statement.member(gh, identity.key(), kem, commitment).signedBy(identity.signing());
    var accessSignature =
        Statement.join(gh, link.address(), challenge, memberSignature).signedBy(link.access());
    return new MemberRecord(
        challenge,
        identity.key(),
        kem,
        commitment,
        memberSignature,
        accessSignature,
        alias.seal(link.alias(), identity.key(), nonce));
  }

  /**
   * The record in these bytes, verified by nobody yet.
   *
   * @throws MalformedException if they have another shape
   */
  public static MemberRecord read(Bytes bytes) {
    var reader = new BytesReader(bytes);
    if (reader.u8() != VERSION) {
      throw new MalformedException();
    }
    var record =
        new MemberRecord(
            reader.take(32),
            reader.take(32),
            reader.take(XWing.PUBLIC_KEY),
            reader.take(32),
            reader.take(64),
            reader.take(64),
            reader.take(Alias.SEALED));
    reader.end();
    return record;
  }

  /** 1,533 bytes. */
  public Bytes bytes() {
    return Bytes.join(
        Bytes.u8(VERSION),
        challenge,
        identity,
        kem,
        commitment,
        memberSignature,
        accessSignature,
        sealedAlias);
  }

  /** Whether the identity vouches for its keys and its name in this room. */
  public boolean isOwn(Bytes gh) {
    return Statement.member(gh, identity, kem, commitment).isSignedBy(identity, memberSignature);
  }

  /** Whether it was made by somebody who held the link with this address and access key. */
  public boolean isAdmitted(Bytes gh, Bytes address, Bytes accessKey) {
    return Statement.join(gh, address, challenge, memberSignature)
        .isSignedBy(accessKey, accessSignature);
  }
}
