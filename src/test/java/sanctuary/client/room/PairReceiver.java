package sanctuary.client.room;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import sanctuary.client.crypto.Bytes;
import sanctuary.client.crypto.BytesReader;
import sanctuary.client.crypto.MalformedException;
import sanctuary.client.crypto.Seal;
import sanctuary.client.crypto.UnopenableException;
import sanctuary.client.crypto.XWing;

/** B's end of one direction: opens A's frames. */
public final class PairReceiver {
  private static final int SETUP_FOLLOWS = 0x01;

  private final PairSide side;
  private final XWing kem;
  private @Nullable Ratchet ratchet;

  /**
   * Nothing is set up yet.
   *
   * @param kem B's
   */
  public PairReceiver(PairSide side, XWing kem) {
    this.side = side;
    this.kem = kem;
  }

  /**
   * An opened frame. The ratchet stays where it was until {@link #keep} says that everything the
   * frame carries is good.
   */
  public final class Opened {
    private final Bytes payload;
    private final OptionalLong base;
    private final Ratchet after;

    private Opened(Bytes payload, OptionalLong base, Ratchet after) {
      this.payload = payload;
      this.base = base;
      this.after = after;
    }

    /** What was sealed. */
    public Bytes payload() {
      return payload;
    }

    /** The number of A's next message, if the frame began a new setup. */
    public OptionalLong base() {
      return base;
    }

    /** Moves the ratchet on. */
    public void keep() {
      ratchet = after;
    }
  }

  /**
   * Opens a frame.
   *
   * @param bind what a wrap is bound to; {@link Bytes#NONE} for everything else
   * @param links that A may have used for a setup
   * @throws UnopenableException for every failure alike
   */
  public Opened open(Bytes frame, Bytes bind, List<LinkKeys> links) {
    try {
      var reader = new BytesReader(frame);
      int flags = reader.u8();
      if ((flags & ~SETUP_FOLLOWS) != 0) {
        throw new UnopenableException();
      }
      var setup = (flags & SETUP_FOLLOWS) == 0 ? null : PairSetup.read(reader);
      long index = reader.u32();
      var sealed = reader.rest();
      int current = ratchet == null ? 0 : ratchet.setup();
      if (setup != null && setup.number() > current) {
        return openFirst(setup, index, sealed, bind, links);
      }
      if (ratchet == null || (setup != null && setup.number() < current)) {
        throw new UnopenableException();
      }
      return open(ratchet, index, sealed, bind, OptionalLong.empty());
    } catch (MalformedException wrongShape) {
      throw new UnopenableException();
    }
  }

  private Opened openFirst(
      PairSetup setup, long index, Bytes sealed, Bytes bind, List<LinkKeys> links) {
    if (!setup.isSigned(side)) {
      throw new UnopenableException();
    }
    for (var link : links) {
      var opened = openWith(link, setup, index, sealed, bind);
      if (opened.isPresent()) {
        return opened.get();
      }
    }
    throw new UnopenableException();
  }

  /** Empty if A used another link. */
  private Optional<Opened> openWith(
      LinkKeys link, PairSetup setup, long index, Bytes sealed, Bytes bind) {
    try {
      var started = Ratchet.start(setup.number(), setup.chainKey(side, kem, link));
      return Optional.of(open(started, index, sealed, bind, OptionalLong.of(setup.base())));
    } catch (UnopenableException unfit) {
      return Optional.empty();
    }
  }

  private Opened open(Ratchet with, long index, Bytes sealed, Bytes bind, OptionalLong base) {
    var step = with.step(index);
    var payload = Seal.open(step.key(), side.context(with.setup(), index, bind), sealed);
    return new Opened(payload, base, step.after());
  }
}
