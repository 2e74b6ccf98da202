package sanctuary.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.net.ClientFrame;
import sanctuary.client.net.HotCodec;

/**
 * A room in which one says as much as the bounds allow, and nobody reads a byte. When they have
 * been sent away they make the next one.
 */
final class Shirkers implements Runnable {
  private static final int MEMBERS = 10;

  /** As large as twenty messages in five seconds may be. */
  private static final int BODY = 12_000;

  private static final int MESSAGES = 20;
  private static final int WRAP = 53;
  private static final int SMALL = 4096;

  /** Long enough for full buffers and the longest send. */
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  private final Attack attack;
  private final Entrance entrance;
  private final InetAddress from;

  Shirkers(Attack attack, int room) {
    this.attack = attack;
    this.entrance = new Entrance(attack.server(), Dialect.SANCTUARY, MEMBERS);
    // ten rooms of ten are all that one address may have
    this.from = Addresses.ofStranger(room / MEMBERS);
  }

  @Override
  public void run() {
    while (true) {
      try (var room = entrance.fill(0, from, MEMBERS, 0, index -> index == 0 ? 0 : SMALL)) {
        var speaker = room.seats().get(0).socket();
        var message = message(room.seats());
        for (int i = 0; i < MESSAGES; i++) {
          speaker.write(message.frame().rewind());
          attack.done();
        }
        Company.pause(PATIENCE);
      } catch (IOException refused) {
        Company.pause(PATIENCE);
      }
    }
  }

  private static Socket.Masked message(List<Seat> seats) {
    var wraps =
        seats.stream()
            .skip(1)
            .map(seat -> new ClientFrame.Wrap(seat.slot(), Bytes.random(WRAP)))
            .toList();
    var frame = HotCodec.write(new ClientFrame.Message(0, Bytes.random(BODY), wraps));
    return Socket.binary(HotCodec.pack(frame).array());
  }
}
