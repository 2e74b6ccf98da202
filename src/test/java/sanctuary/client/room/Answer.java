package sanctuary.client.room;

import java.util.ArrayList;
import java.util.List;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.crypto.BytesReader;
import sanctuary.client.crypto.MalformedException;
import sanctuary.client.crypto.Padding;

/**
 * What a member gives another from its memory: contents as they were signed.
 *
 * @param base the number of the first message that who answers ever sealed for who asked; 0 if
 *     there is none
 */
public record Answer(long base, List<Item> items) implements Payload {
  static final int KIND = 0x04;

  /** Most bytes of one, with its padding. */
  static final int MOST = 16 * 1024;

  private static final int LEAST = 256;
  private static final int MOST_ITEMS = 255;
  private static final int WITH_RECORD = 0x01;
  private static final int HEADER = 1 + 4 + 1;

  /**
   * One content.
   *
   * @param sender a record of 1,533 bytes if who asked does not know it, else its mid of 8 bytes
   * @param seq the server's number of it
   * @param content as it was signed
   */
  public record Item(Bytes sender, long seq, Bytes content, Bytes signature) {
    boolean hasRecord() {
      return sender.length() == MemberRecord.BYTES;
    }

    Bytes bytes() {
      return Bytes.join(
          Bytes.u8(hasRecord() ? WITH_RECORD : 0),
          sender,
          Bytes.u32(seq),
          Bytes.u16(content.length()),
          content,
          signature);
    }

    private static Item read(BytesReader reader) {
      int flags = reader.u8();
      if ((flags & ~WITH_RECORD) != 0) {
        throw new MalformedException();
      }
      return new Item(
          reader.take(flags == WITH_RECORD ? MemberRecord.BYTES : 8),
          reader.u32(),
          reader.take(reader.u16()),
          reader.take(64));
    }
  }

  /** As many answers as these items take, at least one. */
  static List<Answer> of(long base, List<Item> items) {
    var answers = new ArrayList<Answer>();
    var some = new ArrayList<Item>();
    int size = HEADER;
    for (var item : items) {
      int more = item.bytes().length();
      if (!some.isEmpty() && (size + more >= MOST || some.size() == MOST_ITEMS)) {
        answers.add(new Answer(base, List.copyOf(some)));
        some.clear();
        size = HEADER;
      }
      some.add(item);
      size += more;
    }
    answers.add(new Answer(base, List.copyOf(some)));
    return answers;
  }

  @Override
  public Bytes bytes() {
    var parts = new ArrayList<Bytes>();
    parts.add(Bytes.join(Bytes.u8(KIND), Bytes.u32(base), Bytes.u8(items.size())));
    items.forEach(item -> parts.add(item.bytes()));
    return Padding.pad(Bytes.join(parts), LEAST);
  }

  /**
   * The answer in these bytes, without their padding.
   *
   * @throws MalformedException if they have another shape
   */
  static Answer read(BytesReader reader) {
    reader.u8();
    long base = reader.u32();
    var items = new ArrayList<Item>();
    for (int left = reader.u8(); left > 0; left--) {
      items.add(Item.read(reader));
    }
    reader.end();
    return new Answer(base, items);
  }
}
