package sanctuary.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.ThreadLocalRandom;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.net.ClientFrame;
import sanctuary.client.net.ControlCodec;

/** What looks like frames, for whoever must refuse them. */
final class Nonsense {
  private static final String HELLO =
      ControlCodec.write(new ClientFrame.Hello(Bytes.zeros(16), Bytes.zeros(16)));

  private static final int LONGEST = 4096;

  private final Attack attack;

  Nonsense(Attack attack) {
    this.attack = attack;
  }

  /** Says one such thing and waits until it is sent away for it. */
  void talk(Socket socket) throws IOException {
    var chance = ThreadLocalRandom.current();
    attack.done();
    socket.write(
        switch (chance.nextInt(4)) {
          case 0 -> ByteBuffer.wrap(bytes(chance));
          case 1 -> Socket.text("[".repeat(chance.nextInt(1, LONGEST)));
          case 2 -> Socket.text(damaged(chance));
          default -> Socket.binary(bytes(chance)).frame();
        });
    // a length by chance may promise more than there is
    socket.endWriting();
    new Talk(socket).awaitEnd();
  }

  private static byte[] bytes(ThreadLocalRandom chance) {
    byte[] bytes = new byte[chance.nextInt(1, LONGEST)];
    chance.nextBytes(bytes);
    return bytes;
  }

  private static String damaged(ThreadLocalRandom chance) {
    var frame = new StringBuilder(HELLO);
    frame.setCharAt(chance.nextInt(frame.length()), (char) chance.nextInt(' ', 0x3000));
    return frame.toString();
  }
}
