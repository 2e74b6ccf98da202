package sanctuary.client.room;

import sanctuary.client.crypto.Bytes;
import sanctuary.client.crypto.SigningKey;
import sanctuary.client.crypto.VerifyingKey;

/**
 * Something that is signed: the table of signatures of docs/encryption.md. In all of them {@code
 * gh} is the hash of the genesis, and {@code address} and {@code version} are those before the
 * change.
 */
public final class Statement {
  private final String label;
  private final Bytes[] parts;

  private Statement(String label, Bytes... parts) {
    this.label = label;
    this.parts = parts;
  }

  /** These keys and this name are mine. */
  public static Statement member(Bytes gh, Bytes identity, Bytes kem, Bytes commitment) {
    return new Statement("member", gh, identity, kem, commitment);
  }

  /** Whoever signed for itself holds the link, now. */
  public static Statement join(Bytes gh, Bytes address, Bytes challenge, Bytes memberSignature) {
    return new Statement("join", gh, address, challenge, memberSignature);
  }

  /** This pair channel is mine. */
  public static Statement pair(PairSide side, int setup, long base, Bytes encapsulation) {
    return new Statement(
        "pair",
        side.gh(),
        side.from(),
        side.to(),
        side.kem(),
        Bytes.u16(setup),
        Bytes.u32(base),
        encapsulation);
  }

  /** This message is mine. */
  public static Statement message(Bytes gh, Bytes mid, Bytes content) {
    return new Statement("msg", gh, mid, content);
  }

  /** This newcomer may come in, and these will be here then. */
  public static Statement admit(
      Bytes gh, Bytes address, long version, Bytes newcomer, Bytes roster) {
    return new Statement("admit", gh, address, Bytes.u32(version), newcomer, roster);
  }

  /** This stranger may not come in. */
  public static Statement decline(Bytes gh, Bytes address, Bytes stranger) {
    return new Statement("decline", gh, address, stranger);
  }

  /** This member may do what is kept for the host. */
  public static Statement appoint(Bytes gh, Bytes identity) {
    return new Statement("appoint", gh, identity);
  }

  /**
   * This is the new link, and this member goes.
   *
   * @param target its mid; {@link Bytes#NONE} if nobody does
   */
  public static Statement kick(
      Bytes gh, Bytes address, long version, Bytes target, Bytes successor) {
    return new Statement("kick", gh, address, Bytes.u32(version), target, successor);
  }

  /** The room is locked or unlocked. */
  public static Statement policy(Bytes gh, Bytes address, long version, String change) {
    return new Statement("policy", gh, address, Bytes.u32(version), Bytes.ascii(change));
  }

  /** The room ends. */
  public static Statement stop(Bytes gh, Bytes address) {
    return new Statement("stop", gh, address);
  }

  /** I go. */
  public static Statement leave(Bytes gh, Bytes identity) {
    return new Statement("leave", gh, identity);
  }

  /** I take my seat back. */
  public static Statement resume(Bytes gh, Bytes challenge, Bytes handle) {
    return new Statement("resume", gh, challenge, handle);
  }

  /** These stay, under the new link. */
  public static Statement roster(Bytes gh, Bytes newAddress, Bytes entries) {
    return new Statement("roster", gh, newAddress, entries);
  }

  /** The signature, 64 bytes. */
  public Bytes signedBy(SigningKey key) {
    return key.sign(label, parts);
  }

  /** Whether the signature says this and was made by the owner of this public key. */
  public boolean isSignedBy(Bytes publicKey, Bytes signature) {
    return new VerifyingKey(publicKey).verifies(signature, label, parts);
  }
}
