package sanctuary.client.room;

import sanctuary.client.crypto.Bytes;
import sanctuary.client.crypto.SigningKey;

/**
 * A content and its sender's signature: what can be passed on, and nobody can change.
 *
 * @param signature 64 bytes
 */
public record SignedContent(Content content, Bytes signature) {
  /** Signs. */
  static SignedContent by(SigningKey signer, Bytes gh, Content content) {
    var mid = Identity.mid(signer.publicKey());
    return new SignedContent(content, Statement.message(gh, mid, content.bytes()).signedBy(signer));
  }

  /** Whether the owner of this identity key said it, in this room. */
  boolean isSignedBy(Bytes sender, Bytes gh) {
    return Statement.message(gh, Identity.mid(sender), content.bytes())
        .isSignedBy(sender, signature);
  }
}
