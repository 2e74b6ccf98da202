package sanctuary.client.room;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.crypto.BytesReader;
import sanctuary.client.crypto.Hash;
import sanctuary.client.crypto.MalformedException;

/**
 * What a message says, as its sender signs it.
 *
 * @param type one of the constants; others are shown as unknown
 * @param number {@code n}, the sender's message number in this room, from 1
 * @param previous the hash of the sender's message before, 16 bytes; zeros for the first
 * @param roster the hash of whom the sender sees, 16 bytes
 * @param seen what arrived since the sender's last message
 * @param body 8,192 bytes at most; UTF-8 if it is words
 */
public record Content(
    int type, long number, Bytes previous, Bytes roster, List<Seen> seen, Bytes body) {
  /** A text. */
  public static final int TEXT = 1;

  /** A last word. */
  public static final int FAREWELL = 2;

  /** An action, {@code /me}. */
  public static final int ACTION = 3;

  /** Other words for what was said, see {@link Sequel.Edit}. */
  public static final int EDIT = 4;

  /** Takes back what was said, see {@link Sequel.Deletion}. */
  public static final int DELETION = 5;

  /** An emoji at a message, see {@link Sequel.Reaction}. */
  public static final int REACTION = 6;

  /** Nothing to show: sets up pair channels. */
  public static final int NOTE = 7;

  /** Nothing to show: asks for what was missed. */
  public static final int ASK = 8;

  /** Words that answer or call somebody, see {@link Sequel.Addressed}. */
  public static final int ADDRESSED = 9;

  /** Another name, see {@link Sequel.Name}. */
  public static final int NAME = 10;

  /** Types whose body is text. */
  private static final Set<Integer> TEXTS = Set.of(TEXT, FAREWELL, ACTION, NOTE);

  /** What comes before the first message. */
  public static final Bytes NOTHING_BEFORE = Bytes.zeros(16);

  private static final int VERSION = 0x01;
  private static final int MOST_SEEN = 10;
  private static final int LONGEST_BODY = 8_192;

  /** Checks the bounds. */
  public Content {
    if (seen.size() > MOST_SEEN
        || body.length() > LONGEST_BODY
        || (TEXTS.contains(type) && !body.isUtf8())) {
      throw new MalformedException();
    }
  }

  /**
   * The last message of another sender that arrived.
   *
   * @param mid of the sender, 8 bytes
   * @param number of the message
   * @param hash the first 4 bytes of its hash
   */
  public record Seen(Bytes mid, long number, Bytes hash) {}

  /**
   * The content in these bytes.
   *
   * @throws MalformedException if they have another shape
   */
  public static Content read(Bytes bytes) {
    var reader = new BytesReader(bytes);
    if (reader.u8() != VERSION) {
      throw new MalformedException();
    }
    int type = reader.u8();
    long number = reader.u32();
    var previous = reader.take(16);
    var roster = reader.take(16);
    var seen = new ArrayList<Seen>();
    for (int left = reader.u8(); left > 0; left--) {
      seen.add(new Seen(reader.take(8), reader.u32(), reader.take(4)));
    }
    var content = new Content(type, number, previous, roster, seen, reader.take(reader.u16()));
    reader.end();
    return content;
  }

  /** The body as text. */
  public String text() {
    return body.utf8();
  }

  /** Whether it is plain words. */
  public boolean isWords() {
    return type == TEXT || type == FAREWELL || type == ACTION;
  }

  /** As it is signed and sealed. */
  public Bytes bytes() {
    var parts = new ArrayList<Bytes>();
    parts.add(Bytes.u8(VERSION));
    parts.add(Bytes.u8(type));
    parts.add(Bytes.u32(number));
    parts.add(previous);
    parts.add(roster);
    parts.add(Bytes.u8(seen.size()));
    for (var one : seen) {
      parts.add(Bytes.join(one.mid(), Bytes.u32(one.number()), one.hash()));
    }
    parts.add(Bytes.u16(body.length()));
    parts.add(body);
    return Bytes.join(parts);
  }

  /** What later messages name it by, 32 bytes, of which they carry 16 or 4. */
  public Bytes hash(Bytes senderMid) {
    return Hash.of("content", senderMid, bytes());
  }

  /** What names the set of these identity keys, 16 bytes. */
  public static Bytes roster(Collection<Bytes> identities) {
    return Hash.of("roster", identities.stream().sorted().toList()).first(16);
  }
}
