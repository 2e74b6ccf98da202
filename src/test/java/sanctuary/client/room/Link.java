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
 * @param guarded whether it takes a passphrase too
 * @param stretched P, that passphrase, 32 bytes; none as long as it is not known
 */
public record Link(Bytes secret, Bytes room, boolean guarded, Bytes stretched) {
  /** Version 1. */
  private static final int VERSION = 0x10;

  /** There is a passphrase. */
  private static final int PASSPHRASE = 0x01;

  private static final int BYTES = 33;

  /** The link is whole, but made by a newer Sanctuary. */
  public static final class NewerException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NewerException() {
      super("this link was made by a newer Sanctuary");
    }
  }

  /** A link without a passphrase. */
  public Link(Bytes secret, Bytes room) {
    this(secret, room, false, Bytes.zeros(0));
  }

  /** A new link to this room. */
  public static Link to(Genesis genesis) {
    return new Link(Bytes.random(16), genesis.room());
  }

  /** Another link to the same room. */
  public Link changed() {
    return with(Bytes.random(16));
  }

  /** The link to the same room that has another secret. */
  public Link with(Bytes newSecret) {
    return new Link(newSecret, room, guarded, stretched);
  }

  /** The link with its passphrase, which takes a while to stretch. */
  public Link with(String passphrase) {
    return new Link(secret, room, true, Passphrase.stretched(passphrase, room));
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
    int flags = reader.u8();
    if ((flags & ~PASSPHRASE) != VERSION) {
      throw new NewerException();
    }
    if (bytes.length() != BYTES) {
      throw new MalformedException();
    }
    return new Link(reader.take(16), reader.rest(), flags != VERSION, Bytes.zeros(0));
  }

  /** The room key: 44 characters. */
  public String key() {
    return Bytes.join(Bytes.u8(guarded ? VERSION | PASSPHRASE : VERSION), secret, room).base64url();
  }

  /** The whole link, on a page. */
  public String on(URI page) {
    return page + "#" + key();
  }

  /** What the link's secret gives. */
  public LinkKeys keys() {
    return LinkKeys.of(secret, stretched);
  }
}
