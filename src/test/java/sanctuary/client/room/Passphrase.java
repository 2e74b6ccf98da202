package sanctuary.client.room;

import java.text.Normalizer;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import sanctuary.client.crypto.Bytes;

/** What a room may take beside its link. */
final class Passphrase {
  private static final int MEMORY_KIB = 65_536;
  private static final int PASSES = 3;
  private static final int LENGTH = 32;

  private Passphrase() {}

  /** P of docs/encryption.md: Argon2id (RFC 9106), 32 bytes. */
  static Bytes stretched(String passphrase, Bytes room) {
    var argon2 = new Argon2BytesGenerator();
    argon2.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(MEMORY_KIB)
            .withIterations(PASSES)
            .withParallelism(1)
            .withSalt(room.array())
            .build());
    byte[] stretched = new byte[LENGTH];
    var password = Bytes.utf8(Normalizer.normalize(passphrase, Normalizer.Form.NFKC));
    argon2.generateBytes(password.array(), stretched);
    return Bytes.of(stretched);
  }
}
