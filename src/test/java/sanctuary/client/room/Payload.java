package sanctuary.client.room;

import sanctuary.client.crypto.Bytes;
import sanctuary.client.crypto.BytesReader;
import sanctuary.client.crypto.MalformedException;
import sanctuary.client.crypto.Padding;
import sanctuary.client.crypto.UnopenableException;

/** What pair frames carry that are not wraps. */
public sealed interface Payload
    permits Payload.Whisper, Payload.Aside, Payload.Receipt, Payload.Named, Payload.Share, Answer {
  /** The bytes to seal. */
  Bytes bytes();

  /**
   * Words for one.
   *
   * @param number counts the whispers of one to the other, from 1
   */
  record Whisper(long number, String text) implements Payload {
    private static final int KIND = 0x01;
    private static final int LEAST = 128;

    @Override
    public Bytes bytes() {
      return Padding.pad(Bytes.join(Bytes.u8(KIND), Bytes.u32(number), Bytes.utf8(text)), LEAST);
    }
  }

  /**
   * A whisper that is more than words.
   *
   * @param number counts with the whispers of one to the other
   * @param type of a content
   * @param body of a content of this type, see {@link Sequel}
   */
  record Aside(long number, int type, Bytes body) implements Payload {
    private static final int KIND = 0x06;
    private static final int LEAST = 128;

    @Override
    public Bytes bytes() {
      return Padding.pad(
          Bytes.join(Bytes.u8(KIND), Bytes.u32(number), Bytes.u8(type), body), LEAST);
    }
  }

  /**
   * The name that a member gave itself, told to somebody who came later.
   *
   * @param number of the message that gave it
   */
  record Named(long number, String alias) implements Payload {
    private static final int KIND = 0x07;
    private static final int LEAST = 128;

    @Override
    public Bytes bytes() {
      return Padding.pad(
          Bytes.join(Bytes.u8(KIND), Bytes.u32(number), new Sequel.Name(alias).body()), LEAST);
    }
  }

  /**
   * The word that a whisper was opened.
   *
   * @param number of the whisper
   */
  record Receipt(long number) implements Payload {
    private static final int KIND = 0x05;
    private static final int LEAST = 128;

    @Override
    public Bytes bytes() {
      return Padding.pad(Bytes.join(Bytes.u8(KIND), Bytes.u32(number)), LEAST);
    }
  }

  /**
   * The secret of the new link.
   *
   * @param secret 16 bytes
   */
  record Share(Bytes secret) implements Payload {
    private static final int KIND = 0x02;

    @Override
    public Bytes bytes() {
      return Bytes.join(Bytes.u8(KIND), secret);
    }
  }

  /**
   * What these opened bytes say.
   *
   * @throws UnopenableException if it is nothing known, or has another shape
   */
  static Payload read(Bytes bytes) {
    try {
      return readKnown(bytes);
    } catch (MalformedException wrongShape) {
      throw new UnopenableException();
    }
  }

  private static Payload readKnown(Bytes bytes) {
    var reader = new BytesReader(bytes);
    int kind = reader.u8();
    if (kind == Whisper.KIND) {
      return readWhisper(new BytesReader(Padding.unpad(bytes)));
    }
    if (kind == Aside.KIND) {
      return readAside(new BytesReader(Padding.unpad(bytes)));
    }
    if (kind == Named.KIND) {
      return readNamed(new BytesReader(Padding.unpad(bytes)));
    }
    if (kind == Receipt.KIND) {
      return readReceipt(new BytesReader(Padding.unpad(bytes)));
    }
    if (kind == Answer.KIND && bytes.length() <= Answer.MOST) {
      return Answer.read(new BytesReader(Padding.unpad(bytes)));
    }
    if (kind == Share.KIND) {
      var share = new Share(reader.take(16));
      reader.end();
      return share;
    }
    throw new UnopenableException();
  }

  private static Whisper readWhisper(BytesReader reader) {
    return new Whisper(readNumber(reader), reader.rest().utf8());
  }

  private static Aside readAside(BytesReader reader) {
    return new Aside(readNumber(reader), reader.u8(), reader.rest());
  }

  private static Named readNamed(BytesReader reader) {
    return new Named(readNumber(reader), Sequel.Name.read(reader.rest()).alias());
  }

  private static Receipt readReceipt(BytesReader reader) {
    var receipt = new Receipt(readNumber(reader));
    reader.end();
    return receipt;
  }

  /** What comes after the kind. */
  private static long readNumber(BytesReader reader) {
    reader.u8();
    long number = reader.u32();
    if (number == 0) {
      throw new UnopenableException();
    }
    return number;
  }
}
