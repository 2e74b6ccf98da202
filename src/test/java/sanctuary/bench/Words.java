package sanctuary.bench;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Random;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.crypto.SigningKey;
import sanctuary.client.net.ClientFrame;
import sanctuary.client.net.HotCodec;
import sanctuary.client.room.Content;
import sanctuary.client.room.SealedMessage;

/**
 * What a member says, sealed ahead: a text of 200 bytes, signed, padded and sealed by the test
 * client, with a wrap of the real size for every other member. Over the first bytes of the body,
 * which no server reads, goes what the readers check: who, the how manieth, and when.
 */
final class Words {
  /** Where the body of a MESSAGE begins. */
  static final int BODY = 3 + 1 + 2 + 2;

  /** Bytes of an ACK with its length before it. */
  static final int ACK = 3 + 1 + 2 + 4;

  private static final int TEXT = 200;
  private static final int WRAP = 1 + 4 + 32 + 16;

  /** Length, type, seq, from, bodyLen. */
  private static final int HEADER = 3 + 1 + 4 + 2 + 2;

  private static final int REF = 4;
  private static final int WHO = 0;
  private static final int NUMBER = 4;
  private static final int WHEN = 8;

  private static final Bytes SEALED =
      SealedMessage.seal(
              new Content(
                  Content.TEXT,
                  1,
                  Content.NOTHING_BEFORE,
                  Bytes.zeros(16),
                  List.of(),
                  Bytes.ascii("s".repeat(TEXT))),
              SigningKey.fresh(),
              Bytes.zeros(32),
              Bytes.random(32))
          .body();

  private final Socket.Masked message;

  private Words(Socket.Masked message) {
    this.message = message;
  }

  /** What the member with this index among all says to those in these slots. */
  static Words of(int who, List<Integer> slots) {
    var chance = new Random(who);
    var wraps =
        slots.stream()
            .map(
                slot -> {
                  byte[] wrap = new byte[WRAP];
                  chance.nextBytes(wrap);
                  wrap[WRAP - 1] = mark(slot);
                  return new ClientFrame.Wrap(slot, Bytes.of(wrap));
                })
            .toList();
    var frame = HotCodec.write(new ClientFrame.Message(0, SEALED, wraps));
    var message = Socket.binary(HotCodec.pack(frame).array());
    message.putInt(BODY + WHO, who);
    return new Words(message);
  }

  /** By which a reader knows that a wrap is its own. */
  static byte mark(int slot) {
    return (byte) (1 + slot % 100);
  }

  /** The bytes that go over the wire for it, until it is said again. */
  ByteBuffer said(int number, long when) {
    message.putInt(REF, (number & 0xffff) << 16 | SEALED.length());
    message.putInt(BODY + NUMBER, number);
    message.putLong(BODY + WHEN, when);
    return message.frame().rewind();
  }

  static int who(ByteBuffer message, int body) {
    return message.getInt(body + WHO);
  }

  static int number(ByteBuffer message, int body) {
    return message.getInt(body + NUMBER);
  }

  static long when(ByteBuffer message, int body) {
    return message.getLong(body + WHEN);
  }

  /** Bytes of what a member of a room of this size sends, without those of WebSocket. */
  static int in(int members) {
    return BODY + SEALED.length() + 1 + (members - 1) * (2 + 2 + WRAP);
  }

  /** Bytes of what each of the others gets, without those of WebSocket. */
  static int out() {
    return HEADER + SEALED.length() + WRAP;
  }
}
