package sanctuary.client.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.crypto.BytesReader;
import sanctuary.client.crypto.MalformedException;

/** What answers, changes or takes back what was said: the bodies of contents of these types. */
public sealed interface Sequel {
  /** The body of a content. */
  Bytes body();

  /**
   * A message of the sender itself.
   *
   * @param number of it, from 1; of a whisper its own
   * @param hash the first 16 bytes of its hash; of a whisper zeros
   */
  record Own(long number, Bytes hash) {
    Bytes bytes() {
      return Bytes.join(Bytes.u32(number), hash);
    }

    private static Own read(BytesReader reader) {
      long number = reader.u32();
      demand(number > 0);
      return new Own(number, reader.take(16));
    }
  }

  /**
   * A message of anybody.
   *
   * @param mid of its sender, 8 bytes
   */
  record Ref(Bytes mid, Own said) {
    Bytes bytes() {
      return Bytes.join(mid, said.bytes());
    }

    private static Ref read(BytesReader reader) {
      return new Ref(reader.take(8), Own.read(reader));
    }
  }

  /**
   * Other words for what was said.
   *
   * @param mentions the mids of whom they call, 20 at most
   */
  record Edit(Own of, List<Bytes> mentions, String text) implements Sequel {
    @Override
    public Bytes body() {
      return Bytes.join(of.bytes(), mentioned(mentions), Bytes.utf8(text));
    }

    static Edit read(Bytes body) {
      var reader = new BytesReader(body);
      return new Edit(Own.read(reader), readMentions(reader), reader.rest().utf8());
    }
  }

  /**
   * What is taken back.
   *
   * @param all the message, then its edits
   */
  record Deletion(List<Own> all) implements Sequel {
    @Override
    public Bytes body() {
      return Bytes.join(
          Stream.concat(Stream.of(Bytes.u8(all.size())), all.stream().map(Own::bytes)).toList());
    }

    static Deletion read(Bytes body) {
      var reader = new BytesReader(body);
      int count = reader.u8();
      demand(count > 0);
      var all = new ArrayList<Own>();
      for (int left = count; left > 0; left--) {
        all.add(Own.read(reader));
      }
      reader.end();
      return new Deletion(all);
    }
  }

  /**
   * An emoji at a message.
   *
   * @param on false takes it back
   */
  record Reaction(Ref to, boolean on, String emoji) implements Sequel {
    private static final int LONGEST = 64;

    @Override
    public Bytes body() {
      return Bytes.join(to.bytes(), Bytes.u8(on ? 1 : 0), Bytes.utf8(emoji));
    }

    static Reaction read(Bytes body) {
      var reader = new BytesReader(body);
      var to = Ref.read(reader);
      int on = reader.u8();
      demand(on <= 1 && reader.left() <= LONGEST);
      var emoji = reader.rest().utf8();
      demand(emoji.matches("\\X") && !emoji.matches("[\\p{L}\\p{Z}].*"));
      return new Reaction(to, on == 1, emoji);
    }
  }

  /**
   * Words that answer, or call somebody by name.
   *
   * @param action whether they say what their sender does
   * @param to what they answer
   * @param mentions the mids of whom they call, 20 at most
   */
  record Addressed(boolean action, Optional<Ref> to, List<Bytes> mentions, String text)
      implements Sequel {
    private static final int ANSWERS = 0x01;
    private static final int ACTION = 0x02;

    @Override
    public Bytes body() {
      int flags = (to.isPresent() ? ANSWERS : 0) | (action ? ACTION : 0);
      return Bytes.join(
          Bytes.u8(flags),
          to.map(Ref::bytes).orElse(Bytes.NONE),
          mentioned(mentions),
          Bytes.utf8(text));
    }

    static Addressed read(Bytes body) {
      var reader = new BytesReader(body);
      int flags = reader.u8();
      demand((flags & ~(ANSWERS | ACTION)) == 0);
      var to = (flags & ANSWERS) == 0 ? Optional.<Ref>empty() : Optional.of(Ref.read(reader));
      return new Addressed((flags & ACTION) != 0, to, readMentions(reader), reader.rest().utf8());
    }
  }

  /** Another name. */
  record Name(String alias) implements Sequel {
    private static final int LONGEST = 47;

    @Override
    public Bytes body() {
      return Bytes.utf8(alias);
    }

    static Name read(Bytes body) {
      var alias = body.utf8();
      demand(body.length() > 0 && body.length() <= LONGEST && alias.equals(alias.strip()));
      return new Name(alias);
    }
  }

  /**
   * What a content of this type says about what was said before.
   *
   * @throws MalformedException if it is no such content, or has another shape
   */
  static Sequel read(int type, Bytes body) {
    return switch (type) {
      case Content.EDIT -> Edit.read(body);
      case Content.DELETION -> Deletion.read(body);
      case Content.REACTION -> Reaction.read(body);
      case Content.ADDRESSED -> Addressed.read(body);
      case Content.NAME -> Name.read(body);
      default -> throw new MalformedException();
    };
  }

  private static Bytes mentioned(List<Bytes> mids) {
    return Bytes.join(Stream.concat(Stream.of(Bytes.u8(mids.size())), mids.stream()).toList());
  }

  private static List<Bytes> readMentions(BytesReader reader) {
    int count = reader.u8();
    demand(count <= 20);
    var mids = new ArrayList<Bytes>();
    for (int left = count; left > 0; left--) {
      mids.add(reader.take(8));
    }
    return mids;
  }

  private static void demand(boolean good) {
    if (!good) {
      throw new MalformedException();
    }
  }
}
