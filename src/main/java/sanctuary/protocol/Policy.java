package sanctuary.protocol;

/**
 * What a room lets its members do, as the genesis has it: a set bit keeps something for the host.
 *
 * @param bits the policy byte, 0 to 255
 */
public record Policy(int bits) {
  private static final int HOST_KICKS = 0x01;
  private static final int HOST_STOPS = 0x02;
  private static final int HOST_LOCKS = 0x04;
  private static final int KNOWN = HOST_KICKS | HOST_STOPS | HOST_LOCKS;

  /** Tells whether this server understands, and so can enforce, every bit. */
  public boolean supported() {
    return (bits & ~KNOWN) == 0;
  }

  /** Tells whether only the host may kick. */
  public boolean hostKicks() {
    return (bits & HOST_KICKS) != 0;
  }

  /** Tells whether only the host may stop the room. */
  public boolean hostStops() {
    return (bits & HOST_STOPS) != 0;
  }

  /** Tells whether only the host may lock and unlock. */
  public boolean hostLocks() {
    return (bits & HOST_LOCKS) != 0;
  }
}
