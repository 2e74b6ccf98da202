package sanctuary.client.room;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sanctuary.client.crypto.Bytes;

/** The host of a room and those whom it appointed, as this member can prove them. */
final class Hosts {
  private final Genesis genesis;
  private final Set<Bytes> appointed = new HashSet<>();

  Hosts(Genesis genesis) {
    this.genesis = genesis;
  }

  /** Takes an appointment in. False if the host did not sign it. */
  boolean appoints(Bytes identity, @Nullable Bytes signature) {
    boolean signed =
        signature != null
            && Statement.appoint(genesis.hash(), identity).isSignedBy(genesis.host(), signature);
    return signed && appointed.add(identity);
  }

  /**
   * Whether this member may do what a policy bit guards.
   *
   * @param bit such as {@link Genesis#HOST_KICKS}
   */
  boolean let(Bytes member, int bit) {
    return genesis.lets(member, bit) || appointed.contains(member);
  }
}
