package sanctuary.client.room;

import sanctuary.client.crypto.Bytes;

/**
 * One direction of a pair channel: who seals for whom, in which room.
 *
 * @param gh the hash of the genesis
 * @param from A's identity key
 * @param to B's identity key
 * @param kem B's public X-Wing key
 */
public record PairSide(Bytes gh, Bytes from, Bytes to, Bytes kem) {
  /** The {@code info} of HPKE. */
  Bytes info(int setup) {
    return Bytes.join(Bytes.ascii("sanctuary/1 pair"), gh, from, to, Bytes.u16(setup));
  }

  /** What a frame is bound to. */
  Bytes context(int setup, long index, Bytes bind) {
    return Bytes.join(
        Bytes.ascii("P"),
        gh,
        Identity.mid(from),
        Identity.mid(to),
        Bytes.u16(setup),
        Bytes.u32(index),
        bind);
  }
}
