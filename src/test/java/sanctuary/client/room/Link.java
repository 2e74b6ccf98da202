package sanctuary.client.room;

import java.net.URI;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.crypto.BytesReader;
import sanctuary.client.crypto.MalformedException;

/**
 * What opens a room.
 *
 * @param secret S, 16 bytes, new with each kick
 * @param room F, the room id, 16 bytes, for ever
 */
public record Link(Bytes secret, Bytes room) {
  /** Version 1, no passphrase. */
  private static final int FLAGS = 0x10;

  private static final int BYTES = 33;

  /** The link is whole, but made by a newer Sanctuary. */
  public static final class NewerException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NewerException() {
      super("this link was made by a newer Sanctuary");
    }
  }

  /** A new link to this room. */
  public static Link to(Genesis genesis) {
    return new Link(Bytes.random(16), genesis.room());
  }

  /** Another link to the same room. */
  public Link changed() {
    return new Link(Bytes.random(16), room);
  }

  /**
   * The link in a text: a whole URL, or the room key alone; white space in it does not count.
   *
   * @throws MalformedException if it is none
   * @throws NewerException if its version or flags are not known here
   */
  public static Link read(String text) {
    var key = text.substring(text.indexOf('#') + 1).replaceAll("\\s", "");
    var bytes = Bytes.base64url(key);
    if (bytes.length() == 0) {
      throw new MalformedException();
    }
    var reader = new BytesReader(bytes);
    if (reader.u8() != FLAGS) {
      throw new NewerException();
    }
    if (bytes.length() != BYTES) {
      throw new MalformedException();
    }
    return new Link(reader.take(16), reader.rest());
  }

  /** The room key: 44 characters. */
  public String key() {
    return Bytes.join(Bytes.u8(FLAGS), secret, room).base64url();
  }

  /** The whole link, on a page. */
  public String on(URI page) {
    return page + "#" + key();
  }

  /** What the link's secret gives. */
  public LinkKeys keys() {
    return LinkKeys.of(secret);
  }
}
