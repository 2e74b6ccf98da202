package sanctuary.client.room;

import org.jspecify.annotations.Nullable;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.crypto.Seal;
import sanctuary.client.crypto.SigningKey;

/** A's end of one direction: seals frames for B. Sets the channel up with the first of them. */
public final class PairSender {
  private static final int SETUP_FOLLOWS = 0x01;
  private static final long FRAMES_OF_A_SETUP = 5_000;

  private final PairSide side;
  private final SigningKey key;
  private @Nullable Ratchet ratchet;
  private boolean startsAnew;

  /**
   * Nothing is set up yet.
   *
   * @param key A's
   */
  public PairSender(PairSide side, SigningKey key) {
    this.side = side;
    this.key = key;
  }

  /** Whether the next frame needs no setup. */
  public boolean isSetUp() {
    return ratchet != null && !startsAnew && ratchet.next() < FRAMES_OF_A_SETUP;
  }

  /** The next frame begins a new setup: nobody knows which frames got through. */
  void startAnew() {
    startsAnew = true;
  }

  /**
   * The next frame.
   *
   * @param bind what a wrap is bound to; {@link Bytes#NONE} for everything else
   * @param link which B knows too
   * @param base the number of A's next message, or of the one this wraps
   */
  public Bytes seal(Bytes payload, Bytes bind, LinkKeys link, long base) {
    var start = Bytes.u8(0);
    if (!isSetUp()) {
      int number = ratchet == null ? 1 : ratchet.setup() + 1;
      var made = PairSetup.make(side, key, link, number, base, Bytes.random(64));
      ratchet = Ratchet.start(number, made.chainKey());
      startsAnew = false;
      start = Bytes.join(Bytes.u8(SETUP_FOLLOWS), made.setup().bytes());
    }
    var step = ratchet.step();
    ratchet = step.after();
    return Bytes.join(
        start,
        Bytes.u32(step.index()),
        Seal.seal(step.key(), side.context(ratchet.setup(), step.index(), bind), payload));
  }
}
