package sanctuary.protocol;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;

/**
 * An immutable string of bytes that the server passes on or compares, and never shows.
 *
 * <p>Comparison takes the same time wherever two values differ. {@link #toString} tells the length
 * only, so that a value can not slip into a log.
 */
public final class Octets {
  private final byte[] bytes;

  private Octets(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Returns a copy of these bytes as a value. */
  public static Octets of(byte... bytes) {
    return new Octets(bytes.clone());
  }

  /** Returns the bytes of a text that has ASCII characters only. */
  public static Octets ascii(String text) {
    return new Octets(text.getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * Reads base64url without padding (RFC 4648 section 5).
   *
   * @throws IllegalArgumentException if the text is anything else
   */
  public static Octets parse(String base64url) {
    Octets octets;
    try {
      octets = new Octets(Base64.getUrlDecoder().decode(base64url));
    } catch (IllegalArgumentException quotesItsInput) {
      throw new IllegalArgumentException("not base64url");
    }
    // the decoder lets padding and stray last bits pass, which would give a value two names
    if (!octets.toBase64url().equals(base64url)) {
      throw new IllegalArgumentException("not canonical base64url");
    }
    return octets;
  }

  /** The number of bytes. */
  public int length() {
    return bytes.length;
  }

  /** The bytes from {@code from} up to, not including, {@code to}. */
  public Octets slice(int from, int to) {
    return new Octets(Arrays.copyOfRange(bytes, from, to));
  }

  /** The byte at an index, 0 to 255. */
  public int at(int index) {
    return bytes[index] & 0xff;
  }

  /** A copy of the bytes. */
  public byte[] toArray() {
    return bytes.clone();
  }

  /** The bytes as base64url without padding. */
  public String toBase64url() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Octets that && MessageDigest.isEqual(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "Octets[" + bytes.length + "]";
  }
}
