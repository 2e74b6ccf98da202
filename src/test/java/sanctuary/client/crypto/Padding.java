package sanctuary.client.crypto;

/** Padding that hides a length: ISO/IEC 7816-4, to a power of two times a least size. */
public final class Padding {
  private static final int MARK = 0x80;

  private Padding() {}

  /** {@code pad(x, least)} of docs/encryption.md. */
  public static Bytes pad(Bytes plain, int least) {
    int size = least;
    while (size < plain.length() + 1) {
      size *= 2;
    }
    return Bytes.join(plain, Bytes.u8(MARK), Bytes.zeros(size - plain.length() - 1));
  }

  /**
   * What was padded.
   *
   * @throws UnopenableException if there is no padding
   */
  public static Bytes unpad(Bytes padded) {
    int end = padded.length() - 1;
    while (end >= 0 && padded.at(end) == 0) {
      end--;
    }
    if (end < 0 || padded.at(end) != MARK) {
      throw new UnopenableException();
    }
    return padded.first(end);
  }
}
