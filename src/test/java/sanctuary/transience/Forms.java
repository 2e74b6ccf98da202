package sanctuary.transience;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import sanctuary.client.crypto.Bytes;

/**
 * Every way in which a secret may lie in memory, in a file or in a log: as its bytes, in their
 * order or turned round as numbers are, in hexadecimal, in both kinds of base64 wherever in a
 * longer text it begins, and each text in one and in two bytes a character.
 */
final class Forms {
  /** Shorter runs of bytes turn up by chance. */
  static final int SHORTEST = 8;

  private static final List<Base64.Encoder> BASE64 =
      List.of(Base64.getUrlEncoder().withoutPadding(), Base64.getEncoder().withoutPadding());

  private Forms() {}

  /** All of a secret that are long enough to be told from chance. */
  static List<Bytes> of(Bytes secret) {
    var texts = Stream.of(hex(secret), hex(secret).toUpperCase(Locale.ROOT));
    var all = Stream.of(texts, base64(secret).stream(), readable(secret)).flatMap(form -> form);
    return Stream.concat(
            Stream.of(secret, reversed(secret)), all.flatMap(text -> inCharacters(text)))
        .filter(form -> form.length() >= SHORTEST)
        .distinct()
        .toList();
  }

  /** As text for people to read, where it is one: a name, a message, the text of a link. */
  private static Stream<String> readable(Bytes secret) {
    return secret.isUtf8() ? Stream.of(secret.utf8()) : Stream.of();
  }

  /** As a number begins that was read from it: the JDK turns keys of Ed25519 into such numbers. */
  private static Bytes reversed(Bytes secret) {
    var reversed = new byte[secret.length() - 1]; // all but the byte with the sign
    for (int i = 0; i < reversed.length; i++) {
      reversed[i] = (byte) secret.at(reversed.length - 1 - i);
    }
    return Bytes.of(reversed);
  }

  private static String hex(Bytes secret) {
    return HexFormat.of().formatHex(secret.array());
  }

  /**
   * What is the same in every longer text that has the secret in it, at each of its three places.
   */
  private static List<String> base64(Bytes secret) {
    var texts = new ArrayList<String>();
    for (var encoder : BASE64) {
      for (int before = 0; before < 3; before++) {
        var text = encoder.encodeToString(Bytes.join(Bytes.zeros(before), secret).array());
        // a character carries six bits: those that are not of the secret alone are another's too
        int first = (before * 8 + 5) / 6;
        int end = (before + secret.length()) * 8 / 6;
        texts.add(text.substring(first, end));
      }
    }
    return texts;
  }

  private static Stream<Bytes> inCharacters(String text) {
    return Stream.of(
            StandardCharsets.UTF_8,
            StandardCharsets.ISO_8859_1,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16LE)
        .map(text::getBytes)
        .map(Bytes::of);
  }

  /**
   * What a run of bytes looks like whatever mask of four bytes lies over it (RFC 6455 §5.3): each
   * byte against the one four places later.
   */
  static byte[] unmasked(byte[] bytes) {
    var differences = new byte[Math.max(0, bytes.length - 4)];
    for (int i = 0; i < differences.length; i++) {
      differences[i] = (byte) (bytes[i] ^ bytes[i + 4]);
    }
    return differences;
  }
}
