package sanctuary.client.crypto;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/** The labelled hash H of docs/encryption.md: SHA-256 over a label and parts with their lengths. */
public final class Hash {
  private Hash() {}

  /** {@code H(label, parts…)}, 32 bytes. */
  public static Bytes of(String label, Bytes... parts) {
    return of(label, List.of(parts));
  }

  /** {@code H(label, parts…)}, 32 bytes. */
  public static Bytes of(String label, List<Bytes> parts) {
    var whole = new ArrayList<Bytes>();
    whole.add(Bytes.ascii("sanctuary/1 " + label));
    whole.add(Bytes.u8(0));
    for (var part : parts) {
      whole.add(Bytes.u32(part.length()));
      whole.add(part);
    }
    return digest("SHA-256", Bytes.join(whole));
  }

  /**
   * A plain hash of the JDK.
   *
   * @param algorithm such as {@code SHA3-256}
   */
  static Bytes digest(String algorithm, Bytes input) {
    try {
      return Bytes.of(MessageDigest.getInstance(algorithm).digest(input.array()));
    } catch (NoSuchAlgorithmException lacking) {
      throw new IllegalStateException(lacking);
    }
  }
}
