package sanctuary.client.crypto;

/** Reads a run of bytes from its start to its end. Not for several threads. */
public final class BytesReader {
  private final Bytes bytes;
  private int position;

  /** Starts at the first byte. */
  public BytesReader(Bytes bytes) {
    this.bytes = bytes;
  }

  /**
   * The next so many bytes.
   *
   * @throws MalformedException if fewer are left
   */
  public Bytes take(int length) {
    var taken = bytes.slice(position, position + length);
    position += length;
    return taken;
  }

  /** The next byte as a number. */
  public int u8() {
    return (int) number(1);
  }

  /** The next two bytes as a number. */
  public int u16() {
    return (int) number(2);
  }

  /** The next three bytes as a number. */
  public int u24() {
    return (int) number(3);
  }

  /** The next four bytes as a number. */
  public long u32() {
    return number(4);
  }

  /** The next five bytes as a number. */
  public long u40() {
    return number(5);
  }

  private long number(int length) {
    var digits = take(length);
    long value = 0;
    for (int i = 0; i < length; i++) {
      value = value << 8 | digits.at(i);
    }
    return value;
  }

  /** All that is left. */
  public Bytes rest() {
    return take(left());
  }

  /** How many bytes are left. */
  public int left() {
    return bytes.length() - position;
  }

  /**
   * Expects that nothing is left.
   *
   * @throws MalformedException if something is
   */
  public void end() {
    if (left() != 0) {
      throw new MalformedException();
    }
  }
}
