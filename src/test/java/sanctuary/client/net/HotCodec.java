package sanctuary.client.net;

import java.util.ArrayList;
import java.util.List;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.crypto.BytesReader;
import sanctuary.client.crypto.MalformedException;

/** Hot frames as binary messages: one or more frames, each with its length before it. */
public final class HotCodec {
  private static final int MESSAGE = 0x01;
  private static final int PAIR = 0x02;
  private static final int ACK = 0x03;

  private HotCodec() {}

  /** A binary message that carries these frames, made by one of the other methods. */
  public static Bytes pack(Bytes... frames) {
    var parts = new ArrayList<Bytes>();
    for (var frame : frames) {
      parts.add(Bytes.u24(frame.length()));
      parts.add(frame);
    }
    return Bytes.join(parts);
  }

  /** A MESSAGE to the server, without its length. */
  public static Bytes write(ClientFrame.Message frame) {
    var parts = new ArrayList<Bytes>();
    parts.add(Bytes.u8(MESSAGE));
    parts.add(Bytes.u16(frame.ref()));
    parts.add(Bytes.u16(frame.body().length()));
    parts.add(frame.body());
    parts.add(Bytes.u8(frame.wraps().size()));
    for (var wrap : frame.wraps()) {
      parts.add(Bytes.u16(wrap.slot()));
      parts.add(Bytes.u16(wrap.wrap().length()));
      parts.add(wrap.wrap());
    }
    return Bytes.join(parts);
  }

  /** A PAIR to the server, without its length. */
  public static Bytes write(ClientFrame.Pair frame) {
    return Bytes.join(Bytes.u8(PAIR), Bytes.u16(frame.ref()), Bytes.u16(frame.to()), frame.frame());
  }

  /**
   * The frames of a binary message from the server, in order.
   *
   * @throws MalformedException if it does not add up
   */
  public static List<ServerFrame> read(Bytes message) {
    var frames = new ArrayList<ServerFrame>();
    var reader = new BytesReader(message);
    do {
      frames.add(readOne(new BytesReader(reader.take(reader.u24()))));
    } while (reader.left() > 0);
    return frames;
  }

  private static ServerFrame readOne(BytesReader reader) {
    int type = reader.u8();
    if (type == MESSAGE) {
      long seq = reader.u32();
      int from = reader.u16();
      return new ServerFrame.Message(seq, from, reader.take(reader.u16()), reader.rest());
    }
    if (type == PAIR) {
      return new ServerFrame.Pair(reader.u32(), reader.u16(), reader.rest());
    }
    if (type == ACK) {
      var ack = new ServerFrame.Ack(reader.u16(), reader.u32());
      reader.end();
      return ack;
    }
    throw new MalformedException();
  }
}
