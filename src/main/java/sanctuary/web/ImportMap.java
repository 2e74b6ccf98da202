package sanctuary.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * What the build wrote into the page for the browser's script loader: the hashes of the scripts
 * that are loaded on demand. It has to stand in the page itself, and a browser takes it only if the
 * policy names its hash.
 */
final class ImportMap {
  private static final Pattern ELEMENT =
      Pattern.compile("<script type=\"importmap\">([^<]*)</script>");

  private ImportMap() {}

  /**
   * @param page HTML
   * @return the SHA-256 of its import map, in Base64
   * @throws IllegalStateException if it has none
   */
  static String of(byte[] page) {
    var element = ELEMENT.matcher(new String(page, StandardCharsets.UTF_8));
    if (!element.find()) {
      throw new IllegalStateException("the page has no import map");
    }
    try {
      var text = element.group(1).getBytes(StandardCharsets.UTF_8);
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
