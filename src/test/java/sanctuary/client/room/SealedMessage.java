package sanctuary.client.room;

import sanctuary.client.crypto.Bytes;
import sanctuary.client.crypto.Hash;
import sanctuary.client.crypto.MalformedException;
import sanctuary.client.crypto.Padding;
import sanctuary.client.crypto.Seal;
import sanctuary.client.crypto.SigningKey;
import sanctuary.client.crypto.UnopenableException;

/**
 * A message as everybody gets it, and the key that each gets sealed for itself.
 *
 * @param body sealed
 * @param key {@code k}, 32 bytes
 */
public record SealedMessage(Bytes body, Bytes key) {
  private static final int LEAST = 256;
  private static final int SIGNATURE = 64;

  /**
   * Signs and seals.
   *
   * @param signer the sender
   * @param key used for this message only
   */
  public static SealedMessage seal(Content content, SigningKey signer, Bytes gh, Bytes key) {
    return seal(SignedContent.by(signer, gh, content), Identity.mid(signer.publicKey()), gh, key);
  }

  /**
   * Seals what is signed already.
   *
   * @param mid of the sender
   * @param key used for this message only
   */
  static SealedMessage seal(SignedContent said, Bytes mid, Bytes gh, Bytes key) {
    var signed = Bytes.join(said.content().bytes(), said.signature());
    return new SealedMessage(Seal.seal(key, context(gh, mid), Padding.pad(signed, LEAST)), key);
  }

  /**
   * Opens and verifies.
   *
   * @param sender the identity key of who is said to have sent it
   * @throws UnopenableException for every failure alike
   */
  public Content open(Bytes sender, Bytes gh) {
    return openSigned(sender, gh).content();
  }

  /** As {@link #open}, with the signature. */
  SignedContent openSigned(Bytes sender, Bytes gh) {
    try {
      var mid = Identity.mid(sender);
      var signed = Padding.unpad(Seal.open(key, context(gh, mid), body));
      var content = signed.first(signed.length() - SIGNATURE);
      var signature = signed.last(SIGNATURE);
      if (!Statement.message(gh, mid, content).isSignedBy(sender, signature)) {
        throw new UnopenableException();
      }
      return new SignedContent(Content.read(content), signature);
    } catch (MalformedException wrongShape) {
      throw new UnopenableException();
    }
  }

  /** What the wraps of a message are bound to, 16 bytes. */
  public static Bytes bind(Bytes body) {
    return Hash.of("body", body).first(16);
  }

  private static Bytes context(Bytes gh, Bytes mid) {
    return Bytes.join(Bytes.ascii("M"), gh, mid);
  }
}
