package sanctuary.client.crypto;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/**
 * An immutable run of bytes: keys, hashes, signatures, frames. Compared in constant time, ordered
 * as unsigned bytes, and silent about its content when printed.
 */
public final class Bytes implements Comparable<Bytes> {
  /** No bytes at all. */
  public static final Bytes NONE = new Bytes(new byte[0]);

  private static final SecureRandom CHANCE = new SecureRandom();

  private final byte[] bytes;

  private Bytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A copy of these bytes. */
  public static Bytes of(byte[] bytes) {
    return new Bytes(bytes.clone());
  }

  /** What remains in the buffer, copied; its position moves to its limit. */
  public static Bytes of(ByteBuffer buffer) {
    var bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    return new Bytes(bytes);
  }

  /** Fresh bytes from the system's random generator. */
  public static Bytes random(int length) {
    var bytes = new byte[length];
    CHANCE.nextBytes(bytes);
    return new Bytes(bytes);
  }

  /** As many zeros. */
  public static Bytes zeros(int length) {
    return new Bytes(new byte[length]);
  }

  /** The characters of an ASCII text. */
  public static Bytes ascii(String text) {
    return new Bytes(text.getBytes(StandardCharsets.US_ASCII));
  }

  /** A text in UTF-8. */
  public static Bytes utf8(String text) {
    return new Bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** One byte. */
  public static Bytes u8(int value) {
    return number(value, 1);
  }

  /** Two bytes, big endian. */
  public static Bytes u16(int value) {
    return number(value, 2);
  }

  /** Three bytes, big endian. */
  public static Bytes u24(int value) {
    return number(value, 3);
  }

  /** Four bytes, big endian. */
  public static Bytes u32(long value) {
    return number(value, 4);
  }

  /** A number of five bytes. */
  public static Bytes u40(long value) {
    return number(value, 5);
  }

  private static Bytes number(long value, int length) {
    if (value < 0 || value >> (8 * length) != 0) {
      throw new IllegalArgumentException("does not fit into " + length + " bytes");
    }
    var bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) (value >> (8 * (length - 1 - i)));
    }
    return new Bytes(bytes);
  }

  /** A number that is not negative, its least significant byte first. */
  public static Bytes littleEndian(BigInteger number, int length) {
    var bigEndian = join(zeros(length), new Bytes(number.toByteArray())).last(length);
    return new Bytes(bigEndian.reversed());
  }

  /** Hexadecimal digits; white space between them is for the reader only. */
  public static Bytes hex(String digits) {
    return new Bytes(HexFormat.of().parseHex(digits.replaceAll("\\s", "")));
  }

  /**
   * Base64url without padding (RFC 4648 §5).
   *
   * @throws MalformedException for anything else
   */
  public static Bytes base64url(String text) {
    try {
      var bytes = new Bytes(Base64.getUrlDecoder().decode(text));
      if (!bytes.base64url().equals(text)) {
        throw new MalformedException();
      }
      return bytes;
    } catch (IllegalArgumentException notBase64) {
      throw new MalformedException();
    }
  }

  /** These runs, one after the other. */
  public static Bytes join(Bytes... parts) {
    return join(List.of(parts));
  }

  /** These runs, one after the other. */
  public static Bytes join(Collection<Bytes> parts) {
    var whole = ByteBuffer.allocate(parts.stream().mapToInt(Bytes::length).sum());
    parts.forEach(part -> whole.put(part.bytes));
    return new Bytes(whole.array());
  }

  /** How many. */
  public int length() {
    return bytes.length;
  }

  /** The first so many. */
  public Bytes first(int length) {
    return slice(0, length);
  }

  /** The last so many. */
  public Bytes last(int length) {
    return slice(bytes.length - length, bytes.length);
  }

  /** All but the first so many. */
  public Bytes from(int start) {
    return slice(start, bytes.length);
  }

  /**
   * From {@code start} up to, not including, {@code end}.
   *
   * @throws MalformedException if there are not that many
   */
  public Bytes slice(int start, int end) {
    if (start < 0 || end < start || end > bytes.length) {
      throw new MalformedException();
    }
    return new Bytes(Arrays.copyOfRange(bytes, start, end));
  }

  /** The byte at this place, 0 to 255. */
  public int at(int index) {
    return bytes[index] & 0xff;
  }

  /** All of them but one, whose bits are turned: for tests of damage. */
  public Bytes damagedAt(int index) {
    var damaged = bytes.clone();
    damaged[index] ^= (byte) 0xff;
    return new Bytes(damaged);
  }

  /** A copy as an array. */
  public byte[] array() {
    return bytes.clone();
  }

  /** The number this is when its least significant byte comes first. */
  public BigInteger littleEndian() {
    return new BigInteger(1, reversed());
  }

  private byte[] reversed() {
    var reversed = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      reversed[i] = bytes[bytes.length - 1 - i];
    }
    return reversed;
  }

  /** As base64url without padding. */
  public String base64url() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** As hexadecimal digits. */
  public String hex() {
    return HexFormat.of().formatHex(bytes);
  }

  /**
   * As the text whose UTF-8 this is.
   *
   * @throws MalformedException if it is not well-formed UTF-8
   */
  public String utf8() {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notText) {
      throw new MalformedException();
    }
  }

  /** Whether this is well-formed UTF-8. */
  public boolean isUtf8() {
    try {
      return utf8() != null;
    } catch (MalformedException notText) {
      return false;
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes that && MessageDigest.isEqual(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public int compareTo(Bytes other) {
    return Arrays.compareUnsigned(bytes, other.bytes);
  }

  /** Only how many: what is a secret or a name stays out of messages and logs. */
  @Override
  public String toString() {
    return bytes.length + " bytes";
  }
}
