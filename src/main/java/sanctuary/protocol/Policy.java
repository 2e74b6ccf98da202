package sanctuary.protocol;

/**
 * What a room lets its members do, as the genesis has it: three bits keep something for the host
 * and whom it appoints.
 *
 * @param bits the policy byte, 0 to 255
 */
public record Policy(int bits) {
  private static final int HOST_KICKS = 0x01;
  private static final int HOST_STOPS = 0x02;
  private static final int HOST_LOCKS = 0x04;
  private static final int KNOCK = 0x08;
  private static final int KNOWN = HOST_KICKS | HOST_STOPS | HOST_LOCKS | KNOCK;

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

  /** Tells whether whoever comes must be let in by a member. */
  public boolean knocks() {
    return (bits & KNOCK) != 0;
  }

  /** Tells whether only the host may lock and unlock, and let in who knocks. */
  public boolean hostLocks() {
    return (bits & HOST_LOCKS) != 0;
  }
}
