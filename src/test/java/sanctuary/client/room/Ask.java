package sanctuary.client.room;

import java.util.ArrayList;
import java.util.List;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.crypto.BytesReader;
import sanctuary.client.crypto.MalformedException;

/**
 * What somebody missed: the body of a message of type 8.
 *
 * @param lacksLink whether it lacks today's link
 * @param fromAll whether the helpers shall answer for everybody, not only for those who are not
 *     here
 * @param helpers who shall answer for others than themselves, by mid
 * @param entries one for every sender it knows
 */
public record Ask(boolean lacksLink, boolean fromAll, List<Bytes> helpers, List<Entry> entries) {
  private static final int LACKS_LINK = 0x01;
  private static final int FROM_ALL = 0x02;
  private static final int UNOPENABLE = 0x01;

  /**
   * What it lacks of one sender.
   *
   * @param unopenable whether it can not open what this one sends
   * @param after all numbers after this one
   * @param ranges and these
   */
  public record Entry(Bytes mid, boolean unopenable, long after, List<Range> ranges) {
    /** Whether it lacks the message of this number. */
    public boolean lacks(long number) {
      return number > after
          || ranges.stream().anyMatch(range -> range.from() <= number && number <= range.to());
    }
  }

  /** Numbers from one to another, both included. */
  public record Range(long from, long to) {}

  /**
   * The ask in the body of a message.
   *
   * @throws MalformedException if it has another shape
   */
  public static Ask read(Bytes body) {
    var reader = new BytesReader(body);
    int flags = flags(reader, LACKS_LINK | FROM_ALL);
    var helpers = new ArrayList<Bytes>();
    for (int left = reader.u8(); left > 0; left--) {
      helpers.add(reader.take(8));
    }
    var entries = new ArrayList<Entry>();
    for (int left = reader.u16(); left > 0; left--) {
      entries.add(readEntry(reader));
    }
    reader.end();
    return new Ask((flags & LACKS_LINK) != 0, (flags & FROM_ALL) != 0, helpers, entries);
  }

  private static Entry readEntry(BytesReader reader) {
    var mid = reader.take(8);
    int flags = flags(reader, UNOPENABLE);
    long after = reader.u32();
    var ranges = new ArrayList<Range>();
    for (int left = reader.u8(); left > 0; left--) {
      var range = new Range(reader.u32(), reader.u32());
      if (range.from() == 0 || range.to() < range.from()) {
        throw new MalformedException();
      }
      ranges.add(range);
    }
    return new Entry(mid, flags != 0, after, ranges);
  }

  private static int flags(BytesReader reader, int known) {
    int flags = reader.u8();
    if ((flags & ~known) != 0) {
      throw new MalformedException();
    }
    return flags;
  }

  /** As the body of a message. */
  public Bytes bytes() {
    var parts = new ArrayList<Bytes>();
    parts.add(Bytes.u8((lacksLink ? LACKS_LINK : 0) | (fromAll ? FROM_ALL : 0)));
    parts.add(Bytes.u8(helpers.size()));
    parts.addAll(helpers);
    parts.add(Bytes.u16(entries.size()));
    for (var entry : entries) {
      parts.add(entry.mid());
      parts.add(Bytes.u8(entry.unopenable() ? UNOPENABLE : 0));
      parts.add(Bytes.u32(entry.after()));
      parts.add(Bytes.u8(entry.ranges().size()));
      for (var range : entry.ranges()) {
        parts.add(Bytes.join(Bytes.u32(range.from()), Bytes.u32(range.to())));
      }
    }
    return Bytes.join(parts);
  }
}
